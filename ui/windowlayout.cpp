// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowlayout.h"

#include "ui/screenlayout.h"
#include "ui/splitterlayout.h"
#include "ui/theme.h"

#include <QMainWindow>
#include <QSettings>

namespace eventscope {

namespace {

constexpr int layoutVersion = 1;

QString nameOf(Theme::Choice choice)
{
    switch (choice) {
    case Theme::Choice::System: break;
    case Theme::Choice::Light: return QStringLiteral("light");
    case Theme::Choice::Dark: return QStringLiteral("dark");
    }
    return {};
}

/// Kept for these screens; without a group, what was kept last, for any.
QString keyFor(const QString &setup, const QString &what)
{
    return setup.isEmpty() ? what : QStringLiteral("screens/%1/%2").arg(setup, what);
}

} // namespace

void saveLayout(const QMainWindow &window, const Theme &theme, const QString &file)
{
    QSettings layout(file, QSettings::IniFormat);
    for (const QString &setup : {presentScreenSetup(), QString()}) {
        layout.setValue(keyFor(setup, QStringLiteral("geometry")), window.saveGeometry());
        layout.setValue(keyFor(setup, QStringLiteral("state")), window.saveState(layoutVersion));
    }
    saveSplitters(window, layout);
    const QString name = nameOf(theme.choice());
    if (name.isEmpty())
        layout.remove(QStringLiteral("theme"));
    else
        layout.setValue(QStringLiteral("theme"), name);
}

void restoreLayout(QMainWindow &window, Theme &theme, const QString &file)
{
    const QSettings layout(file, QSettings::IniFormat);
    const QString present = presentScreenSetup();
    const QString setup = layout.contains(keyFor(present, QStringLiteral("geometry"))) ? present : QString();
    window.restoreGeometry(layout.value(keyFor(setup, QStringLiteral("geometry"))).toByteArray());
    window.restoreState(layout.value(keyFor(setup, QStringLiteral("state"))).toByteArray(), layoutVersion);
    holdOnScreen(window);
    restoreSplitters(window, layout);
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        if (layout.value(QStringLiteral("theme")).toString() == nameOf(choice))
            theme.setChoice(choice);
    }
}

} // namespace eventscope
