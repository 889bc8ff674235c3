// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pluralcount.h"

#include "tests/support/testcase.h"

using namespace eventscope;

class TestPluralCount : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isANumberForTr_data();
    void isANumberForTr();
};

void TestPluralCount::isANumberForTr_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<int>("expected");
    const qint64 largest = std::numeric_limits<int>::max();
    QTest::addRow("none") << qint64(0) << 0;
    QTest::addRow("one") << qint64(1) << 1;
    QTest::addRow("the largest") << largest << int(largest);
    QTest::addRow("one more") << largest + 1 << int(largest);
    QTest::addRow("1 by its lower half") << (qint64(1) << 32) + 1 << int(largest);
    QTest::addRow("all there can be") << std::numeric_limits<qint64>::max() << int(largest);
}

void TestPluralCount::isANumberForTr()
{
    QFETCH(qint64, count);
    QFETCH(int, expected);
    QCOMPARE(pluralCount(count), expected);
}

QTEST_GUILESS_MAIN(TestPluralCount)
#include "tst_pluralcount.moc"
