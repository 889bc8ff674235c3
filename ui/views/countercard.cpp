// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/countercard.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace eventscope {

namespace {

constexpr double largest = 2.6; ///< of the widget's font
constexpr int margin = 12;

QFont sized(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

CounterCard::CounterCard(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_name(new QLabel(this))
    , m_value(new QLabel(this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("counterCard"));
    setAttribute(Qt::WA_StyledBackground);
    m_name->setObjectName(QStringLiteral("counterCardName"));
    m_value->setObjectName(QStringLiteral("counterCardValue"));
    m_note->setObjectName(QStringLiteral("counterCardNote"));
    for (QLabel *label : {m_name, m_value, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(1);
    }
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin - 4, margin, margin - 4);
    layout->setSpacing(0);
    layout->addWidget(m_name);
    layout->addWidget(m_value);
    layout->addWidget(m_note);
    connect(&m_theme, &Theme::changed, this, &CounterCard::applyTheme);
    applyTheme();
}

QString CounterCard::name() const
{
    return m_name->text();
}

void CounterCard::setName(const QString &name)
{
    m_name->setText(name);
    m_name->setToolTip(name.toHtmlEscaped());
    setAccessibleName(name);
    setValue(m_text, m_note->text());
}

void CounterCard::setValue(const QString &text, const QString &note)
{
    m_text = text;
    m_note->setText(note);
    m_value->setToolTip(text.toHtmlEscaped());
    //: %1 is the name of a counter, %2 its value
    m_value->setAccessibleName(tr("%1: %2").arg(name(), text));
    setAccessibleDescription(note.isEmpty() ? text : text + QStringLiteral(", ") + note);
    fit();
}

/// Of a text that is too long even in the size of the other labels, the end is left out.
void CounterCard::fit()
{
    const QFont large = sized(font(), largest);
    m_value->setFixedHeight(QFontMetrics(large).height());
    m_note->setMinimumHeight(QFontMetrics(font()).height());
    const int room = std::max(1, width() - 2 * margin);
    const int wanted = std::max(1, QFontMetrics(large).horizontalAdvance(m_text));
    const QFont fitting = sized(font(), std::clamp(largest * room / wanted, 1.0, largest));
    m_value->setFont(fitting);
    m_value->setText(QFontMetrics(fitting).elidedText(m_text, Qt::ElideRight, room + 1));
}

void CounterCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void CounterCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void CounterCard::applyTheme()
{
    const auto color = [this](Theme::Role role) { return m_theme.color(role).name(); };
    setStyleSheet(
        QStringLiteral("#counterCard { background: %1; border: 1px solid %2; border-radius: 4px; }"
                       "#counterCardName, #counterCardNote { color: %3; } #counterCardValue { color: %4; }")
            .arg(color(Theme::Role::Base), color(Theme::Role::Separator), color(Theme::Role::MutedText), color(Theme::Role::Text)));
    fit();
}

} // namespace eventscope
