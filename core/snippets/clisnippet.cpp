// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/languages.h"
#include "core/snippets/quoting.h"
#include "core/snippets/snippetparts.h"

namespace eventscope::snippets {

namespace {

QString authorization(const SnippetRequest &request)
{
    if (isIam(request))
        return QStringLiteral("--auth iam --region ") + region(request);
    return QStringLiteral("--auth ") + (request.mode == AuthMode::ApiKey ? QStringLiteral("api-key") : QStringLiteral("token"));
}

QString variables(const SnippetRequest &request)
{
    if (isIam(request))
        return QStringLiteral("# Reads AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.\n");
    return QStringLiteral("# Reads %1.\n").arg(secretVariable(request));
}

} // namespace

QString cli(const SnippetRequest &request)
{
    QString command = QStringLiteral("eventscope-cli %1 --endpoint %2 --realtime %3 %4 --channel %5")
                          .arg(publishes(request) ? QStringLiteral("publish") : QStringLiteral("subscribe"), shellQuoted(httpUrl(request)),
                               shellQuoted(realtimeUrl(request)), authorization(request), shellQuoted(channel(request)));
    if (publishes(request)) {
        for (const QByteArray &event : request.events)
            command += QLatin1Char(' ') + shellQuoted(QString::fromUtf8(event));
    }
    return variables(request) + command;
}

} // namespace eventscope::snippets
