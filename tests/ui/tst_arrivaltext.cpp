// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arrivaltext.h"

#include "tests/support/testcase.h"

using namespace eventscope;
using namespace std::chrono_literals;
using State = Arrival::State;

Q_DECLARE_METATYPE(QList<eventscope::Arrival>)

namespace {

Arrival arrival(State state, std::chrono::microseconds after = 0us, bool isAmbiguous = false, bool isRewritten = false)
{
    return {"id", QStringLiteral("/default/*"), state, after, isAmbiguous, isRewritten};
}

PublishedArrivals published(const QList<Arrival> &arrivals)
{
    return {1, 0, QStringLiteral("/default/a"), PublishedArrivals::Outcome::Accepted, arrivals};
}

/// As a cell tells several subscriptions.
QString lines(const QStringList &outcomes)
{
    QStringList lines;
    for (const QString &one : outcomes)
        lines << one + QStringLiteral(" \u00b7 /default/*");
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestArrivalText : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCellTellsTheWorst_data();
    void aCellTellsTheWorst();
    void aLineForEachSubscription();
    void anUnknownOutcomeIsNotMissed();
};

void TestArrivalText::aCellTellsTheWorst_data()
{
    QTest::addColumn<QList<Arrival>>("arrivals");
    QTest::addColumn<ArrivalVerdict>("verdict");
    QTest::addColumn<QString>("text");
    const Arrival waits = arrival(State::Waiting);
    const Arrival missing = arrival(State::Missing);
    const Arrival ended = arrival(State::Interrupted);
    const Arrival quick = arrival(State::Arrived, 3'420us);
    const Arrival slow = arrival(State::Arrived, 5'100us);
    const Arrival ambiguous = arrival(State::Arrived, 5'100us, true);
    using V = ArrivalVerdict;
    QTest::newRow("no subscription") << QList<Arrival>() << V::None << QString();
    QTest::newRow("waiting") << QList{waits} << V::Waiting << QStringLiteral("\u2026 Waiting");
    QTest::newRow("arrived") << QList{quick} << V::Arrived << QStringLiteral("3.4 ms");
    QTest::newRow("each of two") << QList{slow, quick} << V::Arrived << lines({QStringLiteral("5.1 ms"), QStringLiteral("3.4 ms")});
    QTest::newRow("one to come") << QList{slow, waits} << V::Arrived << lines({QStringLiteral("5.1 ms"), QStringLiteral("\u2026 Waiting")});
    QTest::newRow("missing") << QList{missing} << V::Missing << QStringLiteral("\u2717 Not received");
    QTest::newRow("one missing") << QList{quick, missing} << V::Missing
                                 << lines({QStringLiteral("3.4 ms"), QStringLiteral("\u2717 Not received")});
    QTest::newRow("ambiguous") << QList{quick, ambiguous} << V::Ambiguous
                               << lines({QStringLiteral("3.4 ms"), QStringLiteral("? Ambiguous")});
    QTest::newRow("missing before ambiguous") << QList{ambiguous, missing} << V::Missing
                                              << lines({QStringLiteral("? Ambiguous"), QStringLiteral("\u2717 Not received")});
    QTest::newRow("interrupted") << QList{ended} << V::Interrupted << QStringLiteral("\u2013 Interrupted");
}

void TestArrivalText::aCellTellsTheWorst()
{
    QFETCH(QList<Arrival>, arrivals);
    QFETCH(ArrivalVerdict, verdict);
    QFETCH(QString, text);
    QCOMPARE(arrivalVerdict(published(arrivals)), verdict);
    QCOMPARE(arrivalText(published(arrivals)), text);
}

void TestArrivalText::aLineForEachSubscription()
{
    Arrival other = arrival(State::Arrived, 5'100us, true);
    other.pattern = QStringLiteral("/default/a");
    const QStringList lines = arrivalDetail(published({arrival(State::Missing, 5s), other, arrival(State::Arrived, 1'000us, false, true),
                                                       arrival(State::Interrupted)}))
                                  .split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), QStringLiteral("/default/*: not received after 5 s"));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("/default/a: 5.1 ms, ambiguous")));
    QCOMPARE(lines.at(2), QStringLiteral("/default/*: 1.0 ms, as equal JSON in other bytes"));
    QVERIFY(lines.at(3).contains(QStringLiteral("interrupted")));
}

void TestArrivalText::anUnknownOutcomeIsNotMissed()
{
    PublishedArrivals lost = published({arrival(State::Waiting)});
    QVERIFY(!arrivalDetail(lost).contains(QStringLiteral("unknown")));
    lost.outcome = PublishedArrivals::Outcome::Unknown;
    QVERIFY(arrivalDetail(lost).contains(QStringLiteral("unknown")));
}

QTEST_GUILESS_MAIN(TestArrivalText)
#include "tst_arrivaltext.moc"
