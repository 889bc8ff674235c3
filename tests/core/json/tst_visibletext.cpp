// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/visibletext.h"

#include "tests/support/testcase.h"

using namespace eventscope;

class TestVisibleText : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
};

void TestVisibleText::shows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");
    const auto row = [](const char *name, const QString &text, const QString &visible) { QTest::newRow(name) << text << visible; };
    row("empty", QString(), QString());
    row("plain", QStringLiteral("Łódź 🐱"), QStringLiteral("Łódź 🐱"));
    row("right-to-left words", QStringLiteral("שלום"), QStringLiteral("שלום"));
    row("breaks", QStringLiteral("a\tb\nc\u2028d"), QStringLiteral("a b c d"));
    row("override", QStringLiteral("gpj.\u202eexe"), QStringLiteral("gpj.\\u202eexe"));
    row("isolate", QStringLiteral("\u2066a\u2069"), QStringLiteral("\\u2066a\\u2069"));
    row("mark", QStringLiteral("a\u200fb\u061c"), QStringLiteral("a\\u200fb\\u061c"));
    row("control", QStringLiteral("\u0001a\u007f\u009b"), QStringLiteral("\\u0001a\\u007f\\u009b"));
    row("emoji joined", QStringLiteral("👩\u200d💻"), QStringLiteral("👩\u200d💻"));
}

void TestVisibleText::shows()
{
    QFETCH(QString, text);
    QTEST(json::visibleText(text), "visible");
}

QTEST_GUILESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
