// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/apidraft.h"

#include "core/json/document.h"
#include "core/json/printer.h"

#include <QByteArrayList>

namespace eventscope {

namespace {

QByteArray text(const QString &plain)
{
    return json::quoted(plain.toUtf8());
}

QByteArray mode(AuthMode one)
{
    return "\"authType\":" + text(authModeName(one));
}

QByteArray provider(const ApiDraft &draft, AuthMode one)
{
    QByteArray settings;
    if (one == AuthMode::CognitoUserPools)
        settings = ",\"cognitoConfig\":{\"userPoolId\":" + text(draft.userPoolId) + '}';
    else if (one == AuthMode::OpenIdConnect)
        settings = ",\"openIDConnectConfig\":{\"issuer\":" + text(draft.issuer) + '}';
    else if (one == AuthMode::Lambda && !draft.authorizerUri.isEmpty())
        settings = ",\"lambdaAuthorizerConfig\":{\"authorizerUri\":" + text(draft.authorizerUri) + '}';
    return '{' + mode(one) + settings + '}';
}

QByteArray namespaceText(const ApiDraft::Namespace &entry)
{
    QByteArray object = "{\"name\":" + text(entry.name);
    if (entry.publishMode)
        object += ",\"publishAuthModes\":[{" + mode(*entry.publishMode) + "}]";
    if (entry.subscribeMode)
        object += ",\"subscribeAuthModes\":[{" + mode(*entry.subscribeMode) + "}]";
    return object + '}';
}

/// What the local API needs besides, to know a Lambda token or an IAM signature.
QByteArray localKeys(const ApiDraft &draft)
{
    const QByteArray secret = text(QString::fromUtf8(draft.localSecret.reveal()));
    QByteArray keys;
    if (draft.modes.contains(AuthMode::Iam))
        keys += ",\"iamKeys\":[{\"accessKeyId\":\"AKIDLOCAL\",\"secretAccessKey\":" + secret + "}]";
    if (draft.modes.contains(AuthMode::Lambda))
        keys += ",\"tokens\":[" + secret + ']';
    return keys;
}

} // namespace

QByteArray definitionText(const ApiDraft &draft)
{
    QByteArrayList providers;
    for (const AuthMode one : draft.modes)
        providers << provider(draft, one);
    QByteArrayList namespaces;
    for (const ApiDraft::Namespace &entry : draft.namespaces)
        namespaces << namespaceText(entry);
    const QByteArray whole = "{\"name\":" + text(draft.name) + ",\"eventConfig\":{\"authProviders\":[" + providers.join(',')
        + "]},\"channelNamespaces\":[" + namespaces.join(',') + ']' + localKeys(draft) + '}';
    return std::get<QByteArray>(json::formatted(whole)) + '\n';
}

} // namespace eventscope
