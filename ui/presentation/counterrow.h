// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/countervalues.h"
#include "ui/presentation/discretion.h"
#include "ui/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace eventscope {

class CounterCard;
class EventLogModel;

/// The counters of a log for an audience: large numbers side by side, without those that may tell hidden fields. It follows the log, a
/// replay too. GUI thread.
class CounterRow final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype mostCards = 6;

    /// `theme` must outlive it.
    explicit CounterRow(Theme &theme, QWidget *parent = nullptr);

    /// `log` may be null, and may go before this.
    void show(EventLogModel *log, const QList<Counter> &counters, const Discretion &discretion);
    /// What may be shown of the values, as of now.
    void showValues();

private:
    void extend();
    void showValue(int index);

    Theme &m_theme;
    SystemClock m_clock;
    CounterValues m_values;
    Discretion m_discretion;
    QPointer<EventLogModel> m_log;
    QList<CounterCard *> m_cards;
    QString m_path; ///< of the capture that is counted
    qint64 m_countedTo = 0;
    QTimer m_timer;
};

} // namespace eventscope
