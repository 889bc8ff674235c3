// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/jsoneditor.h"

#include "tests/support/testcase.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>

using namespace eventscope;

namespace {

bool isUnderlined(const JsonEditor &editor, int offset)
{
    return editor.SendScintilla(QsciScintillaBase::SCI_INDICATORVALUEAT, 8UL, long(offset)) != 0;
}

/// A window with the editor between two fields.
class Window : public QWidget
{
public:
    explicit Window(Theme &theme)
        : before(new QLineEdit(this))
        , editor(new JsonEditor(theme, this))
        , after(new QLineEdit(this))
    {
        auto *layout = new QHBoxLayout(this);
        for (QWidget *widget : {static_cast<QWidget *>(before), static_cast<QWidget *>(editor), static_cast<QWidget *>(after)})
            layout->addWidget(widget);
    }
    QLineEdit *before;
    JsonEditor *editor;
    QLineEdit *after;
};

} // namespace

class TestJsonEditor : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void textIsKeptByteForByte_data();
    void textIsKeptByteForByte();
    void firstFaultIsUnderlinedAndTold();
    void aLoneSurrogateIsAWarning();
    void typingIsValidatedAfterAPause();
    void formatChangesWhiteSpaceOnlyAndIsOneUndo();
    void formatLeavesABrokenTextAlone();
    void formatKeyWorks();
    void compactChangesWhiteSpaceOnly();
    void severalCursorsTypeTogether();
    void droppedFilesAreTold();
    void keyboardGetsOut_data();
    void keyboardGetsOut();
    void followsTheTheme();
};

void TestJsonEditor::textIsKeptByteForByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("order, duplicates, numbers") << QByteArray(R"({"z":127.0,"a":18446744073709551615,"a":1e400})");
    QTest::newRow("scalar") << QByteArray("42");
    QTest::newRow("not ASCII") << QByteArray("\"Gr\xc3\xbc\xc3\x9f"
                                             "e \xf0\x9f\x9a\x80\"");
    QTest::newRow("escapes") << QByteArray(R"("\u00e9\/")");
    QTest::newRow("empty") << QByteArray();
}

void TestJsonEditor::textIsKeptByteForByte()
{
    QFETCH(QByteArray, text);
    Theme theme;
    JsonEditor editor(theme);
    editor.setJson(text);
    QCOMPARE(editor.json(), text);
    editor.format();
    QCOMPARE(editor.json().replace('\n', "").replace("\": ", "\":").replace("  ", ""), text);
}

void TestJsonEditor::firstFaultIsUnderlinedAndTold()
{
    Theme theme;
    JsonEditor editor(theme);
    QSignalSpy validated(&editor, &JsonEditor::validated);
    editor.setJson("{\n  \"\xc3\xbc\": tru\n}");
    const auto error = editor.syntaxError();
    QVERIFY(error);
    QCOMPARE(error->line, 2);
    QVERIFY(isUnderlined(editor, int(error->offset)));
    QVERIFY(editor.toolTip().contains(QStringLiteral("Line 2")));
    QCOMPARE(validated.count(), 1);
    editor.setJson("{}");
    QVERIFY(!editor.syntaxError());
    QVERIFY(!isUnderlined(editor, 0));
    QVERIFY(!editor.toolTip().contains(QStringLiteral("Line")));
    editor.setJson("{");
    QVERIFY(isUnderlined(editor, 0));
}

void TestJsonEditor::aLoneSurrogateIsAWarning()
{
    const auto isWarned = [](const JsonEditor &editor, int offset) {
        return editor.SendScintilla(QsciScintillaBase::SCI_INDICATORVALUEAT, 10UL, long(offset)) != 0;
    };
    Theme theme;
    JsonEditor editor(theme);
    QSignalSpy validated(&editor, &JsonEditor::validated);
    editor.setJson(R"({"a":"\ud83d!"})");
    QVERIFY(!editor.syntaxError());
    QVERIFY(!validated.first().first().value<std::optional<json::SyntaxError>>().has_value());
    QVERIFY(editor.warning());
    QCOMPARE(editor.warning()->column, 7);
    QVERIFY(isWarned(editor, 6) && isWarned(editor, 11));
    QVERIFY(!isWarned(editor, 5) && !isWarned(editor, 12));
    QVERIFY(!isUnderlined(editor, 6));
    QVERIFY(editor.toolTip().startsWith(QStringLiteral("Line 1, column 7")));
    editor.setJson(R"({"a":"\ud83d)"); // a fault comes first
    QVERIFY(editor.syntaxError() && !editor.warning());
    editor.setJson(R"({"a":"\ud83d\ude00"})");
    QVERIFY(!editor.warning());
    QVERIFY(!isWarned(editor, 6));
    QVERIFY(!editor.toolTip().contains(QStringLiteral("Line")));
}

