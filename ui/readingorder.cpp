// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readingorder.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>
#include <iterator>

namespace eventscope {

namespace {

struct Stop
{
    QWidget *widget;
    QRect place; ///< in the window
};

/// The tab bar of docks that are hidden stays visible, outside of the window.
bool isStop(const QWidget &widget, const QWidget &window)
{
    const bool isAll = QGuiApplication::styleHints()->tabFocusBehavior() == Qt::TabFocusAllControls;
    const Qt::FocusPolicy wanted = isAll ? Qt::TabFocus : Qt::StrongFocus;
    if ((widget.focusPolicy() & wanted) != wanted || widget.focusProxy() || widget.window() != &window)
        return false;
    return widget.isVisible() && widget.isEnabled() && window.rect().intersects({widget.mapTo(&window, QPoint()), widget.size()});
}

/// Stops whose middle is above the foot of the line's first one stand on its line.
QList<QWidget *> lineByLine(QList<Stop> stops)
{
    std::stable_sort(stops.begin(), stops.end(), [](const Stop &a, const Stop &b) { return a.place.top() < b.place.top(); });
    QList<QWidget *> ordered;
    for (auto first = stops.begin(); first != stops.end();) {
        const int foot = first->place.bottom();
        const auto end = std::find_if(first, stops.end(), [foot](const Stop &stop) { return stop.place.center().y() > foot; });
        std::stable_sort(first, end, [](const Stop &a, const Stop &b) { return a.place.left() < b.place.left(); });
        std::transform(first, end, std::back_inserter(ordered), [](const Stop &stop) { return stop.widget; });
        first = end;
    }
    return ordered;
}

QList<QWidget *> stopsOf(const QWidget &part, const QWidget &window, const QList<QWidget *> &known)
{
    QList<Stop> stops;
    for (QWidget *widget : part.findChildren<QWidget *>()) {
        if (isStop(*widget, window) && !known.contains(widget))
            stops << Stop{widget, {widget->mapTo(&window, QPoint()), widget->size()}};
    }
    return lineByLine(stops);
}

} // namespace

bool focusNextInReadingOrder(QWidget &window, const QList<QWidget *> &parts, bool isForward)
{
    QList<QWidget *> ring;
    for (const QWidget *part : parts)
        ring << stopsOf(*part, window, ring);
    ring << stopsOf(window, window, ring);
    const qsizetype now = ring.indexOf(window.focusWidget());
    if (now < 0)
        return false;
    const qsizetype next = (now + (isForward ? 1 : ring.size() - 1)) % ring.size();
    ring.at(next)->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace eventscope
