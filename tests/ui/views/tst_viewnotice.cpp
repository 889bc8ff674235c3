// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/viewnotice.h"

#include "tests/support/testcase.h"

#include <QAccessible>

using namespace eventscope;

namespace {

struct Shown
{
    Shown()
    {
        view.resize(400, 200);
        view.show();
        exposed = QTest::qWaitForWindowExposed(&view);
    }

    Theme theme;
    QWidget view;
    ViewNotice notice{theme, &view};
    bool exposed = false;
};

} // namespace

class TestViewNotice : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isHiddenUntilItSays();
    void goesByItself();
    void sayingAgainBeginsAnew();
    void keepsToTheFootOfTheView();
    void staysWithinANarrowView();
    void clicksGoThrough();
};

void TestViewNotice::isHiddenUntilItSays()
{
    Shown shown;
    QVERIFY(shown.exposed);
    QVERIFY(!shown.notice.isVisible());
    shown.notice.say(QStringLiteral("No gaps."));
    QVERIFY(shown.notice.isVisible());
    QCOMPARE(shown.notice.text(), QStringLiteral("No gaps."));
    QCOMPARE(QAccessible::queryAccessibleInterface(&shown.notice)->text(QAccessible::Name), QStringLiteral("No gaps."));
}

void TestViewNotice::goesByItself()
{
    Shown shown;
    shown.notice.say(QStringLiteral("No gaps."));
    QTRY_VERIFY_WITH_TIMEOUT(!shown.notice.isVisible(), 60'000);
}

void TestViewNotice::sayingAgainBeginsAnew()
{
    Shown shown;
    shown.notice.say(QStringLiteral("No gaps."));
    const QRect first = shown.notice.geometry();
    shown.notice.say(QStringLiteral("No errors in this capture, however far one looks."));
    QCOMPARE(shown.notice.text(), QStringLiteral("No errors in this capture, however far one looks."));
    QVERIFY(shown.notice.width() > first.width());
    QCOMPARE(shown.notice.geometry().bottomLeft(), first.bottomLeft());
}

void TestViewNotice::keepsToTheFootOfTheView()
{
    Shown shown;
    shown.notice.say(QStringLiteral("No gaps."));
    const int distance = shown.view.height() - shown.notice.geometry().bottom();
    QVERIFY(shown.view.rect().contains(shown.notice.geometry()));
    shown.view.resize(500, 300);
    QTRY_COMPARE(shown.view.height() - shown.notice.geometry().bottom(), distance);
}

void TestViewNotice::staysWithinANarrowView()
{
    Shown shown;
    shown.view.resize(120, 100);
    shown.notice.say(QStringLiteral("No errors in this capture, however far one looks."));
    QVERIFY(shown.view.rect().contains(shown.notice.geometry()));
}

void TestViewNotice::clicksGoThrough()
{
    Shown shown;
    shown.notice.say(QStringLiteral("No gaps."));
    QVERIFY(shown.view.childAt(shown.notice.geometry().center()) == nullptr);
}

QTEST_MAIN(TestViewNotice)
#include "tst_viewnotice.moc"
