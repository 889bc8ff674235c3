// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/noticebar.h"

#include "tests/support/testcase.h"
#include "ui/views/fittingscrollarea.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace eventscope;

class TestNoticeBar : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hiddenWhenEmpty();
    void newerTextReplacesTheOlder();
    void actionRunsAndCloses();
    void onlyAnInfoWithoutActionsGoesByItself();
    void isAsTallAsItsNotices();
    void manyNoticesLeaveTheWindowItsRoom();
};

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

QStringList texts(const NoticeBar &bar)
{
    QStringList found;
    for (const QLabel *label : bar.findChildren<QLabel *>()) {
        if (!label->text().isEmpty() && !label->parentWidget()->isHidden())
            found << label->text();
    }
    return found;
}

} // namespace

void TestNoticeBar::hiddenWhenEmpty()
{
    Theme theme;
    NoticeBar bar(theme);
    QVERIFY(bar.isHidden());
    bar.show(QStringLiteral("disk"), NoticeBar::Severity::Error, QStringLiteral("The disk is full."));
    QVERIFY(!bar.isHidden());
    QCOMPARE(texts(bar), QStringList{QStringLiteral("The disk is full.")});
    bar.clear(QStringLiteral("disk"));
    QVERIFY(bar.isHidden());
}

void TestNoticeBar::newerTextReplacesTheOlder()
{
    Theme theme;
    NoticeBar bar(theme);
    bar.show(QStringLiteral("disk"), NoticeBar::Severity::Error, QStringLiteral("old"));
    bar.show(QStringLiteral("other"), NoticeBar::Severity::Info, QStringLiteral("stays"));
    bar.show(QStringLiteral("disk"), NoticeBar::Severity::Warning, QStringLiteral("new"));
    QCOMPARE(texts(bar), (QStringList{QStringLiteral("stays"), QStringLiteral("new")}));
}

void TestNoticeBar::actionRunsAndCloses()
{
    Theme theme;
    NoticeBar bar(theme);
    int runs = 0;
    bar.show(QStringLiteral("a"), NoticeBar::Severity::Info, QStringLiteral("text"),
             {{QStringLiteral("Open"), [&runs] { ++runs; }, false}, {QStringLiteral("Delete"), [&runs] { runs += 10; }, true}});
    const auto buttons = bar.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    buttons.at(0)->click();
    QCOMPARE(runs, 1);
    QVERIFY(!bar.isHidden());
    buttons.at(1)->click();
    QCOMPARE(runs, 11);
    QVERIFY(bar.isHidden());
}

void TestNoticeBar::onlyAnInfoWithoutActionsGoesByItself()
{
    Theme theme;
    NoticeBar bar(theme);
    bar.show(QStringLiteral("error"), NoticeBar::Severity::Error, QStringLiteral("stays"));
    bar.show(QStringLiteral("choice"), NoticeBar::Severity::Info, QStringLiteral("asks"), {{QStringLiteral("Open"), [] {}, true}});
    QVERIFY(bar.findChildren<QTimer *>().isEmpty());
    bar.show(QStringLiteral("done"), NoticeBar::Severity::Info, QStringLiteral("saved"));
    auto *end = bar.findChild<QTimer *>();
    QVERIFY(end && end->isActive());
    end->start(0);
    QTRY_COMPARE(texts(bar), (QStringList{QStringLiteral("stays"), QStringLiteral("asks")}));
}

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

QTEST_MAIN(TestNoticeBar)
#include "tst_noticebar.moc"
