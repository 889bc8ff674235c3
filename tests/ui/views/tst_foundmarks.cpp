// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/foundmarks.h"

#include "tests/support/testcase.h"

#include <QPlainTextEdit>
#include <QScrollBar>

using namespace eventscope;

namespace {

/// A hundred lines, each with the word and its number.
struct Shown
{
    Shown()
    {
        QStringList lines;
        for (int i = 0; i < 100; ++i)
            lines << QStringLiteral("%1 Paid and paid").arg(i);
        view.resize(400, 200);
        view.setPlainText(lines.join(QLatin1Char('\n')));
        view.show();
        exposed = QTest::qWaitForWindowExposed(&view);
    }
    /// As painted.
    [[nodiscard]] QList<int> markedLines()
    {
        view.viewport()->grab();
        QList<int> lines;
        for (const QTextEdit::ExtraSelection &mark : view.extraSelections())
            lines << mark.cursor.blockNumber();
        return lines;
    }

    Theme theme;
    QPlainTextEdit view;
    FoundMarks &marks = *new FoundMarks(theme, view);
    bool exposed = false;
};

} // namespace

class TestFoundMarks : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void marksEachPlace();
    void marksWhatIsInSight();
    void followsTheText();
    void letterThatIsEverywhereIsBounded();
    void followsTheTheme();
};

void TestFoundMarks::marksEachPlace()
{
    Shown shown;
    QVERIFY(shown.markedLines().isEmpty());
    shown.marks.setWords(FoundWords({QStringLiteral("PAID")}));
    QCOMPARE(shown.markedLines().mid(0, 4), (QList<int>{0, 0, 1, 1}));
    QCOMPARE(shown.view.extraSelections().constFirst().cursor.selectedText(), QStringLiteral("Paid"));
    shown.marks.setWords({});
    QVERIFY(shown.markedLines().isEmpty());
}

void TestFoundMarks::marksWhatIsInSight()
{
    Shown shown;
    shown.marks.setWords(FoundWords({QStringLiteral("paid")}));
    QCOMPARE_LT(shown.markedLines().constLast(), 40);
    shown.view.verticalScrollBar()->setValue(shown.view.verticalScrollBar()->maximum());
    QCOMPARE(shown.markedLines().constLast(), 99);
    QCOMPARE_GE(shown.markedLines().constFirst(), 60);
    const qsizetype before = shown.markedLines().size();
    shown.view.resize(400, 400);
    QCoreApplication::processEvents();
    QCOMPARE_GE(shown.markedLines().size(), before + 4);
}

void TestFoundMarks::followsTheText()
{
    Shown shown;
    shown.marks.setWords(FoundWords({QStringLiteral("paid")}));
    shown.view.setPlainText(QStringLiteral("one\ntwo paid"));
    QCOMPARE(shown.markedLines(), QList<int>{1});
}

void TestFoundMarks::letterThatIsEverywhereIsBounded()
{
    Shown shown;
    shown.view.setPlainText(QString(200'000, QLatin1Char('x')));
    shown.marks.setWords(FoundWords({QStringLiteral("x")}));
    QCOMPARE(shown.markedLines().size(), 1'000);
}

void TestFoundMarks::followsTheTheme()
{
    Shown shown;
    shown.theme.setChoice(Theme::Choice::Light);
    shown.marks.setWords(FoundWords({QStringLiteral("paid")}));
    const auto ground = [&] { return shown.view.extraSelections().constFirst().format.background().color(); };
    QCOMPARE(ground(), shown.theme.color(Theme::Role::Match));
    shown.theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(ground(), shown.theme.color(Theme::Role::Match));
}

QTEST_MAIN(TestFoundMarks)
#include "tst_foundmarks.moc"
