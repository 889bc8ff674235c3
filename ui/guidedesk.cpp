// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidedesk.h"

#include "ui/guide/guidetopic.h"
#include "ui/guide/guidewindow.h"

#include <QApplication>
#include <QKeyEvent>

namespace eventscope {

GuideDesk::GuideDesk(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    // A shortcut of the main window is out of reach while a dialog is open before it.
    qApp->installEventFilter(this);
}

GuideDesk::~GuideDesk() = default;

void GuideDesk::open()
{
    const QString topic = guideTopicOf(QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow());
    if (!m_window) {
        // Without a parent: a dialog before the main window would block it.
        m_window = std::make_unique<GuideWindow>(m_theme);
        m_window->setAttribute(Qt::WA_QuitOnClose, false);
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    m_window->showPlace(topic);
}

bool GuideDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents))
        return QObject::eventFilter(watched, event);
    open();
    return true;
}

} // namespace eventscope
