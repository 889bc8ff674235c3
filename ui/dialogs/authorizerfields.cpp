// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/authorizerfields.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace eventscope {

namespace {

using Kind = AuthorizerSettings::Kind;

/// The context of the words.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::AuthorizerEditor)

public:
    [[nodiscard]] static QString text(Kind kind);
    [[nodiscard]] static QString hint(Kind kind);
    [[nodiscard]] static QString name(Kind kind);
    [[nodiscard]] static QList<AuthorizerField> fields(Kind kind);
    [[nodiscard]] static QString fault(const QString &fieldName, const QString &text);
};

QString Words::text(Kind kind)
{
    switch (kind) {
    case Kind::ApiKey: return tr("API key");
    case Kind::Token: return tr("Token (Lambda, or pasted)");
    case Kind::UserPool: return tr("Cognito user pool");
    case Kind::Oidc: return tr("OpenID Connect");
    case Kind::Iam: return tr("IAM access key");
    case Kind::IamEnvironment: return tr("IAM from environment");
    case Kind::IamProfile: return tr("IAM profile");
    case Kind::IamCommand: return tr("IAM from a command");
    case Kind::IamIdentityPool: return tr("Cognito identity pool");
    }
    return {};
}

QString Words::hint(Kind kind)
{
    switch (kind) {
    case Kind::ApiKey: return tr("A key that begins with da2-, from the API's settings.");
    case Kind::Token: return tr("Any token, sent as Authorization: for a Lambda authorizer, or a JWT you have.");
    case Kind::UserPool: return tr("You sign in with user name and password; tokens renew themselves.");
    case Kind::Oidc: return tr("You sign in with your browser; tokens renew themselves where the provider allows it.");
    case Kind::Iam: return tr("Requests are signed with an access key.");
    case Kind::IamEnvironment:
        return tr("AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN are read when a request is signed.");
    case Kind::IamProfile: return tr("A profile of the AWS command line: keys, roles, SSO or a credential process.");
    case Kind::IamCommand: return tr("A program that prints credentials in the form of credential_process.");
    case Kind::IamIdentityPool: return tr("Temporary credentials for guests, or for a user signed in to a user pool.");
    }
    return {};
}

QString Words::name(Kind kind)
{
    switch (kind) {
    case Kind::ApiKey: return tr("API key");
    case Kind::Token: return tr("Token");
    case Kind::UserPool: return tr("User pool");
    case Kind::Oidc: return tr("OpenID Connect");
    case Kind::Iam: return tr("IAM");
    case Kind::IamEnvironment: return tr("IAM (environment)");
    case Kind::IamProfile: return tr("IAM (profile)");
    case Kind::IamCommand: return tr("IAM (command)");
    case Kind::IamIdentityPool: return tr("Identity pool");
    }
    return {};
}

