// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/snippetparts.h"

#include "core/protocol/framecodec.h"

namespace eventscope::snippets {

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
    return request.endpoint.httpUrl().toString(QUrl::FullyEncoded);
}

QString realtimeUrl(const SnippetRequest &request)
{
    return request.endpoint.realtimeUrl().toString(QUrl::FullyEncoded);
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

QString libraryNotes(const SnippetRequest &request, const QString &comment)
{
    QString notes;
    if (request.endpoint.httpUrl().scheme() != QLatin1String("https"))
        notes += comment + QStringLiteral("The library speaks https and wss only: give the endpoint TLS.\n");
    const Result<Endpoint> derived = Endpoint::fromUrls(httpUrl(request), {});
    if (!publishes(request) && derived && derived->realtimeUrl() != request.endpoint.realtimeUrl())
        notes += comment
            + QStringLiteral("The library derives the realtime endpoint itself; it cannot be told %1.\n").arg(realtimeUrl(request));
    return notes;
}

QString eventLines(const SnippetRequest &request, const QString &indent, QString (*quote)(const QString &))
{
    QString lines;
    for (const QByteArray &event : request.events)
        lines += indent + quote(QString::fromUtf8(event)) + QStringLiteral(",\n");
    return lines;
}

} // namespace eventscope::snippets
