// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/expressionfield.h"

#include "core/json/expression.h"
#include "ui/errortext.h"
#include "ui/lefttoright.h"

#include <QAction>
#include <QKeyEvent>
#include <QStyle>

namespace eventscope {

namespace {
constexpr int pauseMs = 200; // to compile takes libjq tens of milliseconds
} // namespace

ExpressionField::ExpressionField(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_state(addAction(QIcon(), TrailingPosition))
{
    readLeftToRight(*this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    setState(false, {});
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &ExpressionField::take);
    connect(&m_pause, &QTimer::timeout, this, [this] { static_cast<void>(evaluate()); });
}

void ExpressionField::take()
{
    if (!evaluate())
        return;
    const QString expression = text().trimmed();
    clear();
    static_cast<void>(evaluate());
    Q_EMIT taken(expression);
}

void ExpressionField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || text().isEmpty())
        return QLineEdit::keyPressEvent(event);
    clear();
    static_cast<void>(evaluate());
}

bool ExpressionField::evaluate()
{
    m_pause.stop();
    const QString wanted = text().trimmed();
    if (wanted.isEmpty()) {
        setState(false, {});
        return false;
    }
    const auto compiled = json::Expression::compile(wanted);
    setState(compiled.ok(), compiled ? QString() : errorText(compiled.error()));
    return compiled.ok();
}

void ExpressionField::setState(bool isValid, const QString &message)
{
    m_message = message;
    m_state->setVisible(isValid || !message.isEmpty());
    m_state->setIcon(isValid ? m_theme.icon(QStringLiteral("check"), Theme::Role::Success)
                             : m_theme.icon(QStringLiteral("error"), Theme::Role::Error));
    m_state->setText(isValid ? tr("Valid expression") : tr("No valid expression"));
    m_state->setToolTip(isValid ? tr("Valid expression") : message);
    setAccessibleDescription(isValid ? tr("Valid expression") : message);
    setProperty("invalid", !message.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
    Q_EMIT messageChanged();
}

} // namespace eventscope
