// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/overview.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace eventscope {

/// Keeps the Overview of a growing capture: read in a thread of its own, with its own connection, at most three times a second. Lives
/// in the GUI thread; never blocks it.
class OverviewScan : public QObject
{
    Q_OBJECT

public:
    explicit OverviewScan(QObject *parent = nullptr);
    /// Waits for the reading that runs, some milliseconds; no file stays open.
    ~OverviewScan() override;

    /// Turns to another capture; nothing is read before want(), nothing of the earlier one is told any more.
    void setCapture(const QString &path);
    /// The rows up to `lastId` in `buckets` buckets, please: at once, or when a third of a second is over since the last.
    void want(qint64 lastId, int buckets);

Q_SIGNALS:
    void changed(const eventscope::Overview &overview);

private:
    struct Source;

    void read();
    void onRead(const std::shared_ptr<Source> &source, const Overview &overview);

    QThreadPool m_pool; ///< of one thread: a source is never read twice at once
    QTimer m_pause;
    std::shared_ptr<Source> m_source;
    qint64 m_lastId = 0;
    int m_buckets = 0;
    bool m_isWanted = false;
    bool m_isReading = false;
};

} // namespace eventscope
