// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenlayout.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStringList>
#include <QWidget>

#include <algorithm>

namespace eventscope {

namespace {

constexpr int gripWidth = 96; ///< of a title bar, to take hold of the window
constexpr int gripHeight = 24;

bool canBeHeld(const QRect &window, const QRect &area)
{
    const QRect seen = area.intersected({window.topLeft(), QSize(window.width(), gripHeight)});
    return seen.width() >= std::min(gripWidth, window.width()) && seen.height() >= gripHeight / 2;
}

int distance(const QRect &a, const QRect &b)
{
    return (a.center() - b.center()).manhattanLength();
}

} // namespace

QString screenSetupKey(const QList<ScreenPlace> &screens)
{
    QStringList texts;
    for (const ScreenPlace &screen : std::as_const(screens)) {
        const QRect &place = screen.geometry;
        texts << QStringLiteral("%1x%2+%3+%4@%5").arg(place.width()).arg(place.height()).arg(place.x()).arg(place.y()).arg(screen.scale);
    }
    texts.sort();
    return texts.join(QLatin1Char('_'));
}

QString presentScreenSetup()
{
    QList<ScreenPlace> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens << ScreenPlace{screen->geometry(), screen->devicePixelRatio()};
    return screenSetupKey(screens);
}

QRect heldOnScreen(const QRect &window, const QList<QRect> &areas)
{
    const bool isHeld = std::any_of(areas.cbegin(), areas.cend(), [&window](const QRect &area) { return canBeHeld(window, area); });
    if (isHeld || areas.isEmpty())
        return window;
    const QRect area = *std::min_element(areas.cbegin(), areas.cend(),
                                         [&window](const QRect &a, const QRect &b) { return distance(window, a) < distance(window, b); });
    QRect held(window.topLeft(), window.size().boundedTo(area.size()));
    held.moveLeft(std::clamp(held.left(), area.left(), area.right() + 1 - held.width()));
    held.moveTop(std::clamp(held.top(), area.top(), area.bottom() + 1 - held.height()));
    return held;
}

void holdOnScreen(QWidget &window)
{
    QList<QRect> areas;
    for (const QScreen *screen : QGuiApplication::screens())
        areas << screen->availableGeometry();
    const QRect held = heldOnScreen(window.geometry(), areas);
    if (held != window.geometry())
        window.setGeometry(held);
}

} // namespace eventscope
