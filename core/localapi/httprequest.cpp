// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/httprequest.h"

#include "core/localapi/ownaddress.h"

#include <QUrl>

#include <algorithm>

namespace eventscope::localapi {

namespace {

bool isToken(const QByteArray &text)
{
    static constexpr QByteArrayView marks = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || marks.contains(c);
    });
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 15 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool readRequestLine(const QByteArray &line, HttpRequest &request)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts.at(0)) || !parts.at(1).startsWith('/'))
        return false;
    if (parts.at(2) != "HTTP/1.1" && parts.at(2) != "HTTP/1.0")
        return false;
    request.method = parts.at(0);
    request.path = parts.at(1).split('?').first();
    request.keepAlive = parts.at(2) == "HTTP/1.1";
    return true;
}

bool readHeader(const QByteArray &line, HttpRequest &request)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(colon).toLower();
    if (colon <= 0 || !isToken(name))
        return false;
    request.headers << qMakePair(name, line.mid(colon + 1).trimmed());
    return true;
}

/// Two lengths or two hosts are how requests are smuggled.
bool isUnambiguous(const HttpRequest &request)
{
    const auto count = [&request](QByteArrayView name) {
        return std::ranges::count_if(request.headers, [name](const auto &field) { return field.first == name; });
    };
    if (count("host") > 1 || count("content-length") > 1)
        return false;
    if (!request.hasHeader("content-length"))
        return true;
    return isDigits(request.header("content-length")) && !request.hasHeader("transfer-encoding");
}

bool isLoopbackName(const QString &host)
{
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    return name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost")) || QHostAddress(name).isLoopback();
}

} // namespace

std::optional<HttpRequest> HttpRequest::parse(const QByteArray &head)
{
    HttpRequest request;
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    if (!readRequestLine(lines.takeFirst(), request))
        return std::nullopt;
    for (const QByteArray &line : std::as_const(lines)) {
        if (!line.isEmpty() && !readHeader(line, request))
            return std::nullopt;
    }
    if (!isUnambiguous(request))
        return std::nullopt;
    if (request.headerHolds("connection", "close"))
        request.keepAlive = false;
    return request;
}

QByteArray HttpRequest::header(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(headers, [name](const auto &field) { return field.first == name; });
    return found == headers.cend() ? QByteArray() : found->second;
}

bool HttpRequest::hasHeader(QByteArrayView name) const
{
    return std::ranges::any_of(headers, [name](const auto &field) { return field.first == name; });
}

bool HttpRequest::headerHolds(QByteArrayView name, QByteArrayView token) const
{
    const QList<QByteArray> values = header(name).toLower().split(',');
    return std::ranges::any_of(values, [token](const QByteArray &value) { return value.trimmed() == token; });
}

bool HttpRequest::isWebSocketUpgrade() const
{
    return method == "GET" && headerHolds("upgrade", "websocket") && headerHolds("connection", "upgrade");
}

qint64 HttpRequest::contentLength() const
{
    return hasHeader("transfer-encoding") ? -1 : header("content-length").toLongLong();
}

bool isAllowedHost(const QByteArray &host, const QHostAddress &bound, const QHostAddress &reached)
{
    const QUrl url(QStringLiteral("http://") + QString::fromUtf8(host), QUrl::StrictMode);
    if (host.isEmpty() || !url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || !url.path().isEmpty() || url.hasQuery())
        return false;
    if (isLoopbackName(url.host()))
        return true;
    if (isAnyAddress(bound) && url.host() == ownHostName())
        return true; // no name that a stranger could make point here
    const QHostAddress address(url.host());
    return !address.isNull() && (address.isEqual(bound) || address.isEqual(reached));
}

bool isLoopbackOrigin(const QByteArray &origin)
{
    const QUrl url(QString::fromUtf8(origin), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return isWeb && !url.host().isEmpty() && isLoopbackName(url.host());
}

} // namespace eventscope::localapi
