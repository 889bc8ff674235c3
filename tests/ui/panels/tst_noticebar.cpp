// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/noticebar.h"

#include "tests/support/testcase.h"
#include "ui/views/fittingscrollarea.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace eventscope;

namespace {

QString numbered(int number)
{
    return QStringLiteral("notice %1").arg(number);
}

/// A bar above something that takes the rest of the window.
struct Window
{
    Window()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(bar);
        layout->addWidget(rest, 1);
        window.resize(600, 400);
        window.show();
    }
    void show(int count) const
    {
        for (int number = 0; number < count; ++number)
            bar->show(numbered(number), NoticeBar::Severity::Warning, numbered(number), {{QStringLiteral("Open"), [] {}, true}});
    }
    [[nodiscard]] QWidget *line(int number) const { return bar->findChild<QWidget *>(QStringLiteral("notice_") + numbered(number)); }

    Theme theme;
    QWidget window;
    NoticeBar *bar = new NoticeBar(theme, &window);
    QWidget *rest = new QWidget(&window);
    FittingScrollArea *area = bar->findChild<FittingScrollArea *>();
};

} // namespace

class TestNoticeBar : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isAsTallAsItsNotices();
    void manyNoticesLeaveTheWindowItsRoom();
    void newerTextReplacesAnOlderOne();
};

void TestNoticeBar::isAsTallAsItsNotices()
{
    const Window window;
    QVERIFY(window.bar->isHidden());
    window.show(1);
    QTRY_COMPARE(window.bar->height(), window.line(0)->height());
    QVERIFY(window.line(0)->height() >= window.line(0)->sizeHint().height());
    window.show(2);
    QTRY_COMPARE(window.bar->height(), window.line(0)->height() + window.line(1)->height());
    QCOMPARE(window.area->verticalScrollBar()->maximum(), 0);
}

void TestNoticeBar::manyNoticesLeaveTheWindowItsRoom()
{
    const Window window;
    window.show(12);
    QTRY_VERIFY(window.area->verticalScrollBar()->maximum() > 0);
    QCOMPARE(window.window.height(), 400);
    QVERIFY2(window.rest->height() > 200, qPrintable(QString::number(window.rest->height())));
    window.area->ensureWidgetVisible(window.line(11));
    QTRY_VERIFY(!window.line(11)->visibleRegion().isEmpty());
}

void TestNoticeBar::newerTextReplacesAnOlderOne()
{
    const Window window;
    window.bar->show(numbered(0), NoticeBar::Severity::Error, QStringLiteral("first"));
    window.bar->show(numbered(0), NoticeBar::Severity::Error, QStringLiteral("second"));
    QStringList shown;
    for (const QLabel *label : window.bar->findChildren<QLabel *>(QStringLiteral("noticeText"))) {
        if (label->isVisible())
            shown << label->text();
    }
    QCOMPARE(shown, QStringList{QStringLiteral("second")});
    window.bar->clear(numbered(0));
    QVERIFY(window.bar->isHidden());
}

QTEST_MAIN(TestNoticeBar)
#include "tst_noticebar.moc"
