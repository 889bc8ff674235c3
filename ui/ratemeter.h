// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>

namespace eventscope {

/// Events per second over the last two seconds of a counter that only grows. GUI thread.
class RateMeter : public QObject
{
    Q_OBJECT

public:
    explicit RateMeter(QObject *parent = nullptr);

    /// The counter now; a smaller value than before starts over.
    void update(qint64 total);
    void reset();
    [[nodiscard]] double perSecond() const { return m_perSecond; }

Q_SIGNALS:
    /// Four times a second while it is not zero.
    void rateChanged(double perSecond);

private:
    struct Sample
    {
        qint64 atMs;
        qint64 total;
    };

    void sample();

    QTimer m_timer;
    QElapsedTimer m_clock;
    std::deque<Sample> m_samples;
    qint64 m_total = 0;
    double m_perSecond = 0;
};

} // namespace eventscope
