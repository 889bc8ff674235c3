// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenarios/consolewindow.h"
#include "tests/ui/scenarios/scenariocase.h"
#include "ui/models/publishresultmodel.h"
#include "ui/views/jsoneditor.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace eventscope;
using test::ConsoleWindow;

namespace {

/// Connected, with what comes back on /default/* in the log.
struct Desk : ConsoleWindow
{
    Desk()
        : ConsoleWindow({{QStringLiteral("/default/*"), {}}})
    {
        show();
        connectEndpoint();
    }
    void write(const QString &channel, const QByteArray &text) const
    {
        type("publishChannel", channel);
        paste(editor(1), text);
    }
    void publishByKey() const { QTest::keyClick(&editor(1), Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QString outcome(int row) const
    {
        return isSeen("publishResults") ? cell("publishResults", row, PublishResultModel::Outcome) : QString();
    }
};

} // namespace

class TestBadEventScenario : public test::ScenarioCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeSentIsSaidInPlace_data();
    void whatCannotBeSentIsSaidInPlace();
    void faultsAreUnderlinedWhileTyping();
    void aLoneSurrogateIsWarnedOfAndSentAsItStands();
    void aTooLargeEventIsRefusedAndStays();
    void sixEventsGoInTwoPublishes();
    void anArrayOfArraysIsOneEvent();
    void anArrayOfArraysIsSplitOnce();
    void anUnknownNamespaceIsTold();
};

void TestBadEventScenario::whatCannotBeSentIsSaidInPlace_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isTemplate");
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QString>("says");
    const QString good = QStringLiteral("/default/a");
    QTest::newRow("invalid JSON") << good << QByteArray("{\n  \"a\": 1,\n}") << false << QByteArray("eventMessage") << "Line 3, column 1: ";
    QTest::newRow("NaN") << good << QByteArray("{\"a\": NaN}") << false << QByteArray("eventMessage") << "Line 1, column 7: ";
    QTest::newRow("cut off") << good << QByteArray("{\"a\": \"b") << false << QByteArray("eventMessage") << "Line 1, column ";
    QTest::newRow("template that divides by zero")
        << good << QByteArray("{\"a\": {{ 1 / (seq - seq) }}}") << true << QByteArray("eventMessage") << "zero";
    QTest::newRow("variable that does not exist")
        << good << QByteArray("{\"a\": {{ $nobody }}}") << true << QByteArray("eventMessage") << "no variable $nobody";
    QTest::newRow("channel with an underscore")
        << QStringLiteral("/default/a_b") << QByteArray("1") << false << QByteArray("publishChannelMessage") << "segment 2 \"a_b\"";
    QTest::newRow("channel of six parts") << QStringLiteral("/default/a/b/c/d/e") << QByteArray("1") << false
                                          << QByteArray("publishChannelMessage") << "one to five parts";
}

void TestBadEventScenario::whatCannotBeSentIsSaidInPlace()
{
    QFETCH(QString, channel);
    QFETCH(QByteArray, text);
    QFETCH(bool, isTemplate);
    QFETCH(QByteArray, where);
    QFETCH(QString, says);
    const Desk desk;
    desk.write(channel, text);
    if (isTemplate)
        desk.press("publishTemplate");
    QTRY_VERIFY2(desk.words(where.constData()).contains(says), qPrintable(desk.words(where.constData())));
    QVERIFY(!desk.words("publishReason").isEmpty());
    desk.publishByKey();
    QCOMPARE(desk.session().lastPublish(), 0);
    QVERIFY(!desk.isSeen("publishResults"));
    QCOMPARE(desk.editor(1).json(), text);
    QCOMPARE(desk.at<QLineEdit>("publishChannel").text(), channel);
    // And mended, it goes.
    if (isTemplate)
        desk.press("publishTemplate");
    desk.write(QStringLiteral("/default/a"), "\"mended\"");
    desk.publishByKey();
    QTRY_COMPARE(desk.payloads(CaptureRow::Kind::Event), QList<QByteArray>{"\"mended\""});
}

void TestBadEventScenario::faultsAreUnderlinedWhileTyping()
{
    constexpr unsigned long errorIndicator = 8;
    const Desk desk;
    JsonEditor &editor = desk.editor(1);
    const auto isUnderlined
        = [&](long at) { return editor.SendScintilla(QsciScintillaBase::SCI_INDICATORVALUEAT, errorIndicator, at) != 0; };
    desk.clickAt(*editor.viewport(), editor.viewport()->rect().center());
    QTest::keyClicks(&editor, QStringLiteral("[1, tru]"));
    QTRY_VERIFY(!desk.words("eventMessage").isEmpty());
    QVERIFY(isUnderlined(4));
    QVERIFY(!isUnderlined(1));
    QTest::keyClick(&editor, Qt::Key_Left);
    QTest::keyClicks(&editor, QStringLiteral("e"));
    QTRY_VERIFY(desk.words("eventMessage").isEmpty());
    QVERIFY(!isUnderlined(4));
}

