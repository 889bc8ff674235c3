// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidetopic.h"

#include "tests/support/testcase.h"
#include "ui/guide/guidepages.h"
#include "ui/guide/guidesearch.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QTextBlock>
#include <QTextDocument>
#include <QWidget>

using namespace eventscope;

namespace {

bool hasAnchor(const QString &page, const QString &anchor)
{
    QTextDocument document;
    readGuidePage(document, page);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && guideAnchor(block.text()) == anchor)
            return true;
    }
    return false;
}

QByteArray sourcesOfTheInterface()
{
    QByteArray all;
    QDirIterator files(QStringLiteral(EVENTSCOPE_SOURCES "/ui"), {QStringLiteral("*.cpp"), QStringLiteral("*.ui")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        if (!path.endsWith(QLatin1String("/guidetopic.cpp")) && file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

class TestGuideTopic : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyTopicIsAPlaceOfTheGuide();
    void everyNameIsOneOfTheInterface();
    void everyDialogHasATopic();
    void nearestParentCounts();
    void firstPageForAllElse();
};

void TestGuideTopic::everyTopicIsAPlaceOfTheGuide()
{
    for (const QString &topic : guideTopics()) {
        const QString page = topic.section(QLatin1Char('#'), 0, 0);
        const QString anchor = topic.section(QLatin1Char('#'), 1);
        QVERIFY2(guidePageIds().contains(page), qPrintable(topic));
        QVERIFY2(anchor.isEmpty() || hasAnchor(page, anchor), qPrintable(topic));
    }
}

void TestGuideTopic::everyNameIsOneOfTheInterface()
{
    const QByteArray sources = sourcesOfTheInterface();
    const auto topics = guideTopics();
    for (auto topic = topics.cbegin(); topic != topics.cend(); ++topic)
        QVERIFY2(sources.contains('"' + topic.key().toUtf8() + '"'), qPrintable(topic.key()));
}

void TestGuideTopic::everyDialogHasATopic()
{
    static const QRegularExpression dialog(QStringLiteral("\"([a-zA-Z]+(?:Dialog|Panel))\""));
    auto each = dialog.globalMatch(QString::fromUtf8(sourcesOfTheInterface()));
    int seen = 0;
    for (; each.hasNext(); ++seen) {
        const QString name = each.next().captured(1);
        QVERIFY2(guideTopics().contains(name) || name.startsWith(QLatin1Char('Q')), qPrintable(name));
    }
    QCOMPARE_GT(seen, 20);
}

void TestGuideTopic::nearestParentCounts()
{
    QWidget log;
    log.setObjectName(QStringLiteral("logPanel"));
    QWidget bar(&log);
    bar.setObjectName(QStringLiteral("filterBar"));
    const QLineEdit field(&bar);
    const QLineEdit elsewhere(&log);
    QCOMPARE(guideTopicOf(&field), QStringLiteral("filters"));
    QCOMPARE(guideTopicOf(&elsewhere), QStringLiteral("the-log"));
    QCOMPARE(guideTopicOf(&log), QStringLiteral("the-log"));
}

void TestGuideTopic::firstPageForAllElse()
{
    QWidget window;
    QCOMPARE(guideTopicOf(&window), QStringLiteral("first-steps"));
    QCOMPARE(guideTopicOf(nullptr), QStringLiteral("first-steps"));
}

QTEST_MAIN(TestGuideTopic)
#include "tst_guidetopic.moc"
