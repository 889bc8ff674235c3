// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/languages.h"
#include "core/snippets/quoting.h"
#include "core/snippets/snippetparts.h"

namespace eventscope::snippets {

namespace {

QString authorizerClass(AuthMode mode)
{
    switch (mode) {
    case AuthMode::ApiKey: return QStringLiteral("core.authorizers.ApiKeyAuthorizer");
    case AuthMode::Iam: return QStringLiteral("amplify.authorizers.AmplifyIamAuthorizer");
    case AuthMode::CognitoUserPools: return QStringLiteral("amplify.authorizers.AmplifyUserPoolAuthorizer");
    case AuthMode::OpenIdConnect:
    case AuthMode::Lambda: return QStringLiteral("core.authorizers.AuthTokenAuthorizer");
    }
    return {};
}

QString authorizer(const SnippetRequest &request)
{
    const QString name = authorizerClass(request.mode).section(QLatin1Char('.'), -1);
    if (isIam(request))
        return name + QLatin1Char('(') + kotlinQuoted(region(request)) + QStringLiteral(") // the credentials of Amplify.Auth");
    if (request.mode == AuthMode::CognitoUserPools)
        return name + QStringLiteral("() // the user who is signed in with Amplify.Auth");
    return QStringLiteral("%1 { System.getenv(\"%2\").orEmpty() }").arg(name, secretVariable(request));
}

QString head(const SnippetRequest &request)
{
    const bool usesAmplify = isIam(request) || request.mode == AuthMode::CognitoUserPools;
    QStringList imports{QStringLiteral("com.amazonaws.sdk.appsync.") + authorizerClass(request.mode),
                        QStringLiteral("com.amazonaws.sdk.appsync.events.Events")};
    if (publishes(request))
        imports << QStringLiteral("com.amazonaws.sdk.appsync.events.data.PublishResult")
                << QStringLiteral("kotlinx.serialization.json.Json");
    QString text = QStringLiteral("// implementation(\"com.amazonaws:aws-sdk-appsync-events:1.0.1\")\n");
    if (usesAmplify)
        text += QStringLiteral("// implementation(\"com.amazonaws:aws-sdk-appsync-amplify:1.0.1\")\n");
    for (const QString &name : std::as_const(imports))
        text += QStringLiteral("import ") + name + QLatin1Char('\n');
    return text + QLatin1Char('\n') + libraryNotes(request, QStringLiteral("// "));
}

QString parsed(const QString &event)
{
    return QStringLiteral("Json.parseToJsonElement(%1)").arg(kotlinQuoted(event));
}

QString publishing(const SnippetRequest &request)
{
    return QStringLiteral("// The library writes the JSON anew.\n"
                          "suspend fun publish(): PublishResult {\n"
                          "    val authorizer = %1\n"
                          "    val client = Events(%2).createRestClient(publishAuthorizer = authorizer)\n"
                          "    return client.publish(\n"
                          "        channelName = %3,\n"
                          "        events = listOf(\n%4        ),\n"
                          "    )\n"
                          "}\n")
        .arg(authorizer(request), kotlinQuoted(httpUrl(request)), kotlinQuoted(channel(request)),
             eventLines(request, QStringLiteral("            "), parsed));
}

QString subscription(const SnippetRequest &request)
{
    return QStringLiteral("suspend fun subscribe() {\n"
                          "    val authorizer = %1\n"
                          "    val client = Events(%2).createWebSocketClient(\n"
                          "        connectAuthorizer = authorizer,\n"
                          "        subscribeAuthorizer = authorizer,\n"
                          "        publishAuthorizer = authorizer,\n"
                          "    )\n"
                          "    client.subscribe(%3).collect { message -> println(message.data) }\n"
                          "}\n")
        .arg(authorizer(request), kotlinQuoted(httpUrl(request)), kotlinQuoted(channel(request)));
}

} // namespace

QString kotlin(const SnippetRequest &request)
{
    return head(request) + (publishes(request) ? publishing(request) : subscription(request));
}

} // namespace eventscope::snippets
