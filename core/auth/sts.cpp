// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/sts.h"

#include "core/auth/awsjson.h"
#include "core/auth/sigv4.h"
#include "core/auth/wiretime.h"
#include "core/base/whenfinished.h"

#include <QMap>
#include <QXmlStreamReader>

namespace eventscope::sts {

namespace {

using Answer = Result<Fetched<Credentials>>;

QByteArray formOf(const AssumeRole &role)
{
    QList<QPair<QByteArray, QString>> form{{"Action", QStringLiteral("AssumeRole")},
                                           {"Version", QStringLiteral("2011-06-15")},
                                           {"RoleArn", role.roleArn},
                                           {"RoleSessionName", role.sessionName},
                                           {"DurationSeconds", QString::number(role.durationSeconds)}};
    if (!role.externalId.isEmpty())
        form.append({"ExternalId", role.externalId});
    if (!role.mfaSerial.isEmpty()) {
        form.append({"SerialNumber", role.mfaSerial});
        form.append({"TokenCode", QString::fromUtf8(role.mfaCode.reveal())});
    }
    QByteArrayList parts;
    for (const auto &[name, value] : form)
        parts << name + '=' + QUrl::toPercentEncoding(value);
    return parts.join('&');
}

/// The texts of the leaves of an XML answer by their names; STS uses each name once.
QMap<QString, QString> leavesOf(const QByteArray &xml)
{
    QMap<QString, QString> leaves;
    QXmlStreamReader reader(xml);
    QString name;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            name = reader.name().toString();
        else if (reader.isCharacters() && !reader.isWhitespace())
            leaves.insert(name, reader.text().toString());
    }
    return reader.hasError() ? QMap<QString, QString>() : leaves;
}

Error errorOf(const QMap<QString, QString> &leaves, int status)
{
    const QString type = leaves.value(QStringLiteral("Code"));
    const QString message = leaves.value(QStringLiteral("Message"));
    const QString words = message.isEmpty() ? QStringLiteral("AWS STS answered with status %1").arg(status) : message;
    return {awsjson::codeForType(type, status), words, status, type};
}

Answer credentialsOf(const Result<http::Response> &response)
{
    if (!response)
        return response.error();
    const auto leaves = leavesOf(response->body);
    if (response->status >= 400)
        return errorOf(leaves, response->status);
    const auto leaf = [&leaves](const char *name) { return leaves.value(QLatin1String(name)); };
    const auto end = parseIsoTime(leaf("Expiration"));
    if (leaf("AccessKeyId").isEmpty() || leaf("SecretAccessKey").isEmpty() || !end)
        return Error{ErrorCode::InvalidFrame, QStringLiteral("AWS STS answered without credentials"), response->status};
    return Fetched<Credentials>{{leaf("AccessKeyId"), Secret(leaf("SecretAccessKey")), Secret(leaf("SessionToken"))}, end};
}

http::Request signedRequest(const QUrl &url, const QString &region, const AssumeRole &role, const Credentials &credentials, UtcTime at)
{
    sigv4::Request toSign;
    toSign.url = url;
    toSign.headers = {{"content-type", "application/x-www-form-urlencoded; charset=utf-8"}, {"host", http::hostHeader(url)}};
    toSign.body = formOf(role);
    const auto signature = sigv4::sign(toSign, credentials, region.toUtf8(), "sts", at);
    http::Request request;
    request.url = url;
    request.headers = sigv4::signedFields(toSign, signature, credentials);
    request.body = toSign.body;
    return request;
}

} // namespace

QFuture<Answer> assumeRole(http::Client &client, const QUrl &url, const QString &region, const AssumeRole &role,
                           const Credentials &credentials, ServiceClock &clock, QObject *context)
{
    const auto send = [&client, &clock, url, region, role, credentials] {
        return client.send(signedRequest(url, region, role, credentials, clock.utc()));
    };
    return andThen(send(), context, [&clock, send, context](const Result<http::Response> &response) {
        const Answer answer = credentialsOf(response);
        const bool isCorrected = !answer && isOfAWrongClock(answer.error()) && response && clock.noteServerDate(response->header("Date"));
        return isCorrected ? andThen(send(), context, &credentialsOf) : QtFuture::makeReadyFuture(answer);
    });
}

} // namespace eventscope::sts
