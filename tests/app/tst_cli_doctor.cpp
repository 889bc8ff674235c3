// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace eventscope;
using namespace eventscope::test;

/// `eventscope-cli doctor` against `eventscope-cli serve`.
class TestCliDoctor final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void aLineForEachCheck();
    void publishesWhenAsked();
    void json();
    void overTls();
    void wrongKey();
    void unknownHost();
    void silenceRunsOutOfTime();
    void wrongUsage_data();
    void wrongUsage();

private:
    [[nodiscard]] static QStringList doctor(const QString &endpoint, const QStringList &more = {})
    {
        return QStringList{QStringLiteral("doctor"), QStringLiteral("--endpoint"), endpoint} + more;
    }
    [[nodiscard]] Variables key() const { return {{QStringLiteral("EVENTSCOPE_API_KEY"), m_key}}; }

    std::unique_ptr<CliProcess> m_server;
    QString m_endpoint;
    QString m_key;
};

namespace {

const QList<QByteArray> checks{"name", "tcp", "tls", "clock", "realtime", "upgrade", "acknowledge", "subscribe", "publish"};

/// The first words of the lines.
QStringList verdicts(const CliRun &run)
{
    QStringList words;
    for (const QByteArray &line : run.out.trimmed().split('\n'))
        words << QString::fromUtf8(line).section(QLatin1Char(' '), 0, 0);
    return words;
}

QList<QJsonObject> objects(const CliRun &run)
{
    QList<QJsonObject> found;
    for (const QByteArray &line : run.out.trimmed().split('\n'))
        found << toObject(line);
    return found;
}

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

} // namespace

void TestCliDoctor::initTestCase()
{
    m_server = std::make_unique<CliProcess>(QStringList(QStringLiteral("serve")));
    const QJsonObject address = toObject(m_server->waitForLine("apiKey"));
    m_endpoint = text(address, "http");
    m_key = text(address, "apiKey");
    QVERIFY(!m_endpoint.isEmpty());
}

void TestCliDoctor::cleanupTestCase()
{
    QCOMPARE(m_server->terminate(), 0);
}

void TestCliDoctor::aLineForEachCheck()
{
    const CliRun run = runCli(doctor(m_endpoint), key());
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(verdicts(run).join(QLatin1Char(' ')), QStringLiteral("passed passed skipped passed passed passed passed passed skipped"));
    const QByteArrayList lines = run.out.trimmed().split('\n');
    for (qsizetype index = 0; index < checks.size(); ++index)
        QVERIFY2(QString::fromUtf8(lines.at(index)).simplified().section(QLatin1Char(' '), 1, 1).toUtf8() == checks.at(index),
                 lines.at(index).constData());
    QVERIFY(run.out.contains("channel /default/eventscope-doctor-"));
    QVERIFY(run.out.contains("--publish"));
    QVERIFY(!run.out.contains(m_key.toUtf8()) && !run.err.contains(m_key.toUtf8()));
}

void TestCliDoctor::publishesWhenAsked()
{
    CliProcess subscriber({QStringLiteral("subscribe"), QStringLiteral("--endpoint"), m_endpoint, QStringLiteral("--channel"),
                           QStringLiteral("/default/look"), QStringLiteral("--count"), QStringLiteral("1")},
                          key());
    QVERIFY(!subscriber.waitForLine("Connected").isEmpty());
    const CliRun run
        = runCli(doctor(m_endpoint, {QStringLiteral("--channel"), QStringLiteral("/default/look"), QStringLiteral("--publish")}), key());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(verdicts(run).last(), QStringLiteral("passed"));
    QVERIFY(!subscriber.waitForLine("connection doctor").isEmpty());
    QCOMPARE(subscriber.waitForExit(), 0);
}

void TestCliDoctor::json()
{
    const CliRun run = runCli(doctor(m_endpoint, {QStringLiteral("--json"), QStringLiteral("--publish")}), key());
    QCOMPARE(run.exitCode, 0);
    const QList<QJsonObject> found = objects(run);
    QCOMPARE(found.size(), checks.size());
    for (qsizetype index = 0; index < checks.size(); ++index) {
        QCOMPARE(text(found.at(index), "check").toUtf8(), checks.at(index));
        QVERIFY(found.at(index).value(QLatin1String("ms")).isDouble());
    }
    QCOMPARE(text(found.at(2), "verdict"), QStringLiteral("skipped"));
    QCOMPARE(text(found.at(2), "cause"), QStringLiteral("notEncrypted"));
    const QJsonObject clock = found.at(3).value(QLatin1String("facts")).toObject();
    QVERIFY(std::abs(clock.value(QLatin1String("clockOffsetSeconds")).toInt(100)) <= 2);
    QVERIFY(found.at(8).value(QLatin1String("facts")).toObject().value(QLatin1String("arrivalMs")).isDouble());
}

