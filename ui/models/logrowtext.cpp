// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/logrowtext.h"

#include "ui/models/eventlogmodel.h"

#include <QDateTime>
#include <QLocale>

namespace eventscope {

namespace {

using Kind = CaptureRow::Kind;

bool hasPayload(const CaptureRow &row)
{
    return row.kind == Kind::Event || row.kind == Kind::Published;
}

QString kindText(const CaptureRow &row)
{
    switch (row.kind) {
    case Kind::Event:
    case Kind::Published: return row.channel;
    case Kind::Connection: return EventLogModel::tr("Connection");
    case Kind::Error: return row.channel.isEmpty() ? EventLogModel::tr("Error") : EventLogModel::tr("Error %1").arg(row.channel);
    case Kind::Gap: return EventLogModel::tr("Gap");
    }
    return {};
}

QString contentText(const LogRow &row)
{
    if (!hasPayload(row.row))
        return row.row.text;
    if (row.row.kind == Kind::Published && logRowFailed(row.row))
        return row.row.text + QStringLiteral("  ") + row.preview;
    return row.preview;
}

} // namespace

QString logCellText(const LogRow &row, int column)
{
    switch (column) {
    case EventLogModel::TimeColumn: return row.time;
    case EventLogModel::SubscriptionColumn: return kindText(row.row);
    case EventLogModel::SizeColumn: return hasPayload(row.row) ? QLocale().toString(row.row.payloadSize) : QString();
    case EventLogModel::PayloadColumn: return contentText(row);
    default: return {};
    }
}

QString logAccessibleText(const LogRow &row, int column)
{
    if (column == EventLogModel::SizeColumn && hasPayload(row.row))
        return EventLogModel::tr("%n byte(s)", nullptr, static_cast<int>(row.row.payloadSize));
    if (column != EventLogModel::SubscriptionColumn)
        return logCellText(row, column);
    if (row.row.kind == Kind::Event)
        return EventLogModel::tr("Received by %1").arg(row.row.channel);
    if (row.row.kind == Kind::Published)
        return logRowFailed(row.row) ? EventLogModel::tr("Not published to %1").arg(row.row.channel)
                                     : EventLogModel::tr("Published to %1").arg(row.row.channel);
    return kindText(row.row);
}

QString logToolTip(const LogRow &row, int column)
{
    if (column == EventLogModel::TimeColumn)
        return fullTimeText(row.row.at);
    if (column == EventLogModel::SubscriptionColumn && row.row.kind == Kind::Published)
        return row.row.text;
    return {};
}

bool logRowFailed(const CaptureRow &row)
{
    // The outcomes a session writes: `published: <identifier>` is the good one.
    return row.kind == Kind::Error || (row.kind == Kind::Published && !row.text.startsWith(QLatin1String("published")));
}

QString shortTimeText(UtcTime at)
{
    const auto ms = std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("hh:mm:ss"));
}

QString fullTimeText(UtcTime at)
{
    const auto micros = at.time_since_epoch().count();
    const auto ms = std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch()).count();
    const QString rest = QStringLiteral("%1").arg(micros - ms * 1000, 3, 10, QLatin1Char('0'));
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-dd hh:mm:ss.zzz")) + rest;
}

} // namespace eventscope
