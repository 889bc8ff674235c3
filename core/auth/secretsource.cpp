// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/secretsource.h"

#include "core/auth/jwt.h"
#include "core/auth/wiretime.h"
#include "core/base/regularfile.h"
#include "core/base/whenfinished.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace eventscope {

namespace {

using Answer = Result<Fetched<Secret>>;

constexpr qint64 maxFileBytes = 64LL * 1024;
constexpr double longestLife = 366 * 86'400.0; ///< seconds

Error failed(const QString &source, const QString &why)
{
    return {ErrorCode::SourceFailed, QStringLiteral("%1: %2").arg(source, why)};
}

Answer fromEnvironment(const QString &name, const QProcessEnvironment &environment, const Clock &clock)
{
    const QString value = environment.value(name).trimmed();
    if (value.isEmpty())
        return failed(QStringLiteral("the environment variable %1").arg(name), QStringLiteral("it is not set"));
    return Fetched<Secret>{Secret(value), clock.utc()};
}

Answer fromFile(const QString &path, const Clock &clock)
{
    const auto read = readRegularFile(path, maxFileBytes + 1);
    if (!read)
        return failed(path, read.error().detail);
    const QByteArray text = read->trimmed();
    if (text.size() > maxFileBytes)
        return failed(path, QStringLiteral("it is larger than %1 bytes, which no key or token is").arg(maxFileBytes));
    if (text.isEmpty())
        return failed(path, QStringLiteral("it is empty"));
    return Fetched<Secret>{Secret(text), clock.utc()};
}

std::optional<UtcTime> endOf(const QJsonObject &answer, const Clock &clock)
{
    for (const char *name : {"expiration", "Expiration", "expires_at"}) {
        const QJsonValue value = answer.value(QLatin1String(name));
        if (const auto time = value.isDouble() ? timeFromEpoch(value.toDouble()) : parseIsoTime(value.toString()))
            return time;
    }
    bool isNumber = false;
    const double life = answer.value(QLatin1String("expires_in")).toVariant().toDouble(&isNumber); // some providers send it as a string
    return isNumber ? std::optional(clock.utc() + std::chrono::seconds(static_cast<qint64>(std::clamp(life, 0.0, longestLife))))
                    : std::nullopt;
}

/// The secret in a JSON answer; empty when there is none.
Secret secretOf(const QJsonObject &answer)
{
    for (const char *name : {"token", "access_token", "id_token", "apiKey"}) {
        if (const QString text = answer.value(QLatin1String(name)).toString(); !text.isEmpty())
            return Secret(text);
    }
    return {};
}

QString whyNoSecret(const QJsonObject &answer)
{
    return answer.contains(QLatin1String("AccessKeyId")) ? QStringLiteral("it answers with AWS credentials, not with a key or token")
                                                         : QStringLiteral("its JSON has none of token, access_token, id_token, apiKey");
}

Answer fromOutput(const QByteArray &output, const SourceSettings &source, const Clock &clock)
{
    Secret secret(output);
    std::optional<UtcTime> end;
    if (const QJsonDocument document = QJsonDocument::fromJson(output); document.isObject()) {
        secret = secretOf(document.object());
        if (secret.isEmpty())
            return failed(CommandRunner::programOf(source.value), whyNoSecret(document.object()));
        end = endOf(document.object(), clock);
    }
    if (const auto jwt = Jwt::decode(secret.reveal()); !end && jwt)
        end = jwt->expiresAt;
    return Fetched<Secret>{secret, end ? *end : clock.utc() + std::chrono::seconds(source.keepSeconds)};
}

} // namespace

QFuture<Answer> fetchSecret(const SourceSettings &source, const QProcessEnvironment &environment, CommandRunner &runner, const Clock &clock)
{
    switch (source.kind) {
    case SourceSettings::Kind::Environment: return QtFuture::makeReadyFuture(fromEnvironment(source.value, environment, clock));
    case SourceSettings::Kind::File: return QtFuture::makeReadyFuture(fromFile(source.value, clock));
    case SourceSettings::Kind::Command:
        return andThen(runner.run(source.value), &runner, [source, &clock](const Result<QByteArray> &output) {
            return output ? fromOutput(*output, source, clock) : Answer(output.error());
        });
    case SourceSettings::Kind::Stored: break;
    }
    return QtFuture::makeReadyFuture(Answer(Error{ErrorCode::InvalidArgument, QStringLiteral("a stored secret is in the keychain")}));
}

} // namespace eventscope
