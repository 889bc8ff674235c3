// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clientlogmodel.h"

#include "tests/support/testcase.h"
#include "ui/models/clientlogfilter.h"

#include <QAbstractItemModelTester>
#include <QIcon>
#include <QSignalSpy>

using namespace eventscope;

class TestClientLogModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsTimeLevelCategoryMessage();
    void everyLevelHasAWordAndAnIcon_data();
    void everyLevelHasAWordAndAnIcon();
    void aMessageOfManyLinesIsOneRow();
    void forgetsWhatTheLogForgot();
    void clearsAndStartsAgain();
    void filters_data();
    void filters();
    void filterFollowsWhatComesAndGoes();
};

namespace {

using Model = ClientLogModel;

LogMessage message(quint64 number, QtMsgType type, const char *category, const QString &text)
{
    return {number, UtcTime(std::chrono::milliseconds(45'296'789)), type, QLatin1String(category), text};
}

QList<LogMessage> numbered(quint64 first, quint64 last)
{
    QList<LogMessage> list;
    for (quint64 number = first; number <= last; ++number)
        list << message(number, QtInfoMsg, "eventscope.net", QStringLiteral("message %1").arg(number));
    return list;
}

QString cell(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << cell(model, row, column);
    return list;
}

} // namespace

void TestClientLogModel::showsTimeLevelCategoryMessage()
{
    const Theme theme;
    Model model(theme);
    const QAbstractItemModelTester tester(&model);
    model.take(1, {message(1, QtWarningMsg, "eventscope.net", QStringLiteral("late")), message(2, QtInfoMsg, "qt.network.ssl", {})});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, Model::Time), QStringLiteral("12:34:56.789")); // local time, and the tests run in UTC
    QCOMPARE(cell(model, 0, Model::Level), QStringLiteral("Warning"));
    QCOMPARE(cell(model, 0, Model::Category), QStringLiteral("net"));
    QCOMPARE(cell(model, 0, Model::Message), QStringLiteral("late"));
    QCOMPARE(cell(model, 1, Model::Category), QStringLiteral("qt.network.ssl"));
    QCOMPARE(cell(model, 0, 0, Model::LineRole), QStringLiteral("1970-01-01T12:34:56.789Z warning eventscope.net: late"));
}

void TestClientLogModel::everyLevelHasAWordAndAnIcon_data()
{
    QTest::addColumn<QtMsgType>("type");
    QTest::addColumn<QByteArray>("category");
    QTest::addColumn<QString>("word");
    QTest::newRow("error") << QtCriticalMsg << QByteArray("a") << QStringLiteral("Error");
    QTest::newRow("warning") << QtWarningMsg << QByteArray("a") << QStringLiteral("Warning");
    QTest::newRow("info") << QtInfoMsg << QByteArray("a") << QStringLiteral("Info");
    QTest::newRow("debug") << QtDebugMsg << QByteArray("a") << QStringLiteral("Debug");
    QTest::newRow("frame") << QtDebugMsg << QByteArray("eventscope.net.frames") << QStringLiteral("Verbose");
}

void TestClientLogModel::everyLevelHasAWordAndAnIcon()
{
    QFETCH(QtMsgType, type);
    QFETCH(QByteArray, category);
    const Theme theme;
    Model model(theme);
    model.take(1, {message(1, type, category.constData(), {})});
    QTEST(cell(model, 0, Model::Level), "word");
    QVERIFY(!model.index(0, Model::Level).data(Qt::DecorationRole).value<QIcon>().pixmap(16, 16).isNull());
}

void TestClientLogModel::aMessageOfManyLinesIsOneRow()
{
    const Theme theme;
    Model model(theme);
    model.take(1, {message(1, QtInfoMsg, "a", QStringLiteral("one\n\ttwo"))});
    QCOMPARE(cell(model, 0, Model::Message), QStringLiteral("one two"));
    QCOMPARE(cell(model, 0, Model::Message, Qt::ToolTipRole), QStringLiteral("one\n\ttwo"));
}

void TestClientLogModel::forgetsWhatTheLogForgot()
{
    const Theme theme;
    Model model(theme);
    const QAbstractItemModelTester tester(&model);
    model.take(1, numbered(1, 5));
    model.take(4, numbered(6, 7));
    QCOMPARE(
        column(model, Model::Message),
        QStringList({QStringLiteral("message 4"), QStringLiteral("message 5"), QStringLiteral("message 6"), QStringLiteral("message 7")}));
    model.take(20, numbered(20, 20)); // all of before, and some never seen
    QCOMPARE(column(model, Model::Message), QStringList({QStringLiteral("message 20")}));
    QCOMPARE(model.newest(), 20U);
}

void TestClientLogModel::clearsAndStartsAgain()
{
    const Theme theme;
    Model model(theme);
    const QAbstractItemModelTester tester(&model);
    model.take(1, numbered(1, 5));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.newest(), 5U);
    model.take(1, numbered(6, 6));
    QCOMPARE(model.rowCount(), 1);
    model.restart();
    QCOMPARE(model.newest(), 0U);
    QCOMPARE(model.rowCount(), 0);
}

void TestClientLogModel::filters_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<LogLevel>("least");
    QTest::addColumn<QStringList>("texts");
    const QString slow = QStringLiteral("Slow answer");
    const QString lost = QStringLiteral("answer lost");
    const QString open = QStringLiteral("open");
    QTest::newRow("nothing") << QString() << LogLevel::Verbose << QStringList({slow, lost, open});
    QTest::newRow("level") << QString() << LogLevel::Warning << QStringList({slow, lost});
    QTest::newRow("errors") << QString() << LogLevel::Error << QStringList({lost});
    QTest::newRow("word, any case") << QStringLiteral("ANSWER") << LogLevel::Verbose << QStringList({slow, lost});
    QTest::newRow("all words, any order") << QStringLiteral(" answer  slow ") << LogLevel::Verbose << QStringList({slow});
    QTest::newRow("category") << QStringLiteral("capture") << LogLevel::Verbose << QStringList({open});
    QTest::newRow("word and level") << QStringLiteral("slow") << LogLevel::Error << QStringList();
}

void TestClientLogModel::filters()
{
    QFETCH(QString, words);
    QFETCH(LogLevel, least);
    const Theme theme;
    Model model(theme);
    ClientLogFilter filter;
    filter.setSourceModel(&model);
    model.take(1,
               {message(1, QtWarningMsg, "eventscope.net", QStringLiteral("Slow answer")),
                message(2, QtCriticalMsg, "eventscope.net", QStringLiteral("answer lost")),
                message(3, QtDebugMsg, "eventscope.capture", QStringLiteral("open"))});
    filter.setWords(words);
    filter.setLeastLevel(least);
    QTEST(column(filter, Model::Message), "texts");
}

void TestClientLogModel::filterFollowsWhatComesAndGoes()
{
    const Theme theme;
    Model model(theme);
    ClientLogFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter);
    filter.setWords(QStringLiteral("1"));
    model.take(1, numbered(1, 12));
    QCOMPARE(filter.rowCount(), 4); // 1, 10, 11, 12
    model.take(11, numbered(13, 13));
    QCOMPARE(column(filter, Model::Message),
             QStringList({QStringLiteral("message 11"), QStringLiteral("message 12"), QStringLiteral("message 13")}));
}

QTEST_MAIN(TestClientLogModel)
#include "tst_clientlogmodel.moc"
