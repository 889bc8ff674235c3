// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/logrowtext.h"

#include "core/base/error.h"
#include "core/json/visibletext.h"
#include "ui/models/eventlogmodel.h"
#include "ui/pluralcount.h"
#include "ui/rowphrasetext.h"

#include <QLocale>

namespace eventscope {

namespace {

using Kind = CaptureRow::Kind;

QString kindText(const CaptureRow &row)
{
    switch (row.kind) {
    case Kind::Event:
    case Kind::Published: return row.channel;
    case Kind::Connection: return EventLogModel::tr("Connection");
    case Kind::Error: return row.channel.isEmpty() ? EventLogModel::tr("Error") : EventLogModel::tr("Error %1").arg(row.channel);
    //: A row of the log: events may be missing here.
    case Kind::Gap: return EventLogModel::tr("Gap");
    case Kind::Missing: return EventLogModel::tr("Not received %1").arg(row.channel);
    }
    return {};
}

/// How a publish ended, by the text that a session writes.
enum class Outcome { Published, NotPublished, Cancelled, Unknown, NotReported };

Outcome outcomeOf(const CaptureRow &row)
{
    if (row.text.startsWith(QLatin1String("published")))
        return Outcome::Published;
    if (row.text.startsWith(QLatin1String("not in the answer")))
        return Outcome::NotReported;
    if (row.text.startsWith(errorCodeName(ErrorCode::Cancelled)))
        return Outcome::Cancelled;
    return row.text.startsWith(QLatin1String("UnknownOutcome")) ? Outcome::Unknown : Outcome::NotPublished;
}

QString outcomeText(const CaptureRow &row)
{
    switch (outcomeOf(row)) {
    case Outcome::Published: return EventLogModel::tr("Published to %1").arg(row.channel);
    case Outcome::NotPublished: return EventLogModel::tr("Not published to %1").arg(row.channel);
    case Outcome::Cancelled: return EventLogModel::tr("Cancelled, not sent to %1").arg(row.channel);
    case Outcome::Unknown: return EventLogModel::tr("Perhaps published to %1").arg(row.channel);
    case Outcome::NotReported: return EventLogModel::tr("Sent to %1, not in the answer").arg(row.channel);
    }
    return {};
}

QString outcomeWord(const CaptureRow &row)
{
    switch (outcomeOf(row)) {
    case Outcome::Published: return EventLogModel::tr("Published");
    case Outcome::NotPublished: return EventLogModel::tr("Not published");
    case Outcome::Cancelled: return EventLogModel::tr("Cancelled, not sent");
    case Outcome::Unknown: return EventLogModel::tr("Perhaps published");
    case Outcome::NotReported: return EventLogModel::tr("Sent, not in the answer");
    }
    return {};
}

QString contentText(const LogRow &row)
{
    if (logRowHasPayload(row.row) && (row.row.kind == Kind::Event || outcomeOf(row.row) == Outcome::Published))
        return row.preview;
    if (row.row.kind == Kind::Published && outcomeOf(row.row) == Outcome::Cancelled)
        return outcomeWord(row.row) + QStringLiteral("  ") + row.preview;
    const QString told = json::visibleText(rowPhraseText(row.row.text));
    return row.row.kind == Kind::Published ? told + QStringLiteral("  ") + row.preview : told;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("\u2013") : text;
}

QString directionText(const CaptureRow &row)
{
    if (!logRowHasPayload(row))
        return orDash({});
    //: Direction of an event: received.
    return row.kind == Kind::Event ? EventLogModel::tr("in") : EventLogModel::tr("out");
}

QString directionWord(const CaptureRow &row)
{
    if (!logRowHasPayload(row))
        return EventLogModel::tr("No event");
    if (row.kind == Kind::Event)
        return EventLogModel::tr("Received");
    return outcomeWord(row);
}

} // namespace

QString logCellText(const LogRow &row, int column)
{
    switch (column) {
    case EventLogModel::TimeColumn: return row.time;
    case EventLogModel::SubscriptionColumn: return kindText(row.row);
    case EventLogModel::SizeColumn: return logRowHasPayload(row.row) ? QLocale().toString(row.row.payloadSize) : QString();
    case EventLogModel::PayloadColumn: return contentText(row);
    case EventLogModel::NumberColumn: return QLocale().toString(row.row.id);
    case EventLogModel::DirectionColumn: return directionText(row.row);
    case EventLogModel::ChannelColumn: return orDash(logChannel(row.row));
    default: return {};
    }
}

QString logAccessibleText(const LogRow &row, int column)
{
    if (column == EventLogModel::SizeColumn && logRowHasPayload(row.row))
        return EventLogModel::tr("%Ln byte(s)", nullptr, pluralCount(row.row.payloadSize));
    if (column == EventLogModel::DirectionColumn)
        return directionWord(row.row);
    if (column == EventLogModel::ChannelColumn && logChannel(row.row).isEmpty())
        return row.row.kind == Kind::Event ? EventLogModel::tr("Channel not told") : EventLogModel::tr("No channel");
    if (column != EventLogModel::SubscriptionColumn)
        return logCellText(row, column);
    if (row.row.kind == Kind::Event)
        return EventLogModel::tr("Received by %1").arg(row.row.channel);
    if (row.row.kind == Kind::Published)
        return outcomeText(row.row);
    return kindText(row.row);
}

QString logToolTip(const LogRow &row, int column)
{
    if (column == EventLogModel::TimeColumn)
        return fullTimeText(row.row.at) + QLatin1Char('\n') + fullTimeText(row.row.at, Qt::UTC);
    if (column == EventLogModel::DirectionColumn)
        return directionWord(row.row);
    if (column == EventLogModel::ChannelColumn && row.row.kind == Kind::Event && logChannel(row.row).isEmpty())
        return EventLogModel::tr("It came by a subscription with a wildcard, %1: the server does not tell the channel then.")
            .arg(row.row.channel);
    if (column == EventLogModel::SubscriptionColumn && row.row.kind == Kind::Published)
        return rowPhraseText(row.row.text);
    return {};
}

bool logRowFailed(const CaptureRow &row)
{
    if (row.kind != Kind::Published)
        return row.kind == Kind::Error || row.kind == Kind::Missing;
    const Outcome outcome = outcomeOf(row);
    return outcome == Outcome::NotPublished || outcome == Outcome::Unknown;
}

bool logRowSucceeded(const CaptureRow &row)
{
    return row.kind == Kind::Published && outcomeOf(row) == Outcome::Published;
}

QString valueText(const ColumnValues::Value &value)
{
    switch (value.state) {
    case ColumnValues::Value::State::Pending: return QStringLiteral("\u2026");
    case ColumnValues::Value::State::Failed: return QStringLiteral("\u2014");
    case ColumnValues::Value::State::TooSlow: return EventLogModel::tr("too slow");
    default: return value.text;
    }
}

QString valueAccessibleText(const ColumnValues::Value &value)
{
    switch (value.state) {
    case ColumnValues::Value::State::Pending: return EventLogModel::tr("Not evaluated yet");
    case ColumnValues::Value::State::Nothing: return EventLogModel::tr("No value");
    case ColumnValues::Value::State::Failed: return EventLogModel::tr("No value: %1").arg(value.text);
    default: return valueText(value);
    }
}

QString valueToolTip(const ColumnValues::Value &value)
{
    switch (value.state) {
    case ColumnValues::Value::State::Failed: return EventLogModel::tr("jq: %1").arg(value.text);
    case ColumnValues::Value::State::TooSlow:
        return EventLogModel::tr("The expression of this column did not come to an end for this event and was stopped.");
    default: return value.text;
    }
}

bool valueIsThere(const ColumnValues::Value &value)
{
    return value.state == ColumnValues::Value::State::Text || value.state == ColumnValues::Value::State::Number;
}

QString logChannel(const CaptureRow &row)
{
    return row.kind == Kind::Event && row.channel.endsWith(QLatin1Char('*')) ? QString() : row.channel;
}

bool logRowHasPayload(const CaptureRow &row)
{
    return row.kind == Kind::Event || row.kind == Kind::Published;
}

QVariant cellAlignment(bool isRight)
{
    return QVariant::fromValue(Qt::Alignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

} // namespace eventscope
