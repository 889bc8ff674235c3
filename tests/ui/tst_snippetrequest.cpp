// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snippetrequest.h"

#include "tests/support/testcase.h"

using namespace eventscope;
using Kind = AuthorizerSettings::Kind;
using Action = SnippetRequest::Action;

namespace {

EndpointSettings settings(Kind publishKind)
{
    EndpointSettings made;
    made.url = QStringLiteral("https://events.example.com/event");
    made.region = QStringLiteral("eu-north-1");
    AuthorizerSettings key;
    key.id = QStringLiteral("key");
    AuthorizerSettings other;
    other.id = QStringLiteral("other");
    other.kind = publishKind;
    made.authorizers = {key, other};
    made.publishAuthorizer = QStringLiteral("other");
    return made;
}

} // namespace

class TestSnippetRequest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void mode_data();
    void mode();
    void authorizerOfTheAction();
    void ownRealtimeUrl();
    void noUrlIsNoEndpoint();
};

void TestSnippetRequest::mode_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<AuthMode>("mode");
    QTest::newRow("key") << Kind::ApiKey << AuthMode::ApiKey;
    QTest::newRow("token") << Kind::Token << AuthMode::Lambda;
    QTest::newRow("user pool") << Kind::UserPool << AuthMode::CognitoUserPools;
    QTest::newRow("OpenID") << Kind::Oidc << AuthMode::OpenIdConnect;
    QTest::newRow("IAM") << Kind::Iam << AuthMode::Iam;
    QTest::newRow("profile") << Kind::IamProfile << AuthMode::Iam;
    QTest::newRow("identity pool") << Kind::IamIdentityPool << AuthMode::Iam;
}

void TestSnippetRequest::mode()
{
    QFETCH(Kind, kind);
    const SnippetRequest request = snippetRequest(settings(kind), Action::Publish);
    QTEST(request.mode, "mode");
    QCOMPARE(request.region, QStringLiteral("eu-north-1"));
    QCOMPARE(request.endpoint.host(), QStringLiteral("events.example.com"));
}

void TestSnippetRequest::authorizerOfTheAction()
{
    QCOMPARE(snippetRequest(settings(Kind::Iam), Action::Subscribe).mode, AuthMode::ApiKey);
    QCOMPARE(snippetRequest(settings(Kind::Iam), Action::Subscribe, QStringLiteral("other")).mode, AuthMode::Iam);
    QCOMPARE(snippetRequest(EndpointSettings(), Action::Publish).mode, AuthMode::ApiKey);
}

void TestSnippetRequest::ownRealtimeUrl()
{
    EndpointSettings made = settings(Kind::ApiKey);
    made.realtimeUrl = QStringLiteral("wss://live.example.com/event/realtime");
    QCOMPARE(snippetRequest(made, Action::Subscribe).endpoint.realtimeUrl(), QUrl(made.realtimeUrl));
}

void TestSnippetRequest::noUrlIsNoEndpoint()
{
    QVERIFY(snippetRequest(EndpointSettings(), Action::Publish).endpoint.isNull());
}

QTEST_GUILESS_MAIN(TestSnippetRequest)
#include "tst_snippetrequest.moc"
