// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/srp.h"
#include "tests/support/fixtures.h"
#include "tests/support/testcase.h"

using namespace eventscope;

class TestSrp final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void vectors();
    void aFreshClientIsAnotherOne();
    void forbiddenNumbersAreRefused_data();
    void forbiddenNumbersAreRefused();
    void timestamps_data();
    void timestamps();
    void secretHashes_data();
    void secretHashes();
};

namespace {

QJsonObject vector()
{
    return test::vectors(QStringLiteral("cognito_srp")).first().toObject();
}

QString input(const char *name)
{
    return vector()[QLatin1String("inputs")][QLatin1String(name)].toString();
}

QString expected(const char *name)
{
    return vector()[QLatin1String("expected")][QLatin1String(name)].toString();
}

srp::Challenge challenge()
{
    return {input("user_pool_name"),
            input("user_id_for_srp"),
            input("salt_hex").toLatin1(),
            input("srp_b_hex").toLatin1(),
            input("secret_block_base64").toLatin1(),
            input("timestamp").toLatin1()};
}

} // namespace

void TestSrp::vectors()
{
    const srp::Client client(input("a_hex").toLatin1());
    QCOMPARE(client.publicHex(), expected("srp_a_hex").toLatin1());
    const auto claim = client.passwordClaim(challenge(), Secret(input("password")));
    QVERIFY(claim.ok());
    QCOMPARE(*claim, expected("password_claim_signature").toLatin1());
    QVERIFY(*client.passwordClaim(challenge(), Secret(input("password") + QLatin1Char('!'))) != *claim);
}

void TestSrp::aFreshClientIsAnotherOne()
{
    QVERIFY(srp::Client().publicHex() != srp::Client().publicHex());
}

void TestSrp::forbiddenNumbersAreRefused_data()
{
    QTest::addColumn<QByteArray>("serverPublic");
    QTest::newRow("zero") << QByteArray("00");
    QTest::newRow("no hex") << QByteArray("xyz");
    QTest::newRow("half a number") << QByteArray("12 34");
    QTest::newRow("nothing") << QByteArray();
    // N itself: RFC 3526 group 15.
    QTest::newRow("N") << test::fixture(QStringLiteral("srp_prime.hex")).trimmed();
}

void TestSrp::forbiddenNumbersAreRefused()
{
    QFETCH(QByteArray, serverPublic);
    srp::Challenge bad = challenge();
    bad.serverPublicHex = serverPublic;
    const auto claim = srp::Client().passwordClaim(bad, Secret(QByteArray("password")));
    QVERIFY(!claim.ok());
    QCOMPARE(claim.error().code, ErrorCode::InvalidFrame);
}

void TestSrp::timestamps_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a day of one digit") << qint64(1'748'768'703) << QByteArray("Sun Jun 1 09:05:03 UTC 2025");
    QTest::newRow("the last second of a year") << qint64(1'767'225'599) << QByteArray("Wed Dec 31 23:59:59 UTC 2025");
    QTest::newRow("the beginning") << qint64(0) << QByteArray("Thu Jan 1 00:00:00 UTC 1970");
}

void TestSrp::timestamps()
{
    QFETCH(qint64, seconds);
    QTEST(srp::timestamp(UtcTime(std::chrono::seconds(seconds))), "text");
}

void TestSrp::secretHashes_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray all = test::vectors(QStringLiteral("cognito_secret_hash"));
    for (const QJsonValue one : all)
        QTest::newRow(qPrintable(one[QLatin1String("username")].toString())) << one.toObject();
}

void TestSrp::secretHashes()
{
    QFETCH(QJsonObject, vector);
    const auto text = [&vector](const char *name) { return vector.value(QLatin1String(name)).toString(); };
    QCOMPARE(srp::secretHash(text("username"), text("client_id"), Secret(text("client_secret"))), text("secret_hash").toLatin1());
}

QTEST_GUILESS_MAIN(TestSrp)
#include "tst_srp.moc"
