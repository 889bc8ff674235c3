// SPDX-License-Identifier: GPL-3.0-or-later
#include "poolfixture.h"

namespace eventscope::test {

namespace {

Credentials poolCredentials()
{
    return {QStringLiteral("ASIAPOOL"), Secret(QByteArray("pool/Secret+Key")), Secret(QByteArray("pool/Session+Token=="))};
}

LocalApiDefinition definitionOf(const TokenKey &key)
{
    const QByteArray text = R"({
        "eventConfig": {"authProviders": [
            {"authType": "AMAZON_COGNITO_USER_POOLS",
             "cognitoConfig": {"userPoolId": "us-east-1_TestPool1", "awsRegion": "us-east-1", "appIdClientRegex": "1example.*"}},
            {"authType": "AWS_IAM"}]},
        "channelNamespaces": [
            {"name": "default"},
            {"name": "users", "publishAuthModes": [{"authType": "AMAZON_COGNITO_USER_POOLS"}],
             "subscribeAuthModes": [{"authType": "AMAZON_COGNITO_USER_POOLS"}]},
            {"name": "signed", "publishAuthModes": [{"authType": "AWS_IAM"}], "subscribeAuthModes": [{"authType": "AWS_IAM"}]}],
        "iamKeys": [
            {"accessKeyId": "ASIAPOOL", "secretAccessKey": "pool/Secret+Key", "sessionToken": "pool/Session+Token=="}],
        "jwks": )"
        + key.jwks() + '}';
    const auto definition = LocalApiDefinition::fromJson(text);
    if (!definition)
        qFatal("bad definition: %s", qPrintable(definition.error().detail));
    return *definition;
}

AuthorizerSettings authorizer(const QString &id, AuthorizerSettings::Kind kind)
{
    AuthorizerSettings made;
    made.id = made.name = id;
    made.kind = kind;
    return made;
}

const TokenKey &keyIn(CognitoServer &cognito)
{
    return cognito.script.key.emplace(QStringLiteral("k1"));
}

} // namespace

PoolFixture::PoolFixture(const Clock &clockOfAll)
    : clock(clockOfAll)
    , m_api(definitionOf(keyIn(cognito)), clockOfAll)
{
    cognito.useClock(clock);
    cognito.script.credentials = poolCredentials();
    endpoint.id = QStringLiteral("local");
    endpoint.region = m_api.definition().region;
    endpoint.authorizers
        = {authorizer(user, AuthorizerSettings::Kind::UserPool), authorizer(pool, AuthorizerSettings::Kind::IamIdentityPool)};
    endpoint.authorizers[0].userPool = cognito.settings();
    endpoint.authorizers[1].identityPool = cognito.identityPool(user);
    startApi();
}

void PoolFixture::startApi()
{
    LocalApiOptions options;
    options.port = m_port;
    const auto address = resultOf(m_api.start(options));
    if (!address)
        qFatal("the local Event API does not start: %s", qPrintable(address.error().detail));
    endpoint.url = address->http.toString();
    m_port = static_cast<quint16>(address->http.port());
}

void PoolFixture::stopApi()
{
    const QFuture<void> stopping = m_api.stop();
    if (!QTest::qWaitFor([&] { return stopping.isFinished(); }))
        qFatal("the local Event API does not stop");
}

void PoolFixture::signIn()
{
    const auto step = resultOf(signIns.signIn(endpoint, user, cognito.script.userName, Secret(cognito.script.password)));
    if (!step || !step->isSignedIn)
        qFatal("not signed in: %s", step ? qPrintable(step->challenge) : qPrintable(step.error().detail));
}

void PoolFixture::useAuthorizer(const QString &id)
{
    endpoint.connectAuthorizer = endpoint.subscribeAuthorizer = endpoint.publishAuthorizer = id;
}

std::unique_ptr<Session> PoolFixture::session()
{
    auto started = Session::start(endpoint, folder.filePath(QStringLiteral("test.escap")), authorizers, clock);
    if (!started)
        qFatal("no session: %s", qPrintable(started.error().detail));
    return std::move(started).value();
}

Secret PoolFixture::accessToken()
{
    const auto tokens = resultOf(signIns.tokens(endpoint, user));
    return tokens ? tokens->accessToken : Secret();
}

} // namespace eventscope::test
