// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/filterfield.h"

#include "core/capture/filter.h"
#include "ui/errortext.h"
#include "ui/lefttoright.h"

#include <QAction>
#include <QKeyEvent>
#include <QStyle>

namespace eventscope {

namespace {
// To compile a jq expression takes libjq tens of milliseconds: not at every key. Words show their first hits at once.
constexpr int expressionPauseMs = 200;
constexpr int wordsPauseMs = 40;

bool mayBeExpression(const QString &text)
{
    return text.contains(QLatin1String("jq:")) || text.trimmed().startsWith(QLatin1Char('.')) || text.contains(QLatin1String(" ."));
}
} // namespace

FilterField::FilterField(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_stateAction(new QAction(this))
{
    setObjectName(QStringLiteral("logFilter"));
    readLeftToRight(*this);
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("Filter: words, or jq such as .total > 100"));
    setToolTip(
        tr("<p>Words, <b>\"several words\"</b>, or jq over the payload, such as <b>.total &gt; 100</b> or <b>jq:</b>\u2026</p>"
           "<p>Narrow first by <b>channel:</b>/demo/* <b>subscription:</b>/demo/* <b>kind:</b>event,published,connection,error,gap,missing "
           "<b>size&gt;</b>2KB <b>from:</b>03:12 <b>to:</b>2026-11-26T03:30</p>"
           "<p>A <b>-</b> before one of these turns it around: <b>-channel:</b>/demo/* <b>-kind:</b>gap</p>"
           "<p>Ctrl+Shift+F leads here, Esc empties it, Down goes on to the rows; Ctrl+F finds without hiding rows.</p>"));
    addAction(theme.icon(QStringLiteral("filter"), Theme::Role::MutedText), LeadingPosition)->setText(tr("Filter"));
    addAction(m_stateAction, TrailingPosition);
    setState(State::Empty, {});
    m_pause.setSingleShot(true);
    connect(this, &QLineEdit::textChanged, &m_pause,
            [this](const QString &text) { m_pause.start(mayBeExpression(text) ? expressionPauseMs : wordsPauseMs); });
    connect(this, &QLineEdit::returnPressed, this, &FilterField::evaluate);
    connect(&m_pause, &QTimer::timeout, this, &FilterField::evaluate);
}

void FilterField::apply(const QString &filter)
{
    setText(filter);
    evaluate();
}

void FilterField::reset()
{
    apply({});
}

void FilterField::setFault(const QString &message)
{
    m_filter.reset();
    setState(State::Invalid, message);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        return Q_EMIT left();
    if (event->key() != Qt::Key_Escape || text().isEmpty())
        return QLineEdit::keyPressEvent(event);
    reset();
}

void FilterField::evaluate()
{
    m_pause.stop();
    const QString wanted = text().trimmed();
    const auto parsed = Filter::parse(wanted);
    if (!parsed)
        return setState(State::Invalid, filterErrorText(parsed.error()));
    setState(wanted.isEmpty() ? State::Empty : State::Valid, {});
    if (wanted == m_filter)
        return;
    m_filter = wanted;
    Q_EMIT filterChanged(wanted);
}

/// What assistive technology reads, which would else be the mark-up of the tool tip.
QString FilterField::help()
{
    return tr("Words, several words in quotation marks, or jq over the payload. channel:, subscription:, kind:, size>, from: and to: "
              "narrow first. Escape empties it, Down goes on to the rows.");
}

void FilterField::setState(State state, const QString &message)
{
    m_state = state;
    m_message = message;
    const bool isValid = state == State::Valid;
    m_stateAction->setVisible(state != State::Empty);
    m_stateAction->setIcon(isValid ? m_theme.icon(QStringLiteral("check"), Theme::Role::Success)
                                   : m_theme.icon(QStringLiteral("error"), Theme::Role::Error));
    m_stateAction->setText(isValid ? tr("Valid filter") : tr("No valid filter"));
    m_stateAction->setToolTip(isValid ? tr("Valid filter") : message);
    setAccessibleDescription(isValid ? tr("Valid filter") : state == State::Invalid ? message : help());
    setProperty("invalid", state == State::Invalid);
    style()->unpolish(this);
    style()->polish(this);
    Q_EMIT stateChanged();
}

} // namespace eventscope
