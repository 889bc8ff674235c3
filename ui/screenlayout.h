// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>

class QWidget;

namespace eventscope {

/// A screen as far as a window's place depends on it. A value type.
struct ScreenPlace
{
    QRect geometry; ///< in the virtual desktop
    double scale = 1; ///< physical pixels a pixel
};

/// The same text for the same screens, in whatever order: what is kept for one set-up is not used for another.
[[nodiscard]] QString screenSetupKey(const QList<ScreenPlace> &screens);
/// Of the running program.
[[nodiscard]] QString presentScreenSetup();

/// Where a window can be seen: `window` itself, as long as its title bar can be got hold of on one of the `areas`; else moved to the
/// nearest of them, and no larger than it.
[[nodiscard]] QRect heldOnScreen(const QRect &window, const QList<QRect> &areas);
/// The same for a window of the running program.
void holdOnScreen(QWidget &window);

} // namespace eventscope
