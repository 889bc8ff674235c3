// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/seriescsv.h"

#include "seriesrows.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTemporaryDir>

using namespace eventscope;

class TestSeriesCsv : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryDigit();
    void namesCannotBreakTheTable();
    void tellsWhatFails();

private:
    [[nodiscard]] QByteArray read() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("points.csv"));
};

void TestSeriesCsv::writesEveryDigit()
{
    const auto written
        = writeSeriesCsv(path,
                         {{QStringLiteral(".total"), QStringLiteral("Value"), {{test::after(1), 0.1, 7}, {test::after(2), 1e21, 8}}},
                          {QStringLiteral("/a"), QStringLiteral("ms"), {{test::after(3), -12, 9}}}});
    QVERIFY(written.ok());
    QCOMPARE(*written, 3);
    QCOMPARE(read(),
             QByteArray("line,unit,time,row,value\r\n"
                        ".total,Value,2025-06-15T12:00:00.001000Z,7,0.1\r\n"
                        ".total,Value,2025-06-15T12:00:00.002000Z,8,1e+21\r\n"
                        "/a,ms,2025-06-15T12:00:00.003000Z,9,-12\r\n"));
}

void TestSeriesCsv::namesCannotBreakTheTable()
{
    QVERIFY(writeSeriesCsv(path,
                           {{QStringLiteral("if .a == \"x,y\" then 1 end"), {}, {{test::after(0), 1, 1}}},
                            {QStringLiteral("-.total"), {}, {{test::after(0), 1, 1}}}})
                .ok());
    const QList<QByteArray> lines = read().split('\n');
    QVERIFY(lines.at(1).startsWith("\"if .a == \"\"x,y\"\" then 1 end\",,"));
    QVERIFY(lines.at(2).startsWith("'-.total,"));
}

void TestSeriesCsv::tellsWhatFails()
{
    const auto written = writeSeriesCsv(folder.filePath(QStringLiteral("none/points.csv")), {});
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::FileFailed);
}

QTEST_GUILESS_MAIN(TestSeriesCsv)
#include "tst_seriescsv.moc"
