// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturefollower.h"
#include "core/watch/countertally.h"

#include <QTimeZone>

namespace eventscope {

/// Computes a counter from a capture's first row on, or from the first of today, in a thread of its own, and goes on with what is appended;
/// no row is read twice. Rows that are trimmed meanwhile stay counted. Lives in the GUI thread; never blocks it.
class CounterScan final : public QObject
{
    Q_OBJECT

public:
    /// `now` and `zone` tell which day it is.
    CounterScan(const QString &capturePath, const Counter &counter, UtcTime now, const QTimeZone &zone, QObject *parent = nullptr);

    /// There are rows up to `lastId`, and it is `now`: a daily counter begins anew at midnight.
    void extendTo(qint64 lastId, UtcTime now) { m_follower.extendTo(lastId, now); }
    /// As CaptureFollower's.
    void setRowLimit(std::chrono::milliseconds limit) { m_follower.setRowLimit(limit); }

Q_SIGNALS:
    /// The first comes when there are no rows, too.
    void changed(const eventscope::CounterValue &value);
    /// The filter, the expression or the capture cannot be read, or jq does not come to an end. Nothing more comes.
    void failed(const eventscope::Error &error);

private:
    void take(const CounterValue &value);

    CaptureFollower m_follower;
};

} // namespace eventscope
