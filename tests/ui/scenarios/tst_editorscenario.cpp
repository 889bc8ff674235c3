// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenarios/consolewindow.h"
#include "tests/ui/scenarios/scenariocase.h"
#include "ui/views/jsoneditor.h"

#include <QDesktopServices>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>

using namespace eventscope;

namespace {

constexpr int lineMargin = 0;
constexpr int foldMargin = 2;

/// Takes the files that would be opened in another program, while it lives.
class OpenedFiles : public QObject
{
    Q_OBJECT

public:
    OpenedFiles() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~OpenedFiles() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls << url; }
};

int lineHeight(const JsonEditor &editor)
{
    return int(editor.SendScintilla(QsciScintillaBase::SCI_TEXTHEIGHT, 0UL));
}

int leftOf(const JsonEditor &editor, int margin)
{
    int left = 0;
    for (int before = 0; before < margin; ++before)
        left += editor.marginWidth(before);
    return left;
}

/// How many pixels of a part of the editor have another colour than the one in its corner.
int drawnPixels(JsonEditor &editor, const QRect &part)
{
    const QImage image = editor.viewport()->grab(part).toImage();
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            drawn += image.pixel(x, y) == image.pixel(0, 0) ? 0 : 1;
    }
    return drawn;
}

int pixelsOf(JsonEditor &editor, const QColor &color)
{
    const int left = leftOf(editor, foldMargin + 1);
    const QImage image = editor.viewport()->grab(editor.viewport()->rect().adjusted(left, 0, 0, 0)).toImage();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return found;
}

/// Known once the line is drawn.
bool canBeFolded(const JsonEditor &editor, int line)
{
    const long level = editor.SendScintilla(QsciScintillaBase::SCI_GETFOLDLEVEL, static_cast<unsigned long>(line));
    return (level & QsciScintillaBase::SC_FOLDLEVELHEADERFLAG) != 0;
}

bool isLineShown(const JsonEditor &editor, int line)
{
    return editor.SendScintilla(QsciScintillaBase::SCI_GETLINEVISIBLE, static_cast<unsigned long>(line)) != 0;
}

} // namespace

class TestEditorScenario : public test::ScenarioCase
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreNumbered();
    void objectsAreFolded();
    void bracesAreMatched();
    void aDroppedFileBecomesATab();
    void findsAndReplacesFromTheMenu();
    void compactsFromTheMenu();
    void opensInTheSystemsEditorFromTheMenu();
    void pastedLinesGoInBatches();
};

void TestEditorScenario::linesAreNumbered()
{
    test::ConsoleWindow console;
    console.show();
    JsonEditor &editor = console.editor(1);
    console.paste(editor, "[\n1,\n2\n]");
    const int height = lineHeight(editor);
    const auto numberAt = [&](int line) {
        return drawnPixels(editor, {leftOf(editor, lineMargin), line * height, editor.marginWidth(lineMargin), height});
    };
    for (int line = 0; line < 4; ++line)
        QVERIFY2(numberAt(line) > 0, qPrintable(QString::number(line)));
    QCOMPARE(numberAt(4), 0); // there is no such line
}

void TestEditorScenario::objectsAreFolded()
{
    test::ConsoleWindow console;
    console.show();
    JsonEditor &editor = console.editor(1);
    const QByteArray text = "{\n  \"a\": {\n    \"b\": 1\n  },\n  \"c\": 2\n}";
    console.paste(editor, text);
    const QPoint besideA(leftOf(editor, foldMargin) + editor.marginWidth(foldMargin) / 2, lineHeight(editor) * 3 / 2);
    QTRY_VERIFY(canBeFolded(editor, 1));
    QVERIFY(isLineShown(editor, 2));
    console.clickAt(*editor.viewport(), besideA);
    QVERIFY(!isLineShown(editor, 2));
    QVERIFY(isLineShown(editor, 4)); // "c" is outside of it
    QCOMPARE(editor.json(), text);
    console.clickAt(*editor.viewport(), besideA);
    QVERIFY(isLineShown(editor, 2));
}

void TestEditorScenario::bracesAreMatched()
{
    test::ConsoleWindow console;
    console.theme.setChoice(Theme::Choice::Light);
    console.show();
    JsonEditor &editor = console.editor(1);
    console.paste(editor, "{\"long\": [12345]}");
    const QColor behind = console.theme.color(Theme::Role::AlternateBase);
    QTest::keyClick(&editor, Qt::Key_Home, Qt::ControlModifier);
    const int marked = pixelsOf(editor, behind);
    QVERIFY(marked > 0);
    for (int step = 0; step < 4; ++step)
        QTest::keyClick(&editor, Qt::Key_Right);
    QCOMPARE(pixelsOf(editor, behind), 0);
    for (int step = 0; step < 5; ++step)
        QTest::keyClick(&editor, Qt::Key_Right); // before the bracket
    QVERIFY(pixelsOf(editor, behind) > 0);
}

