// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/discretion.h"

#include "tests/support/testcase.h"

using namespace eventscope;

class TestDiscretion : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreCleaned_data();
    void textsAreCleaned();
    void fieldsAreHiddenWhereTheyMayBe_data();
    void fieldsAreHiddenWhereTheyMayBe();
    void aRuleThatCannotBeReadHidesAll();
    void expressionsThatTouchHiddenFields();
};

void TestDiscretion::textsAreCleaned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cleaned");
    const QString dots = QStringLiteral("\u2022\u2022\u2022");
    QTest::newRow("nothing to hide") << QStringLiteral("order 1042 paid, 12.50 EUR at 12:03:41")
                                     << QStringLiteral("order 1042 paid, 12.50 EUR at 12:03:41");
    QTest::newRow("a URL") << QStringLiteral("see https://shop.acme.example/x?y=1 now") << QStringLiteral("see %1 now").arg(dots);
    QTest::newRow("a WebSocket URL") << QStringLiteral("wss://a.b/event/realtime") << dots;
    QTest::newRow("a host of AWS") << QStringLiteral("abc.appsync-api.eu-west-1.amazonaws.com") << dots;
    QTest::newRow("a host with a port") << QStringLiteral("at localhost:8787.") << QStringLiteral("at %1.").arg(dots);
    QTest::newRow("an address") << QStringLiteral("from 10.20.30.40:443") << QStringLiteral("from %1").arg(dots);
    QTest::newRow("an account id") << QStringLiteral("account 123456789012") << QStringLiteral("account %1").arg(dots);
    QTest::newRow("no account id: a time in ms") << QStringLiteral("1750000000123") << QStringLiteral("1750000000123");
    QTest::newRow("a resource") << QStringLiteral("arn:aws:iam::123456789012:user/ana ok") << QStringLiteral("%1 ok").arg(dots);
    QTest::newRow("a mail address") << QStringLiteral("to ana.gomez+x@mail.acme.example") << QStringLiteral("to %1").arg(dots);
    QTest::newRow("a known name") << QStringLiteral("hello Mallory, mallory!") << QStringLiteral("hello %1, %1!").arg(dots);
    QTest::newRow("only as a word") << QStringLiteral("mallorys") << QStringLiteral("mallorys");
    QTest::newRow("a known host") << QStringLiteral("https in the-host is fine") << QStringLiteral("https in %1 is fine").arg(dots);
    QTest::newRow("an API key") << QStringLiteral("da2-abcdefghijklmnopqrstuvwxyz") << QStringLiteral("***");
}

void TestDiscretion::textsAreCleaned()
{
    QFETCH(QString, text);
    QFETCH(QString, cleaned);
    const Discretion discretion({QStringLiteral("mallory"), QStringLiteral("the-host"), QString()}, {});
    QCOMPARE(discretion.text(text), cleaned);
}

void TestDiscretion::fieldsAreHiddenWhereTheyMayBe_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<bool>("isHidden");
    QTest::newRow("the channel") << QStringLiteral("/shop/orders") << true;
    QTest::newRow("a wildcard over it") << QStringLiteral("/shop/*") << true;
    QTest::newRow("a wildcard below it") << QStringLiteral("/shop/orders/*") << true; // it may match the channel itself (protocol.md 14.1)
    QTest::newRow("another channel") << QStringLiteral("/shop/chat") << false;
    QTest::newRow("another namespace") << QStringLiteral("/demo/*") << false;
    QTest::newRow("no channel at all") << QStringLiteral("not a channel") << true;
}

void TestDiscretion::fieldsAreHiddenWhereTheyMayBe()
{
    QFETCH(QString, channel);
    QFETCH(bool, isHidden);
    const Discretion discretion({}, {{QStringLiteral("/shop/orders"), QStringLiteral(".customer.name")}});
    const auto shown = discretion.payload(channel, R"({"id":7,"customer":{"name":"Zoe"}})");
    QVERIFY(shown.has_value());
    QCOMPARE(!shown->contains("Zoe"), isHidden);
    QVERIFY(shown->contains("\"id\":7"));
    const auto noJson = discretion.payload(channel, "Zoe said so");
    QCOMPARE(!noJson.has_value(), isHidden);
}

void TestDiscretion::aRuleThatCannotBeReadHidesAll()
{
    const QByteArray payload(R"({"id":7})");
    const Discretion badPlaces({}, {{QStringLiteral("/shop/*"), QStringLiteral("customer")}});
    QVERIFY(!badPlaces.payload(QStringLiteral("/shop/orders"), payload).has_value());
    QVERIFY(badPlaces.payload(QStringLiteral("/demo/orders"), payload).has_value());
    const Discretion badChannel({}, {{QStringLiteral("/shop/*/x"), QStringLiteral(".id")}});
    QVERIFY(!badChannel.payload(QStringLiteral("/demo/orders"), payload)->contains('7'));
}

void TestDiscretion::expressionsThatTouchHiddenFields()
{
    const Discretion discretion({}, {{QStringLiteral("/shop/*"), QStringLiteral(".customer.age, .salary[]")}});
    QVERIFY(discretion.touches(QStringLiteral(".customer.age")));
    QVERIFY(discretion.touches(QStringLiteral(".[\"salary\"] | add")));
    QVERIFY(!discretion.touches(QStringLiteral(".total")));
    QVERIFY(!Discretion().touches(QStringLiteral(".customer.age")));
}

QTEST_GUILESS_MAIN(TestDiscretion)
#include "tst_discretion.moc"
