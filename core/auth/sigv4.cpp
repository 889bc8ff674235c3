// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/sigv4.h"

#include "core/auth/sigv4canonical.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QUrlQuery>

#include <algorithm>
#include <charconv>

namespace eventscope::sigv4 {

namespace {

constexpr char algorithm[] = "AWS4-HMAC-SHA256";
constexpr char dateHeader[] = "x-amz-date";
constexpr char tokenHeader[] = "x-amz-security-token";

QByteArray hashHex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

/// `.`, `..` and empty segments resolved, then every segment encoded once more: what is on the wire is encoded already, and all
/// services but S3 sign the path encoded twice.
QByteArray canonicalPath(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    QByteArrayList segments;
    const QByteArrayList given = path.split('/');
    for (const QByteArray &segment : given) {
        if (segment == "..") {
            if (!segments.isEmpty())
                segments.removeLast();
        } else if (!segment.isEmpty() && segment != ".") {
            segments << segment.toPercentEncoding();
        }
    }
    const bool slashAtEnd = !segments.isEmpty() && path.endsWith('/');
    return '/' + segments.join('/') + (slashAtEnd ? "/" : "");
}

QByteArray canonicalQuery(const QUrl &url)
{
    QList<std::pair<QByteArray, QByteArray>> pairs;
    const QList<std::pair<QString, QString>> items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        pairs.emplace_back(QUrl::toPercentEncoding(name), QUrl::toPercentEncoding(value));
    std::sort(pairs.begin(), pairs.end());
    QByteArrayList parts;
    for (const auto &[name, value] : pairs)
        parts << name + '=' + value;
    return parts.join('&');
}

/// The number in `digits`; nothing unless all of it are digits.
std::optional<int> number(QByteArrayView digits)
{
    int value = 0;
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), value);
    if (error != std::errc() || end != digits.end() || digits.front() == '-')
        return std::nullopt;
    return value;
}

} // namespace

CanonicalHeaders canonicalHeaders(const AuthorizationFields &headers)
{
    CanonicalHeaders canonical;
    for (const auto &[name, value] : headers) {
        QByteArray &entry = canonical[name.trimmed().toLower()];
        entry = entry.isNull() ? value.simplified() : entry + ',' + value.simplified();
    }
    return canonical;
}

QByteArray canonicalRequest(const Request &request, const CanonicalHeaders &headers)
{
    QByteArray lines;
    for (auto header = headers.begin(); header != headers.end(); ++header)
        lines += header.key() + ':' + header.value() + '\n';
    return request.method + '\n' + canonicalPath(request.url) + '\n' + canonicalQuery(request.url) + '\n' + lines + '\n'
        + headers.keys().join(';') + '\n' + hashHex(request.body);
}

QByteArray stringToSign(const QByteArray &amzDate, const Scope &scope, const QByteArray &canonicalRequest)
{
    return QByteArray(algorithm) + '\n' + amzDate + '\n' + scope.text() + '\n' + hashHex(canonicalRequest);
}

QByteArray signatureFor(const QByteArray &stringToSign, const Secret &secretAccessKey, const Scope &scope)
{
    QByteArray key = "AWS4" + secretAccessKey.reveal();
    for (const QByteArray &part : {scope.date, scope.region, scope.service, QByteArrayLiteral("aws4_request")})
        key = hmac(key, part);
    return hmac(key, stringToSign).toHex();
}

Signature sign(const Request &request, const Credentials &credentials, const QByteArray &region, const QByteArray &service, UtcTime at)
{
    Signature result;
    result.amzDate = amzDate(at);
    CanonicalHeaders headers = canonicalHeaders(request.headers);
    headers.remove("authorization");
    headers.insert(dateHeader, result.amzDate);
    if (!credentials.sessionToken.isEmpty())
        headers.insert(tokenHeader, credentials.sessionToken.reveal());

    const Scope scope{result.amzDate.left(8), region, service};
    result.signedHeaders = headers.keys().join(';');
    result.canonicalRequest = canonicalRequest(request, headers);
    result.stringToSign = stringToSign(result.amzDate, scope, result.canonicalRequest);
    result.signature = signatureFor(result.stringToSign, credentials.secretAccessKey, scope);
    result.authorization = QByteArray(algorithm) + " Credential=" + credentials.accessKeyId.toUtf8() + '/' + scope.text()
        + ", SignedHeaders=" + result.signedHeaders + ", Signature=" + result.signature;
    return result;
}

AuthorizationFields signedFields(const Request &request, const Signature &signature, const Credentials &credentials)
{
    AuthorizationFields fields = request.headers;
    fields.append({dateHeader, signature.amzDate});
    if (!credentials.sessionToken.isEmpty())
        fields.append({QByteArrayLiteral("X-Amz-Security-Token"), credentials.sessionToken.reveal()});
    fields.append({QByteArrayLiteral("Authorization"), signature.authorization});
    return fields;
}

QByteArray amzDate(UtcTime at)
{
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(at - day));
    return QString::asprintf("%04d%02u%02uT%02d%02d%02dZ", int(date.year()), unsigned(date.month()), unsigned(date.day()),
                             int(time.hours().count()), int(time.minutes().count()), int(time.seconds().count()))
        .toLatin1();
}

std::optional<UtcTime> parseAmzDate(QByteArrayView text)
{
    if (text.size() != 16 || text[8] != 'T' || text[15] != 'Z')
        return std::nullopt;
    const auto year = number(text.sliced(0, 4));
    const auto month = number(text.sliced(4, 2));
    const auto day = number(text.sliced(6, 2));
    const auto hour = number(text.sliced(9, 2));
    const auto minute = number(text.sliced(11, 2));
    const auto second = number(text.sliced(13, 2));
    if (!year || !month || !day || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(unsigned(*month)),
                                           std::chrono::day(unsigned(*day))};
    if (!date.ok())
        return std::nullopt;
    return UtcTime(std::chrono::sys_days(date) + std::chrono::hours(*hour) + std::chrono::minutes(*minute) + std::chrono::seconds(*second));
}

QByteArray maskedCanonicalRequest(const QByteArray &canonicalRequest)
{
    QByteArrayList lines = canonicalRequest.split('\n');
    for (QByteArray &line : lines) {
        if (line.startsWith(QByteArray(tokenHeader) + ':'))
            line = QByteArray(tokenHeader) + ":***";
    }
    return lines.join('\n');
}

} // namespace eventscope::sigv4
