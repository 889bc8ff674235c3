// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/sigv4.h"
#include "core/auth/sigv4canonical.h"
#include "core/base/constanttime.h"

namespace eventscope::sigv4 {

namespace {

/// The `Authorization` value, taken apart.
struct Presented
{
    QByteArray accessKeyId;
    Scope scope;
    QByteArrayList signedHeaders;
    QByteArray signature;
};

Error malformed(const QString &detail)
{
    return {ErrorCode::BadRequest, detail, 400, QStringLiteral("BadRequestException")};
}

Error unauthorized(const QString &detail)
{
    return {ErrorCode::Unauthorized, detail, 401, QStringLiteral("UnauthorizedException")};
}

QMap<QByteArray, QByteArray> parameters(QByteArrayView text)
{
    QMap<QByteArray, QByteArray> found;
    const QByteArrayList parts = text.toByteArray().split(',');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0)
            found.insert(part.left(equals).trimmed(), part.mid(equals + 1).trimmed());
    }
    return found;
}

Result<Presented> parse(const QByteArray &authorization)
{
    static constexpr char prefix[] = "AWS4-HMAC-SHA256 ";
    if (!authorization.startsWith(prefix))
        return malformed(QStringLiteral("Authorization does not begin with AWS4-HMAC-SHA256"));
    const auto found = parameters(QByteArrayView(authorization).sliced(qsizetype(sizeof(prefix)) - 1));
    for (const char *name : {"Credential", "SignedHeaders", "Signature"}) {
        if (found.value(name).isEmpty())
            return malformed(QStringLiteral("Authorization requires '%1'").arg(QLatin1String(name)));
    }
    const QByteArrayList credential = found.value("Credential").split('/');
    if (credential.size() != 5 || credential.at(4) != "aws4_request")
        return malformed(QStringLiteral("Credential is not KEY/YYYYMMDD/REGION/SERVICE/aws4_request"));
    return Presented{credential.at(0),
                     {credential.at(1), credential.at(2), credential.at(3)},
                     found.value("SignedHeaders").split(';'),
                     found.value("Signature")};
}

/// The headers named as signed, each as it was sent. `host` must be one of them, else a signature would fit any API.
Result<CanonicalHeaders> headersSigned(const QByteArrayList &names, const CanonicalHeaders &sent)
{
    if (!names.contains("host"))
        return malformed(QStringLiteral("'host' must be a signed header"));
    CanonicalHeaders chosen;
    for (const QByteArray &name : names) {
        if (!sent.contains(name))
            return malformed(QStringLiteral("the signed header '%1' was not sent").arg(QString::fromUtf8(name)));
        chosen.insert(name, sent.value(name));
    }
    return chosen;
}

Result<void> checkScope(const Scope &scope, const QByteArray &amzDate, const ExpectedScope &expected)
{
    if (scope.date != amzDate.left(8))
        return malformed(QStringLiteral("the date of the credential scope is not that of x-amz-date"));
    if (scope.service != expected.service)
        return unauthorized(
            QStringLiteral("credential should be scoped to correct service: '%1'").arg(QString::fromUtf8(expected.service)));
    if (!expected.region.isEmpty() && scope.region != expected.region)
        return unauthorized(QStringLiteral("credential should be scoped to a valid region: '%1'").arg(QString::fromUtf8(expected.region)));
    return {};
}

Result<void> checkAge(const QByteArray &amzDate, UtcTime now)
{
    const std::optional<UtcTime> signedAt = parseAmzDate(amzDate);
    if (!signedAt)
        return malformed(QStringLiteral("x-amz-date is missing or not of the form YYYYMMDDTHHMMSSZ"));
    if (now - *signedAt > maxSignatureAge)
        return unauthorized(QStringLiteral("Signature expired: %1").arg(QString::fromLatin1(amzDate)));
    if (*signedAt - now > maxSignatureAge)
        return unauthorized(QStringLiteral("Signature not yet current: %1").arg(QString::fromLatin1(amzDate)));
    return {};
}

} // namespace

Result<QString> verify(const Request &request, const std::function<std::optional<Secret>(const QString &accessKeyId)> &secretFor,
                       UtcTime now, const ExpectedScope &expected)
{
    const CanonicalHeaders sent = canonicalHeaders(request.headers);
    const Result<Presented> presented = parse(sent.value("authorization"));
    if (!presented)
        return presented.error();
    const QByteArray amzDate = sent.value("x-amz-date");
    if (const Result<void> age = checkAge(amzDate, now); !age)
        return age.error();
    if (const Result<void> scope = checkScope(presented->scope, amzDate, expected); !scope)
        return scope.error();
    const Result<CanonicalHeaders> headers = headersSigned(presented->signedHeaders, sent);
    if (!headers)
        return headers.error();
    const QString accessKeyId = QString::fromUtf8(presented->accessKeyId);
    const std::optional<Secret> secret = secretFor(accessKeyId);
    if (!secret)
        return unauthorized(QStringLiteral("The security token included in the request is invalid."));

    const QByteArray canonical = canonicalRequest(request, headers.value());
    const QByteArray wanted = signatureFor(stringToSign(amzDate, presented->scope, canonical), *secret, presented->scope);
    if (!equalInConstantTime(wanted, presented->signature))
        return unauthorized(QStringLiteral("The request signature we calculated does not match the signature you provided. "
                                           "The canonical request should have been\n%1")
                                .arg(QString::fromUtf8(maskedCanonicalRequest(canonical))));
    return accessKeyId;
}

} // namespace eventscope::sigv4
