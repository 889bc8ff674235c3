// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/chartmodel.h"
#include "ui/presentation/discretion.h"
#include "ui/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace eventscope {

class ChartView;
class EventLogModel;

/// The charts of a log for an audience: the series that somebody chose, without those that may tell hidden fields or whose numbers are ids
/// that Discretion hides; nothing can be changed. It follows the log four times a second. GUI thread.
class PresentationChart final : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit PresentationChart(Theme &theme, QWidget *parent = nullptr);

    /// Without series it shows events per second. `log` may be null, and may go before this. `isLive`: time goes on without events.
    void show(EventLogModel *log, const QList<SeriesRequest> &series, const Discretion &discretion, bool isLive);
    /// What the discretion hides has grown: all is drawn anew.
    void hideAnew();

private:
    void extend();
    void onChanged();
    void hideIds();
    void updateLegend();
    [[nodiscard]] QWidget *makeEntry(const ChartModel::Curve &curve);

    Theme &m_theme;
    ChartModel m_model;
    ChartView *m_view;
    QWidget *m_legend;
    QStringList m_names; ///< in the legend
    Discretion m_discretion;
    QPointer<EventLogModel> m_log;
    QString m_path; ///< of the capture that is drawn
    qint64 m_drawnTo = 0;
    bool m_isLive = false;
    SystemClock m_clock;
    QTimer m_timer;
};

} // namespace eventscope
