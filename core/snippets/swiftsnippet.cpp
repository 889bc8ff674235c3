// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/languages.h"
#include "core/snippets/quoting.h"
#include "core/snippets/snippetparts.h"

namespace eventscope::snippets {

namespace {

QString authorizer(const SnippetRequest &request)
{
    const QString variable = QStringLiteral("ProcessInfo.processInfo.environment[\"%1\"] ?? \"\"").arg(secretVariable(request));
    switch (request.mode) {
    case AuthMode::ApiKey: return QStringLiteral("APIKeyAuthorizer(apiKey: %1)").arg(variable);
    case AuthMode::Iam:
        return QStringLiteral("IAMAuthorizer(signRequest: AWSCognitoAuthPlugin.createAppSyncSigner(region: %1))")
            .arg(swiftQuoted(region(request)));
    case AuthMode::CognitoUserPools:
    case AuthMode::OpenIdConnect:
    case AuthMode::Lambda: break;
    }
    return QStringLiteral("AuthTokenAuthorizer(fetchLatestAuthToken: { %1 })").arg(variable);
}

QString head(const SnippetRequest &request)
{
    QString text = QStringLiteral("// https://github.com/aws-amplify/aws-appsync-events-swift\n");
    if (isIam(request))
        text += QStringLiteral("// The credentials are those of Amplify.Auth, from https://github.com/aws-amplify/amplify-swift\n");
    text += QStringLiteral("import AWSAppSyncEvents\n");
    if (isIam(request))
        text += QStringLiteral("import AWSCognitoAuthPlugin\n");
    return text + QStringLiteral("import Foundation\n\n") + libraryNotes(request, QStringLiteral("// "));
}

QString endpointLines(const SnippetRequest &request)
{
    return QStringLiteral("    let events = Events(endpointURL: URL(string: %1)!)\n"
                          "    let authorizer = %2\n")
        .arg(swiftQuoted(httpUrl(request)), authorizer(request));
}

QString publishing(const SnippetRequest &request)
{
    return QStringLiteral("// The library writes the JSON anew; it holds numbers as Double.\n"
                          "func publish() async throws -> PublishResult {\n"
                          "%1"
                          "    let client = events.createRestClient(publishAuthorizer: authorizer)\n"
                          "    let texts = [\n%2    ]\n"
                          "    return try await client.publish(\n"
                          "        channelName: %3,\n"
                          "        events: texts.map { try JSONDecoder().decode(JSONValue.self, from: Data($0.utf8)) }\n"
                          "    )\n"
                          "}\n")
        .arg(endpointLines(request), eventLines(request, QStringLiteral("        "), swiftQuoted), swiftQuoted(channel(request)));
}

QString subscription(const SnippetRequest &request)
{
    return QStringLiteral("func subscribe() async throws {\n"
                          "%1"
                          "    let client = events.createWebSocketClient(\n"
                          "        connectAuthorizer: authorizer,\n"
                          "        publishAuthorizer: authorizer,\n"
                          "        subscribeAuthorizer: authorizer\n"
                          "    )\n"
                          "    for try await event in try client.subscribe(channelName: %2) {\n"
                          "        print(event)\n"
                          "    }\n"
                          "}\n")
        .arg(endpointLines(request), swiftQuoted(channel(request)));
}

} // namespace

QString swift(const SnippetRequest &request)
{
    return head(request) + (publishes(request) ? publishing(request) : subscription(request));
}

} // namespace eventscope::snippets
