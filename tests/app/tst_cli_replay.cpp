// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturewriter.h"
#include "tests/app/cliprocess.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace eventscope;
using namespace eventscope::test;
using namespace std::chrono_literals;

/// `eventscope-cli replay` against `eventscope-cli serve`.
class TestCliReplay final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void publishesByteForByte();
    void leavesOutWhatNoRuleMatches();
    void failuresAreCounted();
    void wrongUseIsRefused_data();
    void wrongUseIsRefused();
    void canBeInterrupted();

private:
    [[nodiscard]] QString capture() const { return m_folder.filePath(QStringLiteral("one.escap")); }
    [[nodiscard]] QStringList arguments(const QStringList &more) const
    {
        return QStringList{QStringLiteral("replay"),    capture(), QStringLiteral("--endpoint"), m_endpoint,
                           QStringLiteral("--api-key"), m_key}
        + more;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<CliProcess> m_api;
    QString m_endpoint;
    QString m_key;
};

void TestCliReplay::initTestCase()
{
    auto opened = CaptureWriter::open(capture());
    QVERIFY(opened);
    auto writer = std::move(opened).value();
    const auto add = [&writer](std::chrono::seconds at, const QByteArray &payload, const QString &channel) {
        CaptureRow row;
        row.at = UtcTime(1'750'000'000s + at);
        row.channel = channel;
        row.subscriptionId = "sub-1";
        row.payload = payload;
        writer->append(row);
    };
    add(0s, "{ \"order\" : 1.0 }", QStringLiteral("/shop/orders"));
    add(0s, "18446744073709551615", QStringLiteral("/shop/orders"));
    add(1s, "{\"paid\":1}", QStringLiteral("/shop/payments"));
    add(3600s, "{\"late\":1}", QStringLiteral("/shop/orders"));
    QVERIFY(writer->flush());
    writer.reset();
    m_api = std::make_unique<CliProcess>(QStringList{QStringLiteral("serve")});
    const QJsonObject address = toObject(m_api->waitForLine("apiKey"));
    m_endpoint = address.value(QLatin1String("http")).toString();
    m_key = address.value(QLatin1String("apiKey")).toString();
    QVERIFY(!m_key.isEmpty());
}

void TestCliReplay::publishesByteForByte()
{
    CliProcess subscriber({QStringLiteral("subscribe"), QStringLiteral("--endpoint"), m_endpoint, QStringLiteral("--api-key"), m_key,
                           QStringLiteral("--channel"), QStringLiteral("/default/*"), QStringLiteral("--count"), QStringLiteral("3")});
    QVERIFY(!subscriber.waitForLine("Connected").isEmpty());
    const CliRun run = runCli(
        arguments({QStringLiteral("--map"), QStringLiteral("/shop/orders=/default/orders"), QStringLiteral("--speed"), QStringLiteral("0"),
                   QStringLiteral("--rate"), QStringLiteral("1000"), QStringLiteral("--map"), QStringLiteral("*=/default/*"),
                   QStringLiteral("--filter"), QStringLiteral("type == \"number\" or .paid == null")}));
    QCOMPARE(run.out.trimmed(), QByteArray(R"({"published":3,"failed":{},"unknown":0,"leftOut":{}})"));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(subscriber.waitForExit(), 0);
    QByteArrayList events;
    for (const QByteArray &line : subscriber.lines()) {
        if (line.contains("\"event\":"))
            events << line.mid(line.indexOf("\"event\":") + 8).trimmed();
    }
    QCOMPARE(events, (QByteArrayList{"{ \"order\" : 1.0 }}", "18446744073709551615}", "{\"late\":1}}"}));
}

void TestCliReplay::leavesOutWhatNoRuleMatches()
{
    const CliRun run = runCli(arguments({QStringLiteral("--map"), QStringLiteral("/shop/payments=/default/paid"), QStringLiteral("--speed"),
                                         QStringLiteral("0"), QStringLiteral("--rate"), QStringLiteral("1000")}));
    QCOMPARE(run.out.trimmed(), QByteArray(R"({"published":1,"failed":{},"unknown":0,"leftOut":{"unmapped":3}})"));
    QCOMPARE(run.exitCode, 1);
}

void TestCliReplay::failuresAreCounted()
{
    const CliRun run
        = runCli(arguments({QStringLiteral("--speed"), QStringLiteral("1000"), QStringLiteral("--rate"), QStringLiteral("1000"),
                            QStringLiteral("--filter"), QStringLiteral(".paid")})); // there is no namespace shop
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.object().value(QLatin1String("published")).toInt(-1), 0);
    QCOMPARE(run.object().value(QLatin1String("failed")).toObject().size(), 1);
}

void TestCliReplay::wrongUseIsRefused_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("says");
    QTest::addRow("a rule without a target") << QStringList{QStringLiteral("--map"), QStringLiteral("/a")} << QByteArray("--map /a");
    QTest::addRow("a star for nothing") << QStringList{QStringLiteral("--map"), QStringLiteral("/a=/b/*")} << QByteArray("nothing");
    QTest::addRow("a filter") << QStringList{QStringLiteral("--filter"), QStringLiteral(".a >")} << QByteArray("jq");
    QTest::addRow("a speed") << QStringList{QStringLiteral("--speed"), QStringLiteral("-1")} << QByteArray("--speed");
    QTest::addRow("a rate") << QStringList{QStringLiteral("--rate"), QStringLiteral("0")} << QByteArray("--rate");
}

void TestCliReplay::wrongUseIsRefused()
{
    QFETCH(QStringList, more);
    QFETCH(QByteArray, says);
    const CliRun run = runCli(arguments(more));
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(says), run.err.constData());
}

void TestCliReplay::canBeInterrupted()
{
    CliProcess subscriber({QStringLiteral("subscribe"), QStringLiteral("--endpoint"), m_endpoint, QStringLiteral("--api-key"), m_key,
                           QStringLiteral("--channel"), QStringLiteral("/default/*")});
    QVERIFY(!subscriber.waitForLine("Connected").isEmpty());
    CliProcess replay(arguments({QStringLiteral("--map"), QStringLiteral("/shop/*=/default/*")})); // an hour at the original speed
    QVERIFY(!subscriber.waitForLine("paid").isEmpty());
    QCOMPARE(replay.interrupt(), 1);
    QVERIFY2(replay.waitForLine("published").contains("\"published\":3"), "three were published before");
}

QTEST_GUILESS_MAIN(TestCliReplay)
#include "tst_cli_replay.moc"
