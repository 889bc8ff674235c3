// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/document.h"
#include "core/snippets/languages.h"
#include "core/snippets/quoting.h"
#include "core/snippets/snippetparts.h"

namespace eventscope::snippets {

namespace {

QString jsonText(const QString &text)
{
    return QString::fromUtf8(json::quoted(text.toUtf8()));
}

/// A shell word: the authorization object in single quotes, with what `$NAME` or `$(…)` gives between them.
QString authorizationWord(const SnippetRequest &request)
{
    const QString fields = QStringLiteral("{\"host\":%1,%2:\"").arg(jsonText(request.endpoint.host()), jsonText(secretHeader(request)));
    return shellQuoted(fields) + QStringLiteral("\"$%1\"'\"}'").arg(secretVariable(request));
}

QString signing(const SnippetRequest &request)
{
    return QStringLiteral("# Signatures serve for five minutes: eventscope-cli makes fresh ones of AWS_ACCESS_KEY_ID,\n"
                          "# AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN. jq takes them out of its answer.\n"
                          "sign() { eventscope-cli inspect authorization --endpoint %1 --auth iam --region %2 --reveal \"$@\"; }\n")
        .arg(shellQuoted(httpUrl(request)), shellQuoted(region(request)));
}

QString signedOperation(const SnippetRequest &request)
{
    QString words = QStringLiteral("--operation %1 --channel %2")
                        .arg(publishes(request) ? QStringLiteral("publish") : QStringLiteral("subscribe"), shellQuoted(channel(request)));
    if (publishes(request)) {
        for (const QString &event : eventTexts(request))
            words += QStringLiteral(" --event ") + shellQuoted(event);
    }
    return words;
}

QString headerWord(const SnippetRequest &request)
{
    if (isIam(request))
        return QStringLiteral("\"$(sign --operation connect | jq -r .subprotocol)\"");
    return QStringLiteral("\"header-$(printf '%s' %1 | base64 | tr -d '\\n=' | tr '+/' '-_')\"").arg(authorizationWord(request));
}

/// The frame up to its authorization; it is the last member.
QString frameHead(const SnippetRequest &request)
{
    const QString body = publishes(request) ? publishBody(request) : QStringLiteral("{\"channel\":%1}").arg(jsonText(channel(request)));
    return QStringLiteral("{\"type\":\"") + (publishes(request) ? QStringLiteral("publish") : QStringLiteral("subscribe"))
        + QStringLiteral("\",\"id\":\"1\",") + body.mid(1).chopped(1) + QStringLiteral(",\"authorization\":");
}

QString frameWord(const SnippetRequest &request)
{
    if (!isIam(request))
        return shellQuoted(frameHead(request)) + authorizationWord(request) + QStringLiteral("'}'");
    return shellQuoted(frameHead(request)) + QStringLiteral("\"$(sign ") + signedOperation(request)
        + QStringLiteral(" | jq -c .authorization)\"'}'");
}

} // namespace

QString wscat(const SnippetRequest &request)
{
    if (isTooLargeForArgument(frameHead(request).toUtf8()))
        return tooLargeNote() + QStringLiteral("# wscat takes a frame from nowhere else: use cURL or eventscope-cli.\n");
    const QString next = QStringLiteral(" \\\n  ");
    return urlNotes(request, QStringLiteral("# ")) + QStringLiteral("# npm install -g wscat\n")
        + (isIam(request) ? signing(request) : QString()) + QStringLiteral("wscat -c ") + shellQuoted(realtimeUrl(request)) + next
        + QStringLiteral("-s aws-appsync-event-ws") + next + QStringLiteral("-s ") + headerWord(request) + next
        + QStringLiteral("-x '{\"type\":\"connection_init\"}'") + next + QStringLiteral("-x ") + frameWord(request) + next
        + (publishes(request) ? QStringLiteral("-w 2") : QStringLiteral("-w -1"));
}

} // namespace eventscope::snippets
