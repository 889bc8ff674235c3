// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/framesmodel.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/framerecords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace eventscope;
using test::frameRecord;
using Kind = FrameRecord::Kind;

namespace {

QStringList meanings(const FramesModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found << model.index(row, FramesModel::MeaningColumn).data().toString();
    return found;
}

QStringList cells(const FramesModel &model, int row, int role = Qt::DisplayRole)
{
    QStringList found;
    for (int column = 0; column < FramesModel::ColumnCount; ++column)
        found << model.index(row, column).data(role).toString();
    return found;
}

} // namespace

class TestFramesModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheLogHolds();
    void takesWhatIsNewInOneInsert();
    void letsGoOfWhatIsForgotten();
    void neverHoldsMoreThanTheLog();
    void filtersByKind_data();
    void filtersByKind();
    void filtersByWords_data();
    void filtersByWords();
    void filterAppliesToWhatComes();
    void countsWhatWaits();
    void survivesItsLog();
    void copiesWithTheText();
};

void TestFramesModel::showsWhatTheLogHolds()
{
    FrameLog log;
    log.append(frameRecord(Kind::KeepAlive, QStringLiteral("keep-alive"), R"({"type":"ka"})"));
    FrameRecord refused = frameRecord(Kind::Subscribe, QStringLiteral("subscribe_error"), QByteArray(1'234, 'x'), 1'500);
    refused.isFailure = true;
    log.append(refused);
    FrameRecord sent = frameRecord(Kind::Connection, QStringLiteral("closing with 1000"), {}, 63'500);
    sent.direction = FrameRecord::Direction::Out;
    log.append(sent);
    FramesModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLog(&log);
    QCOMPARE(
        cells(model, 0),
        (QStringList{QStringLiteral("00:00:00.000007"), {}, QStringLiteral("in"), QStringLiteral("13"), QStringLiteral("keep-alive")}));
    QCOMPARE(cells(model, 1),
             (QStringList{QStringLiteral("00:00:01.500007"), QStringLiteral("1.500 s"), QStringLiteral("in"), QStringLiteral("1,234"),
                          QStringLiteral("subscribe_error")}));
    QCOMPARE(cells(model, 2),
             (QStringList{QStringLiteral("00:01:03.500007"),
                          QStringLiteral("62.000 s"),
                          QStringLiteral("out"),
                          {},
                          QStringLiteral("closing with 1000")}));
    QCOMPARE(cells(model, 1, Qt::AccessibleTextRole).last(), QStringLiteral("Failure: subscribe_error"));
    QCOMPARE(model.index(1, 0).data(FramesModel::FailureRole).toBool(), true);
    QCOMPARE(model.index(0, 0).data(FramesModel::FailureRole).toBool(), false);
}

void TestFramesModel::takesWhatIsNewInOneInsert()
{
    FrameLog log;
    FramesModel model;
    model.setLog(&log);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 100; ++i)
        log.append(frameRecord(Kind::Data, QString::number(i)));
    QCOMPARE(model.rowCount(), 0);
    model.refresh();
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(inserted.count(), 1);
    log.append(frameRecord(Kind::Data, QStringLiteral("last")));
    model.refresh();
    QCOMPARE(meanings(model).last(), QStringLiteral("last"));
    QCOMPARE(inserted.count(), 2);
}

void TestFramesModel::letsGoOfWhatIsForgotten()
{
    FrameLog log({4, 1'000'000});
    FramesModel model;
    const QAbstractItemModelTester tester(&model);
    FrameFilter filter;
    filter.setKind(Kind::KeepAlive, false);
    model.setFilter(filter);
    model.setLog(&log);
    for (int i = 0; i < 4; ++i)
        log.append(frameRecord(i % 2 == 0 ? Kind::Data : Kind::KeepAlive, QString::number(i)));
    model.refresh();
    QCOMPARE(meanings(model), (QStringList{QStringLiteral("0"), QStringLiteral("2")}));
    QPersistentModelIndex kept = model.index(1, 0);
    log.append(frameRecord(Kind::Data, QStringLiteral("4")));
    log.append(frameRecord(Kind::Data, QStringLiteral("5")));
    model.refresh();
    QCOMPARE(meanings(model), (QStringList{QStringLiteral("2"), QStringLiteral("4"), QStringLiteral("5")}));
    QCOMPARE(kept.row(), 0);
    QCOMPARE(model.forgotten(), 2);
    QCOMPARE(model.total(), 4);
}

void TestFramesModel::neverHoldsMoreThanTheLog()
{
    FrameLog log({10, 1'000'000});
    FramesModel model;
    model.setLog(&log);
    for (int i = 0; i < 1'000; ++i) {
        log.append(frameRecord(Kind::Data, QString::number(i)));
        if (i % 7 == 0)
            model.refresh();
        QVERIFY(model.total() <= 10);
    }
    model.refresh();
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(meanings(model).constFirst(), QStringLiteral("990"));
    QCOMPARE(model.forgotten(), 990);
}

void TestFramesModel::filtersByKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("shown");
    const auto row = [](Kind kind, const QStringList &shown) {
        QTest::newRow(qUtf8Printable(FramesModel::kindText(kind))) << static_cast<int>(kind) << shown;
    };
    row(Kind::Data, {QStringLiteral("data")});
    row(Kind::KeepAlive, {QStringLiteral("ka")});
    row(Kind::Subscribe, {QStringLiteral("refused")});
    row(Kind::Publish, {QStringLiteral("publish")});
    row(Kind::Connection, {QStringLiteral("opened")});
    row(Kind::Http, {QStringLiteral("post")});
    row(Kind::Error, {QStringLiteral("refused"), QStringLiteral("error")}); // failures of any kind
}

