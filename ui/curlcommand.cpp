// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curlcommand.h"

#include "core/json/document.h"

#include <QRegularExpression>

namespace eventscope {

QString shellQuoted(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (plain.match(text).hasMatch())
        return text;
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

QString curlCommand(const Endpoint &endpoint, const QString &channel, const QByteArray &payload)
{
    const QString literal = QString(channel).replace(QLatin1Char('*'), QStringLiteral("CHANNEL"));
    const QByteArray body = "{\"channel\":" + json::quoted(literal.toUtf8()) + ",\"events\":[" + json::quoted(payload) + "]}";
    return QStringLiteral("curl -X POST %1 -H 'content-type: application/json' -H \"x-api-key: $EVENTSCOPE_API_KEY\" --data-raw %2")
        .arg(shellQuoted(endpoint.httpUrl().toString(QUrl::FullyEncoded)), shellQuoted(QString::fromUtf8(body)));
}

} // namespace eventscope
