// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undooffers.h"

#include "tests/support/testcase.h"
#include "ui/panels/noticebar.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace eventscope;

class TestUndoOffers : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offersTheLatestFirst();
    void theNoticeHasAButton();
    void hidingTheNoticeLapsesAll();
    void sixAreKept();
    void goingLapsesAll();
    void isOffWithoutOffers();

private:
    void add(const QString &name)
    {
        m_offers->add({QStringLiteral("Deleted %1.").arg(name), [this, name] { m_undone << name; }, [this, name] { m_lapsed << name; }});
    }
    [[nodiscard]] QString notice() const
    {
        const auto *label = m_notices->findChild<QLabel *>(QStringLiteral("noticeText"));
        return label && !m_notices->isHidden() ? label->text() : QString();
    }

    Theme m_theme;
    QStringList m_undone;
    QStringList m_lapsed;
    std::unique_ptr<NoticeBar> m_notices;
    std::unique_ptr<UndoOffers> m_offers; // when it goes, its offers lapse
};

void TestUndoOffers::init()
{
    failOnWarnings();
    m_offers.reset();
    m_notices = std::make_unique<NoticeBar>(m_theme);
    m_offers = std::make_unique<UndoOffers>(*m_notices);
    m_undone.clear();
    m_lapsed.clear();
}

void TestUndoOffers::offersTheLatestFirst()
{
    add(QStringLiteral("one"));
    add(QStringLiteral("two"));
    QTRY_COMPARE(notice(), QStringLiteral("Deleted two."));
    m_offers->undo();
    QCOMPARE(m_undone, QStringList{QStringLiteral("two")});
    QTRY_COMPARE(notice(), QStringLiteral("Deleted one."));
    m_offers->action()->trigger();
    QCOMPARE(m_undone, (QStringList{QStringLiteral("two"), QStringLiteral("one")}));
    QVERIFY(notice().isEmpty());
    QVERIFY(m_lapsed.isEmpty());
    m_offers->undo();
    QCOMPARE(m_undone.size(), 2);
}

void TestUndoOffers::theNoticeHasAButton()
{
    add(QStringLiteral("one"));
    auto *button = m_notices->findChild<QPushButton *>();
    QCOMPARE(button->accessibleName(), QStringLiteral("Undo"));
    button->click();
    QCOMPARE(m_undone, QStringList{QStringLiteral("one")});
    QVERIFY(m_lapsed.isEmpty());
}

void TestUndoOffers::hidingTheNoticeLapsesAll()
{
    add(QStringLiteral("one"));
    add(QStringLiteral("two"));
    QTRY_COMPARE(m_notices->findChildren<QToolButton *>(QStringLiteral("noticeClose")).size(), 1);
    m_notices->findChild<QToolButton *>(QStringLiteral("noticeClose"))->click();
    QCOMPARE(m_lapsed, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    m_offers->undo();
    QVERIFY(m_undone.isEmpty());
}

void TestUndoOffers::sixAreKept()
{
    for (int i = 0; i < 8; ++i)
        add(QString::number(i));
    QCOMPARE(m_lapsed, (QStringList{QStringLiteral("0"), QStringLiteral("1")}));
    for (int i = 0; i < 8; ++i)
        m_offers->undo();
    QCOMPARE(m_undone.size(), 6);
    QCOMPARE(m_lapsed.size(), 2);
}

void TestUndoOffers::goingLapsesAll()
{
    add(QStringLiteral("one"));
    m_offers->add({QStringLiteral("Nothing to clean up."), [] {}, {}});
    m_offers.reset();
    QCOMPARE(m_lapsed, QStringList{QStringLiteral("one")});
}

void TestUndoOffers::isOffWithoutOffers()
{
    QVERIFY(!m_offers->action()->isEnabled());
    QVERIFY(!m_offers->action()->statusTip().isEmpty());
    add(QStringLiteral("one"));
    QVERIFY(m_offers->action()->isEnabled());
    QCOMPARE(m_offers->action()->toolTip(), QStringLiteral("Deleted one."));
}

QTEST_MAIN(TestUndoOffers)
#include "tst_undooffers.moc"
