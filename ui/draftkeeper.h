// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backgroundwork.h"
#include "core/workspace/draftstore.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace eventscope {

/// Keeps drafts on disk while they are written, so that a crash takes a second of typing at most: in a thread of its own; what waits or
/// could not be written before is written before this goes. GUI thread.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    using Failures = QHash<QString, Error>; ///< by the endpoint's id

    explicit DraftKeeper(DraftStore store, QObject *parent = nullptr);
    ~DraftKeeper() override;

    /// As it was kept last. Empty when it cannot be read, which putAside() or failed() tells.
    [[nodiscard]] PublishDraft load(const QString &endpointId);
    void keep(const QString &endpointId, const PublishDraft &draft);
    /// Its endpoint is gone: nothing of it is written any more.
    void forget(const QString &endpointId);

Q_SIGNALS:
    /// A draft is not on disk, and why; or it was written by a newer version, and stays as it is.
    void failed(const eventscope::Error &error);
    /// A draft is no draft any more, and why; what is in the file was kept there.
    void putAside(const eventscope::Error &error, const QString &keptAs);
    void kept();

private:
    using Drafts = std::map<QString, PublishDraft>;

    void tellUnreadable(const QString &endpointId, const Error &error);
    void write();
    void onWritten(const Failures &failures);
    void removeForgotten();

    DraftStore m_store;
    QTimer m_timer;
    Drafts m_known; ///< of this run
    Drafts m_waiting;
    QStringList m_forgotten; ///< while it is being written
    std::unique_ptr<BackgroundWork<Failures>> m_writing;
};

} // namespace eventscope
