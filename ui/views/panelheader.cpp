// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/panelheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace eventscope {

PanelHeader::PanelHeader(Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(title, this))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(8, 4, 4, 4);
    m_layout->setSpacing(0);
    m_layout->addStrut(26); // with or without buttons, so that the titles of neighbours stand on one line
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_layout->addWidget(m_title, 1);
    connect(&m_theme, &Theme::changed, this, &PanelHeader::applyTheme);
    applyTheme();
}

QToolButton *PanelHeader::addButton(QAction *action, const QString &iconName)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text());
    const auto updateIcon = [this, action, iconName] { action->setIcon(m_theme.icon(iconName)); };
    connect(&m_theme, &Theme::changed, action, updateIcon);
    updateIcon();
    m_layout->addWidget(button);
    return button;
}

void PanelHeader::applyTheme()
{
    QPalette colors = m_title->palette();
    colors.setColor(QPalette::WindowText, m_theme.color(Theme::Role::MutedText));
    m_title->setPalette(colors);
}

} // namespace eventscope
