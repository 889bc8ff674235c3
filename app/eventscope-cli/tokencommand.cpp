// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/tokencommand.h"

#include "app/eventscope-cli/clitext.h"
#include "app/eventscope-cli/exitcode.h"
#include "app/eventscope-cli/servecommand.h"
#include "core/auth/jwk.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

namespace eventscope::cli {

namespace {

/// Numbers, booleans and the like as they are, anything else as text.
QJsonValue claimValue(const QString &text)
{
    const QJsonDocument wrapped = QJsonDocument::fromJson("[" + text.toUtf8() + "]");
    return wrapped.isArray() ? wrapped[0] : QJsonValue(text);
}

Result<QString> issuerFor(const TokenOptions &options)
{
    if (!options.issuer.isEmpty())
        return options.issuer;
    const auto definition = readDefinition(options.definitionFile);
    if (!definition)
        return definition.error();
    if (definition->issuers.isEmpty())
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("give --issuer, or a --definition with a user pool or OpenID Connect provider")};
    return definition->issuers.first().issuer;
}

Result<QByteArray> claimsOf(const TokenOptions &options, const QString &issuer, UtcTime now)
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    const bool isId = options.use == QLatin1String("id");
    QJsonObject claims{{QStringLiteral("iss"), issuer},
                       {QStringLiteral("sub"), options.subject},
                       {QStringLiteral("token_use"), options.use},
                       {isId ? QStringLiteral("aud") : QStringLiteral("client_id"), options.clientId},
                       {isId ? QStringLiteral("cognito:username") : QStringLiteral("username"), options.subject},
                       {QStringLiteral("jti"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
                       {QStringLiteral("auth_time"), seconds},
                       {QStringLiteral("iat"), seconds},
                       {QStringLiteral("exp"), seconds + options.lifetimeSeconds}};
    for (const QString &claim : options.claims) {
        const qsizetype equals = claim.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return Error{ErrorCode::InvalidArgument, QStringLiteral("--claim is NAME=VALUE, not \"%1\"").arg(claim)};
        claims.insert(claim.left(equals), claimValue(claim.mid(equals + 1)));
    }
    return QJsonDocument(claims).toJson(QJsonDocument::Compact);
}

} // namespace

QString dataFolder(const QString &given)
{
    if (!given.isEmpty())
        return QDir(given).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/eventscope/localapi");
}

int mintToken(const TokenOptions &options, const Context &context)
{
    const auto refuse = [&context](const Error &error) {
        context.console.say(words(error));
        return ExitUsage;
    };
    const auto issuer = issuerFor(options);
    if (!issuer)
        return refuse(issuer.error());
    const auto claims = claimsOf(options, *issuer, context.clock.utc());
    if (!claims)
        return refuse(claims.error());
    const auto key = SigningKey::loadOrMake(signingKeyFile(dataFolder(options.dataFolder)));
    if (!key)
        return refuse(key.error());
    return context.console.writeLine(key->sign(*claims)) ? ExitDone : ExitRefused;
}

} // namespace eventscope::cli
