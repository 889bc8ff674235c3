// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/publishinput.h"

#include "app/eventscope-cli/clitext.h"
#include "core/json/validator.h"
#include "core/protocol/limits.h"

namespace eventscope::cli {

namespace {

Result<Batches> readLines(QIODevice &input)
{
    Batches batches;
    int lineNumber = 0;
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        ++lineNumber;
        const QByteArray event = line.trimmed();
        if (event.isEmpty())
            continue;
        if (const auto fault = json::validate(event)) {
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

Result<Batches> readBatches(const QStringList &arguments, QIODevice &input)
{
    if (arguments == QStringList(QStringLiteral("-")))
        return readLines(input);
    QList<QByteArray> events;
    for (const QString &argument : arguments) {
        const QByteArray event = argument.toUtf8();
        if (const Result<void> checked = checkJson(event, QStringLiteral("EVENT %1").arg(events.size() + 1)); !checked)
            return checked.error();
        events << event;
    }
    return Batches{events};
}

} // namespace eventscope::cli
