// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowsequence.h"

#include "tests/support/testcase.h"

#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

using namespace eventscope;

class TestRowSequence : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void range();
    void list();
    void longListsAreSmall();
    void likeAPlainList();
    void takesAnIdOnce();
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
    rows.append({3, 7});
    rows.append({12});
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1), 7);
    QCOMPARE(rows.indexOf(12), 2);
    QCOMPARE(rows.indexOf(8), -1);
    QCOMPARE(rows.lowerBound(4), 1);
    QCOMPARE(rows.lowerBound(8), 2);
    QCOMPARE(rows.lowerBound(13), 3);
}

void TestRowSequence::longListsAreSmall()
{
    constexpr qint64 rows = 20'000'000; // as many as the budget of a capture lets be, unless told otherwise
    RowSequence list;
    list.setList();
    QList<qint64> portion(100'000);
    for (qint64 first = 1; first < rows; first += portion.size()) {
        std::iota(portion.begin(), portion.end(), first);
        list.append(portion);
    }
    QCOMPARE(list.size(), rows);
    for (const qint64 id : {qint64(1), qint64(2), qint64(4'096), qint64(4'097), qint64(12'345'678), rows}) {
        QCOMPARE(list.at(id - 1), id);
        QCOMPARE(list.indexOf(id), id - 1);
    }
    QCOMPARE_LE(list.memory(), 8 << 20);
}

/// Against a plain list, over ids that lie near and far.
void TestRowSequence::likeAPlainList()
{
    QRandomGenerator random(7);
    RowSequence list;
    list.setList();
    QList<qint64> plain;
    qint64 id = 0;
    for (int step = 0; step < 400; ++step) {
        QList<qint64> ids;
        for (int i = random.bounded(60); i > 0; --i)
            ids << (id += 1 + (random.bounded(8) == 0 ? random.bounded(9'000) : random.bounded(3)));
        list.append(ids);
        plain << ids;
        if (random.bounded(5) == 0 && !plain.isEmpty()) {
            const qint64 first = plain.at(random.bounded(plain.size())) + random.bounded(3);
            const auto kept = std::lower_bound(plain.cbegin(), plain.cend(), first);
            QCOMPARE(list.dropBefore(first), kept - plain.cbegin());
            plain.erase(plain.cbegin(), kept);
            if (random.bounded(2) == 0 && (plain.isEmpty() || plain.constFirst() > first)) {
                list.prepend(first);
                plain.prepend(first);
                id = std::max(id, first);
            }
        }
        QCOMPARE(list.size(), plain.size());
        for (int look = 0; look < 20 && !plain.isEmpty(); ++look) {
            const qsizetype index = random.bounded(plain.size());
            QCOMPARE(list.at(index), plain.at(index));
            const qint64 any = plain.at(index) + random.bounded(4) - 2;
            QCOMPARE(list.lowerBound(any), std::lower_bound(plain.cbegin(), plain.cend(), any) - plain.cbegin());
            QCOMPARE(list.indexOf(any), plain.indexOf(any));
        }
    }
    QCOMPARE_GT(plain.size(), 0);
}

void TestRowSequence::takesAnIdOnce()
{
    RowSequence list;
    list.setList();
    list.prepend(5'000);
    list.append({5'000, 5'001});
    QCOMPARE(list.size(), 2);
    list.prepend(7);
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0), 7);
    QCOMPARE(list.at(2), 5'001);
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