void TestBadEventScenario::aLoneSurrogateIsWarnedOfAndSentAsItStands()
{
    const Desk desk;
    const QByteArray text = R"({"a": "\ud83d!"})";
    desk.write(QStringLiteral("/default/a"), text);
    QTRY_VERIFY2(desk.words("eventMessage").startsWith(QStringLiteral("Line 1, column 8: this is one half of a surrogate pair")),
                 qPrintable(desk.words("eventMessage")));
    desk.press("publishButton");
    QTRY_COMPARE(desk.payloads(CaptureRow::Kind::Event), QList<QByteArray>{text});
    QCOMPARE(desk.editor(1).json(), text);
}

void TestBadEventScenario::aTooLargeEventIsRefusedAndStays()
{
    const Desk desk;
    const QByteArray text = '"' + QByteArray(300'000, 'x') + '"';
    desk.write(QStringLiteral("/default/a"), text);
    QTRY_VERIFY(desk.words("eventSizeWarning").contains(QStringLiteral("240 KB")));
    desk.press("publishButton"); // a warning, not a block
    QTRY_VERIFY(desk.outcome(0).endsWith(QStringLiteral("Failed")));
    QCOMPARE(desk.cell("publishResults", 0, PublishResultModel::Code), QStringLiteral("EventTooLargeException"));
    QVERIFY(!desk.words("publishFailure").isEmpty());
    QTRY_COMPARE(desk.payloads(CaptureRow::Kind::Published).size(), 1);
    QCOMPARE(desk.editor(1).json(), text);
}

void TestBadEventScenario::sixEventsGoInTwoPublishes()
{
    const Desk desk;
    desk.write(QStringLiteral("/default/a"), "[1, 2, 3, 4, 5, 6]");
    QTRY_COMPARE(desk.at<QPushButton>("splitButton").text(), QStringLiteral("Split into 6 events"));
    desk.press("splitButton");
    QVERIFY(!desk.at<QWidget>("addEventButton").isEnabled());
    QVERIFY(desk.words("publishWaiting").startsWith(QStringLiteral("1 more event waits")));
    desk.press("publishButton");
    QTRY_COMPARE(desk.at<QTabWidget>("eventTabs").count(), 1);
    QCOMPARE(desk.editor(1).json(), QByteArray("6"));
    desk.press("publishButton");
    QTRY_COMPARE(desk.payloads(CaptureRow::Kind::Event), (QList<QByteArray>{"1", "2", "3", "4", "5", "6"}));
    QCOMPARE(desk.session().lastPublish(), 2);
}

void TestBadEventScenario::anArrayOfArraysIsOneEvent()
{
    const Desk desk;
    const QByteArray text = "[[1, 2], [3]]";
    desk.write(QStringLiteral("/default/a"), text);
    desk.publishByKey();
    QTRY_COMPARE(desk.payloads(CaptureRow::Kind::Event), QList<QByteArray>{text});
    QCOMPARE(desk.editor(1).json(), text);
}

void TestBadEventScenario::anArrayOfArraysIsSplitOnce()
{
    const Desk desk;
    desk.write(QStringLiteral("/default/a"), "[[1, 2], [3]]");
    desk.press("splitButton");
    QCOMPARE(desk.at<QTabWidget>("eventTabs").count(), 2);
    desk.press("publishButton");
    QTRY_COMPARE(desk.payloads(CaptureRow::Kind::Event), (QList<QByteArray>{"[1, 2]", "[3]"}));
}

void TestBadEventScenario::anUnknownNamespaceIsTold()
{
    const Desk desk;
    desk.write(QStringLiteral("/nowhere/a"), "{\"n\": 1}");
    desk.press("publishButton");
    QTRY_VERIFY(desk.outcome(0).endsWith(QStringLiteral("Failed")));
    QVERIFY2(desk.words("publishFailure").contains(QStringLiteral("the namespace \"nowhere\" exists")),
             qPrintable(desk.words("publishFailure")));
    QTRY_COMPARE(desk.payloads(CaptureRow::Kind::Published).size(), 1);
    QCOMPARE(desk.editor(1).json(), QByteArray("{\"n\": 1}"));
    QVERIFY(desk.isConnected());
}

QTEST_MAIN(TestBadEventScenario)
#include "tst_badeventscenario.moc"
