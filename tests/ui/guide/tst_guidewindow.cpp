// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidewindow.h"

#include "tests/support/testcase.h"
#include "ui/guide/guidepages.h"
#include "ui/guide/guideview.h"

#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>

#include <memory>

using namespace eventscope;

namespace {

struct Shown
{
    Shown()
    {
        theme.apply();
        window->show();
        exposed = QTest::qWaitForWindowExposed(window.get());
        window->activateWindow();
        window->showPlace(QStringLiteral("first-steps"));
    }
    template<typename T>
    [[nodiscard]] T &child(const char *name) const
    {
        T *found = window->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    [[nodiscard]] GuideView &view() const { return child<GuideView>("guideView"); }
    [[nodiscard]] QLineEdit &words() const { return child<QLineEdit>("guideSearch"); }
    [[nodiscard]] QListWidget &contents() const { return child<QListWidget>("guideContents"); }
    [[nodiscard]] QListWidget &hits() const { return child<QListWidget>("guideHits"); }
    /// Where a block begins below the upper edge of the view.
    [[nodiscard]] qreal topOf(const QTextBlock &block) const
    {
        return view().document()->documentLayout()->blockBoundingRect(block).top() - view().verticalScrollBar()->value();
    }
    [[nodiscard]] QTextBlock blockWith(const QString &text) const { return view().document()->find(text).block(); }

    Theme theme;
    std::unique_ptr<GuideWindow> window = std::make_unique<GuideWindow>(theme);
    bool exposed = false;
};

} // namespace

class TestGuideWindow : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void contract();
    void contentsListAllPages();
    void contentsOpenPages();
    void placesScrollToTheirHeading();
    void linksAreFollowedByKeyboard();
    void goesBackAndForward();
    void searchListsAndOpens();
    void searchByKeyboardOnly();
    void emptySearchSaysSo();
    void picturesFitTheText();
    void zooms();
    void followsTheTheme();
};

void TestGuideWindow::contract()
{
    const Shown guide;
    QVERIFY(guide.exposed);
    for (const QWidget *widget : guide.window->findChildren<QWidget *>()) {
        if (qobject_cast<const QToolButton *>(widget) && widget->parentWidget() == guide.window.get())
            QCOMPARE(widget->accessibleName(), qobject_cast<const QToolButton *>(widget)->text());
    }
    QCOMPARE(guide.words().accessibleName(), QStringLiteral("Search the guide"));
    QCOMPARE(guide.contents().accessibleName(), QStringLiteral("Contents of the guide"));
    QVERIFY(guide.view().hasFocus());
}

void TestGuideWindow::contentsListAllPages()
{
    const Shown guide;
    QCOMPARE(guide.contents().count(), guidePageIds().size());
    QCOMPARE(guide.contents().currentItem()->text(), QStringLiteral("First steps"));
    QVERIFY(guide.contents().isVisible());
}

void TestGuideWindow::contentsOpenPages()
{
    const Shown guide;
    for (int row = 0; row < guide.contents().count(); ++row) {
        guide.contents().setCurrentRow(row);
        QCOMPARE(guide.view().page(), guidePageIds().at(row));
        QCOMPARE(guide.view().document()->firstBlock().text(), guidePageTitle(guidePageIds().at(row)));
    }
}

void TestGuideWindow::placesScrollToTheirHeading()
{
    const Shown guide;
    guide.window->showPlace(QStringLiteral("publishing#repeat"));
    QCOMPARE(guide.view().page(), QStringLiteral("publishing"));
    QCOMPARE(guide.contents().currentItem()->text(), QStringLiteral("Publishing"));
    QCOMPARE(guide.view().textCursor().block().text(), QStringLiteral("Repeat"));
    QCOMPARE_GE(guide.topOf(guide.view().textCursor().block()), 0);
    QCOMPARE_LE(guide.topOf(guide.view().textCursor().block()), guide.view().viewport()->height() / 2);
}

void TestGuideWindow::linksAreFollowedByKeyboard()
{
    const Shown guide;
    guide.window->showPlace(QStringLiteral("qa-habits"));
    QTest::keyClick(&guide.view(), Qt::Key_Tab);
    QTest::keyClick(&guide.view(), Qt::Key_Return);
    QCOMPARE(guide.view().page(), QStringLiteral("filters"));
    QCOMPARE(guide.view().textCursor().block().text(), QStringLiteral("Twenty recipes"));
    QCOMPARE(guide.contents().currentItem()->text(), QStringLiteral("Filters"));
}

