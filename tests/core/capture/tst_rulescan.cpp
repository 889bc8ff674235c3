// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/rulescan.h"

#include "capturerows.h"
#include "tests/support/testcase.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;

class TestRuleScan : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void firstMatchWins();
    void newFiltersReplace();
    void aBadFilterIsLeftOut();
    void anEndlessFilterIsLeftOut();
    void anEarlierAnswerDoesNotEndTheWatch();
    void asksAgainAfterTheCaptureCouldNotBeOpened();
    void endsThoughJqDoesNot();
    void rowsThatAreGone();
    void aFloodIsBounded();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

namespace {

/// All that was decided.
QHash<qint64, int> decisions(const QSignalSpy &spy)
{
    QHash<qint64, int> all;
    for (const QList<QVariant> &one : spy)
        all.insert(one.constFirst().value<QHash<qint64, int>>());
    return all;
}

} // namespace

void TestRuleScan::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("session.escap"));
    QVERIFY(test::makeCapture(m_path, {R"({"state":"paid","total":5})", R"({"state":"paid","total":500})", R"({"state":"open"})"}));
}

void TestRuleScan::firstMatchWins()
{
    RuleScan scan(m_path);
    const QSignalSpy decided(&scan, &RuleScan::decided);
    scan.setFilters({QStringLiteral(".total > 100"), QStringLiteral("paid")});
    for (const qint64 id : {1, 2, 3})
        scan.request(id);
    QTRY_COMPARE(decisions(decided), (QHash<qint64, int>{{1, 1}, {2, 0}, {3, -1}}));
}

void TestRuleScan::newFiltersReplace()
{
    RuleScan scan(m_path);
    const QSignalSpy decided(&scan, &RuleScan::decided);
    scan.setFilters({QStringLiteral("jq:last(repeat(.))")});
    scan.request(1);
    scan.setFilters({QStringLiteral("open"), QStringLiteral("paid")});
    scan.request(1);
    scan.request(3);
    QTRY_COMPARE(decisions(decided), (QHash<qint64, int>{{1, 1}, {3, 0}}));
}

void TestRuleScan::aBadFilterIsLeftOut()
{
    RuleScan scan(m_path);
    const QSignalSpy decided(&scan, &RuleScan::decided);
    const QSignalSpy failed(&scan, &RuleScan::failed);
    scan.setFilters({QStringLiteral(".total >"), QStringLiteral("kind:nothing"), QStringLiteral("paid")});
    scan.request(1);
    QTRY_COMPARE(decisions(decided).value(1), 2);
    QCOMPARE(failed.size(), 2);
    QCOMPARE(failed.at(0).constFirst().toInt(), 0);
    QCOMPARE(failed.at(1).constFirst().toInt(), 1);
}

void TestRuleScan::anEndlessFilterIsLeftOut()
{
    RuleScan scan(m_path);
    scan.setRowLimit(std::chrono::milliseconds(50));
    const QSignalSpy decided(&scan, &RuleScan::decided);
    const QSignalSpy failed(&scan, &RuleScan::failed);
    scan.setFilters({QStringLiteral("jq:last(repeat(.))"), QStringLiteral("paid")});
    scan.request(1);
    scan.request(3);
    QTRY_COMPARE(decisions(decided), (QHash<qint64, int>{{1, 1}, {3, -1}}));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().toInt(), 0);
}

void TestRuleScan::anEarlierAnswerDoesNotEndTheWatch()
{
    RuleScan scan(m_path);
    scan.setRowLimit(std::chrono::milliseconds(500));
    const QSignalSpy failed(&scan, &RuleScan::failed);
    scan.setFilters({QStringLiteral("jq:if .state == \"open\" then last(repeat(.)) else last(range(300000)) < 0 end")});
    scan.request(1);
    QDeadlineTimer deadline(5'000);
    while (!scan.isLooking() && !deadline.hasExpired()) // without events: the answer for row 1 is to wait
        QThread::yieldCurrentThread();
    QVERIFY(scan.isLooking());
    scan.request(3);
    QTRY_COMPARE(failed.size(), 1);
}

void TestRuleScan::asksAgainAfterTheCaptureCouldNotBeOpened()
{
    const QString path = m_folder.filePath(QStringLiteral("later.escap"));
    RuleScan scan(path);
    const QSignalSpy decided(&scan, &RuleScan::decided);
    const QSignalSpy forgotten(&scan, &RuleScan::forgotten);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no colours:")));
    scan.setFilters({QStringLiteral("paid")});
    scan.request(1);
    QTRY_COMPARE(forgotten.size(), 1);
    QVERIFY(QFile::copy(m_path, path));
    scan.request(1);
    QTRY_COMPARE(decisions(decided), (QHash<qint64, int>{{1, 0}}));
}

void TestRuleScan::endsThoughJqDoesNot()
{
    RuleScan scan(m_path);
    const QSignalSpy decided(&scan, &RuleScan::decided);
    scan.setFilters({QStringLiteral("jq:last(repeat(.))")});
    scan.request(1);
    QVERIFY(decided.isEmpty()); // the destructor must not wait for it
}

void TestRuleScan::rowsThatAreGone()
{
    RuleScan scan(m_path);
    const QSignalSpy decided(&scan, &RuleScan::decided);
    scan.setFilters({QStringLiteral("paid")});
    scan.request(99);
    scan.request(2);
    QTRY_COMPARE(decisions(decided), (QHash<qint64, int>{{2, 0}}));
}

void TestRuleScan::aFloodIsBounded()
{
    RuleScan scan(m_path);
    const QSignalSpy decided(&scan, &RuleScan::decided);
    const QSignalSpy forgotten(&scan, &RuleScan::forgotten);
    scan.setFilters({QStringLiteral("jq:last(repeat(.))")});
    scan.request(1);
    for (qint64 id = 100; id < 1'400; ++id)
        scan.request(id);
    QCOMPARE_GE(forgotten.size(), 300); // what is being looked at counts no more
    QCOMPARE_LE(forgotten.size(), 301);
    scan.setFilters({QStringLiteral("paid")});
    scan.request(2);
    QTRY_COMPARE(decisions(decided), (QHash<qint64, int>{{2, 0}}));
}

QTEST_GUILESS_MAIN(TestRuleScan)
#include "tst_rulescan.moc"
