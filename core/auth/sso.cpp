// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/sso.h"

#include "core/auth/awsjson.h"
#include "core/auth/wiretime.h"
#include "core/base/whenfinished.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace eventscope::sso {

namespace {

Error signInRequired(const Role &role, const QString &why)
{
    return {ErrorCode::SignInRequired, QStringLiteral("%1; run: aws sso login --profile %2").arg(why, role.profile)};
}

Result<Fetched<Credentials>> credentialsOf(const Result<http::Response> &response, const Role &role)
{
    const auto answer = awsjson::objectOf(response);
    if (!answer && answer.error().status == 401)
        return signInRequired(role, QStringLiteral("the SSO sign-in is no longer taken"));
    if (!answer)
        return answer.error();
    const QJsonObject given = answer->value(QLatin1String("roleCredentials")).toObject();
    const auto text = [&given](const char *name) { return given.value(QLatin1String(name)).toString(); };
    const auto end = timeFromEpoch(given.value(QLatin1String("expiration")).toDouble() / 1000); // ms
    if (text("accessKeyId").isEmpty() || text("secretAccessKey").isEmpty() || !end)
        return Error{ErrorCode::InvalidFrame, QStringLiteral("AWS SSO answered without credentials")};
    return Fetched<Credentials>{{text("accessKeyId"), Secret(text("secretAccessKey")), Secret(text("sessionToken"))}, end};
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

Result<Secret> cachedToken(const QString &cacheFolder, const Role &role, UtcTime now)
{
    const QByteArray hash = QCryptographicHash::hash(role.cacheKey.toUtf8(), QCryptographicHash::Sha1).toHex();
    QFile file(QDir(cacheFolder).filePath(QString::fromLatin1(hash) + QStringLiteral(".json")));
    if (!file.open(QIODevice::ReadOnly))
        return signInRequired(role, QStringLiteral("nobody has signed in with SSO"));
    const QJsonObject cached = QJsonDocument::fromJson(file.readAll()).object();
    const Secret token(cached.value(QLatin1String("accessToken")).toString());
    const auto end = parseIsoTime(cached.value(QLatin1String("expiresAt")).toString());
    if (token.isEmpty() || !end)
        return signInRequired(role, QStringLiteral("the cached SSO sign-in cannot be read"));
    if (*end <= now)
        return signInRequired(role, QStringLiteral("the SSO sign-in has expired"));
    return token;
}

QFuture<Result<Fetched<Credentials>>> roleCredentials(http::Client &client, const QUrl &portal, const Role &role, const Secret &token,
                                                      QObject *context)
{
    QUrl url = portal;
    url.setPath(QStringLiteral("/federation/credentials"));
    // The name of a role may hold a +, which QUrlQuery would leave as it is.
    url.setQuery(QStringLiteral("role_name=%1&account_id=%2").arg(encoded(role.roleName), encoded(role.accountId)));
    http::Request request;
    request.method = "GET";
    request.url = url;
    request.headers = {{"x-amz-sso_bearer_token", token.reveal()}};
    return andThen(client.send(request), context, [role](const Result<http::Response> &response) { return credentialsOf(response, role); });
}

} // namespace eventscope::sso
