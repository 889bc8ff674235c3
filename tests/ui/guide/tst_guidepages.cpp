// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidepages.h"

#include "tests/support/testcase.h"
#include "ui/guide/guidesearch.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QTextBlock>
#include <QTextDocument>

using namespace eventscope;

namespace {

QStringList anchorsOf(const QString &page)
{
    QTextDocument document;
    readGuidePage(document, page);
    QStringList anchors;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            anchors << guideAnchor(block.text());
    }
    return anchors;
}

/// What all fragments of a page have of a format, such as the target of a link.
template<typename Of>
QStringList allOf(const QString &page, Of of)
{
    QTextDocument document;
    readGuidePage(document, page);
    QStringList all;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QString one = of(at.fragment().charFormat());
            if (!one.isEmpty())
                all << one;
        }
    }
    return all;
}

QStringList linksOf(const QString &page)
{
    return allOf(page, [](const QTextCharFormat &format) { return format.anchorHref(); });
}

QStringList picturesOf(const QString &page)
{
    return allOf(page, [](const QTextCharFormat &format) { return format.isImageFormat() ? format.toImageFormat().name() : QString(); });
}

void addPages()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : guidePageIds())
        QTest::newRow(qPrintable(page)) << page;
}

} // namespace

class TestGuidePages : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsInTheContents();
    void everyPageHasTextAndATitle_data() { addPages(); }
    void everyPageHasTextAndATitle();
    void everyHeadingCanBeLinked_data() { addPages(); }
    void everyHeadingCanBeLinked();
    void everyLinkLeadsSomewhere_data() { addPages(); }
    void everyLinkLeadsSomewhere();
    void everyPictureIsThere_data() { addPages(); }
    void everyPictureIsThere();
    void somePagesHavePictures();
    void urlsOfPages();
    void anchors();
};

void TestGuidePages::everyFileIsInTheContents()
{
    QStringList files;
    for (const QFileInfo &file : QDir(QStringLiteral(EVENTSCOPE_SOURCES "/resources/guide/en")).entryInfoList({QStringLiteral("*.md")}))
        files << file.completeBaseName();
    QStringList pages = guidePageIds();
    pages.sort();
    QCOMPARE(pages, files);
}

void TestGuidePages::everyPageHasTextAndATitle()
{
    QFETCH(QString, page);
    QVERIFY(guidePageText(page).startsWith(QLatin1String("# ")));
    QVERIFY(!guidePageTitle(page).isEmpty());
    QTextDocument document;
    readGuidePage(document, page);
    QCOMPARE(document.firstBlock().text(), guidePageTitle(page));
    QCOMPARE(document.firstBlock().blockFormat().headingLevel(), 1);
    QCOMPARE_GT(document.blockCount(), 15);
}

void TestGuidePages::everyHeadingCanBeLinked()
{
    QFETCH(QString, page);
    const QStringList anchors = anchorsOf(page);
    QVERIFY(!anchors.contains(QString()));
    QCOMPARE(QSet<QString>(anchors.cbegin(), anchors.cend()).size(), anchors.size());
}

void TestGuidePages::everyLinkLeadsSomewhere()
{
    QFETCH(QString, page);
    for (const QString &link : linksOf(page)) {
        const QUrl target = guidePageUrl(page).resolved(QUrl(link));
        if (target.scheme() == QLatin1String("https"))
            continue;
        const QString there = guidePageAt(target);
        QVERIFY2(guidePageIds().contains(there), qPrintable(link));
        QVERIFY2(!target.hasFragment() || anchorsOf(there).contains(target.fragment()), qPrintable(link));
    }
}

void TestGuidePages::everyPictureIsThere()
{
    QFETCH(QString, page);
    for (const QString &name : picturesOf(page)) {
        const QImage picture(QLatin1Char(':') + guidePageUrl(page).resolved(QUrl(name)).path());
        QVERIFY2(!picture.isNull(), qPrintable(name));
        QCOMPARE_GT(picture.width(), 300);
    }
}

void TestGuidePages::somePagesHavePictures()
{
    QCOMPARE(picturesOf(QStringLiteral("first-steps")).size(), 2);
    QVERIFY(linksOf(QStringLiteral("first-steps")).contains(QStringLiteral("filters.md")));
}

void TestGuidePages::urlsOfPages()
{
    QCOMPARE(guidePageAt(guidePageUrl(QStringLiteral("filters"))), QStringLiteral("filters"));
    QCOMPARE(guidePageAt(QUrl(QStringLiteral("qrc:/guide/en/filters.md#words"))), QStringLiteral("filters"));
    QCOMPARE(guidePageAt(QUrl(QStringLiteral("https://example.com/guide/en/filters.md"))), QString());
    QCOMPARE(guidePageAt(QUrl(QStringLiteral("qrc:/icons/add.svg"))), QString());
    QCOMPARE(guidePageText(QStringLiteral("nowhere")), QString());
}

void TestGuidePages::anchors()
{
    QCOMPARE(guideAnchor(QStringLiteral("From a form: New Event API\u2026")), QStringLiteral("from-a-form-new-event-api"));
    QCOMPARE(guideAnchor(QStringLiteral("403, AccessDenied")), QStringLiteral("403-accessdenied"));
}

QTEST_MAIN(TestGuidePages)
#include "tst_guidepages.moc"
