// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QLineEdit>
#include <QTimer>

namespace eventscope {

/// A line for a jq expression. It waits for a pause in typing, then says by icon, border and message() whether the text is one; Enter
/// takes it. Escape empties it.
class ExpressionField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ExpressionField(const Theme &theme, QWidget *parent = nullptr);

    /// Why the text is no expression, in words; empty else.
    [[nodiscard]] QString message() const { return m_message; }
    /// As Enter: taken() follows when the text is an expression, and the field is empty then.
    void take();

Q_SIGNALS:
    void taken(const QString &expression);
    void messageChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool evaluate();
    void setState(bool isValid, const QString &message);

    const Theme &m_theme;
    QTimer m_pause;
    QAction *m_state;
    QString m_message;
};

} // namespace eventscope
