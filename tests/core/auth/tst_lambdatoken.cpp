// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/lambdatoken.h"
#include "tests/support/testcase.h"

using namespace eventscope;

class TestLambdaToken final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void faults();
};

void TestLambdaToken::faults_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("fault"); // -1: none
    const QByteArray jwt = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln";
    const auto number = [](LambdaTokenFault fault) { return static_cast<int>(fault); };
    QTest::newRow("plain") << QByteArray("my-token") << -1;
    QTest::newRow("wrapped JWT") << "lambda:" + jwt << -1;
    QTest::newRow("two dots") << QByteArray("a.b.c") << -1;
    QTest::newRow("a word of that beginning") << QByteArray("bearertoken") << -1;
    QTest::newRow("SigV4") << QByteArray("AWS4-HMAC-SHA256 Credential=A") << number(LambdaTokenFault::LooksLikeSigV4);
    QTest::newRow("Bearer") << QByteArray("bearer my-token") << number(LambdaTokenFault::BearerPrefix);
    QTest::newRow("Bearer JWT") << "Bearer " + jwt << number(LambdaTokenFault::BearerPrefix);
    QTest::newRow("JWT") << jwt + '\n' << number(LambdaTokenFault::BareJwt);
}

void TestLambdaToken::faults()
{
    QFETCH(QByteArray, token);
    const auto fault = lambdaTokenFault(Secret(token));
    QTEST(fault ? static_cast<int>(*fault) : -1, "fault");
}

QTEST_GUILESS_MAIN(TestLambdaToken)
#include "tst_lambdatoken.moc"
