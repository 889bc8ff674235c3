// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctortext.h"

#include "tests/support/testcase.h"

#include <QSet>

using namespace eventscope;
using doctor::Cause;
using doctor::Check;
using doctor::FactKind;
using doctor::Finding;
using doctor::Verdict;

namespace {

EndpointSettings orders()
{
    EndpointSettings endpoint;
    endpoint.name = QStringLiteral("Orders");
    endpoint.url = QStringLiteral("https://orders.example/event");
    AuthorizerSettings key;
    key.id = QStringLiteral("key");
    endpoint.authorizers << key;
    return endpoint;
}

Finding failed(Check check, const Error &error, Cause cause = Cause::None)
{
    return {check, Verdict::Failed, error, cause};
}

} // namespace

class TestDoctorText : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyCheckHasItsOwnName();
    void everyCauseHasWords_data();
    void everyCauseHasWords();
    void failuresSayWhatToDo_data();
    void failuresSayWhatToDo();
    void theClockTellsItsDirection();
    void factsHaveALineEach();
    void reportHoldsAllAndNoSecret();
};

void TestDoctorText::everyCheckHasItsOwnName()
{
    QSet<QString> names;
    for (const Check check : doctor::allChecks)
        names << doctorCheckText(check);
    QCOMPARE(names.size(), qsizetype(doctor::allChecks.size()));
    QVERIFY(!names.contains(QString()));
}

void TestDoctorText::everyCauseHasWords_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<bool>("hasStep");
    const Error refused{ErrorCode::TlsFailed, QStringLiteral("technical")};
    for (const Cause cause :
         {Cause::CertificateExpired, Cause::CertificateNotYetValid, Cause::WrongHost, Cause::SelfSigned, Cause::UnknownAuthority})
        QTest::newRow(doctor::causeId(cause).data()) << failed(Check::Tls, refused, cause) << true;
    for (const Cause cause : {Cause::NotEncrypted, Cause::ResolvedByProxy, Cause::Stopped})
        QTest::newRow(doctor::causeId(cause).data()) << Finding{Check::Tls, Verdict::Skipped, {}, cause} << false;
    QTest::newRow("blocked") << Finding{Check::Tls, Verdict::Skipped, {}, Cause::Blocked, Check::Tcp} << true;
    QTest::newRow("notWanted") << Finding{Check::Publish, Verdict::Skipped, {}, Cause::NotWanted} << true;
    QTest::newRow("noDate") << Finding{Check::Clock, Verdict::Warning, {}, Cause::NoDate} << false;
    for (const Cause cause : {Cause::ClockOff, Cause::NotAnEventApi})
        QTest::newRow(doctor::causeId(cause).data()) << Finding{Check::Clock, Verdict::Warning, {}, cause} << true;
    QTest::newRow("unusualRealtimeHost") << Finding{Check::Realtime, Verdict::Warning, {}, Cause::UnusualRealtimeHost} << true;
    QTest::newRow("notReceived") << failed(Check::Publish, {ErrorCode::Timeout, {}}, Cause::NotReceived) << true;
}

void TestDoctorText::everyCauseHasWords()
{
    QFETCH(Finding, finding);
    QFETCH(bool, hasStep);
    const QString summary = findingSummary(finding);
    const QString text = findingText(finding, orders());
    QVERIFY(!summary.isEmpty());
    QVERIFY2(text.startsWith(summary), qPrintable(text));
    QCOMPARE(text.size() > summary.size(), hasStep);
    QVERIFY(!text.contains(QStringLiteral("technical")));
}

void TestDoctorText::failuresSayWhatToDo_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("step");
    QTest::newRow("name") << failed(Check::Name, {ErrorCode::HostNotFound, {}}) << "Check the URL, and that this computer is online.";
    QTest::newRow("port") << failed(Check::Tcp, {ErrorCode::ConnectionRefused, {}})
                          << "Check the host and port, and that the server is running.";
    QTest::newRow("proxy") << failed(Check::Tcp, {ErrorCode::ProxyFailed, {}}) << "Check the proxy in the endpoint's advanced settings.";
    QTest::newRow("key") << failed(Check::Acknowledge, {ErrorCode::Unauthorized, {}})
                         << "Check that the API key is right, and that the API allows it for connecting.";
    Finding subscribe = failed(Check::Subscribe, {ErrorCode::Unauthorized, {}});
    subscribe.facts << doctor::Fact{FactKind::Channel, QStringLiteral("/shop/x")};
    QTest::newRow("namespace") << subscribe << "Check that the namespace \"shop\" exists and allows the API key for subscribing";
    Finding publish = subscribe;
    publish.check = Check::Publish;
    QTest::newRow("publish") << publish << "Check that the namespace \"shop\" exists and allows the API key for publishing";
}

void TestDoctorText::failuresSayWhatToDo()
{
    QFETCH(Finding, finding);
    QFETCH(QString, step);
    const QString text = findingText(finding, orders());
    QVERIFY2(text.contains(step), qPrintable(text));
}

void TestDoctorText::theClockTellsItsDirection()
{
    Finding finding{Check::Clock, Verdict::Warning, {}, Cause::ClockOff, {}, {{FactKind::ClockOffset, QStringLiteral("-90")}}};
    QCOMPARE(findingSummary(finding), QStringLiteral("This computer's clock is 90 s ahead of the service's."));
    finding.facts = {{FactKind::ClockOffset, QStringLiteral("90")}};
    QCOMPARE(findingSummary(finding), QStringLiteral("This computer's clock is 90 s behind the service's."));
}

void TestDoctorText::factsHaveALineEach()
{
    Finding finding{Check::Tls, Verdict::Passed};
    finding.facts << doctor::Fact{FactKind::TlsProtocol, QStringLiteral("TLSv1.3")};
    const QDateTime from(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    finding.chain << doctor::Certificate{QStringLiteral("orders.example"),
                                         QStringLiteral("An authority"),
                                         from,
                                         from.addYears(1),
                                         {QStringLiteral("orders.example"), QStringLiteral("*.orders.example")}};
    QCOMPARE(findingFacts(finding),
             QStringLiteral("Protocol: TLSv1.3\nCertificate: orders.example, issued by An authority, valid from 2026-01-02T03:04:05Z until "
                            "2027-01-02T03:04:05Z, for orders.example, *.orders.example"));
    QVERIFY(findingSummary(finding).startsWith(QStringLiteral("Good until ")));
    finding.chain.clear();
    finding.facts.clear();
    QVERIFY(findingFacts(finding).isEmpty());
}

void TestDoctorText::reportHoldsAllAndNoSecret()
{
    const QString secret = QStringLiteral("da2-abcdefghijklmnopqrstuvwxyz");
    QList<Finding> findings{{Check::Name, Verdict::Passed, {}, Cause::None, {}, {{FactKind::Addresses, QStringLiteral("192.0.2.1")}}},
                            failed(Check::Acknowledge, {ErrorCode::ServiceError, QStringLiteral("bad key ") + secret})};
    findings.last().took = std::chrono::milliseconds(17);
    const QString report = doctorReport(orders(), findings);
    QVERIFY(report.startsWith(QStringLiteral("Connection doctor: Orders\nhttps://orders.example/event\n")));
    QVERIFY(report.contains(QStringLiteral("[passed] Host name (0 ms)\n    192.0.2.1\n")));
    QVERIFY(report.contains(QStringLiteral("[failed] Authorization (17 ms)\n")));
    QVERIFY(report.contains(QStringLiteral("bad key ***")));
    QVERIFY(!report.contains(secret));
}

QTEST_GUILESS_MAIN(TestDoctorText)
#include "tst_doctortext.moc"