void TestEditorScenario::aDroppedFileBecomesATab()
{
    test::ConsoleWindow console;
    console.show();
    QFile file(console.fixture.folder.filePath(QStringLiteral("order.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray text = "{\"dropped\": 1.50}";
    file.write(text);
    file.close();
    console.paste(console.editor(1), "1");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QWidget *viewport = console.editor(1).viewport();
    QDragEnterEvent enter({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &drop);
    auto &tabs = console.at<QTabWidget>("eventTabs");
    QTRY_COMPARE(tabs.count(), 2);
    QCOMPARE(console.editor(2).json(), text);
    QVERIFY(!console.window->findChild<QDialog *>(QStringLiteral("importDialog"))); // that is for what is dropped elsewhere
    tabs.setCurrentIndex(0);
    QCOMPARE(console.editor(1).json(), QByteArray("1"));
}

void TestEditorScenario::findsAndReplacesFromTheMenu()
{
    test::ConsoleWindow console;
    console.show();
    JsonEditor &editor = console.editor(1);
    const QByteArray text = R"({"state": "new", "was": "new"})";
    console.paste(editor, text);
    console.choose(console.menuOf("publishMoreButton"), "editorFindAction");
    QVERIFY(!console.isSeen("editorReplaceText"));
    console.type("editorFindText", QStringLiteral("new"));
    QTest::keyClick(&console.at<QLineEdit>("editorFindText"), Qt::Key_Return);
    QCOMPARE(editor.selectedText(), QStringLiteral("new"));
    console.choose(console.menuOf("publishMoreButton"), "editorReplaceAction");
    console.type("editorReplaceText", QStringLiteral("paid"));
    console.press("editorReplaceAllButton");
    QCOMPARE(editor.json(), QByteArray(R"({"state": "paid", "was": "paid"})"));
    QVERIFY(!console.words("editorFindTold").isEmpty());
    QTest::keyClick(&console.at<QLineEdit>("editorReplaceText"), Qt::Key_Escape);
    QVERIFY(!console.isSeen("editorFindBar"));
    QVERIFY(editor.hasFocus());
    QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor.json(), text);
}

void TestEditorScenario::compactsFromTheMenu()
{
    test::ConsoleWindow console;
    console.show();
    const QByteArray text = "{\n  \"a\": 1.50,\n  \"a\": \"two words\"\n}";
    console.paste(console.editor(1), text);
    console.choose(console.menuOf("publishMoreButton"), "compactAction");
    QCOMPARE(console.editor(1).json(), QByteArray("{\"a\":1.50,\"a\":\"two words\"}"));
    console.press("formatButton");
    QCOMPARE(console.editor(1).json(), text);
}

void TestEditorScenario::opensInTheSystemsEditorFromTheMenu()
{
    test::ConsoleWindow console;
    console.show();
    console.paste(console.editor(1), "{\"a\": 1}");
    OpenedFiles opened;
    console.choose(console.menuOf("publishMoreButton"), "editOutsideAction");
    QCOMPARE(opened.urls.size(), 1);
    QVERIFY(!console.words("eventOutside").isEmpty());
    QFile file(opened.urls.constFirst().toLocalFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.readAll(), QByteArray("{\"a\": 1}"));
    file.seek(0);
    file.write("{\"a\": 22}");
    file.close();
    QTRY_COMPARE(console.editor(1).json(), QByteArray("{\"a\": 22}"));
}

void TestEditorScenario::pastedLinesGoInBatches()
{
    test::ConsoleWindow console({{QStringLiteral("/default/*"), {}}});
    console.show();
    console.connectEndpoint();
    console.type("publishChannel", QStringLiteral("/default/lines"));
    QList<QByteArray> lines;
    for (int number = 1; number <= 7; ++number)
        lines << "{\"n\": " + QByteArray::number(number) + '}';
    console.paste(console.editor(1), lines.join('\n'));
    QCOMPARE(console.at<QPushButton>("splitButton").text(), QStringLiteral("Split into 7 events"));
    console.press("splitButton");
    QCOMPARE(console.at<QTabWidget>("eventTabs").count(), 5);
    QVERIFY2(console.words("publishWaiting").startsWith(QStringLiteral("2 more events")), qPrintable(console.words("publishWaiting")));
    console.press("publishButton");
    QTRY_COMPARE(console.at<QTabWidget>("eventTabs").count(), 2);
    QCOMPARE(console.editor(1).json(), lines.at(5));
    QVERIFY(console.words("publishWaiting").isEmpty());
    console.press("publishButton");
    QTRY_COMPARE(console.payloads(CaptureRow::Kind::Event), lines);
}

QTEST_MAIN(TestEditorScenario)
#include "tst_editorscenario.moc"
