// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/filter.h"
#include "tests/support/testcase.h"
#include "ui/guide/guidepages.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace eventscope;

namespace {

struct Example
{
    QByteArray payload;
    QString channel;
};

Example exampleAt(const QRegularExpressionMatch &match, int group)
{
    return {match.captured(group).toUtf8(), match.captured(group + 1)};
}

CaptureRow rowOf(const Example &example)
{
    CaptureRow row;
    row.channel = example.channel.isEmpty() ? QStringLiteral("/demo/*") : example.channel;
    row.subscriptionId = QByteArrayLiteral("subscription-1");
    row.payload = example.payload;
    return row;
}

bool isJsonObject(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).isObject();
}

/// A filter in a block of code, then the sentence that says what it matches.
QRegularExpression recipe()
{
    const QString example = QStringLiteral("`(\\{[^`]*\\})`(?: on `([^`]+)`)?");
    return QRegularExpression(QStringLiteral("```\\n([^\\n]+)\\n```\\n\\nMatches ") + example + QStringLiteral(", not ") + example
                              + QStringLiteral("\\."));
}

} // namespace

class TestGuideRecipes : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreTwenty();
    void matchesWhatThePageSays_data();
    void matchesWhatThePageSays();
};

void TestGuideRecipes::thereAreTwenty()
{
    const QString page = guidePageText(QStringLiteral("filters"));
    QCOMPARE(page.count(recipe()), 20);
    QCOMPARE(page.count(QRegularExpression(QStringLiteral("\\n### \\d+\\. "))), 20);
}

void TestGuideRecipes::matchesWhatThePageSays_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<Example>("matching");
    QTest::addColumn<Example>("other");
    auto each = recipe().globalMatch(guidePageText(QStringLiteral("filters")));
    while (each.hasNext()) {
        const auto match = each.next();
        QTest::newRow(qPrintable(match.captured(1))) << match.captured(1) << exampleAt(match, 2) << exampleAt(match, 4);
    }
}

void TestGuideRecipes::matchesWhatThePageSays()
{
    QFETCH(QString, filter);
    QFETCH(Example, matching);
    QFETCH(Example, other);
    QVERIFY(isJsonObject(matching.payload));
    QVERIFY(isJsonObject(other.payload));
    const auto parsed = Filter::parse(filter);
    QVERIFY(parsed);
    QVERIFY(parsed->hasExpression());
    QVERIFY(parsed->matches(rowOf(matching)));
    QVERIFY(!parsed->matches(rowOf(other)));
}

Q_DECLARE_METATYPE(Example)
QTEST_GUILESS_MAIN(TestGuideRecipes)
#include "tst_guiderecipes.moc"
