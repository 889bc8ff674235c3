// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/viewnotice.h"

#include "ui/views/liveregion.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace eventscope {

namespace {
constexpr std::chrono::seconds readingTime{5};
constexpr int distance = 8;
} // namespace

ViewNotice::ViewNotice(Theme &theme, QWidget *view)
    : QLabel(view)
    , m_theme(theme)
    , m_spoken(new LiveRegion(this))
{
    setObjectName(QStringLiteral("viewNotice"));
    setMargin(6);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_end.setSingleShot(true);
    m_end.setInterval(readingTime);
    connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
    connect(&theme, &Theme::changed, this, &ViewNotice::applyTheme);
    view->installEventFilter(this);
    applyTheme();
    hide();
}

void ViewNotice::say(const QString &text)
{
    setText(text);
    place();
    show();
    raise();
    m_end.start();
    m_spoken->say({}, text);
}

void ViewNotice::place()
{
    adjustSize();
    resize(std::min(width(), parentWidget()->width() - 2 * distance), height());
    move(distance, parentWidget()->height() - height() - distance);
}

bool ViewNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QLabel::eventFilter(watched, event);
}

void ViewNotice::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.color(Theme::Role::Accent));
        painter.setBrush(m_theme.color(Theme::Role::Selection));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    QLabel::paintEvent(event);
}

void ViewNotice::applyTheme()
{
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::WindowText, m_theme.color(Theme::Role::SelectionText));
    setPalette(palette);
}

} // namespace eventscope
