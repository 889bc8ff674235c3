// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/publishinput.h"

#include "app/eventscope-cli/clitext.h"
#include "core/json/validator.h"
#include "core/protocol/limits.h"

namespace eventscope::cli {

namespace {

/// Without its line break and, where it is JSON, the white space around it.
QByteArray eventOf(const QByteArray &line, bool isForced)
{
    if (!isForced)
        return line.trimmed();
    return line.endsWith('\n') ? line.chopped(line.endsWith("\r\n") ? 2 : 1) : line;
}

Result<Batches> readLines(QIODevice &input, bool isForced)
{
    Batches batches;
    int lineNumber = 0;
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        ++lineNumber;
        const QByteArray event = eventOf(line, isForced);
        if (event.trimmed().isEmpty())
            continue;
        if (const auto fault = isForced ? std::nullopt : json::validate(event)) {
            const QString place = QStringLiteral("stdin, line %1, column %2: %3").arg(lineNumber).arg(fault->column).arg(fault->message);
            return Error{ErrorCode::InvalidJson, place};
        }
        if (batches.isEmpty() || batches.last().size() == limits::maxEventsPerPublish)
            batches.append(QList<QByteArray>());
        batches.last().append(event);
    }
    if (batches.isEmpty())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("stdin holds no events; write one JSON value a line")};
    return batches;
}

} // namespace

Result<void> checkJson(const QByteArray &event, const QString &where)
{
    if (const auto fault = json::validate(event))
        return Error{ErrorCode::InvalidJson, QStringLiteral("%1, %2").arg(where, position(*fault))};
    return {};
}

Result<Batches> readBatches(const QStringList &arguments, QIODevice &input, bool isForced)
{
    if (arguments == QStringList(QStringLiteral("-")))
        return readLines(input, isForced);
    QList<QByteArray> events;
    for (const QString &argument : arguments) {
        const QByteArray event = argument.toUtf8();
        const Result<void> checked = checkJson(event, QStringLiteral("EVENT %1").arg(events.size() + 1));
        if (!checked && !isForced)
            return checked.error();
        events << event;
    }
    return Batches{events};
}

} // namespace eventscope::cli
