// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zoom.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QGraphicsView>
#include <QSettings>
#include <QWheelEvent>

#include <algorithm>

namespace eventscope {

namespace {

constexpr QLatin1String zoomKey("zoom");
constexpr int standardPercent = 100;
constexpr int wheelStep = 120; ///< one notch, in eighths of a degree

/// A chart zooms what it shows, a number goes faster.
bool hasOwnUse(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const QGraphicsView *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget))
            return true;
    }
    return false;
}

/// The key as pressed, and without Shift: on many keyboards "+" needs it.
QList<QKeySequence> sequencesOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const auto key = static_cast<Qt::Key>(event.key());
    return {QKeyCombination(modifiers, key), QKeyCombination(modifiers & ~Qt::ShiftModifier, key)};
}

} // namespace

Zoom::Zoom(Theme &theme, QString file, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_file(std::move(file))
    , m_in(makeAction(QStringLiteral("zoomInAction"), tr("Zoom &in"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, &Zoom::zoomIn))
    , m_out(makeAction(QStringLiteral("zoomOutAction"), tr("Zoom &out"), {Qt::CTRL | Qt::Key_Minus}, &Zoom::zoomOut))
    , m_reset(makeAction(QStringLiteral("zoomResetAction"), tr("&Actual size"), {Qt::CTRL | Qt::Key_0}, &Zoom::reset))
{
    const int stored = QSettings(m_file, QSettings::IniFormat).value(zoomKey).toInt();
    if (stored > 0)
        m_theme.setZoom(stored);
    updateActions();
    qApp->installEventFilter(this);
}

QAction *Zoom::makeAction(const QString &name, const QString &text, const QList<QKeySequence> &keys, void (Zoom::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

QList<int> Zoom::steps()
{
    return {50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};
}

void Zoom::setPercent(int percent)
{
    m_theme.setZoom(percent);
    if (m_isKept)
        keep();
    updateActions();
    Q_EMIT changed(m_theme.zoom());
}

void Zoom::keep() const
{
    QSettings settings(m_file, QSettings::IniFormat);
    if (m_theme.zoom() == standardPercent)
        settings.remove(zoomKey);
    else
        settings.setValue(zoomKey, m_theme.zoom());
}

void Zoom::zoomIn()
{
    const QList<int> all = steps();
    const auto next = std::upper_bound(all.cbegin(), all.cend(), percent());
    if (next != all.cend())
        setPercent(*next);
}

void Zoom::zoomOut()
{
    const QList<int> all = steps();
    const auto here = std::lower_bound(all.cbegin(), all.cend(), percent());
    if (here != all.cbegin())
        setPercent(*std::prev(here));
}

void Zoom::reset()
{
    setPercent(standardPercent);
}

void Zoom::updateActions()
{
    m_in->setEnabled(percent() < Theme::mostZoom);
    m_in->setStatusTip(m_in->isEnabled() ? QString() : tr("This is the largest size."));
    m_out->setEnabled(percent() > Theme::leastZoom);
    m_out->setStatusTip(m_out->isEnabled() ? QString() : tr("This is the smallest size."));
    m_reset->setEnabled(percent() != standardPercent);
    m_reset->setStatusTip(m_reset->isEnabled() ? QString() : tr("This is the actual size."));
}

bool Zoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType())
        return takeKey(static_cast<const QKeyEvent &>(*event));
    if (event->type() == QEvent::Wheel && watched->isWidgetType())
        return takeWheel(*watched, static_cast<const QWheelEvent &>(*event));
    return false;
}

/// The keys of a menu work in its own window only, and not below a dialog: a key that gets here found none.
bool Zoom::takeKey(const QKeyEvent &event) const
{
    for (const QKeySequence &keys : sequencesOf(event)) {
        for (QAction *action : actions()) {
            if (!action->shortcuts().contains(keys))
                continue;
            action->trigger();
            return true;
        }
    }
    return false;
}

bool Zoom::takeWheel(const QObject &receiver, const QWheelEvent &event)
{
    if (event.modifiers() != Qt::ControlModifier || hasOwnUse(static_cast<const QWidget *>(&receiver)))
        return false;
    m_turned += event.angleDelta().y();
    const int notches = m_turned / wheelStep;
    m_turned -= notches * wheelStep;
    for (int left = std::abs(notches); left > 0; --left)
        notches > 0 ? zoomIn() : zoomOut();
    return true;
}

} // namespace eventscope
