// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/emptystate.h"

#include "ui/zoomstyle.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace eventscope {

EmptyState::EmptyState(const Theme &theme, QWidget *area)
    : QWidget(area)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("emptyText"));
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_action->setObjectName(QStringLiteral("emptyAction"));
    setFocusProxy(m_action);
    m_icon->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    area->installEventFilter(this);
    fit();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(&theme, &Theme::changed, this, &EmptyState::updateIcon);
}

void EmptyState::setContent(const QString &icon, const QString &text, const QString &action)
{
    m_iconName = icon;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    updateIcon();
    fit();
}

/// Where it is low, the words come before the picture and the air around them.
void EmptyState::fit()
{
    setGeometry(parentWidget()->rect());
    m_icon->show();
    m_text->show();
    layout()->setContentsMargins(24, 16, 24, 24);
    if (layout()->totalHeightForWidth(width()) <= height())
        return;
    m_icon->hide();
    layout()->setContentsMargins(24, 0, 24, 0);
    m_text->setVisible(height() >= fontMetrics().height());
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void EmptyState::updateIcon()
{
    m_icon->setPixmap(m_theme.icon(m_iconName, Theme::Role::MutedText).pixmap(QSize(zoomed(32), zoomed(32)), devicePixelRatioF()));
}

} // namespace eventscope
