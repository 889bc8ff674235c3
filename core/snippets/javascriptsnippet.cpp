// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/languages.h"
#include "core/snippets/quoting.h"
#include "core/snippets/snippetparts.h"

#include <algorithm>

namespace eventscope::snippets {

namespace {

/// As aws-amplify names it.
QString modeName(AuthMode mode)
{
    switch (mode) {
    case AuthMode::ApiKey: return QStringLiteral("apiKey");
    case AuthMode::Iam: return QStringLiteral("iam");
    case AuthMode::CognitoUserPools: return QStringLiteral("userPool");
    case AuthMode::OpenIdConnect: return QStringLiteral("oidc");
    case AuthMode::Lambda: return QStringLiteral("lambda");
    }
    return {};
}

bool hasUser(const SnippetRequest &request)
{
    return request.mode == AuthMode::CognitoUserPools || request.mode == AuthMode::OpenIdConnect;
}

QString imports(const SnippetRequest &request)
{
    return QStringLiteral("// npm install aws-amplify\nimport { Amplify } from 'aws-amplify';\n")
        + (hasUser(request) ? QStringLiteral("import { decodeJWT } from 'aws-amplify/auth';\n") : QString())
        + QStringLiteral("import { events } from 'aws-amplify/data';\n\n");
}

/// Where the library finds credentials or a user's token, when nobody signs in by Amplify.
QString authProvider(const SnippetRequest &request)
{
    if (isIam(request))
        return QStringLiteral("  // An app whose users sign in with Amplify leaves this out.\n"
                              "  {\n"
                              "    Auth: {\n"
                              "      credentialsProvider: {\n"
                              "        getCredentialsAndIdentityId: async () => ({\n"
                              "          credentials: {\n"
                              "            accessKeyId: process.env.AWS_ACCESS_KEY_ID,\n"
                              "            secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,\n"
                              "            sessionToken: process.env.AWS_SESSION_TOKEN,\n"
                              "          },\n"
                              "        }),\n"
                              "        clearCredentialsAndIdentityId: () => {},\n"
                              "      },\n"
                              "    },\n"
                              "  },\n");
    if (hasUser(request))
        return QStringLiteral("  // An app whose users sign in with Amplify leaves this out.\n"
                              "  {\n"
                              "    Auth: {\n"
                              "      tokenProvider: {\n"
                              "        getTokens: async () => ({ accessToken: decodeJWT(process.env.EVENTSCOPE_AUTH_TOKEN) }),\n"
                              "      },\n"
                              "    },\n"
                              "  },\n");
    return {};
}

QString configuration(const SnippetRequest &request)
{
    const QString key = request.mode == AuthMode::ApiKey ? QStringLiteral("        apiKey: process.env.EVENTSCOPE_API_KEY,\n") : QString();
    return QStringLiteral("Amplify.configure(\n"
                          "  {\n"
                          "    API: {\n"
                          "      Events: {\n"
                          "        endpoint: %1,\n"
                          "        region: %2,\n"
                          "        defaultAuthMode: %3,\n"
                          "%4"
                          "      },\n"
                          "    },\n"
                          "  },\n"
                          "%5"
                          ");\n\n")
        .arg(javaScriptQuoted(httpUrl(request)), javaScriptQuoted(region(request)), javaScriptQuoted(modeName(request.mode)), key,
             authProvider(request));
}

/// The last argument of each call: only a Lambda token is not part of the configuration.
QString callOptions(const SnippetRequest &request)
{
    if (request.mode != AuthMode::Lambda)
        return {};
    return QStringLiteral(", { authMode: 'lambda', authToken: process.env.EVENTSCOPE_AUTH_TOKEN }");
}

QString parsed(const QString &event)
{
    return QStringLiteral("JSON.parse(%1)").arg(javaScriptQuoted(event));
}

QString post(const SnippetRequest &request)
{
    // In a list always: the library takes an event that is a list for several events.
    return QStringLiteral("// Resolves to the events that failed; to nothing when none did. The library writes the JSON anew.\n"
                          "const failed = await events.post(%1, [\n%2]%3);\n"
                          "if (failed) console.error(failed);\n")
        .arg(javaScriptQuoted(channel(request)), eventLines(request, QStringLiteral("  "), parsed), callOptions(request));
}

QString subscription(const SnippetRequest &request)
{
    return QStringLiteral("// Node.js before 22 has no WebSocket: globalThis.WebSocket = (await import('ws')).default;\n"
                          "const channel = await events.connect(%1%2);\n"
                          "channel.subscribe({\n"
                          "  next: ({ event }) => console.log(event),\n"
                          "  error: (error) => console.error(error),\n"
                          "}%2);\n")
        .arg(javaScriptQuoted(channel(request)), callOptions(request));
}

} // namespace

QString javaScript(const SnippetRequest &request)
{
    return imports(request) + libraryNotes(request, QStringLiteral("// ")) + configuration(request)
        + (publishes(request) ? post(request) : subscription(request));
}

} // namespace eventscope::snippets
