// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/noticebar.h"

#include "tests/support/testcase.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace eventscope;

class TestNoticeBar : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hiddenWhenEmpty();
    void newerTextReplacesTheOlder();
    void actionRunsAndCloses();
    void onlyAnInfoWithoutActionsGoesByItself();
};

namespace {

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

QTEST_MAIN(TestNoticeBar)
#include "tst_noticebar.moc"
