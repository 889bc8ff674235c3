// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/lookcounter.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace eventscope {

/// Tells when a thread stays with one row for too long. Lives in the thread that may interrupt it.
class StuckWatch : public QObject
{
    Q_OBJECT

public:
    /// `looks` must outlive it.
    StuckWatch(const LookCounter &looks, std::chrono::milliseconds limit, QObject *parent = nullptr);

    /// How long one row may take; looked at in steps of a fifth of it.
    void setLimit(std::chrono::milliseconds limit);
    /// Begins to watch, or to count anew.
    void start();
    void stop();

Q_SIGNALS:
    void stuck();

private:
    void look();

    const LookCounter &m_looks;
    QTimer m_timer;
    quint64 m_seen = 0;
    int m_alike = 0; ///< how often the same row was seen
};

} // namespace eventscope
