// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/endpoint.h"

#include <QRegularExpression>

#include <optional>

namespace eventscope {

namespace {

const QLatin1String httpPath("/event");
const QLatin1String realtimePath("/event/realtime");

Error invalidUrl(const QString &detail)
{
    return {ErrorCode::InvalidUrl, detail};
}

bool isLoopbackHost(const QString &host)
{
    static const QRegularExpression v4(QStringLiteral("^127\\.\\d+\\.\\d+\\.\\d+$"));
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) || host == QLatin1String("::1")
        || host.startsWith(QLatin1String("::ffff:127.")) || v4.match(host).hasMatch();
}

/// The two hosts of an API on AWS (protocol.md 1.1).
struct AwsHosts
{
    QString http;
    QString realtime;
    QString region;
};

std::optional<AwsHosts> awsHosts(const QString &host)
{
    // Any label: the 26 characters of today are documented nowhere, and the guide prints shorter ones.
    static const QRegularExpression pattern(
        QStringLiteral("^([a-z0-9-]+)\\.appsync-(?:realtime-)?api\\.([a-z0-9-]+)\\.(amazonaws\\.com(?:\\.cn)?)$"));
    const QRegularExpressionMatch match = pattern.match(host);
    if (!match.hasMatch())
        return std::nullopt;
    const QString after = QLatin1Char('.') + match.captured(2) + QLatin1Char('.') + match.captured(3);
    return AwsHosts{match.captured(1) + QStringLiteral(".appsync-api") + after,
                    match.captured(1) + QStringLiteral(".appsync-realtime-api") + after, match.captured(2)};
}

bool isSecure(const QUrl &url)
{
    return url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("wss");
}

/// Without user, query and fragment; the port only when it is not the scheme's own.
QUrl assembled(const QString &scheme, const QString &host, int port, const QString &path)
{
    const int usual = scheme == QLatin1String("https") || scheme == QLatin1String("wss") ? 443 : 80;
    QUrl url;
    url.setScheme(scheme);
    url.setHost(host);
    url.setPort(port == usual ? -1 : port);
    url.setPath(path);
    return url;
}

QString hostOf(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.endsWith(QLatin1Char('.')))
        host.chop(1);
    return host;
}

Result<void> checkHost(const QString &written, const QUrl &url)
{
    static const QRegularExpression apiId(QStringLiteral("^[a-z0-9]{26}$"));
    const QString host = hostOf(url);
    if (host.isEmpty())
        return invalidUrl(QStringLiteral("there is no host in it"));
    if (apiId.match(host).hasMatch()) {
        return invalidUrl(QStringLiteral("this looks like an API id; the endpoint is a host such as "
                                         "example.appsync-api.us-east-1.amazonaws.com, shown as DNS in the console of the API"));
    }
    const bool bareWord = !written.contains(QRegularExpression(QStringLiteral("[.:/\\[]")));
    if (bareWord && !isLoopbackHost(host))
        return invalidUrl(QStringLiteral("this is a single word, not a host name or URL"));
    return {};
}

/// A URL from what was written; without a scheme it is plain for this machine and encrypted for all others.
Result<QUrl> readUrl(const QString &written)
{
    static const QStringList schemes{QStringLiteral("https"), QStringLiteral("wss"), QStringLiteral("http"), QStringLiteral("ws")};
    const bool hasScheme = written.contains(QLatin1String("://"));
    QUrl url(hasScheme ? written : QStringLiteral("https://") + written, QUrl::StrictMode);
    if (hasScheme && !url.scheme().isEmpty() && !schemes.contains(url.scheme()))
        return Error{ErrorCode::UnsupportedScheme, QStringLiteral("the scheme '%1' is none of https, wss, http, ws").arg(url.scheme())};
    if (!url.isValid())
        return invalidUrl(url.errorString().section(QLatin1Char(';'), 0, 0));
    if (!url.userInfo().isEmpty())
        return invalidUrl(QStringLiteral("a user name or password does not belong into the URL"));
    if (const Result<void> checked = checkHost(written, url); !checked.ok())
        return checked.error();
    if (!hasScheme && isLoopbackHost(hostOf(url)))
        url.setScheme(QStringLiteral("http"));
    return url;
}

QString withoutSlashes(QString path)
{
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path;
}

bool isKnownPath(const QString &path)
{
    return path.isEmpty() || path == httpPath || path == realtimePath;
}

