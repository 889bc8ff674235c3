// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/copyfold.h"

#include "capturerows.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using test::eventRow;

namespace {

/// One row: payload, subscription, and how many milliseconds after the first row.
struct Arrival
{
    QByteArray payload;
    QByteArray subscription;
    QString channel;
    int ms = 0;
};

const QString all = QStringLiteral("/demo/*");
const QString orders = QStringLiteral("/demo/orders");
const QString chat = QStringLiteral("/demo/chat");

} // namespace
Q_DECLARE_METATYPE(Arrival)

class TestCopyFold : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void onlyNearRows();
    void onlyReceivedEvents();
};

void TestCopyFold::folds_data()
{
    QTest::addColumn<QList<Arrival>>("arrivals");
    QTest::addColumn<QList<qint64>>("originals"); // of each row, 0 where it is one itself
    const Arrival e1{"1", "s1", all};
    const Arrival e1b{"1", "s2", orders};
    QTest::newRow("one event by two subscriptions") << QList<Arrival>{e1, e1b} << QList<qint64>{0, 1};
    QTest::newRow("three subscriptions") << QList<Arrival>{e1, e1b, {"1", "s3", QStringLiteral("/*")}} << QList<qint64>{0, 1, 1};
    QTest::newRow("published twice, arriving in turn") << QList<Arrival>{e1, e1b, e1, e1b} << QList<qint64>{0, 1, 0, 3};
    QTest::newRow("published twice, arriving by subscription") << QList<Arrival>{e1, e1, e1b, e1b} << QList<qint64>{0, 0, 1, 2};
    QTest::newRow("published twice, one subscription") << QList<Arrival>{e1, e1} << QList<qint64>{0, 0};
    QTest::newRow("other bytes") << QList<Arrival>{e1, {"1.0", "s2", orders}} << QList<qint64>{0, 0};
    QTest::newRow("others between them") << QList<Arrival>{e1, {"2", "s1", all}, e1b, {"2", "s2", orders}} << QList<qint64>{0, 0, 1, 2};
    QTest::newRow("channels that do not overlap") << QList<Arrival>{{"1", "s1", chat}, e1b} << QList<qint64>{0, 0};
    QTest::newRow("each overlaps with the first, not with each other")
        << QList<Arrival>{e1, e1b, {"1", "s3", chat}} << QList<qint64>{0, 1, 0};
    QTest::newRow("a name that only begins alike") << QList<Arrival>{{"1", "s1", QStringLiteral("/demo/or")}, e1b} << QList<qint64>{0, 0};
    QTest::newRow("the same pattern subscribed twice") << QList<Arrival>{e1, {"1", "s2", all}} << QList<qint64>{0, 1};
    QTest::newRow("2 s later") << QList<Arrival>{e1, {"1", "s2", orders, 2000}} << QList<qint64>{0, 1};
    QTest::newRow("more than 2 s later") << QList<Arrival>{e1, {"1", "s2", orders, 2001}} << QList<qint64>{0, 0};
    QTest::newRow("the clock was set back") << QList<Arrival>{e1, {"1", "s2", orders, -3'600'000}} << QList<qint64>{0, 0};
}

void TestCopyFold::folds()
{
    QFETCH(QList<Arrival>, arrivals);
    QFETCH(QList<qint64>, originals);
    CopyFold fold;
    QList<qint64> found;
    for (const Arrival &arrival : arrivals) {
        CaptureRow row = eventRow(arrival.payload, arrival.channel, arrival.subscription);
        row.id = found.size() + 1;
        row.at += std::chrono::milliseconds(arrival.ms);
        found << fold.originalOf(ViewOfRow(row).view());
    }
    QCOMPARE(found, originals);
}

void TestCopyFold::onlyNearRows()
{
    for (const qint64 distance : {CopyFold::maxRows, CopyFold::maxRows + 1}) {
        CopyFold fold;
        CaptureRow first = eventRow("1", all, "s1");
        first.id = 100;
        QCOMPARE(fold.originalOf(ViewOfRow(first).view()), 0);
        CaptureRow copy = eventRow("1", orders, "s2");
        copy.id = first.id + distance;
        QCOMPARE(fold.originalOf(ViewOfRow(copy).view()), distance == CopyFold::maxRows ? first.id : 0);
    }
}

void TestCopyFold::onlyReceivedEvents()
{
    CopyFold fold;
    CaptureRow row = eventRow("1", orders, "s1");
    row.id = 1;
    QCOMPARE(fold.originalOf(ViewOfRow(row).view()), 0);
    row.id = 2;
    row.kind = CaptureRow::Kind::Published;
    row.subscriptionId = "s2";
    QCOMPARE(fold.originalOf(ViewOfRow(row).view()), 0);
    row.id = 3;
    row.kind = CaptureRow::Kind::Event;
    row.subscriptionId.clear(); // from a capture that does not know: nobody can say whose copy it is
    QCOMPARE(fold.originalOf(ViewOfRow(row).view()), 0);
}

QTEST_GUILESS_MAIN(TestCopyFold)
#include "tst_copyfold.moc"
