// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/snippetparts.h"

#include "core/json/utf8.h"
#include "core/protocol/framecodec.h"

namespace eventscope::snippets {

namespace {

QString publicUrl(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery);
}

} // namespace

bool publishes(const SnippetRequest &request)
{
    return request.action == SnippetRequest::Action::Publish;
}

bool isIam(const SnippetRequest &request)
{
    return request.mode == AuthMode::Iam;
}

QString channel(const SnippetRequest &request)
{
    return publishes(request) ? QString(request.channel).replace(QLatin1Char('*'), QStringLiteral("CHANNEL")) : request.channel;
}

QString httpUrl(const SnippetRequest &request)
{
    return publicUrl(request.endpoint.httpUrl());
}

QString realtimeUrl(const SnippetRequest &request)
{
    return publicUrl(request.endpoint.realtimeUrl());
}

QString region(const SnippetRequest &request)
{
    const QString known = request.region.isEmpty() ? request.endpoint.region() : request.region;
    return known.isEmpty() ? QStringLiteral("REGION") : known;
}

QString publishBody(const SnippetRequest &request)
{
    return QString::fromUtf8(FrameCodec::publishBody(channel(request), request.events));
}

QString secretVariable(const SnippetRequest &request)
{
    return request.mode == AuthMode::ApiKey ? QStringLiteral("EVENTSCOPE_API_KEY") : QStringLiteral("EVENTSCOPE_AUTH_TOKEN");
}

QString secretHeader(const SnippetRequest &request)
{
    return request.mode == AuthMode::ApiKey ? QStringLiteral("x-api-key") : QStringLiteral("authorization");
}

QStringList eventTexts(const SnippetRequest &request)
{
    QStringList texts;
    for (const QByteArray &event : request.events)
        texts << json::decodedUtf8(event);
    return texts;
}

bool isTooLargeForArgument(const QByteArray &text)
{
    return text.size() > 100'000;
}

QString tooLargeNote()
{
    return QStringLiteral("# What is to be published is too large for a command line.\n");
}

QString urlNotes(const SnippetRequest &request, const QString &comment)
{
    if (!request.endpoint.httpUrl().hasQuery() && !request.endpoint.realtimeUrl().hasQuery())
        return {};
    return comment + QStringLiteral("The query of the endpoint's URL is left out: it may hold a secret.\n");
}

QString libraryNotes(const SnippetRequest &request, const QString &comment)
{
    QString notes = urlNotes(request, comment);
    if (request.endpoint.httpUrl().scheme() != QLatin1String("https"))
        notes += comment + QStringLiteral("The library speaks https and wss only: give the endpoint TLS.\n");
    const Result<Endpoint> derived = Endpoint::fromUrls(httpUrl(request), {});
    if (!publishes(request) && derived && publicUrl(derived->realtimeUrl()) != realtimeUrl(request))
        notes += comment
            + QStringLiteral("The library derives the realtime endpoint itself; it cannot be told %1.\n").arg(realtimeUrl(request));
    return notes;
}

QString eventLines(const SnippetRequest &request, const QString &indent, QString (*quote)(const QString &))
{
    QString lines;
    for (const QString &event : eventTexts(request))
        lines += indent + quote(event) + QStringLiteral(",\n");
    return lines;
}

} // namespace eventscope::snippets
