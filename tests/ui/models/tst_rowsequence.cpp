// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowsequence.h"

#include "tests/support/testcase.h"

#include <numeric>

using namespace eventscope;

class TestRowSequence : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void range();
    void list();
    void longListForgetsTheOldest();
    void dropsWhatWasRemoved();
};

void TestRowSequence::range()
{
    RowSequence rows;
    QCOMPARE(rows.size(), 0);
    rows.setRange(5, 4);
    QCOMPARE(rows.size(), 0);
    rows.extendRange(9);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows.at(4), 9);
    QCOMPARE(rows.indexOf(5), 0);
    QCOMPARE(rows.indexOf(4), -1);
    QCOMPARE(rows.indexOf(10), -1);
    QCOMPARE(rows.lowerBound(1), 0);
    QCOMPARE(rows.lowerBound(7), 2);
    QCOMPARE(rows.lowerBound(10), 5);
}

void TestRowSequence::list()
{
    RowSequence rows;
    rows.setList();
    QCOMPARE(rows.append({3, 7}), 0);
    QCOMPARE(rows.append({12}), 0);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1), 7);
    QCOMPARE(rows.indexOf(12), 2);
    QCOMPARE(rows.indexOf(8), -1);
    QCOMPARE(rows.lowerBound(4), 1);
    QCOMPARE(rows.lowerBound(8), 2);
    QCOMPARE(rows.lowerBound(13), 3);
}

void TestRowSequence::longListForgetsTheOldest()
{
    RowSequence rows;
    rows.setList();
    QList<qint64> ids(RowSequence::maxListed);
    std::iota(ids.begin(), ids.end(), 1);
    QCOMPARE(rows.append(ids), 0);
    const qsizetype forgotten = rows.append({RowSequence::maxListed + 1});
    QVERIFY(forgotten > 0);
    QCOMPARE(rows.size(), RowSequence::maxListed + 1 - forgotten);
    QCOMPARE(rows.at(0), forgotten + 1);
    QCOMPARE(rows.at(rows.size() - 1), RowSequence::maxListed + 1);
}

void TestRowSequence::dropsWhatWasRemoved()
{
    RowSequence range;
    range.setRange(1, 10);
    QCOMPARE(range.dropBefore(4), 3);
    QCOMPARE(range.size(), 7);
    QCOMPARE(range.at(0), 4);
    QCOMPARE(range.dropBefore(4), 0);
    QCOMPARE(range.dropBefore(20), 7);
    range.extendRange(21);
    QCOMPARE(range.at(0), 20); // not what was removed before it was known
    QCOMPARE(range.size(), 2);

    RowSequence list;
    list.setList();
    list.append({3, 7, 12});
    QCOMPARE(list.dropBefore(8), 2);
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.at(0), 12);
    QCOMPARE(list.dropBefore(100), 1);
    QCOMPARE(list.size(), 0);
}

QTEST_GUILESS_MAIN(TestRowSequence)
#include "tst_rowsequence.moc"
