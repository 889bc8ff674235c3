// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/counterspanel.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "ui/views/countercard.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

Counter named(const char *name)
{
    return {QString::fromLatin1(name), {}, Counter::Kind::Count, {}, false};
}

} // namespace

class TestCountersPanel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void emptyOffersToAddOne();
    void aCardForEachCounter();
    void aRowOfCardsAlwaysHasRoom();
    void aCardShrinksALongNumberAndKeepsItsHeight();

private:
    Theme m_theme;
    QTemporaryDir m_folder;
};

void TestCountersPanel::emptyOffersToAddOne()
{
    WatchSettings settings(m_folder.filePath(QStringLiteral("empty.ini")));
    CountersPanel panel(m_theme, settings);
    panel.show();
    QSignalSpy wanted(&panel, &CountersPanel::editWanted);
    panel.findChild<QPushButton *>(QStringLiteral("emptyAction"))->click();
    QCOMPARE(wanted.size(), 1);
    settings.setCounters({named("a")});
    QVERIFY(!panel.findChild<QPushButton *>(QStringLiteral("emptyAction"))->isVisible());
}

void TestCountersPanel::aCardForEachCounter()
{
    WatchSettings settings(m_folder.filePath(QStringLiteral("cards.ini")));
    settings.setCounters({named("Orders"), named("All")});
    test::SessionFixture fixture;
    const auto session = fixture.session();
    CountersPanel panel(m_theme, settings);
    panel.resize(600, 200);
    panel.setSession(session.get());
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QList<CounterCard *> cards = panel.findChildren<CounterCard *>();
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards.first()->name(), QStringLiteral("Orders"));
    QTRY_COMPARE(cards.first()->value(), QStringLiteral("0")); // a new log
    const auto *value = cards.first()->findChild<QLabel *>(QStringLiteral("counterCardValue"));
    QCOMPARE(value->accessibleName(), QStringLiteral("Orders: 0"));
    QTRY_COMPARE(cards.first()->y(), cards.last()->y());
    panel.resize(250, 400);
    QTRY_COMPARE(cards.first()->x(), cards.last()->x());
    panel.setSession(nullptr);
    QCOMPARE(cards.first()->value(), QStringLiteral("\u2013"));
}

void TestCountersPanel::aRowOfCardsAlwaysHasRoom()
{
    WatchSettings settings(m_folder.filePath(QStringLiteral("room.ini")));
    settings.setCounters({named("Orders")});
    CountersPanel panel(m_theme, settings);
    panel.show();
    panel.resize(600, panel.minimumSizeHint().height());
    const auto *card = panel.findChild<CounterCard *>();
    QTRY_VERIFY(card->height() >= card->sizeHint().height());
    const auto *area = panel.findChild<QScrollArea *>();
    QTRY_VERIFY2(card->geometry().bottom() < area->viewport()->height(), qPrintable(QString::number(card->geometry().bottom())));
}

void TestCountersPanel::aCardShrinksALongNumberAndKeepsItsHeight()
{
    CounterCard card(m_theme);
    card.setName(QStringLiteral("Turnover"));
    card.setValue(QStringLiteral("7"), {});
    card.resize(260, card.sizeHint().height());
    card.show();
    const int height = card.sizeHint().height();
    const auto *value = card.findChild<QLabel *>(QStringLiteral("counterCardValue"));
    const double large = value->font().pointSizeF();
    QVERIFY(large > 2 * card.font().pointSizeF());
    card.setValue(QStringLiteral("123,456,789,012,345,678"), {});
    QVERIFY(value->font().pointSizeF() < large);
    QCOMPARE(value->text(), QStringLiteral("123,456,789,012,345,678")); // whole
    QCOMPARE(card.sizeHint().height(), height);
}

QTEST_MAIN(TestCountersPanel)
#include "tst_counterspanel.moc"
