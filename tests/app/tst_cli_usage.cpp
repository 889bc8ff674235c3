// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace eventscope::test;

class TestCliUsage final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionAreAnswers_data();
    void helpAndVersionAreAnswers();
    void wrongUsage_data();
    void wrongUsage();
    void authorizationThatIsImplied_data();
    void authorizationThatIsImplied();
    void definitionFaultsHaveAPosition();
    void numbersBelowZero_data();
    void numbersBelowZero();
    void valuesWithADash();
    void claims_data();
    void claims();
};

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

QJsonObject claimsOf(const CliRun &token)
{
    return toObject(QByteArray::fromBase64(token.out.split('.').value(1), QByteArray::Base64UrlEncoding));
}

} // namespace

void TestCliUsage::helpAndVersionAreAnswers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("--help") << words("--help") << QByteArray("publish");
    QTest::newRow("-h") << words("-h") << QByteArray("subscribe");
    QTest::newRow("publish --help") << words("publish --help") << QByteArray("--transport");
    QTest::newRow("inspect authorization --help") << words("inspect authorization --help") << QByteArray("--reveal");
    QTest::newRow("--version") << words("--version") << QByteArray("eventscope-cli " EVENTSCOPE_VERSION);
}

void TestCliUsage::helpAndVersionAreAnswers()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, answer);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains(answer), run.out.constData());
    QCOMPARE(run.err, QByteArray());
}

void TestCliUsage::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    const QStringList publish = words("publish --endpoint http://127.0.0.1:1 --api-key k --channel /default/a");
    const QStringList subscribe = words("subscribe --endpoint http://127.0.0.1:1 --api-key k");
    QTest::newRow("nothing") << QStringList() << QByteArray("--help");
    QTest::newRow("unknown command") << words("listen") << QByteArray("listen");
    QTest::newRow("unknown option") << words("serve --loud") << QByteArray("--loud");
    QTest::newRow("port out of range") << words("serve --port 65536") << QByteArray("65536");
    QTest::newRow("port is no number") << words("serve --port x") << QByteArray("port");
    QTest::newRow("host is no address") << words("serve --host example.com") << QByteArray("--host");
    QTest::newRow("no such definition") << words("serve --definition /no/such/file.json") << QByteArray("/no/such/file.json");
    QTest::newRow("rate of none") << words("serve --demo --demo-rate 0") << QByteArray("demo-rate");
    QTest::newRow("publish without event") << publish << QByteArray("EVENT");
    QTest::newRow("event is no JSON") << publish + QStringList{QStringLiteral("1"), QStringLiteral("{\n \"a\": oops}")}
                                      << QByteArray("EVENT 2, line 2, column 7");
    QTest::newRow("event is empty") << publish + QStringList{QString()} << QByteArray("EVENT 1, line 1, column 1");
    QTest::newRow("event is an unknown short option") << publish + words("-x") << QByteArray("EVENT 1, line 1, column");
    QTest::newRow("stdin is empty") << publish + words("-") << QByteArray("stdin holds no events");
    QTest::newRow("publish to a wildcard") << words("publish --endpoint http://127.0.0.1:1 --api-key k --channel /default/* 1")
                                           << QByteArray("channel");
    QTest::newRow("unknown transport") << publish + words("--transport pigeon 1") << QByteArray("pigeon");
    QTest::newRow("timeout of nothing") << publish + words("--timeout 0 1") << QByteArray("timeout");
    QTest::newRow("no endpoint") << words("publish --api-key k --channel /default/a 1") << QByteArray("EVENTSCOPE_ENDPOINT");
    QTest::newRow("GraphQL endpoint") << words("publish --endpoint https://x.example/graphql --api-key k --channel /default/a 1")
                                      << QByteArray("/event");
    QTest::newRow("subscribe without channel") << subscribe << QByteArray("--channel");
    QTest::newRow("subscribe to a bad channel") << subscribe + words("--channel /default/room_1") << QByteArray("channel");
    QTest::newRow("count of nothing") << subscribe + words("--channel /default/a --count 0") << QByteArray("count");
    QTest::newRow("capture that cannot be") << subscribe + words("--channel /default/a --capture /no/such/dir/x.escap")
                                            << QByteArray("/no/such/dir/x.escap");
    QTest::newRow("no credential") << words("subscribe --endpoint http://127.0.0.1:1 --channel /default/a")
                                   << QByteArray("EVENTSCOPE_API_KEY");
    QTest::newRow("two credentials") << subscribe + words("--auth-token t --channel /default/a") << QByteArray("--auth-token");
    QTest::newRow("IAM without region") << words("subscribe --endpoint http://127.0.0.1:1 --auth iam --channel /default/a")
                                        << QByteArray("AWS_ACCESS_KEY_ID");
    QTest::newRow("bad proxy") << subscribe + words("--channel /default/a --proxy ftp://x") << QByteArray("--proxy");
    QTest::newRow("bad header") << subscribe + words("--channel /default/a --header nocolon") << QByteArray("--header");
    QTest::newRow("no such capture") << words("export /no/such.escap") << QByteArray("/no/such.escap");
    QTest::newRow("unknown format") << words("export x --format xml") << QByteArray("xml");
    QTest::newRow("inspect nothing") << words("inspect") << QByteArray("--help");
    QTest::newRow("unknown operation") << words("inspect authorization --endpoint x.example --api-key k --operation drop")
                                       << QByteArray("drop");
    QTest::newRow("operation without channel") << words("inspect authorization --endpoint x.example --api-key k --operation subscribe")
                                               << QByteArray("channel");
    QTest::newRow("bad time") << words("inspect authorization --endpoint x.example --api-key k --operation connect --at 2025-06-15")
                              << QByteArray("--at");
    QTest::newRow("count below zero") << subscribe + words("--channel /default/a --count -5") << QByteArray("-5");
    QTest::newRow("lifetime is no number") << words("token --issuer https://i --lifetime -x") << QByteArray("lifetime");
    QTest::newRow("number that is no option") << words("serve -60") << QByteArray("-60");
    QTest::newRow("endpoint named like a command") << words("login token --config-dir /no/such/dir") << QByteArray("\"token\"");
    QTest::newRow("unknown log level") << words("--log-level shout inspect channel a") << QByteArray("shout");
}

