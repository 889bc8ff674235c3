// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/endpointoptions.h"

#include "core/auth/apikeyauthorizer.h"
#include "core/auth/authtokenauthorizer.h"
#include "core/auth/iamauthorizer.h"

#include <QUrl>

namespace eventscope::cli {

namespace {

constexpr QLatin1String apiKeyVariable("EVENTSCOPE_API_KEY");
constexpr QLatin1String tokenVariable("EVENTSCOPE_AUTH_TOKEN");
constexpr QLatin1String awsKeyVariable("AWS_ACCESS_KEY_ID");

Error usage(const QString &detail)
{
    return {ErrorCode::InvalidArgument, detail};
}

QString either(const QString &option, const QProcessEnvironment &environment, const QString &variable)
{
    return option.isEmpty() ? environment.value(variable) : option;
}

/// Tokens of users travel as any other; who shall sign in, and where, only a saved endpoint knows.
Result<Target::Auth> namedAuth(const QString &name, bool hasToken)
{
    for (const Target::Auth auth : {Target::Auth::ApiKey, Target::Auth::Token, Target::Auth::Iam}) {
        if (name == authName(auth))
            return auth;
    }
    if (hasToken)
        return Target::Auth::Token;
    return Error{
        ErrorCode::MissingCredential,
        QStringLiteral("--auth %1 takes a token, or a saved endpoint that somebody is signed in to: give --endpoint-name").arg(name)};
}

/// The mode that the given options imply, those of the command line first.
Result<Target::Auth> impliedAuth(const EndpointOptions &options, const QProcessEnvironment &environment)
{
    const bool awsKey = !environment.value(awsKeyVariable).isEmpty();
    if (!options.apiKey.isEmpty() && !options.authToken.isEmpty())
        return usage(QStringLiteral("--api-key and --auth-token exclude each other; choose one, or say which with --auth"));
    if (!options.apiKey.isEmpty())
        return Target::Auth::ApiKey;
    if (!options.authToken.isEmpty())
        return Target::Auth::Token;
    if (!options.region.isEmpty() && awsKey)
        return Target::Auth::Iam;
    if (!environment.value(apiKeyVariable).isEmpty())
        return Target::Auth::ApiKey;
    if (!environment.value(tokenVariable).isEmpty())
        return Target::Auth::Token;
    if (awsKey)
        return Target::Auth::Iam;
    return Error{
        ErrorCode::MissingCredential,
        QStringLiteral("no API key, token or AWS credentials are given; set EVENTSCOPE_API_KEY, EVENTSCOPE_AUTH_TOKEN, or the AWS_ "
                       "variables with a region")};
}

Result<void> addIam(Target &target, const EndpointOptions &options, const QProcessEnvironment &environment, const Clock &clock)
{
    const Result<Credentials> credentials = credentialsFromEnvironment(environment);
    if (!credentials)
        return credentials.error();
    target.credentials = credentials.value();
    target.region = options.region.isEmpty() ? target.endpoint.region() : options.region;
    if (target.region.isEmpty())
        target.region = environment.value(QStringLiteral("AWS_REGION"));
    if (target.region.isEmpty())
        return Error{ErrorCode::MissingCredential, QStringLiteral("this endpoint does not tell its region; give --region or AWS_REGION")};
    target.authorizer
        = std::make_shared<IamAuthorizer>(target.credentials, target.region, std::shared_ptr<const Clock>(std::shared_ptr<void>(), &clock));
    return {};
}

Result<void> addSecret(Target &target, const EndpointOptions &options, const QProcessEnvironment &environment)
{
    const bool isKey = target.auth == Target::Auth::ApiKey;
    const QString secret
        = isKey ? either(options.apiKey, environment, apiKeyVariable) : either(options.authToken, environment, tokenVariable);
    if (secret.isEmpty())
        return Error{ErrorCode::MissingCredential,
                     isKey ? QStringLiteral("no API key is given; set %1").arg(apiKeyVariable)
                           : QStringLiteral("no token is given; set %1").arg(tokenVariable)};
    if (isKey)
        target.authorizer = std::make_shared<ApiKeyAuthorizer>(Secret(secret));
    else
        target.authorizer = std::make_shared<AuthTokenAuthorizer>(Secret(secret));
    return {};
}

Result<void> addProxy(ConnectionOptions &connection, const QString &proxy)
{
    if (proxy.isEmpty())
        return {};
    if (proxy == QLatin1String("system") || proxy == QLatin1String("none")) {
        connection.proxy = proxy == QLatin1String("none") ? ConnectionOptions::Proxy::None : ConnectionOptions::Proxy::System;
        return {};
    }
    const QUrl url(proxy, QUrl::StrictMode);
    const bool http = url.scheme() == QLatin1String("http");
    if ((!http && url.scheme() != QLatin1String("socks5")) || url.host().isEmpty() || url.port() < 1)
        return usage(QStringLiteral("--proxy is system, none, http://HOST:PORT or socks5://HOST:PORT"));
    connection.proxy = http ? ConnectionOptions::Proxy::Http : ConnectionOptions::Proxy::Socks5;
    connection.proxyHost = url.host();
    connection.proxyPort = static_cast<quint16>(url.port());
    return {};
}

Result<void> addHeaders(ConnectionOptions &connection, const QStringList &headers)
{
    for (const QString &header : headers) {
        const qsizetype colon = header.indexOf(QLatin1Char(':'));
        if (colon < 1 || header.contains(QLatin1Char('\n')) || header.contains(QLatin1Char('\r')))
            return usage(QStringLiteral("--header is \"Name: value\""));
        connection.extraHeaders.append({header.left(colon).trimmed().toUtf8(), header.mid(colon + 1).trimmed().toUtf8()});
    }
    return {};
}

} // namespace

QLatin1String authName(Target::Auth auth)
{
    switch (auth) {
    case Target::Auth::ApiKey: return QLatin1String("api-key");
    case Target::Auth::Token: return QLatin1String("token");
    case Target::Auth::Iam: return QLatin1String("iam");
    case Target::Auth::Saved: return QLatin1String("saved");
    }
    return QLatin1String();
}

Result<Endpoint> resolveEndpoint(const EndpointOptions &options, const QProcessEnvironment &environment)
{
    const QString endpoint = either(options.endpoint, environment, QStringLiteral("EVENTSCOPE_ENDPOINT"));
    return options.realtime.isEmpty() ? Endpoint::fromInput(endpoint) : Endpoint::fromUrls(endpoint, options.realtime);
}

namespace {

/// The kinds of a saved endpoint's authorizers that an `--auth` means, the likeliest first.
QList<AuthorizerSettings::Kind> kindsOf(const QString &auth)
{
    using Kind = AuthorizerSettings::Kind;
    if (auth == QLatin1String("api-key"))
        return {Kind::ApiKey};
    if (auth == QLatin1String("token"))
        return {Kind::Token};
    if (auth == QLatin1String("user-pool"))
        return {Kind::UserPool};
    if (auth == QLatin1String("oidc"))
        return {Kind::Oidc};
    return {Kind::IamProfile, Kind::Iam, Kind::IamIdentityPool, Kind::IamCommand, Kind::IamEnvironment};
}

/// What the command line gives of `others` beside `option` would be passed over without a word. Variables are: they are not meant for
/// one call.
Result<void> refuseBeside(const char *option, std::initializer_list<std::pair<const char *, QString>> others, const char *reason)
{
    for (const auto &[name, value] : others) {
        if (!value.isEmpty())
            return usage(
                QStringLiteral("%1 and %2 exclude each other: %3").arg(QLatin1String(name), QLatin1String(option), QLatin1String(reason)));
    }
    return {};
}

Result<void> refuseBesideName(const EndpointOptions &options)
{
    return refuseBeside("--endpoint-name",
                        {{"--endpoint", options.endpoint},
                         {"--realtime", options.realtime},
                         {"--region", options.region},
                         {"--profile", options.profile},
                         {"--api-key", options.apiKey},
                         {"--auth-token", options.authToken}},
                        "a saved endpoint brings its own");
}

Result<Target> resolveSaved(const EndpointOptions &options, const Clock &clock)
{
    if (const Result<void> alone = refuseBesideName(options); !alone)
        return alone.error();
    const auto opened = SavedEndpoint::open(SavedEndpoint::configFolder(options.configFolder), options.endpointName, clock);
    if (!opened)
        return opened.error();
    Target target;
    target.auth = Target::Auth::Saved;
    target.saved = *opened;
    Result<void> chosen;
    for (const AuthorizerSettings::Kind kind : options.auth.isEmpty() ? QList<AuthorizerSettings::Kind>() : kindsOf(options.auth)) {
        chosen = target.saved->useKind(kind);
        if (chosen)
            break;
    }
    const EndpointSettings &settings = target.saved->settings();
    const auto endpoint = endpointOf(settings);
    if (!chosen || !endpoint)
        return chosen ? endpoint.error() : chosen.error();
    target.endpoint = *endpoint;
    target.region = settings.region;
    target.connection = settings.options;
    return target;
}

Result<void> addAuthorization(Target &target, const EndpointOptions &options, const QProcessEnvironment &environment, const Clock &clock)
{
    if (!options.profile.isEmpty()) {
        if (!options.auth.isEmpty() && options.auth != authName(Target::Auth::Iam))
            return usage(QStringLiteral("--profile is for --auth iam, not %1").arg(options.auth));
        const Result<void> alone = refuseBeside("--profile", {{"--api-key", options.apiKey}, {"--auth-token", options.authToken}},
                                                "a profile gives credentials for IAM");
        if (!alone)
            return alone.error();
        target.auth = Target::Auth::Saved;
        target.saved = SavedEndpoint::forProfile(target.endpoint.httpUrl().toString(), options.region, options.profile, clock);
        return {};
    }
    const bool hasToken = !either(options.authToken, environment, tokenVariable).isEmpty();
    const Result<Target::Auth> auth = options.auth.isEmpty() ? impliedAuth(options, environment) : namedAuth(options.auth, hasToken);
    if (!auth)
        return auth.error();
    target.auth = auth.value();
    return target.auth == Target::Auth::Iam ? addIam(target, options, environment, clock) : addSecret(target, options, environment);
}

Result<Target> resolveGiven(const EndpointOptions &options, const QProcessEnvironment &environment, const Clock &clock)
{
    Target target;
    const Result<Endpoint> endpoint = resolveEndpoint(options, environment);
    if (!endpoint)
        return endpoint.error();
    target.endpoint = endpoint.value();
    if (const Result<void> added = addAuthorization(target, options, environment, clock); !added)
        return added.error();
    return target;
}

} // namespace

Result<Target> resolve(const EndpointOptions &options, const QProcessEnvironment &environment, const Clock &clock)
{
    Result<Target> target = options.endpointName.isEmpty() ? resolveGiven(options, environment, clock) : resolveSaved(options, clock);
    if (!target)
        return target;
    // What the command line says of the connection goes before what is saved.
    if (!options.caFile.isEmpty())
        target->connection.extraCaFile = options.caFile;
    for (const Result<void> &step : {addProxy(target->connection, options.proxy), addHeaders(target->connection, options.headers)}) {
        if (!step)
            return step.error();
    }
    return target;
}

} // namespace eventscope::cli
