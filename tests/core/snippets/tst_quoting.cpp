// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/quoting.h"

#include "tests/support/testcase.h"

#include <QProcess>
#include <QStandardPaths>

using namespace eventscope;
using namespace eventscope::snippets;

namespace {

using Quote = QString (*)(const QString &);

/// What a program prints when it is run with a script on its command line, without the line break it ends with.
QString printed(const QString &program, const QString &option, const QString &script)
{
    QProcess process;
    process.start(program, {option, script});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput().chopped(1));
}

/// Reads a literal by the rules that Kotlin and Swift share with the escapes used here; empty when it is none: an unescaped quote, line
/// break, `$` or `\(` ends or changes it.
QString unescaped(const QString &literal, bool hasTemplates)
{
    static const QRegularExpression escape(QStringLiteral("^\\\\(?:u\\{([0-9a-f]+)\\}|u([0-9a-f]{4})|([nrt\"\\\\$]))"));
    if (literal.size() < 2 || !literal.startsWith(u'"') || !literal.endsWith(u'"'))
        return {};
    QString text;
    for (qsizetype at = 1; at < literal.size() - 1;) {
        const QChar c = literal.at(at);
        if (c == u'\\') {
            const auto match = escape.match(literal.mid(at));
            if (!match.hasMatch())
                return {};
            const QString code = match.captured(1) + match.captured(2);
            const QString letter = match.captured(3);
            text += !code.isEmpty() ? QChar(code.toUShort(nullptr, 16))
                : letter == u"n"_qs ? QChar(u'\n')
                : letter == u"r"_qs ? QChar(u'\r')
                : letter == u"t"_qs ? QChar(u'\t')
                                    : letter.at(0);
            at += match.capturedLength();
            continue;
        }
        if (c == u'"' || c == u'\n' || c == u'\r' || (hasTemplates && c == u'$'))
            return {};
        text += c;
        ++at;
    }
    return text;
}

} // namespace

/// What each language makes of a literal is the text that was quoted.
class TestQuoting : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void shell_data() { addTexts(); }
    void shell();
    void javaScript_data() { addTexts(); }
    void javaScript();
    void python_data() { addTexts(); }
    void python();
    void kotlin_data() { addTexts(); }
    void kotlin();
    void swift_data() { addTexts(); }
    void swift();
    void plainWordsStayAsTheyAre();
    void hidesNothingAndEndsNoScript();

private:
    static void addTexts();
};

void TestQuoting::addTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("object") << QString::fromUtf8(R"({"a":1.0,"a":2})");
    QTest::newRow("empty") << QString();
    QTest::newRow("a word and a line break") << QStringLiteral("42\n");
    QTest::newRow("single quotes") << QString::fromUtf8(R"({"it's":"'; rm -rf / #'''"})");
    QTest::newRow("double quotes") << QString::fromUtf8(R"("""triple""" \"escaped\" \\)");
    QTest::newRow("shell signs") << QString::fromUtf8(R"($HOME ${HOME} $(id) `id` \ ! ~ * ? [a] {b} & | ; < > %1 %s)");
    QTest::newRow("templates") << QString::fromUtf8(R"(${1 + 1} $name \(1 + 1) {x} f'{y}' #"raw"#)");
    QTest::newRow("line breaks") << QStringLiteral("{\n\t\"a\": 1\r\n}");
    QTest::newRow("ends with a backslash") << QStringLiteral("end\\");
    QTest::newRow("escapes as text") << QString::fromUtf8(R"(\u0041 \n \x41 \0)");
    QTest::newRow("HTML") << QStringLiteral("</script><!--<b>&amp;");
    QTest::newRow("separators") << QStringLiteral("a\u2028b\u2029c\u0085d");
    QTest::newRow("turned writing") << QStringLiteral("\u202Egnp.exe\u2066\uFEFF");
    QTest::newRow("controls") << QStringLiteral("\x01\x08\x0B\x0C\x1B\x7F");
    QTest::newRow("not ASCII") << QStringLiteral("gr\u00FC\u00DFe \u4E16\u754C \U0001F431");
}

void TestQuoting::shell()
{
    QFETCH(QString, text);
    QCOMPARE(printed(QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("printf '%s\\n' ") + shellQuoted(text)), text);
}

void TestQuoting::javaScript()
{
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        QSKIP("no Node.js");
    QFETCH(QString, text);
    const QString script = QStringLiteral("console.log(%1)").arg(javaScriptQuoted(text));
    QCOMPARE(printed(QStringLiteral("node"), QStringLiteral("-e"), script), text);
}

void TestQuoting::python()
{
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("no Python");
    QFETCH(QString, text);
    const QString script = QStringLiteral("import sys; sys.stdout.buffer.write((%1).encode() + b'\\n')").arg(pythonQuoted(text));
    QCOMPARE(printed(QStringLiteral("python3"), QStringLiteral("-c"), script), text);
}

void TestQuoting::kotlin()
{
    QFETCH(QString, text);
    QCOMPARE(unescaped(kotlinQuoted(text), true), text);
}

void TestQuoting::swift()
{
    QFETCH(QString, text);
    QCOMPARE(unescaped(swiftQuoted(text), false), text);
}

void TestQuoting::plainWordsStayAsTheyAre()
{
    QCOMPARE(shellQuoted(QStringLiteral("/demo/orders")), QStringLiteral("/demo/orders"));
    QCOMPARE(javaScriptQuoted(QStringLiteral("/demo/orders")), QStringLiteral("'/demo/orders'"));
    const QString object = QStringLiteral("{\"a\":1}");
    QCOMPARE(kotlinQuoted(object), QStringLiteral("\"{\\\"a\\\":1}\""));
}

void TestQuoting::hidesNothingAndEndsNoScript()
{
    const QString text = QStringLiteral("</script><!-- \u202E \u2028");
    QVERIFY(!javaScriptQuoted(text).contains(QStringLiteral("</")));
    QVERIFY(!javaScriptQuoted(text).contains(QStringLiteral("<!")));
    for (const Quote quote : {&javaScriptQuoted, &pythonQuoted, &kotlinQuoted, &swiftQuoted}) {
        QVERIFY(!quote(text).contains(u'\u202E'));
        QVERIFY(!quote(text).contains(u'\u2028'));
    }
}

QTEST_GUILESS_MAIN(TestQuoting)
#include "tst_quoting.moc"