void TestGuideWindow::goesBackAndForward()
{
    const Shown guide;
    auto &back = guide.child<QToolButton>("guideBack");
    auto &forward = guide.child<QToolButton>("guideForward");
    QVERIFY(!back.isEnabled());
    guide.window->showPlace(QStringLiteral("filters"));
    guide.window->showPlace(QStringLiteral("captures"));
    QVERIFY(!forward.isEnabled());
    back.click();
    QCOMPARE(guide.view().page(), QStringLiteral("filters"));
    QTest::keyClick(guide.window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(guide.view().page(), QStringLiteral("first-steps"));
    forward.click();
    QCOMPARE(guide.view().page(), QStringLiteral("filters"));
    QCOMPARE(guide.contents().currentItem()->text(), QStringLiteral("Filters"));
}

void TestGuideWindow::searchListsAndOpens()
{
    const Shown guide;
    guide.words().setText(QStringLiteral("api key"));
    QVERIFY(guide.hits().isVisible());
    QVERIFY(!guide.contents().isVisible());
    QCOMPARE_GT(guide.hits().count(), 1);
    QVERIFY(guide.child<QLabel>("guideFound").text().startsWith(QString::number(guide.hits().count())));
    QCOMPARE(guide.view().page(), QStringLiteral("first-steps")); // listed, not opened
    guide.words().setText(QStringLiteral("identifier handler"));
    guide.hits().setCurrentRow(0);
    QCOMPARE(guide.view().page(), QStringLiteral("publishing"));
    QStringList marked;
    for (const auto &mark : guide.view().extraSelections())
        marked << mark.cursor.selectedText().toLower();
    QVERIFY(marked.contains(QStringLiteral("identifier")));
    QVERIFY(marked.contains(QStringLiteral("handler")));
    const int place = guide.view().verticalScrollBar()->value();
    guide.view().verticalScrollBar()->setValue(0);
    QTest::mouseClick(guide.hits().viewport(), Qt::LeftButton, {}, guide.hits().visualItemRect(guide.hits().item(0)).center());
    QCOMPARE(guide.view().verticalScrollBar()->value(), place);
    guide.words().clear();
    QVERIFY(guide.contents().isVisible());
}

void TestGuideWindow::searchByKeyboardOnly()
{
    const Shown guide;
    QTest::keyClick(guide.window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(guide.words().hasFocus());
    QTest::keyClicks(&guide.words(), QStringLiteral("429"));
    QTest::keyClick(&guide.words(), Qt::Key_Return);
    QCOMPARE(guide.view().page(), QStringLiteral("troubleshooting"));
    const QTextBlock place = guide.view().textCursor().block();
    QVERIFY(place.text().contains(QLatin1String("429")));
    QCOMPARE_GE(guide.topOf(place), 0);
    QCOMPARE_LE(guide.topOf(place), guide.view().viewport()->height());
    QVERIFY(guide.hits().hasFocus());
    QTest::keyClick(&guide.hits(), Qt::Key_Return);
    QVERIFY(guide.view().hasFocus());
    QTest::keyClick(&guide.words(), Qt::Key_Escape);
    QVERIFY(guide.words().text().isEmpty());
}

void TestGuideWindow::emptySearchSaysSo()
{
    const Shown guide;
    guide.words().setText(QStringLiteral("hippopotamus"));
    QVERIFY(guide.child<QLabel>("emptyText").isVisible());
    QVERIFY(!guide.child<QLabel>("guideFound").isVisible());
    guide.child<QPushButton>("emptyAction").click();
    QVERIFY(guide.words().text().isEmpty());
    QVERIFY(guide.contents().isVisible());
}

void TestGuideWindow::picturesFitTheText()
{
    const Shown guide;
    for (const int width : {1400, 800}) {
        guide.window->resize(width, 700);
        QTRY_COMPARE(guide.window->width(), width);
        QCOMPARE_LE(guide.view().document()->idealWidth(), guide.view().viewport()->width());
        const auto picture = guide.view().loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("../../screenshots/demo.png")));
        QCOMPARE_LT(picture.value<QImage>().width(), guide.view().viewport()->width());
        QCOMPARE_GT(picture.value<QImage>().width(), 300);
    }
}

void TestGuideWindow::zooms()
{
    const Shown guide;
    const qreal usual = guide.view().font().pointSizeF();
    QTest::keyClick(guide.window.get(), Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(guide.view().font().pointSizeF(), usual + 1);
    guide.child<QToolButton>("guideSmaller").click();
    guide.child<QToolButton>("guideSmaller").click();
    QCOMPARE(guide.view().font().pointSizeF(), usual - 1);
    guide.child<QToolButton>("guideUsual").click();
    QCOMPARE(guide.view().font().pointSizeF(), usual);
}

void TestGuideWindow::followsTheTheme()
{
    Shown guide;
    guide.theme.setChoice(Theme::Choice::Light);
    guide.window->showPlace(QStringLiteral("filters#terms"));
    const auto linkColor = [&guide] {
        return guide.blockWith(QStringLiteral("An expression that begins")).begin().fragment().isValid()
            ? guide.view()
                  .document()
                  ->find(QStringLiteral("jq"), guide.view().document()->find(QStringLiteral("is jq")).anchor())
                  .charFormat()
                  .foreground()
                  .color()
            : QColor();
    };
    const int place = guide.view().verticalScrollBar()->value();
    QCOMPARE_GT(place, 0);
    const QColor light = linkColor();
    guide.theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(guide.view().page(), QStringLiteral("filters"));
    QVERIFY(linkColor() != light);
    QCOMPARE(guide.view().verticalScrollBar()->value(), place);
}

QTEST_MAIN(TestGuideWindow)
#include "tst_guidewindow.moc"
