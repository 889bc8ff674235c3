// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/completerclicks.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QMouseEvent>
#include <QWindow>

namespace eventscope {

namespace {

class CompleterClicks final : public QObject
{
public:
    explicit CompleterClicks(QCompleter &completer)
        : QObject(&completer)
        , m_completer(completer)
    {
        // Some systems would send the press once more by themselves.
        completer.popup()->setAttribute(Qt::WA_NoMouseReplay);
        completer.popup()->installEventFilter(this);
    }

    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        QWidget *popup = m_completer.popup();
        if (event->type() != QEvent::MouseButtonPress || !popup->isVisible())
            return false;
        const auto *press = static_cast<const QMouseEvent *>(event);
        const QPoint at = press->globalPosition().toPoint();
        if (popup->rect().contains(popup->mapFromGlobal(at)))
            return false;
        popup->hide();
        // The popup holds the mouse until this event is over.
        QMetaObject::invokeMethod(
            this, [this, at, button = press->button()] { click(at, button); }, Qt::QueuedConnection);
        return true;
    }

private:
    /// A whole click: the release that follows belongs to no press any more.
    void click(const QPoint &at, Qt::MouseButton button) const
    {
        const QWidget *target = QApplication::widgetAt(at);
        QWindow *window = target ? target->window()->windowHandle() : nullptr;
        if (!window || target->window() != m_completer.widget()->window())
            return;
        const QPoint local = window->mapFromGlobal(at);
        QMouseEvent press(QEvent::MouseButtonPress, local, at, button, button, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &press);
        QMouseEvent release(QEvent::MouseButtonRelease, local, at, button, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &release);
    }

    QCompleter &m_completer;
};

} // namespace

void passClicksOn(QCompleter &completer)
{
    new CompleterClicks(completer);
}

} // namespace eventscope