void TestCliDoctor::overTls()
{
    const QTemporaryDir folder;
    CliProcess server({QStringLiteral("serve"), QStringLiteral("--tls"), QStringLiteral("--data-dir"), folder.path()});
    const QJsonObject address = toObject(server.waitForLine("apiKey"));
    const Variables ownKey{{QStringLiteral("EVENTSCOPE_API_KEY"), text(address, "apiKey")}};
    const QString json = QStringLiteral("--json");

    const CliRun untrusted = runCli(doctor(text(address, "http"), {json}), ownKey);
    QCOMPARE(untrusted.exitCode, 1);
    const QJsonObject refused = objects(untrusted).value(2);
    QCOMPARE(text(refused, "verdict"), QStringLiteral("failed"));
    QCOMPARE(text(refused, "cause"), QStringLiteral("unknownAuthority"));
    QCOMPARE(text(refused.value(QLatin1String("error")).toObject(), "type"), QStringLiteral("TlsFailed"));
    QCOMPARE(text(objects(untrusted).value(8), "blockedBy"), QStringLiteral("tls"));

    const CliRun trusted
        = runCli(doctor(text(address, "http"), {json, QStringLiteral("--ca-file"), folder.filePath(QStringLiteral("ca.pem"))}), ownKey);
    QVERIFY2(trusted.exitCode == 0, trusted.out.constData());
    const QJsonArray certificates = objects(trusted).value(2).value(QLatin1String("certificates")).toArray();
    QVERIFY(certificates.first().toObject().value(QLatin1String("names")).toArray().contains(QStringLiteral("localhost")));
    QCOMPARE(server.terminate(), 0);
}

void TestCliDoctor::wrongKey()
{
    const QString wrong = QStringLiteral("da2-wrongwrongwrongwrongwrong1");
    const CliRun run = runCli(doctor(m_endpoint), {{QStringLiteral("EVENTSCOPE_API_KEY"), wrong}});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(verdicts(run).mid(5).join(QLatin1Char(' ')), QStringLiteral("passed failed skipped skipped"));
    QVERIFY2(run.out.contains("Check the key or token, and that the API allows this mode for connecting."), run.out.constData());
    QVERIFY(!run.out.contains("namespace")); // there is none in a connect
    QVERIFY(!run.out.contains(wrong.toUtf8()) && !run.err.contains(wrong.toUtf8()));
}

void TestCliDoctor::unknownHost()
{
    const CliRun run
        = runCli(doctor(QStringLiteral("https://nowhere.invalid/event"), {QStringLiteral("--proxy"), QStringLiteral("none")}), key());
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(verdicts(run).first(), QStringLiteral("failed"));
    QVERIFY(run.out.contains("It needs what failed before: name."));
}

void TestCliDoctor::silenceRunsOutOfTime()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QString url = QStringLiteral("http://127.0.0.1:%1/event").arg(silent.serverPort());
    const CliRun run = runCli(doctor(url, {QStringLiteral("--timeout"), QStringLiteral("0.2")}), key());
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(verdicts(run).at(3), QStringLiteral("failed"));
}

void TestCliDoctor::wrongUsage_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<bool>("withKey");
    QTest::newRow("channel that is none") << QStringList{QStringLiteral("--channel"), QStringLiteral("/a_b")} << true;
    QTest::newRow("wildcard") << QStringList{QStringLiteral("--channel"), QStringLiteral("/default/*")} << true;
    QTest::newRow("no time") << QStringList{QStringLiteral("--timeout"), QStringLiteral("0")} << true;
    QTest::newRow("no key") << QStringList() << false;
}

void TestCliDoctor::wrongUsage()
{
    QFETCH(QStringList, more);
    QFETCH(bool, withKey);
    const CliRun run = runCli(doctor(m_endpoint, more), withKey ? key() : Variables());
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliDoctor)
#include "tst_cli_doctor.moc"
