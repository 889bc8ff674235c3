// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arrivalpatience.h"

#include "tests/support/testcase.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace eventscope;
using namespace std::chrono_literals;

class TestArrivalPatience final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isKept();
    void whatIsNoTimeIsTheDefault_data();
    void whatIsNoTimeIsTheDefault();
};

void TestArrivalPatience::isKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    QCOMPARE(storedArrivalPatience(file), 5s);
    storeArrivalPatience(file, 12s);
    QCOMPARE(storedArrivalPatience(file), 12s);
    storeArrivalPatience(file, 5s);
    QVERIFY(QSettings(file, QSettings::IniFormat).allKeys().isEmpty()); // the default is not written
}

void TestArrivalPatience::whatIsNoTimeIsTheDefault_data()
{
    QTest::addColumn<QString>("stored");
    for (const char *stored : {"0", "-3", "61", "soon", ""})
        QTest::newRow(stored) << QString::fromLatin1(stored);
}

void TestArrivalPatience::whatIsNoTimeIsTheDefault()
{
    QFETCH(QString, stored);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    QSettings(file, QSettings::IniFormat).setValue(QStringLiteral("publish/arrivalPatience"), stored);
    QCOMPARE(storedArrivalPatience(file), 5s);
}

QTEST_GUILESS_MAIN(TestArrivalPatience)
#include "tst_arrivalpatience.moc"
