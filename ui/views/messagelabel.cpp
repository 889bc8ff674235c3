// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/messagelabel.h"

#include <QResizeEvent>

namespace eventscope {

namespace {

Theme::Role roleOf(MessageLabel::Severity severity)
{
    switch (severity) {
    case MessageLabel::Severity::Hint: return Theme::Role::MutedText;
    case MessageLabel::Severity::Success: return Theme::Role::Success;
    case MessageLabel::Severity::Warning: return Theme::Role::Warning;
    case MessageLabel::Severity::Error: return Theme::Role::Error;
    }
    return Theme::Role::Text;
}

QString signOf(MessageLabel::Severity severity)
{
    switch (severity) {
    case MessageLabel::Severity::Hint: return {};
    case MessageLabel::Severity::Success: return QStringLiteral("\u2713 ");
    case MessageLabel::Severity::Warning:
    case MessageLabel::Severity::Error: return QStringLiteral("\u26A0\uFE0E ");
    }
    return {};
}

} // namespace

MessageLabel::MessageLabel(Theme &theme, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A long word (a host name) may be cut, the panel may not be widened by it.
    setMinimumWidth(1);
    setVisible(false);
    connect(&m_theme, &Theme::changed, this, &MessageLabel::applyTheme);
}

void MessageLabel::say(Severity severity, const QString &message)
{
    m_severity = severity;
    m_message = message;
    setText(message.isEmpty() ? QString() : signOf(severity) + message);
    setAccessibleName(message);
    applyTheme();
    setVisible(!message.isEmpty());
}

void MessageLabel::clear()
{
    say(Severity::Hint, QString());
}

QSize MessageLabel::sizeHint() const
{
    // QFormLayout takes the height from here, whatever the width it gives (Qt 6.4).
    constexpr int usual = 320;
    const int wanted = width() > minimumWidth() ? width() : usual;
    return {qMin(usual, fontMetrics().horizontalAdvance(text())), heightForWidth(wanted)};
}

void MessageLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

QSize MessageLabel::minimumSizeHint() const
{
    // One line; its height for the width says the rest. QLabel's own is that of its words one below the other.
    return {1, fontMetrics().height()};
}

void MessageLabel::applyTheme()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.color(roleOf(m_severity)));
    setPalette(colors);
}

} // namespace eventscope