QList<AuthorizerField> Words::fields(Kind kind)
{
    using Settings = AuthorizerSettings;
    switch (kind) {
    case Kind::UserPool:
        return {{QStringLiteral("userPoolId"), tr("User pool ID"), QStringLiteral("us-east-1_Ab12Cd34E"), true,
                 [](const Settings &s) { return s.userPool.userPoolId; }, [](Settings &s, const QString &t) { s.userPool.userPoolId = t; }},
                {QStringLiteral("userPoolClientId"), tr("App client ID"), QStringLiteral("1h57kf5cpq17m0eml12EXAMPLE"), true,
                 [](const Settings &s) { return s.userPool.clientId; }, [](Settings &s, const QString &t) { s.userPool.clientId = t; }},
                {QStringLiteral("userName"), tr("User name"), tr("Asked for when you sign in"), false,
                 [](const Settings &s) { return s.userPool.userName; }, [](Settings &s, const QString &t) { s.userPool.userName = t; }},
                {QStringLiteral("userPoolEndpoint"), tr("Endpoint"), tr("Only for an emulator"), false,
                 [](const Settings &s) { return s.userPool.endpointUrl; },
                 [](Settings &s, const QString &t) { s.userPool.endpointUrl = t; }}};
    case Kind::Oidc:
        return {{QStringLiteral("issuer"), tr("Issuer"), QStringLiteral("https://login.example.com"), true,
                 [](const Settings &s) { return s.oidc.issuer; }, [](Settings &s, const QString &t) { s.oidc.issuer = t; }},
                {QStringLiteral("oidcClientId"), tr("Client ID"), QString(), true, [](const Settings &s) { return s.oidc.clientId; },
                 [](Settings &s, const QString &t) { s.oidc.clientId = t; }},
                {QStringLiteral("scopes"), tr("Scopes"), QStringLiteral("openid"), false, [](const Settings &s) { return s.oidc.scopes; },
                 [](Settings &s, const QString &t) { s.oidc.scopes = t; }}};
    case Kind::Iam:
        return {{QStringLiteral("accessKeyId"), tr("Access key ID"), QStringLiteral("AKIA\u2026"), true,
                 [](const Settings &s) { return s.accessKeyId; }, [](Settings &s, const QString &t) { s.accessKeyId = t; }}};
    case Kind::IamCommand:
        return {{QStringLiteral("credentialCommand"), tr("Command"), QStringLiteral("aws-vault export --format=json dev"), true,
                 [](const Settings &s) { return s.source.value; },
                 [](Settings &s, const QString &t) {
                     s.source = {SourceSettings::Kind::Command, t, s.source.keepSeconds};
                 }}};
    case Kind::IamIdentityPool:
        return {{QStringLiteral("identityPoolId"), tr("Identity pool ID"), QStringLiteral("us-east-1:0b0c4a7e-\u2026"), true,
                 [](const Settings &s) { return s.identityPool.identityPoolId; },
                 [](Settings &s, const QString &t) { s.identityPool.identityPoolId = t; }},
                {QStringLiteral("identityPoolEndpoint"), tr("Endpoint"), tr("Only for an emulator"), false,
                 [](const Settings &s) { return s.identityPool.endpointUrl; },
                 [](Settings &s, const QString &t) { s.identityPool.endpointUrl = t; }}};
    case Kind::ApiKey:
    case Kind::Token:
    case Kind::IamEnvironment:
    case Kind::IamProfile: return {};
    }
    return {};
}

bool isWebUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return !url.host().isEmpty() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

QString Words::fault(const QString &fieldName, const QString &text)
{
    static const QRegularExpression poolId(QStringLiteral("^[a-z]{2}(-[a-z]+)+-\\d+_[A-Za-z0-9]+$"));
    static const QRegularExpression identityPoolId(QStringLiteral("^[a-z]{2}(-[a-z]+)+-\\d+:[0-9A-Za-z-]+$"));
    if (text.isEmpty())
        return {};
    if (fieldName == QLatin1String("userPoolId") && !poolId.match(text).hasMatch())
        return tr("A user pool ID looks like us-east-1_Ab12Cd34E.");
    if (fieldName == QLatin1String("identityPoolId") && !identityPoolId.match(text).hasMatch())
        return tr("An identity pool ID looks like us-east-1:0b0c4a7e-7d0e-4a55-8ff7-0f3a3a8c3f10.");
    if (fieldName == QLatin1String("issuer") && !isWebUrl(text))
        return tr("The issuer is a URL, such as https://login.example.com.");
    if (fieldName.endsWith(QLatin1String("Endpoint")) && !isWebUrl(text))
        return tr("The endpoint is a URL, such as http://localhost:9229.");
    return {};
}

} // namespace

QString authorizerKindText(Kind kind)
{
    return Words::text(kind);
}

QString authorizerKindHint(Kind kind)
{
    return Words::hint(kind);
}

QString authorizerKindName(Kind kind)
{
    return Words::name(kind);
}

QList<Kind> authorizerKinds()
{
    return {Kind::ApiKey,         Kind::Token,      Kind::UserPool,   Kind::Oidc,           Kind::Iam,
            Kind::IamEnvironment, Kind::IamProfile, Kind::IamCommand, Kind::IamIdentityPool};
}

QList<AuthorizerField> authorizerFields(Kind kind)
{
    return Words::fields(kind);
}

QString authorizerFieldFault(const QString &fieldName, const QString &text)
{
    return Words::fault(fieldName, text);
}

} // namespace eventscope