Error invalidPath(const QString &path)
{
    if (path.startsWith(QLatin1String("/graphql")))
        return {ErrorCode::InvalidPath, QStringLiteral("%1 is the path of a GraphQL API, not of an Event API").arg(path)};
    return {ErrorCode::InvalidPath, QStringLiteral("the path %1 is neither /event nor /event/realtime").arg(path)};
}

QString plainOrSecure(const QUrl &url, const char *plain, const char *secure)
{
    return QString::fromLatin1(isSecure(url) ? secure : plain);
}

/// A URL given by hand: as it is, but for the scheme's family, the usual port and what stands for no path.
QUrl byHand(const QUrl &url, const QString &scheme, const QString &defaultPath)
{
    const QString path = withoutSlashes(url.path(QUrl::FullyEncoded));
    QUrl made = assembled(scheme, hostOf(url), url.port(), {});
    made.setPath(path.isEmpty() ? defaultPath : path, QUrl::StrictMode);
    if (url.hasQuery())
        made.setQuery(url.query(QUrl::FullyEncoded), QUrl::StrictMode);
    return made;
}

QUrl realtimeByHand(const QUrl &http)
{
    const QString path = withoutSlashes(http.path(QUrl::FullyEncoded));
    QUrl made = byHand(http, plainOrSecure(http, "ws", "wss"), realtimePath);
    if (!isKnownPath(path))
        made.setPath(path + QStringLiteral("/realtime"), QUrl::StrictMode);
    else
        made.setPath(realtimePath);
    if (const auto aws = awsHosts(made.host()))
        made.setHost(aws->realtime);
    return made;
}

} // namespace

Result<Endpoint> Endpoint::fromInput(const QString &input)
{
    const QString text = input.trimmed();
    if (text.isEmpty())
        return Error{ErrorCode::EmptyInput, QStringLiteral("nothing was given")};
    const Result<QUrl> url = readUrl(text);
    if (!url.ok())
        return url.error();
    const QString path = withoutSlashes(url->path());
    if (!isKnownPath(path))
        return invalidPath(path);

    // The service answers to TLS only: a key must not leave in the clear because somebody typed http.
    const auto aws = awsHosts(hostOf(*url));
    const bool secure = aws || isSecure(*url);
    const int port = aws && !isSecure(*url) ? -1 : url->port();
    const QString host = hostOf(*url);
    Endpoint endpoint;
    endpoint.m_kind = aws ? Kind::Aws : Kind::Custom;
    endpoint.m_region = aws ? aws->region : QString();
    endpoint.m_httpUrl = assembled(secure ? QStringLiteral("https") : QStringLiteral("http"), aws ? aws->http : host, port, httpPath);
    endpoint.m_realtimeUrl
        = assembled(secure ? QStringLiteral("wss") : QStringLiteral("ws"), aws ? aws->realtime : host, port, realtimePath);
    return endpoint;
}

Result<Endpoint> Endpoint::fromUrls(const QString &http, const QString &realtime)
{
    if (http.trimmed().isEmpty())
        return Error{ErrorCode::EmptyInput, QStringLiteral("no HTTP URL was given")};
    const Result<QUrl> httpUrl = readUrl(http.trimmed());
    if (!httpUrl.ok())
        return httpUrl.error();
    const bool derived = realtime.trimmed().isEmpty();
    const Result<QUrl> realtimeUrl = derived ? httpUrl : readUrl(realtime.trimmed());
    if (!realtimeUrl.ok())
        return Error{realtimeUrl.error().code, QStringLiteral("realtime: ") + realtimeUrl.error().detail};

    Endpoint endpoint;
    endpoint.m_httpUrl = byHand(*httpUrl, plainOrSecure(*httpUrl, "http", "https"), httpPath);
    endpoint.m_realtimeUrl
        = derived ? realtimeByHand(*httpUrl) : byHand(*realtimeUrl, plainOrSecure(*realtimeUrl, "ws", "wss"), realtimePath);
    if (const auto aws = awsHosts(endpoint.m_httpUrl.host())) {
        endpoint.m_kind = Kind::Aws;
        endpoint.m_region = aws->region;
    }
    return endpoint;
}

QString Endpoint::host() const
{
    return m_httpUrl.authority(QUrl::FullyEncoded);
}

bool Endpoint::isLoopback() const
{
    return isLoopbackHost(hostOf(m_httpUrl)) && isLoopbackHost(hostOf(m_realtimeUrl));
}

} // namespace eventscope
