// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curlcommand.h"

#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace eventscope;

namespace {

Endpoint endpoint()
{
    return *Endpoint::fromUrls(QStringLiteral("http://127.0.0.1:9000/event"), {});
}

/// What a shell makes of the command: its words, one a line, with a curl that only prints them.
QStringList words(const QString &command)
{
    QProcess shell;
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"), QStringLiteral("curl() { for word; do printf '%s\\n' \"$word\"; done; }\n") + command});
    shell.waitForFinished();
    return QString::fromUtf8(shell.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

class TestCurlCommand : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void text();
    void shellReadsItBack_data();
    void shellReadsItBack();
    void patternAsksForAChannel();
};

void TestCurlCommand::text()
{
    QCOMPARE(curlCommand(endpoint(), QStringLiteral("/demo/orders"), R"({"a":1})"),
             QStringLiteral("curl -X POST http://127.0.0.1:9000/event -H 'content-type: application/json' "
                            "-H \"x-api-key: $EVENTSCOPE_API_KEY\" --data-raw "
                            R"('{"channel":"/demo/orders","events":["{\"a\":1}"]}')"));
}

void TestCurlCommand::shellReadsItBack_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("object") << QByteArray(R"({"a":1.0})");
    QTest::newRow("single quotes") << QByteArray(R"({"it's":"'; rm -rf / #'"})");
    QTest::newRow("shell signs") << QByteArray(R"({"a":"$HOME `id` \\ ! \"q\""})");
    QTest::newRow("line breaks") << QByteArray("{\n\t\"a\": 1\r\n}");
    QTest::newRow("not ASCII") << QByteArray("\"Gr\xc3\xbc\xc3\x9f\"");
}

void TestCurlCommand::shellReadsItBack()
{
    if (QStandardPaths::findExecutable(QStringLiteral("sh")).isEmpty())
        QSKIP("no POSIX shell");
    QFETCH(QByteArray, payload);
    qputenv("EVENTSCOPE_API_KEY", "da2-test");
    const QStringList read = words(curlCommand(endpoint(), QStringLiteral("/demo/orders"), payload));
    QCOMPARE(read.mid(0, 7),
             QStringList({QStringLiteral("-X"), QStringLiteral("POST"), QStringLiteral("http://127.0.0.1:9000/event"), QStringLiteral("-H"),
                          QStringLiteral("content-type: application/json"), QStringLiteral("-H"), QStringLiteral("x-api-key: da2-test")}));
    QCOMPARE(read.size(), 9);
    const QJsonObject body = QJsonDocument::fromJson(read.last().toUtf8()).object();
    QCOMPARE(body.value(QLatin1String("channel")).toString(), QStringLiteral("/demo/orders"));
    QCOMPARE(body.value(QLatin1String("events")).toArray(), QJsonArray({QString::fromUtf8(payload)}));
}

void TestCurlCommand::patternAsksForAChannel()
{
    QVERIFY(curlCommand(endpoint(), QStringLiteral("/demo/*"), "1").contains(QStringLiteral("\"/demo/CHANNEL\"")));
}

QTEST_GUILESS_MAIN(TestCurlCommand)
#include "tst_curlcommand.moc"
