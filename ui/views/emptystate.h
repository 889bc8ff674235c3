// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace eventscope {

/// What an empty place says: one sentence, and the one action there is. It lies over its parent's whole area.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// `area` is the widget to cover; also the parent.
    EmptyState(const Theme &theme, QWidget *area);

    /// `icon` is a name for Theme::icon(); no button without `action`.
    void setContent(const QString &icon, const QString &text, const QString &action);

Q_SIGNALS:
    void actionTriggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void updateIcon();

    const Theme &m_theme;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace eventscope