void TestCliUsage::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(said), run.err.constData());
    QVERIFY2(!run.err.contains('\x1f'), "the mark of arguments is seen");
}

void TestCliUsage::authorizationThatIsImplied_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QString>("auth");
    const std::pair key{QStringLiteral("EVENTSCOPE_API_KEY"), QStringLiteral("da2-env")};
    const std::pair token{QStringLiteral("EVENTSCOPE_AUTH_TOKEN"), QStringLiteral("token-env")};
    const std::pair awsId{QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("AKID")};
    const std::pair awsSecret{QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("secret")};
    const std::pair awsRegion{QStringLiteral("AWS_REGION"), QStringLiteral("us-east-1")};
    const Variables all{key, token, awsId, awsSecret, awsRegion};
    QTest::newRow("key option") << words("--api-key k") << Variables{token} << QStringLiteral("api-key");
    QTest::newRow("token option") << words("--auth-token t") << all << QStringLiteral("token");
    QTest::newRow("region option") << words("--region eu-west-1") << all << QStringLiteral("iam");
    QTest::newRow("key variable") << QStringList() << all << QStringLiteral("api-key");
    QTest::newRow("token variable") << QStringList() << Variables{token, awsId, awsSecret, awsRegion} << QStringLiteral("token");
    QTest::newRow("AWS variables") << QStringList() << Variables{awsId, awsSecret, awsRegion} << QStringLiteral("iam");
    QTest::newRow("said") << words("--auth iam") << all << QStringLiteral("iam");
}

void TestCliUsage::authorizationThatIsImplied()
{
    QFETCH(QStringList, arguments);
    QFETCH(Variables, variables);
    variables.append({QStringLiteral("EVENTSCOPE_ENDPOINT"), QStringLiteral("https://events.example.com/event")});
    const CliRun run = runCli(words("inspect authorization --operation connect") + arguments, variables);
    QCOMPARE(run.exitCode, 0);
    QTEST(run.object().value(QLatin1String("auth")).toString(), "auth");
}

void TestCliUsage::definitionFaultsHaveAPosition()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("api.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n  \"name\": \"x\",\n  \"channelNamespaces\" []\n}\n");
    file.close();
    const CliRun run = runCli({QStringLiteral("serve"), QStringLiteral("--definition"), file.fileName()});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("api.json") && run.err.contains("line 3, column"), run.err.constData());
}

void TestCliUsage::numbersBelowZero_data()
{
    QTest::addColumn<QStringList>("lifetime");
    QTest::newRow("word of its own") << words("--lifetime -60");
    QTest::newRow("after =") << words("--lifetime=-60");
}

void TestCliUsage::numbersBelowZero()
{
    QFETCH(QStringList, lifetime);
    const QTemporaryDir folder;
    const CliRun run = runCli(words("token --issuer https://id.example --data-dir") << folder.path() << lifetime);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QJsonObject claims = claimsOf(run);
    QCOMPARE(claims.value(QLatin1String("exp")).toInteger() - claims.value(QLatin1String("iat")).toInteger(), -60);
}

void TestCliUsage::valuesWithADash()
{
    const QTemporaryDir folder;
    const CliRun run = runCli(words("token --issuer https://id.example --subject -5 --client-id=-h --data-dir") << folder.path());
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QJsonObject claims = claimsOf(run);
    QCOMPARE(claims.value(QLatin1String("sub")).toString(), QStringLiteral("-5"));
    QCOMPARE(claims.value(QLatin1String("client_id")).toString(), QStringLiteral("-h"));
}

void TestCliUsage::claims_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("number") << QStringLiteral("12") << QJsonValue(12);
    QTest::newRow("boolean") << QStringLiteral("true") << QJsonValue(true);
    QTest::newRow("array") << QStringLiteral(R"(["a","b"])") << QJsonValue(QJsonArray{QStringLiteral("a"), QStringLiteral("b")});
    QTest::newRow("quoted text") << QStringLiteral(R"("12")") << QJsonValue(QStringLiteral("12"));
    for (const char *text : {"ana", "", "1,2", R"("a","b")", "1],[2", "1 2", "{", "'a'", "a=b"})
        QTest::newRow(text) << QString::fromLatin1(text) << QJsonValue(QLatin1String(text));
}

void TestCliUsage::claims()
{
    QFETCH(QString, text);
    QFETCH(QJsonValue, value);
    const QTemporaryDir folder;
    const CliRun run = runCli(words("token --issuer https://id.example --data-dir")
                              << folder.path() << QStringLiteral("--claim") << QStringLiteral("x=") + text);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(claimsOf(run).contains(QStringLiteral("x")), run.out.constData());
    QCOMPARE(claimsOf(run).value(QStringLiteral("x")), value);
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cli_usage.moc"
