// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidedesk.h"

#include "tests/support/testcase.h"
#include "ui/guide/guideview.h"
#include "ui/guide/guidewindow.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace eventscope;

namespace {

/// A window with a field in a widget of this name.
struct Place
{
    explicit Place(QWidget &window, const QString &name)
    {
        auto *panel = new QWidget(&window);
        panel->setObjectName(name);
        field = new QLineEdit(panel);
        window.show();
        exposed = QTest::qWaitForWindowExposed(&window);
        window.activateWindow();
        field->setFocus();
    }
    QLineEdit *field;
    bool exposed = false;
};

GuideWindow *shownGuide()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *guide = qobject_cast<GuideWindow *>(window); guide && guide->isVisible())
            return guide;
    }
    return nullptr;
}

QString shownPage()
{
    return shownGuide() ? shownGuide()->findChild<GuideView *>()->page() : QString();
}

} // namespace

class TestGuideDesk : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void f1OpensThePageOfThePanel();
    void f1OpensThePageOfADialog();
    void oneWindowForAll();
    void otherKeysAreLeftAlone();
    void closesWithItsDesk();
};

/// The offscreen platform complains of a window that comes to the front.
void TestGuideDesk::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise))")));
}

void TestGuideDesk::f1OpensThePageOfThePanel()
{
    const Theme theme;
    QWidget window;
    const GuideDesk desk(theme, &window);
    const Place place(window, QStringLiteral("publishPanel"));
    QVERIFY(place.exposed);
    QTRY_VERIFY(place.field->hasFocus());
    QTest::keyClick(place.field, Qt::Key_F1);
    QCOMPARE(shownPage(), QStringLiteral("publishing"));
}

void TestGuideDesk::f1OpensThePageOfADialog()
{
    const Theme theme;
    QWidget window;
    const GuideDesk desk(theme, &window);
    window.show();
    QDialog dialog(&window);
    dialog.setWindowModality(Qt::WindowModal);
    const Place place(dialog, QStringLiteral("permissionsDialog"));
    QVERIFY(place.exposed);
    QTRY_VERIFY(place.field->hasFocus());
    QTest::keyClick(place.field, Qt::Key_F1);
    QCOMPARE(shownPage(), QStringLiteral("permissions-and-doctor"));
    // Not blocked by the dialog.
    QTRY_COMPARE(QApplication::activeWindow(), shownGuide());
}

void TestGuideDesk::oneWindowForAll()
{
    const Theme theme;
    QWidget window;
    GuideDesk desk(theme, &window);
    desk.open();
    const GuideWindow *first = shownGuide();
    QCOMPARE(shownPage(), QStringLiteral("first-steps"));
    desk.open();
    QCOMPARE(shownGuide(), first);
}

void TestGuideDesk::otherKeysAreLeftAlone()
{
    const Theme theme;
    QWidget window;
    const GuideDesk desk(theme, &window);
    const Place place(window, QStringLiteral("publishPanel"));
    QTest::keyClick(place.field, Qt::Key_A);
    QTest::keyClick(place.field, Qt::Key_F1, Qt::ShiftModifier);
    QCOMPARE(place.field->text(), QStringLiteral("a"));
    QVERIFY(!shownGuide());
}

void TestGuideDesk::closesWithItsDesk()
{
    const Theme theme;
    QWidget window;
    auto desk = std::make_unique<GuideDesk>(theme, &window);
    desk->open();
    QVERIFY(shownGuide());
    desk.reset();
    QVERIFY(!shownGuide());
}

QTEST_MAIN(TestGuideDesk)
#include "tst_guidedesk.moc"
