// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authmode.h"
#include "tests/support/testcase.h"

using namespace eventscope;

class TestAuthMode final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesGoBothWays_data();
    void namesGoBothWays();
    void unknownNamesAreNone();
};

void TestAuthMode::namesGoBothWays_data()
{
    QTest::addColumn<AuthMode>("mode");
    QTest::newRow("API_KEY") << AuthMode::ApiKey;
    QTest::newRow("AWS_IAM") << AuthMode::Iam;
    QTest::newRow("AMAZON_COGNITO_USER_POOLS") << AuthMode::CognitoUserPools;
    QTest::newRow("OPENID_CONNECT") << AuthMode::OpenIdConnect;
    QTest::newRow("AWS_LAMBDA") << AuthMode::Lambda;
}

void TestAuthMode::namesGoBothWays()
{
    QFETCH(AuthMode, mode);
    QCOMPARE(authModeName(mode), QLatin1String(QTest::currentDataTag()));
    QVERIFY(authModeFromName(QString(authModeName(mode))) == mode);
}

void TestAuthMode::unknownNamesAreNone()
{
    QVERIFY(!authModeFromName(u"API-KEY"));
    QVERIFY(!authModeFromName(u"api_key"));
    QVERIFY(!authModeFromName(u""));
}

QTEST_GUILESS_MAIN(TestAuthMode)
#include "tst_authmode.moc"
