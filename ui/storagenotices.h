// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/opensessions.h"
#include "core/workspace/workspace.h"

#include <QHash>
#include <QTimer>

namespace eventscope {

class NoticeBar;

/// Tells, for each session whose capture cannot be written, why, what to do, and how many events wait in memory or were dropped; goes
/// when rows are written again. Says it too when a file that was removed was made again. GUI thread.
class StorageNotices : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    StorageNotices(OpenSessions &sessions, const Workspace &workspace, NoticeBar &notices, QObject *parent = nullptr);

private:
    struct Trouble
    {
        Error error;
        qint64 droppedBefore = 0;
        bool tellsDrops = false;
    };

    void watch(const QString &endpointId, Session *session);
    void onStorageChanged(const QString &endpointId, const std::optional<Error> &error);
    void tellMadeAgain(const QString &endpointId);
    void end(const QString &endpointId);
    [[nodiscard]] QString endpointName(const QString &endpointId) const;
    [[nodiscard]] qint64 dropped(const QString &endpointId, const Trouble &trouble) const;
    void refresh();
    void show(const QString &endpointId, Trouble &trouble, bool isNew);

    OpenSessions &m_sessions;
    const Workspace &m_workspace;
    NoticeBar &m_notices;
    QHash<QString, Trouble> m_troubles; ///< by endpoint
    QTimer m_refreshTimer; ///< four times a second is enough for a number to be read
};

} // namespace eventscope
