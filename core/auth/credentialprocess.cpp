// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/credentialprocess.h"

#include "core/auth/wiretime.h"
#include "core/base/whenfinished.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace eventscope {

namespace {

using Answer = Result<Fetched<Credentials>>;

Error failed(const QString &why)
{
    return {ErrorCode::SourceFailed, QStringLiteral("the answer is not of the form of credential_process: %1").arg(why)};
}

} // namespace

Result<Fetched<Credentials>> credentialsFromProcess(const QByteArray &output)
{
    const QJsonDocument document = QJsonDocument::fromJson(output);
    if (!document.isObject())
        return failed(QStringLiteral("it is no JSON object"));
    const QJsonObject answer = document.object();
    if (answer.value(QLatin1String("Version")).toInt() != 1)
        return failed(QStringLiteral("\"Version\" is not 1"));
    const auto text = [&answer](const char *name) { return answer.value(QLatin1String(name)).toString(); };
    for (const char *name : {"AccessKeyId", "SecretAccessKey"}) {
        if (text(name).isEmpty())
            return failed(QStringLiteral("\"%1\" is missing").arg(QLatin1String(name)));
    }
    Fetched<Credentials> fetched{{text("AccessKeyId"), Secret(text("SecretAccessKey")), Secret(text("SessionToken"))}, {}};
    if (const QString end = text("Expiration"); !end.isEmpty()) {
        fetched.expiresAt = parseIsoTime(end);
        if (!fetched.expiresAt)
            return failed(QStringLiteral("\"Expiration\" is no ISO 8601 time"));
    }
    return fetched;
}

QFuture<Answer> fetchFromProcess(const QString &commandLine, CommandRunner &runner)
{
    return andThen(runner.run(commandLine), &runner, [program = CommandRunner::programOf(commandLine)](const Result<QByteArray> &output) {
        if (!output)
            return Answer(output.error());
        const Answer answer = credentialsFromProcess(*output);
        return answer ? answer : Answer(Error{answer.error().code, QStringLiteral("%1: %2").arg(program, answer.error().detail)});
    });
}

} // namespace eventscope
