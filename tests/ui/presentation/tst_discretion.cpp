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
    void knownSecretsAreHidden();
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
    QTest::newRow("a host of a country") << QStringLiteral("at shop.acme.de, api.acme.co.uk") << QStringLiteral("at %1, %1").arg(dots);
    QTest::newRow("a host in other letters") << QStringLiteral("b\u00fccher.example") << dots;
    QTest::newRow("no host: a kind of event") << QStringLiteral("order.created, shop.order.updated")
                                              << QStringLiteral("order.created, shop.order.updated");
    QTest::newRow("IPv6") << QStringLiteral("[fe80::1]:443 and 2001:db8:0:1:1:1:1:1") << QStringLiteral("%1 and %1").arg(dots);
    QTest::newRow("no address: a time") << QStringLiteral("12:03:41") << QStringLiteral("12:03:41");
    QTest::newRow("an account id with dashes") << QStringLiteral("1234-5678-9012") << dots;
    QTest::newRow("an account id in a name") << QStringLiteral("acct_123456789012") << QStringLiteral("acct_%1").arg(dots);
    QTest::newRow("no account id: a UUID") << QStringLiteral("c56a4180-65aa-42ec-a945-123456789012")
                                           << QStringLiteral("c56a4180-65aa-42ec-a945-123456789012");
    QTest::newRow("no account id: decimals") << QStringLiteral("52.123456789012") << QStringLiteral("52.123456789012");
    QTest::newRow("a known name beside digits")
        << QStringLiteral("user_mallory, mallory2") << QStringLiteral("user_%1, %2").arg(dots, dots + QLatin1Char('2'));
    QTest::newRow("a known name without gaps") << QStringLiteral("\u7530\u4e2d\u3055\u3093\u304c")
                                               << QStringLiteral("%1\u3055\u3093\u304c").arg(dots);
    QTest::newRow("an API key") << QStringLiteral("da2-abcdefghijklmnopqrstuvwxyz") << QStringLiteral("***");
}

void TestDiscretion::textsAreCleaned()
{
    QFETCH(QString, text);
    QFETCH(QString, cleaned);
    const Discretion discretion({QStringLiteral("mallory"), QStringLiteral("the-host"), QStringLiteral("\u7530\u4e2d"), QString()}, {});
    QCOMPARE(discretion.text(text), cleaned);
}

void TestDiscretion::knownSecretsAreHidden()
{
    const auto secrets = std::make_shared<SecretTraces>();
    const Discretion discretion({QStringLiteral("warehouse")}, {}, secrets);
    const QString echo = QStringLiteral("allowed by warehouse-7 in /orders");
    QVERIFY(discretion.text(echo).contains(QStringLiteral("-7")));
    secrets->note(Secret(QStringLiteral("warehouse-7"))); // no rule knows what an authorizer of one's own takes
    QCOMPARE(discretion.text(echo), QStringLiteral("allowed by \u2022\u2022\u2022 in /orders"));
    QCOMPARE(discretion.value(QStringLiteral("by"), QStringLiteral("warehouse-7")), QStringLiteral("\u2022\u2022\u2022"));
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
    const Discretion discretion({}, {{QStringLiteral("/shop/*"), QStringLiteral(".customer.age, .salary[0], .[\"card number\"]")}});
    for (const char *touching : {".customer.age", ".customer", ".", "tojson", ".salary | first", ".salary[0]", ".salary[]",
                                 ".[\"card number\"]", ".customer.age.x", "..", ".total * 2"})
        QVERIFY2(discretion.touches(QString::fromLatin1(touching)), touching);
    for (const char *harmless : {".total", ".customer.name", ".salary[1]", ""})
        QVERIFY2(!discretion.touches(QString::fromLatin1(harmless)), harmless);
    QVERIFY(discretion.names(QStringLiteral(".customer.age > 40")));
    QVERIFY(!discretion.names(QStringLiteral(".total > 40")));
    QVERIFY(!Discretion().touches(QStringLiteral(".customer.age")));
    for (const char *secret : {".password", ".user.apiKey", ".[\"client-secret\"]", ".pin | tonumber"})
        QVERIFY2(Discretion().touches(QString::fromLatin1(secret)), secret);
    QVERIFY(!Discretion().touches(QStringLiteral(".tokens")));
}

QTEST_GUILESS_MAIN(TestDiscretion)
#include "tst_discretion.moc"