void TestFramesModel::filtersByKind()
{
    QFETCH(int, kind);
    FrameLog log;
    log.append(frameRecord(Kind::Data, QStringLiteral("data")));
    log.append(frameRecord(Kind::KeepAlive, QStringLiteral("ka")));
    FrameRecord refused = frameRecord(Kind::Subscribe, QStringLiteral("refused"));
    refused.isFailure = true;
    log.append(refused);
    log.append(frameRecord(Kind::Publish, QStringLiteral("publish")));
    log.append(frameRecord(Kind::Connection, QStringLiteral("opened")));
    log.append(frameRecord(Kind::Http, QStringLiteral("post")));
    log.append(frameRecord(Kind::Error, QStringLiteral("error")));
    FramesModel model;
    model.setLog(&log);
    FrameFilter filter;
    QVERIFY(filter.showsAll());
    for (const Kind one : FrameFilter::allKinds())
        filter.setKind(one, one == static_cast<Kind>(kind));
    QVERIFY(!filter.showsAll());
    model.setFilter(filter);
    QTEST(meanings(model), "shown");
    model.setFilter({});
    QCOMPARE(model.rowCount(), 7);
}

void TestFramesModel::filtersByWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("shown");
    const QString orders = QStringLiteral("data for /orders/*");
    const QString chat = QStringLiteral("data for /chat/*");
    QTest::newRow("none") << QStringLiteral("  ") << QStringList{orders, chat};
    QTest::newRow("meaning, any case") << QStringLiteral("ORDERS") << QStringList{orders};
    QTest::newRow("text") << QStringLiteral("grüße") << QStringList{chat};
    QTest::newRow("both words") << QStringLiteral("data paid") << QStringList{orders};
    QTest::newRow("nothing") << QStringLiteral("orders grüße") << QStringList{};
}

void TestFramesModel::filtersByWords()
{
    QFETCH(QString, words);
    FrameLog log;
    log.append(frameRecord(Kind::Data, QStringLiteral("data for /orders/*"), R"({"state":"paid"})"));
    log.append(frameRecord(Kind::Data, QStringLiteral("data for /chat/*"), R"({"text":"Grüße"})"));
    FramesModel model;
    model.setLog(&log);
    FrameFilter filter;
    filter.setWords(words);
    model.setFilter(filter);
    QTEST(meanings(model), "shown");
}

void TestFramesModel::filterAppliesToWhatComes()
{
    FrameLog log;
    FramesModel model;
    model.setLog(&log);
    FrameFilter filter;
    filter.setKind(Kind::KeepAlive, false);
    model.setFilter(filter);
    log.append(frameRecord(Kind::KeepAlive, QStringLiteral("ka")));
    log.append(frameRecord(Kind::Data, QStringLiteral("data")));
    model.refresh();
    QCOMPARE(meanings(model), QStringList{QStringLiteral("data")});
    QCOMPARE(model.total(), 2);
}

void TestFramesModel::countsWhatWaits()
{
    FrameLog log;
    FramesModel model;
    QCOMPARE(model.waiting(), 0);
    model.setLog(&log);
    log.append(frameRecord(Kind::Data, QStringLiteral("a")));
    log.append(frameRecord(Kind::Data, QStringLiteral("b")));
    QCOMPARE(model.waiting(), 2);
    model.refresh();
    QCOMPARE(model.waiting(), 0);
    log.clear();
    model.setLog(&log);
    QCOMPARE(model.waiting(), 0);
    QCOMPARE(model.rowCount(), 0);
}

void TestFramesModel::survivesItsLog()
{
    FramesModel model;
    {
        FrameLog log;
        log.append(frameRecord(Kind::Data, QStringLiteral("a")));
        model.setLog(&log);
    }
    model.refresh();
    QCOMPARE(meanings(model), QStringList{QStringLiteral("a")});
    model.setLog(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestFramesModel::copiesWithTheText()
{
    FrameLog log;
    log.append(frameRecord(Kind::KeepAlive, QStringLiteral("keep-alive"), R"({"type":"ka"})"));
    FramesModel model;
    model.setLog(&log);
    QCOMPARE(model.copyText(0), QStringLiteral("2026-01-02 00:00:00.000007\tin\tkeep-alive\n{\"type\":\"ka\"}"));
}

QTEST_GUILESS_MAIN(TestFramesModel)
#include "tst_framesmodel.moc"
