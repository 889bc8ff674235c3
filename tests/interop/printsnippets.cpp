// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/snippet.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace eventscope;
using Action = SnippetRequest::Action;

namespace {

QString nameOf(SnippetLanguage language)
{
    switch (language) {
    case SnippetLanguage::Curl: return QStringLiteral("curl");
    case SnippetLanguage::Wscat: return QStringLiteral("wscat");
    case SnippetLanguage::JavaScript: return QStringLiteral("javascript");
    case SnippetLanguage::Kotlin: return QStringLiteral("kotlin");
    case SnippetLanguage::Swift: return QStringLiteral("swift");
    case SnippetLanguage::Python: return QStringLiteral("python");
    case SnippetLanguage::Cli: return QStringLiteral("cli");
    }
    return {};
}

QJsonObject written(SnippetLanguage language, const SnippetRequest &request)
{
    return {{QStringLiteral("language"), nameOf(language)},
            {QStringLiteral("mode"), authModeName(request.mode)},
            {QStringLiteral("action"), request.action == Action::Publish ? QStringLiteral("publish") : QStringLiteral("subscribe")},
            {QStringLiteral("text"), snippet(language, request)}};
}

QByteArrayList eventsOf(const QByteArray &line)
{
    QByteArrayList events;
    for (const QJsonValue &event : QJsonDocument::fromJson(line).array())
        events << event.toString().toUtf8();
    return events;
}

} // namespace

/// usage: ENDPOINT REGION PUBLISH_CHANNEL SUBSCRIBE_CHANNEL, with a JSON array of events on stdin; or nothing, which asks for the command
/// line's path. Prints the snippets as JSON.
int main(int argc, char *argv[])
{
    QFile out;
    (void)out.open(stdout, QIODevice::WriteOnly);
    if (argc < 5)
        return out.write(EVENTSCOPE_CLI "\n") > 0 ? 0 : 1;
    QFile in;
    (void)in.open(stdin, QIODevice::ReadOnly);
    SnippetRequest request;
    request.endpoint = Endpoint::fromUrls(QString::fromLocal8Bit(argv[1]), {}).value();
    request.region = QString::fromLocal8Bit(argv[2]);
    request.events = eventsOf(in.readAll());
    QJsonArray snippets;
    for (const SnippetLanguage language : snippetLanguages()) {
        for (const AuthMode mode :
             {AuthMode::ApiKey, AuthMode::Iam, AuthMode::CognitoUserPools, AuthMode::OpenIdConnect, AuthMode::Lambda}) {
            request.mode = mode;
            for (const Action action : {Action::Publish, Action::Subscribe}) {
                request.action = action;
                request.channel = QString::fromLocal8Bit(argv[action == Action::Publish ? 3 : 4]);
                if (canWriteSnippet(language, action))
                    snippets << written(language, request);
            }
        }
    }
    return out.write(QJsonDocument(snippets).toJson()) > 0 ? 0 : 1;
}
