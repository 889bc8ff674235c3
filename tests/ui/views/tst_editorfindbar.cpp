// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/editorfindbar.h"

#include "tests/support/testcase.h"
#include "ui/views/jsoneditor.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace eventscope;

namespace {

struct Fixture
{
    explicit Fixture(const QByteArray &json)
    {
        layout.addWidget(&editor);
        layout.addWidget(&bar);
        editor.setJson(json);
        bar.setEditor(&editor);
        window.show();
    }
    [[nodiscard]] int hit() const
    {
        int line = -1;
        int index = -1;
        int endLine = -1;
        int endIndex = -1;
        editor.getSelection(&line, &index, &endLine, &endIndex);
        return index;
    }
    void look(const char *wanted)
    {
        bar.open(true);
        text->setText(QLatin1String(wanted));
    }

    Theme theme;
    QWidget window;
    QVBoxLayout layout{&window};
    JsonEditor editor{theme, &window};
    EditorFindBar bar{theme, &window};
    QLineEdit *text = bar.findChild<QLineEdit *>(QStringLiteral("editorFindText"));
    QLineEdit *replacement = bar.findChild<QLineEdit *>(QStringLiteral("editorReplaceText"));
    QLabel *told = bar.findChild<QLabel *>(QStringLiteral("editorFindTold"));
};

} // namespace

class TestEditorFindBar : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromHitToHitAndAround();
    void caseMattersWhenWanted();
    void replacesOneAndGoesOn();
    void replacesAllInOneStep();
    void keysOfTheEditorOpenIt();
};

void TestEditorFindBar::goesFromHitToHitAndAround()
{
    Fixture fixture(R"(["ab", "Ab", "ab"])");
    fixture.look("ab");
    QTest::keyClick(fixture.text, Qt::Key_Return);
    QCOMPARE(fixture.hit(), 2);
    QTest::keyClick(fixture.text, Qt::Key_Return);
    QCOMPARE(fixture.hit(), 8);
    fixture.bar.next();
    QCOMPARE(fixture.hit(), 14);
    fixture.bar.next();
    QCOMPARE(fixture.hit(), 2);
    QTest::keyClick(fixture.text, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(fixture.hit(), 14);
    fixture.bar.previous();
    QCOMPARE(fixture.hit(), 8);
    fixture.look("nowhere");
    fixture.bar.next();
    QCOMPARE(fixture.told->text(), QStringLiteral("not found"));
}

void TestEditorFindBar::caseMattersWhenWanted()
{
    Fixture fixture(R"(["ab", "Ab"])");
    fixture.bar.findChild<QCheckBox *>(QStringLiteral("editorMatchCase"))->setChecked(true);
    fixture.look("Ab");
    fixture.bar.next();
    QCOMPARE(fixture.hit(), 8);
    fixture.bar.next();
    QCOMPARE(fixture.hit(), 8);
}

void TestEditorFindBar::replacesOneAndGoesOn()
{
    Fixture fixture(R"(["ab", "ab"])");
    fixture.look("ab");
    fixture.replacement->setText(QStringLiteral("abc"));
    auto *replace = fixture.bar.findChild<QPushButton *>(QStringLiteral("editorReplaceButton"));
    replace->click(); // finds
    QCOMPARE(fixture.editor.json(), QByteArray(R"(["ab", "ab"])"));
    replace->click();
    QCOMPARE(fixture.editor.json(), QByteArray(R"(["abc", "ab"])"));
    replace->click();
    QCOMPARE(fixture.editor.json(), QByteArray(R"(["abc", "abc"])"));
}

void TestEditorFindBar::replacesAllInOneStep()
{
    const QByteArray before = R"({"a": "ab", "ab": 1})";
    Fixture fixture(before);
    fixture.look("ab");
    fixture.replacement->setText(QStringLiteral("xab"));
    auto *all = fixture.bar.findChild<QPushButton *>(QStringLiteral("editorReplaceAllButton"));
    all->click();
    QCOMPARE(fixture.editor.json(), QByteArray(R"({"a": "xab", "xab": 1})"));
    QCOMPARE(fixture.told->text(), QStringLiteral("2 replaced"));
    fixture.editor.undo();
    QCOMPARE(fixture.editor.json(), before);
}

void TestEditorFindBar::keysOfTheEditorOpenIt()
{
    Fixture fixture(R"(["word"])");
    QVERIFY(fixture.bar.isHidden());
    fixture.editor.setSelection(0, 2, 0, 6);
    QTest::keyClick(&fixture.editor, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!fixture.bar.isHidden());
    QCOMPARE(fixture.text->text(), QStringLiteral("word"));
    QVERIFY(fixture.replacement->isHidden());
    QTest::keyClick(&fixture.editor, Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!fixture.replacement->isHidden());
    QTest::keyClick(fixture.text, Qt::Key_Escape);
    QVERIFY(fixture.bar.isHidden());
}

QTEST_MAIN(TestEditorFindBar)
#include "tst_editorfindbar.moc"
