// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/languages.h"
#include "core/snippets/quoting.h"
#include "core/snippets/snippetparts.h"

#include <algorithm>

namespace eventscope::snippets {

namespace {

QString authorization(const SnippetRequest &request)
{
    if (isIam(request))
        return QStringLiteral("--auth iam --region ") + shellQuoted(region(request));
    return QStringLiteral("--auth ") + (request.mode == AuthMode::ApiKey ? QStringLiteral("api-key") : QStringLiteral("token"));
}

QString notes(const SnippetRequest &request)
{
    const QString urls = urlNotes(request, QStringLiteral("# "));
    if (isIam(request))
        return urls + QStringLiteral("# Reads AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.\n");
    return urls + QStringLiteral("# Reads %1.\n").arg(secretVariable(request));
}

/// As eventscope-cli reads them from its standard input, without white space around.
bool isOfOneLineEach(const QByteArrayList &events)
{
    return std::ranges::all_of(
        events, [](const QByteArray &event) { return !event.isEmpty() && event.trimmed() == event && !event.contains('\n'); });
}

/// Where one is too large for an argument, all come by standard input, a line each.
QString eventWords(const SnippetRequest &request)
{
    const QStringList events = eventTexts(request);
    if (std::ranges::any_of(request.events, isTooLargeForArgument))
        return QStringLiteral(" - ") + hereDocument(events.join(QLatin1Char('\n')));
    QString words;
    for (const QString &event : events)
        words += QLatin1Char(' ') + shellQuoted(event);
    return words;
}

QString command(const SnippetRequest &request)
{
    return QStringLiteral("eventscope-cli %1 --endpoint %2 --realtime %3 %4 --channel %5")
        .arg(publishes(request) ? QStringLiteral("publish") : QStringLiteral("subscribe"), shellQuoted(httpUrl(request)),
             shellQuoted(realtimeUrl(request)), authorization(request), shellQuoted(channel(request)));
}

} // namespace

QString cli(const SnippetRequest &request)
{
    if (!publishes(request))
        return notes(request) + command(request);
    if (std::ranges::any_of(request.events, isTooLargeForArgument) && !isOfOneLineEach(request.events))
        return tooLargeNote() + QStringLiteral("# Written on one line each, the events can be read by eventscope-cli.\n");
    return notes(request) + command(request) + eventWords(request);
}

} // namespace eventscope::snippets
