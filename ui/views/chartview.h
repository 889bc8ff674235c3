// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chartmodel.h"
#include "ui/models/chartrange.h"
#include "ui/theme.h"

#include <QChartView>
#include <QTimer>

#include <optional>

class QGraphicsLineItem;
class QGraphicsSimpleTextItem;
class QRubberBand;

namespace eventscope {

class ChartPlot;

/// A chart on screen, and what a hand does with it: the wheel zooms, a drag chooses a part of time, a drag with Shift or the middle button
/// moves along, a click sets the cursor to the nearest point; all of it by keys too. GUI thread; draws at most some times a second while
/// points arrive.
class ChartView final : public QChartView
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ChartView(const Theme &theme, ChartModel &model, QWidget *parent = nullptr);

    [[nodiscard]] const ChartRange &range() const { return m_range; }
    void showWhole();
    void zoomIn();
    void zoomOut();
    /// Sets the cursor, or takes it away; nobody is told.
    void setCursorAt(const std::optional<UtcTime> &at);
    [[nodiscard]] const std::optional<UtcTime> &cursorAt() const { return m_cursor; }
    /// The curve whose points the arrow keys go along: a row of the model.
    void setCurrentRow(int row) { m_currentRow = row; }
    /// Draws at once what is new.
    void refresh();
    [[nodiscard]] const ChartPlot &plot() const { return *m_plot; }
    /// What it shows, in words.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    /// The cursor was set to a point that comes from this row of the capture.
    void rowWanted(qint64 id);
    void rangeChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    enum class Drag { None, Press, Choose, Pan };

    void scheduleRefresh();
    void readExtent();
    void setRange(const ChartRange &range);
    void placeCursor();
    void chooseAt(const QPointF &position);
    void choose(const SeriesPoint &point);
    void stepCursor(bool forward);
    [[nodiscard]] const ChartModel::Curve *currentCurve() const;
    [[nodiscard]] UtcTime anchor() const;
    void updateBand(int x);

    const Theme &m_theme;
    ChartModel &m_model;
    ChartPlot *m_plot;
    ChartRange m_range;
    QGraphicsLineItem *m_cursorLine;
    QGraphicsSimpleTextItem *m_cursorText;
    QRubberBand *m_band;
    QTimer m_refreshTimer;
    std::optional<UtcTime> m_cursor;
    Drag m_drag = Drag::None;
    QPoint m_pressed;
    int m_currentRow = 0;
};

} // namespace eventscope
