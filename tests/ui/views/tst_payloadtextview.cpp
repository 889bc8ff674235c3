// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/payloadtextview.h"

#include "tests/support/testcase.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>

using namespace eventscope;

namespace {

QString copied(PayloadTextView &view)
{
    view.copy();
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestPayloadTextView : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void copiesWhatItWasGiven_data();
    void copiesWhatItWasGiven();
    void longLineIsCutOnScreenOnly();
    void endBringsMore();
    void showAllGoesOnByItself();
    void anotherTextEndsIt();
};

void TestPayloadTextView::copiesWhatItWasGiven_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << QStringLiteral("{\"a\":1}");
    QTest::newRow("line breaks of every kind") << QStringLiteral("a\nb\r\nc\rd\n\r\n\u2029e\u2028f\n");
    QTest::newRow("frames") << QStringLiteral("a%1b%2c").arg(QChar(0xfdd0), QChar(0xfdd1));
    QTest::newRow("no-break space") << QStringLiteral("a\u00a0b\tc");
    QTest::newRow("long") << QString(PayloadTextView::pieceOfLine * 3 + 17, QLatin1Char('x'));
    QTest::newRow("just a piece") << QString(PayloadTextView::pieceOfLine, QLatin1Char('x'));
    QTest::newRow("a piece and a break") << QString(PayloadTextView::pieceOfLine, QLatin1Char('x')) + QStringLiteral("\r\ny");
    QTest::newRow("pairs at the cut") << QLatin1Char('x') + QStringLiteral("\U0001f431").repeated(PayloadTextView::pieceOfLine);
}

void TestPayloadTextView::copiesWhatItWasGiven()
{
    QFETCH(QString, text);
    PayloadTextView view;
    QGuiApplication::clipboard()->clear();
    view.showText(text);
    QVERIFY(view.isComplete());
    view.selectAll();
    QCOMPARE(copied(view), text);
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
        QVERIFY(!block.text().startsWith(QChar(0xdc31))); // no pair is torn
}

void TestPayloadTextView::longLineIsCutOnScreenOnly()
{
    PayloadTextView view;
    const QString line = QStringLiteral("0123456789").repeated(1'000);
    view.showText(line);
    QCOMPARE(view.document()->blockCount(), 5);
    QTextCursor cursor(view.document());
    cursor.setPosition(PayloadTextView::pieceOfLine - 2);
    cursor.setPosition(PayloadTextView::pieceOfLine + 3, QTextCursor::KeepAnchor); // the cut counts one
    view.setTextCursor(cursor);
    QCOMPARE(copied(view), QStringLiteral("8901"));
}

void TestPayloadTextView::endBringsMore()
{
    PayloadTextView view;
    view.resize(400, 300);
    view.show();
    view.showText(QStringLiteral("0123456789").repeated(100'000));
    QCOMPARE(view.shownLength(), PayloadTextView::firstPortion);
    const QSignalSpy more(&view, &PayloadTextView::shownChanged);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    QCOMPARE(more.count(), 0);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QTRY_COMPARE_GT(more.count(), 0);
    QVERIFY(view.shownLength() > PayloadTextView::firstPortion);
    // Control+End as often as it takes.
    for (int i = 0; i < 20 && !view.isComplete(); ++i)
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(view.isComplete());
}

void TestPayloadTextView::showAllGoesOnByItself()
{
    PayloadTextView view;
    const QString lines = QStringLiteral("1\n").repeated(100'000);
    view.showText(lines);
    QVERIFY(view.shownLength() < lines.size()); // many lines are a portion earlier than many letters
    const QSignalSpy steps(&view, &PayloadTextView::shownChanged);
    view.showAll();
    QVERIFY(!view.isComplete()); // in steps, so that other things go on
    QTRY_VERIFY(view.isComplete());
    QVERIFY(steps.count() > 5);
    view.selectAll();
    QCOMPARE(copied(view), lines);
}

void TestPayloadTextView::anotherTextEndsIt()
{
    PayloadTextView view;
    view.showText(QStringLiteral("1\n").repeated(100'000));
    view.showAll();
    view.showText(QStringLiteral("2\n").repeated(100'000));
    const qsizetype first = view.shownLength();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(view.shownLength(), first);
    QVERIFY(view.toPlainText().startsWith(QLatin1Char('2')));
}

QTEST_MAIN(TestPayloadTextView)
#include "tst_payloadtextview.moc"
