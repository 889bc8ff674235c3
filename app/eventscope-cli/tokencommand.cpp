// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/tokencommand.h"

#include "app/eventscope-cli/clitext.h"
#include "app/eventscope-cli/exitcode.h"
#include "app/eventscope-cli/servecommand.h"
#include "core/json/validator.h"
#include "core/localapi/localtoken.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace eventscope::cli {

namespace {

/// A text that is one JSON value as that value, any other as it is.
QJsonValue claimValue(const QString &text)
{
    const QByteArray json = text.toUtf8();
    return json::isValid(json) ? QJsonDocument::fromJson('[' + json + ']')[0] : QJsonValue(text);
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

Result<QJsonObject> moreClaims(const QStringList &given)
{
    QJsonObject claims;
    for (const QString &claim : given) {
        const qsizetype equals = claim.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return Error{ErrorCode::InvalidArgument, QStringLiteral("--claim is NAME=VALUE, not \"%1\"").arg(claim)};
        claims.insert(claim.left(equals), claimValue(claim.mid(equals + 1)));
    }
    return claims;
}

} // namespace

QString dataFolder(const QString &given)
{
    return given.isEmpty() ? defaultLocalApiFolder() : QDir(given).absolutePath();
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
    const auto claims = moreClaims(options.claims);
    if (!claims)
        return refuse(claims.error());
    const LocalToken token{
        *issuer, options.subject, options.clientId, options.use == QLatin1String("id"), std::chrono::seconds(options.lifetimeSeconds),
        *claims};
    const auto minted = mintLocalToken(token, dataFolder(options.dataFolder), context.clock.utc());
    if (!minted)
        return refuse(minted.error());
    return context.console.writeLine(minted->reveal()) ? ExitDone : ExitRefused;
}

} // namespace eventscope::cli