void TestJsonEditor::typingIsValidatedAfterAPause()
{
    Theme theme;
    JsonEditor editor(theme);
    QSignalSpy validated(&editor, &JsonEditor::validated);
    editor.append(QStringLiteral("[1,"));
    editor.append(QStringLiteral("2"));
    QCOMPARE(validated.count(), 0);
    QTRY_COMPARE(validated.count(), 1);
    QVERIFY(validated.first().first().value<std::optional<json::SyntaxError>>().has_value());
}

void TestJsonEditor::formatChangesWhiteSpaceOnlyAndIsOneUndo()
{
    Theme theme;
    JsonEditor editor(theme);
    const QByteArray text = R"({"b":1.50,"a":[1,2],"a":null})";
    editor.setJson(text);
    editor.format();
    const QByteArray formatted = editor.json();
    QVERIFY(formatted.count('\n') > 4);
    QVERIFY(formatted.contains("1.50"));
    QVERIFY(formatted.indexOf("\"b\"") < formatted.indexOf("\"a\""));
    editor.undo();
    QCOMPARE(editor.json(), text);
}

void TestJsonEditor::formatLeavesABrokenTextAlone()
{
    Theme theme;
    JsonEditor editor(theme);
    editor.setJson("{\"a\":1,}");
    editor.format();
    QCOMPARE(editor.json(), QByteArray("{\"a\":1,}"));
}

void TestJsonEditor::formatKeyWorks()
{
    Theme theme;
    Window window(theme);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.editor->setFocus();
    window.editor->setJson("{\"a\":1}");
    QTest::keyClick(window.editor, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.editor->json(), QByteArray("{\n  \"a\": 1\n}"));
}

void TestJsonEditor::compactChangesWhiteSpaceOnly()
{
    Theme theme;
    JsonEditor editor(theme);
    const QByteArray text = "{ \"b\" : 1.50,\n  \"a\": \"x \\u00e9\", \"a\": [ ] }";
    editor.setJson(text);
    editor.compact();
    QCOMPARE(editor.json(), QByteArray("{\"b\":1.50,\"a\":\"x \\u00e9\",\"a\":[]}"));
    editor.undo();
    QCOMPARE(editor.json(), text);
    editor.setJson("{ \"a\" : }");
    editor.compact();
    QCOMPARE(editor.json(), QByteArray("{ \"a\" : }"));
}

void TestJsonEditor::severalCursorsTypeTogether()
{
    Theme theme;
    JsonEditor editor(theme);
    editor.setJson(R"(["old", "old", "old"])");
    editor.setSelection(0, 2, 0, 5);
    QTest::keyClick(&editor, Qt::Key_D, Qt::ControlModifier);
    QTest::keyClick(&editor, Qt::Key_D, Qt::ControlModifier);
    QTest::keyClicks(&editor, QStringLiteral("new"));
    QCOMPARE(editor.json(), QByteArray(R"(["new", "new", "new"])"));
}

void TestJsonEditor::droppedFilesAreTold()
{
    Theme theme;
    JsonEditor editor(theme);
    editor.setJson("1");
    QSignalSpy dropped(&editor, &JsonEditor::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.json")), QUrl(QStringLiteral("https://example.com/b.json"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(editor.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(editor.viewport(), &drop);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().first().toStringList(), QStringList{QStringLiteral("/tmp/a.json")});
    QCOMPARE(editor.json(), QByteArray("1"));
}

void TestJsonEditor::keyboardGetsOut_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("forward");
    QTest::newRow("Tab") << Qt::Key_Tab << Qt::KeyboardModifiers() << true;
    QTest::newRow("Shift+Tab") << Qt::Key_Backtab << Qt::KeyboardModifiers(Qt::ShiftModifier) << false;
}

void TestJsonEditor::keyboardGetsOut()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(bool, forward);
    Theme theme;
    Window window(theme);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    window.editor->setFocus();
    QTRY_VERIFY(window.editor->hasFocus());
    QTest::keyClick(window.editor, key, modifiers);
    QTRY_VERIFY((forward ? window.after : window.before)->hasFocus());
    QCOMPARE(window.editor->json(), QByteArray());
}

void TestJsonEditor::followsTheTheme()
{
    Theme theme;
    JsonEditor editor(theme);
    for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        theme.setChoice(choice);
        QCOMPARE(editor.lexer()->paper(QsciLexerJSON::Property), theme.color(Theme::Role::Base));
        QCOMPARE(editor.lexer()->color(QsciLexerJSON::Property), theme.color(Theme::Role::JsonKey));
        QCOMPARE(editor.lexer()->color(QsciLexerJSON::String), theme.color(Theme::Role::JsonString));
        QCOMPARE(editor.lexer()->color(QsciLexerJSON::Number), theme.color(Theme::Role::JsonNumber));
    }
}

QTEST_MAIN(TestJsonEditor)
#include "tst_jsoneditor.moc"
