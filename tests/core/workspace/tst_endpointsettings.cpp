// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/endpointsettings.h"

#include "tests/support/testcase.h"

using namespace eventscope;

class TestEndpointSettings : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsAnAuthorizerByItsId();
    void tellsWhatSignsWithIam();
};

void TestEndpointSettings::findsAnAuthorizerByItsId()
{
    EndpointSettings endpoint;
    QVERIFY(!endpoint.authorizer(QStringLiteral("a")));
    endpoint.authorizers.resize(2);
    endpoint.authorizers[0].id = QStringLiteral("a");
    endpoint.authorizers[1].id = QStringLiteral("b");
    QCOMPARE(endpoint.authorizer(QStringLiteral("b")), &endpoint.authorizers.at(1));
    QVERIFY(!endpoint.authorizer(QStringLiteral("c")));
    QVERIFY(!endpoint.authorizer(QString()));
}

void TestEndpointSettings::tellsWhatSignsWithIam()
{
    using Kind = AuthorizerSettings::Kind;
    for (const Kind kind : {Kind::Iam, Kind::IamEnvironment, Kind::IamProfile, Kind::IamCommand, Kind::IamIdentityPool})
        QVERIFY(AuthorizerSettings::isIam(kind));
    AuthorizerSettings authorizer;
    for (const Kind kind : {Kind::ApiKey, Kind::Token, Kind::UserPool, Kind::Oidc}) {
        authorizer.kind = kind;
        QVERIFY(!authorizer.isIam());
    }
}

QTEST_GUILESS_MAIN(TestEndpointSettings)
#include "tst_endpointsettings.moc"
