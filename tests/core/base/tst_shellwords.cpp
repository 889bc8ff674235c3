// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shellwords.h"

#include "tests/support/testcase.h"

using namespace eventscope;

class TestShellWords final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void quotesThatDoNotEnd_data();
    void quotesThatDoNotEnd();
};

void TestShellWords::splits_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *line, std::initializer_list<const char *> words) {
        QStringList list;
        for (const char *word : words)
            list << QString::fromLatin1(word);
        QTest::newRow(line) << QString::fromLatin1(line) << list;
    };
    row("", {});
    row("  a \t b\nc ", {"a", "b", "c"});
    row("P='a b'\" c\"\\ d e", {"P=a b c d", "e"});
    row(R"('a\' "b\"c" "\d")", {R"(a\)", R"(b"c)", R"(\d)"});
    row("'' \"\"", {"", ""});
    row("$'it\\'s' $X", {"it's", "$X"});
    row("a \\\n b ^\n c", {"a", "b", "c"});
}

void TestShellWords::splits()
{
    QFETCH(QString, line);
    const auto words = shellWords(line);
    QVERIFY(words.ok());
    QTEST(*words, "words");
}

void TestShellWords::quotesThatDoNotEnd_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"a 'b", "\"", "'a'b'", "$'a\\'"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestShellWords::quotesThatDoNotEnd()
{
    QFETCH(QString, line);
    const auto words = shellWords(line);
    QVERIFY(!words.ok());
    QCOMPARE(words.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestShellWords)
#include "tst_shellwords.moc"
