// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/languages.h"
#include "core/snippets/quoting.h"
#include "core/snippets/snippetparts.h"

namespace eventscope::snippets {

namespace {

/// The function that gives the fields which authorize a body; as headers for HTTP, as an object elsewhere (protocol.md 2.2, 5.1).
QString authorizationFunction(const SnippetRequest &request)
{
    if (!isIam(request))
        return QStringLiteral("def authorization(body):\n"
                              "    return {'host': %1, '%2': os.environ['%3']}\n\n\n")
            .arg(pythonQuoted(request.endpoint.host()), secretHeader(request), secretVariable(request));
    return QStringLiteral("def authorization(body):\n"
                          "    # A signature serves for this very body, for five minutes.\n"
                          "    headers = {\n"
                          "        'accept': 'application/json, text/javascript',\n"
                          "        'content-encoding': 'amz-1.0',\n"
                          "        'content-type': 'application/json; charset=UTF-8',\n"
                          "    }\n"
                          "    request = AWSRequest(method='POST', url=%1, data=body, headers=headers)\n"
                          "    SigV4Auth(Session().get_credentials(), 'appsync', %2).add_auth(request)\n"
                          "    return {'host': %3, **dict(request.headers.items())}\n\n\n")
        .arg(pythonQuoted(httpUrl(request)), pythonQuoted(region(request)), pythonQuoted(request.endpoint.host()));
}

QString head(const SnippetRequest &request)
{
    const QString library = publishes(request) ? QStringLiteral("requests") : QStringLiteral("websockets");
    QString text = QStringLiteral("# pip install ") + library + (isIam(request) ? QStringLiteral(" botocore\n") : QStringLiteral("\n"));
    text += publishes(request) ? QStringLiteral("import json\n") : QStringLiteral("import asyncio\nimport base64\nimport json\n");
    if (!isIam(request))
        text += QStringLiteral("import os\n");
    text += QLatin1Char('\n');
    if (isIam(request))
        text += QStringLiteral("from botocore.auth import SigV4Auth\n"
                               "from botocore.awsrequest import AWSRequest\n"
                               "from botocore.session import Session\n");
    return text + QStringLiteral("import %1\n\n\n").arg(library) + authorizationFunction(request);
}

QString publishing(const SnippetRequest &request)
{
    return QStringLiteral("events = [\n%1]\n"
                          "body = json.dumps({'channel': %2, 'events': events}).encode()\n"
                          "headers = {'content-type': 'application/json', **authorization(body)}\n"
                          "answer = requests.post(%3, data=body, headers=headers, timeout=15)\n"
                          "print(answer.status_code, answer.text)\n")
        .arg(eventLines(request, QStringLiteral("    "), pythonQuoted), pythonQuoted(channel(request)), pythonQuoted(httpUrl(request)));
}

QString subscription(const SnippetRequest &request)
{
    return QStringLiteral(
               "def subscribe_frame():\n"
               "    # Signed as compact JSON.\n"
               "    body = json.dumps({'channel': CHANNEL}, separators=(',', ':'), ensure_ascii=False)\n"
               "    return json.dumps({'type': 'subscribe', 'id': '1', 'channel': CHANNEL, 'authorization': authorization(body)})\n\n\n"
               "async def main():\n"
               "    fields = json.dumps(authorization('{}')).encode()\n"
               "    header = 'header-' + base64.urlsafe_b64encode(fields).decode().rstrip('=')\n"
               "    async with websockets.connect(%1, subprotocols=['aws-appsync-event-ws', header]) as socket:\n"
               "        await socket.send('{\"type\":\"connection_init\"}')\n"
               "        async for text in socket:\n"
               "            message = json.loads(text)\n"
               "            if message['type'] == 'connection_ack':\n"
               "                await socket.send(subscribe_frame())\n"
               "            elif message['type'] == 'data':\n"
               "                print(message['event'], flush=True)\n"
               "            elif message['type'].endswith('error'):\n"
               "                raise SystemExit(text)\n\n\n"
               "CHANNEL = %2\n"
               "asyncio.run(main())\n")
        .arg(pythonQuoted(realtimeUrl(request)), pythonQuoted(channel(request)));
}

} // namespace

QString python(const SnippetRequest &request)
{
    return urlNotes(request, QStringLiteral("# ")) + head(request) + (publishes(request) ? publishing(request) : subscription(request));
}

} // namespace eventscope::snippets
