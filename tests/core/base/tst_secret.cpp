// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "tests/support/testcase.h"

using namespace eventscope;

class TestSecret final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void equality_data();
    void equality();
    void printsNothingOfIt();
};

void TestSecret::equality_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<bool>("equal");
    QTest::newRow("empty") << QByteArray() << QByteArray("") << true;
    QTest::newRow("same") << QByteArray("abc\xff") << QByteArray("abc\xff") << true;
    QTest::newRow("first differs") << QByteArray("xbc") << QByteArray("abc") << false;
    QTest::newRow("last differs") << QByteArray("abc") << QByteArray("abd") << false;
    QTest::newRow("two differences that cancel out") << QByteArray("ab") << QByteArray("ba") << false;
    QTest::newRow("prefix") << QByteArray("abc") << QByteArray("ab") << false;
    QTest::newRow("behind a NUL") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
}

void TestSecret::equality()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QTEST(equalInConstantTime(left, right), "equal");
    QTEST(Secret(left) == Secret(right), "equal");
    QTEST(Secret(right) == Secret(left), "equal");
}

void TestSecret::printsNothingOfIt()
{
    QString text;
    QDebug(&text) << Secret(QByteArray("hidden"));
    QVERIFY2(!text.contains(QLatin1String("hidden")) && text.contains(QLatin1String("***")), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
