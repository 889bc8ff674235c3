// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>

namespace eventscope {

/// How late a 5 ms heartbeat of the GUI thread fires, over the last 10 s: the measure of "never freezes". GUI thread.
class StallMeter : public QObject
{
    Q_OBJECT

public:
    struct Lateness
    {
        double p50 = 0; ///< milliseconds
        double p99 = 0;
        double max = 0;
    };

    explicit StallMeter(QObject *parent = nullptr);
    [[nodiscard]] Lateness lateness() const;

private:
    struct Beat
    {
        qint64 at; ///< ms since the meter's start
        double late; ///< ms
    };

    void beat();

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_lastBeatNs = 0;
    std::deque<Beat> m_beats;
};

} // namespace eventscope
