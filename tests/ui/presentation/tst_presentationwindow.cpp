// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationwindow.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"
#include "ui/models/eventlogmodel.h"
#include "ui/presentation/eventfeed.h"
#include "ui/presentation/feedtable.h"
#include "ui/presentation/presentationchart.h"
#include "ui/presentation/publishbuttons.h"
#include "ui/views/chartplot.h"
#include "ui/views/chartview.h"
#include "ui/views/countercard.h"
#include "ui/views/messagelabel.h"
#include "ui/zoomstyle.h"

#include <QChart>
#include <QLabel>
#include <QLineEdit>
#include <QLineSeries>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTextEdit>
#include <QToolButton>
#include <QValueAxis>

using namespace eventscope;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

struct Fixture
{
    Fixture()
    {
        file.appendEvents(100);
        file.commit();
        if (!log.open(file.path(), file.lastId()))
            qFatal("no log");
    }
    void show(const QList<PresentationSettings::Part> &parts)
    {
        for (const auto part : {PresentationSettings::Feed, PresentationSettings::Log, PresentationSettings::Charts,
                                PresentationSettings::Counters, PresentationSettings::Buttons})
            settings.setPart(part, parts.contains(part));
        window = std::make_unique<PresentationWindow>(workspace, theme, settings);
        window->present({&log, session.get(), series, counters}, discretion);
        window->show();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        for (auto *button : window->findChildren<QPushButton *>()) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] MessageLabel *message() const { return window->findChild<MessageLabel *>(text("publishButtonsMessage")); }

    test::CaptureFile file;
    QTemporaryDir folder;
    Theme theme;
    Workspace workspace{WorkspaceStore(folder.path())};
    PresentationSettings settings{folder.filePath(text("window.ini"))};
    QList<SeriesRequest> series;
    QList<Counter> counters;
    Discretion discretion;
    EventLogModel log;
    std::unique_ptr<Session> session;
    std::unique_ptr<PresentationWindow> window;
};

} // namespace

class TestPresentationWindow : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itHasThePartsThatAreChosen_data();
    void itHasThePartsThatAreChosen();
    void nothingCanBeChanged();
    void keysLeaveAndPause();
    void whoReadsOlderCardsKeepsThem();
    void buttonsPublish();
    void aButtonTellsARefusal();
    void withoutSavedEventsThereIsNothing();
    void aFolderGivesTheButtons();
    void countersFollowTheLog();
    void countersOfHiddenFieldsAreLeftOut();
    void chartsOfIdsAreLeftOut();
    void aChartWithoutPointsTellsNoTimes();
    void cardsHaveTheColourOfTheirSubscription();
    void theLogMayGo();
};

void TestPresentationWindow::itHasThePartsThatAreChosen_data()
{
    QTest::addColumn<QList<int>>("parts");
    QTest::newRow("none") << QList<int>{};
    QTest::newRow("the feed") << QList<int>{PresentationSettings::Feed};
    QTest::newRow("log and charts") << QList<int>{PresentationSettings::Log, PresentationSettings::Charts};
    QTest::newRow("all") << QList<int>{PresentationSettings::Feed, PresentationSettings::Log, PresentationSettings::Charts,
                                       PresentationSettings::Buttons};
}

void TestPresentationWindow::itHasThePartsThatAreChosen()
{
    QFETCH(QList<int>, parts);
    Fixture f;
    QList<PresentationSettings::Part> chosen;
    for (const int part : parts)
        chosen << PresentationSettings::Part(part);
    f.settings.setTitle(text("Orders, live"));
    f.show(chosen);
    QCOMPARE(f.window->findChild<EventFeed *>() != nullptr, parts.contains(PresentationSettings::Feed));
    QCOMPARE(f.window->findChild<FeedTable *>() != nullptr, parts.contains(PresentationSettings::Log));
    QCOMPARE(f.window->findChild<PresentationChart *>() != nullptr, parts.contains(PresentationSettings::Charts));
    QCOMPARE(f.window->findChild<PublishButtons *>() != nullptr, parts.contains(PresentationSettings::Buttons));
    QCOMPARE(f.window->findChild<QLabel *>(text("presentationTitle"))->text(), text("Orders, live"));
    if (const auto *feed = f.window->findChild<EventFeed *>())
        QCOMPARE(feed->model()->rowCount(), FeedModel::maxCards);
}

void TestPresentationWindow::nothingCanBeChanged()
{
    Fixture f;
    f.show({PresentationSettings::Feed, PresentationSettings::Log, PresentationSettings::Charts, PresentationSettings::Buttons});
    QVERIFY(f.window->findChildren<QSplitter *>().isEmpty());
    QVERIFY(f.window->findChildren<QMenuBar *>().isEmpty());
    QVERIFY(f.window->findChildren<QLineEdit *>().isEmpty());
    QVERIFY(f.window->findChildren<QTextEdit *>().isEmpty());
    QVERIFY(f.window->findChildren<QMenu *>().isEmpty());
    QCOMPARE(f.window->contextMenuPolicy(), Qt::PreventContextMenu);
    auto *feed = f.window->findChild<EventFeed *>();
    QCOMPARE(feed->editTriggers(), QAbstractItemView::NoEditTriggers);
    QTest::mouseClick(feed->viewport(), Qt::LeftButton, {}, feed->visualRect(feed->model()->index(0, 0)).center());
    QVERIFY(!feed->selectionModel()->hasSelection());
}

void TestPresentationWindow::keysLeaveAndPause()
{
    Fixture f;
    f.show({PresentationSettings::Feed});
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    QSignalSpy left(f.window.get(), &PresentationWindow::left);
    auto *pause = f.window->findChild<QToolButton *>(text("presentationPause"));
    QTest::keyClick(f.window.get(), Qt::Key_P);
    QVERIFY(pause->isChecked());
    QTest::keyClick(f.window.get(), Qt::Key_P);
    QVERIFY(!pause->isChecked());
    QTest::keyClick(f.window.get(), Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
    QVERIFY(!f.window->isVisible());
}

void TestPresentationWindow::whoReadsOlderCardsKeepsThem()
{
    Fixture f;
    f.show({PresentationSettings::Feed});
    QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
    auto *feed = f.window->findChild<EventFeed *>();
    feed->scrollTo(feed->model()->index(20, 0), QAbstractItemView::PositionAtTop);
    const QString seen = feed->indexAt({20, 20}).data(Qt::AccessibleTextRole).toString();
    f.file.appendEvents(3);
    f.file.commit();
    f.log.extendTo(f.file.lastId(), f.file.lastId());
    f.log.refresh();
    QTRY_VERIFY(feed->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(text("order: 103")));
    QCOMPARE(feed->indexAt({20, 20}).data(Qt::AccessibleTextRole).toString(), seen);
}

void TestPresentationWindow::buttonsPublish()
{
    test::SessionFixture server;
    Fixture f;
    f.workspace.add(server.endpoint);
    f.session = server.session();
    f.session->connectEndpoint();
    QTRY_COMPARE(f.session->status().state, ConnectionState::Connected);
    SavedEvent saved{text("Order & pay"), text("/default/orders"), false, {R"({"id":{{ seq }}})"}, true, {}};
    QVERIFY(f.workspace.savedWork().addEvent(SavedWork::root, saved).ok());
    SavedEvent many{text("Six"), text("/default/orders"), true, {"1", "2", "3", "4", "5", "6"}, false, {}};
    QVERIFY(f.workspace.savedWork().addEvent(SavedWork::root, many).ok());
    f.show({PresentationSettings::Buttons});
    QVERIFY(f.button(text("Order & pay")));
    QTest::mouseClick(f.button(text("Order & pay")), Qt::LeftButton);
    QTRY_COMPARE(f.message()->message(), QStringLiteral("“Order & pay” was published."));
    QTest::mouseClick(f.button(text("Six")), Qt::LeftButton);
    QTRY_COMPARE(f.message()->message(), QStringLiteral("“Six” was published."));
    const QString path = f.session->capturePath();
    QTRY_COMPARE(server.rows(path, CaptureRow::Kind::Published).size(), 7);
    QCOMPARE(server.rows(path, CaptureRow::Kind::Published).first().payload, QByteArray(R"({"id":1})"));
}

void TestPresentationWindow::aButtonTellsARefusal()
{
    test::SessionFixture server;
    Fixture f;
    server.useKey(Secret(QByteArray("da2-wrongwrongwrongwrongwrong1")));
    f.workspace.add(server.endpoint);
    f.session = server.session();
    SavedEvent saved{text("Order"), text("/default/orders"), true, {"1"}, false, {}};
    QVERIFY(f.workspace.savedWork().addEvent(SavedWork::root, saved).ok());
    f.show({PresentationSettings::Buttons});
    QTest::mouseClick(f.button(text("Order")), Qt::LeftButton);
    QTRY_COMPARE(f.message()->severity(), MessageLabel::Severity::Error);
    QVERIFY(f.message()->message().startsWith(QStringLiteral("“Order” was not published.")));
}

void TestPresentationWindow::withoutSavedEventsThereIsNothing()
{
    Fixture f;
    f.show({PresentationSettings::Buttons});
    QVERIFY(!f.window->findChild<PublishButtons *>()->isVisible());
}

void TestPresentationWindow::aFolderGivesTheButtons()
{
    Fixture f;
    SavedWork &work = f.workspace.savedWork();
    QVERIFY(work.addEvent(SavedWork::root, {text("Outside"), text("/a/b"), false, {"1"}, false, {}}).ok());
    const auto folder = work.addFolder(SavedWork::root, text("Demo"));
    QVERIFY(work.addEvent(*folder, {text("Inside"), text("/a/b"), false, {"1"}, false, {}}).ok());
    f.settings.setButtonFolder(text("Demo"));
    f.show({PresentationSettings::Buttons});
    QVERIFY(f.button(text("Inside")));
    QVERIFY(!f.button(text("Inside"))->isVisible()); // there is no session
    QVERIFY(!f.button(text("Outside")));
}

void TestPresentationWindow::countersFollowTheLog()
{
    Fixture f;
    f.counters = {{text("Orders")}, {text("Last"), {}, Counter::Kind::Latest, text(".order")}};
    f.show({PresentationSettings::Counters});
    const QList<CounterCard *> cards = f.window->findChildren<CounterCard *>();
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards.first()->name(), text("Orders"));
    QTRY_COMPARE(cards.first()->value(), text("100"));
    QTRY_COMPARE(cards.last()->value(), text("100"));
    f.file.appendEvents(5);
    f.file.commit();
    f.log.extendTo(f.file.lastId(), f.file.lastId());
    QTRY_COMPARE(cards.first()->value(), text("105"));
    QTRY_COMPARE(cards.last()->value(), text("105"));
}

void TestPresentationWindow::countersOfHiddenFieldsAreLeftOut()
{
    Fixture f;
    f.discretion = Discretion({text("mallory")}, {{text("/demo/*"), text(".card")}});
    f.counters = {{text("Cards"), {}, Counter::Kind::Latest, text(".card")},
                  {text("Of Mallory"), {}, Counter::Kind::Latest, text(".order")},
                  {text("Filtered"), text(".card == 1")}};
    f.show({PresentationSettings::Counters});
    const QList<CounterCard *> cards = f.window->findChildren<CounterCard *>();
    QCOMPARE(cards.size(), 1);
    QTRY_COMPARE(cards.first()->value(), text("100"));
    QVERIFY(!cards.first()->name().contains(text("Mallory")));
}

void TestPresentationWindow::chartsOfIdsAreLeftOut()
{
    Fixture f;
    f.file.appendEvent(R"({"order":7,"account":418293756012,"password":77665544})");
    f.file.commit();
    f.log.extendTo(f.file.lastId(), f.file.lastId());
    f.series = {{SeriesRequest::Kind::Number, text(".account")},
                {SeriesRequest::Kind::Number, text(".password")},
                {SeriesRequest::Kind::Number, text(".order")}};
    f.show({PresentationSettings::Charts});
    const auto *view = f.window->findChild<ChartView *>();
    const auto highestPoint = [view] {
        double highest = 0;
        for (QAbstractSeries *series : view->chart()->series()) {
            const auto *line = qobject_cast<QLineSeries *>(series);
            for (const QPointF &point : line ? line->points() : QList<QPointF>())
                highest = std::max(highest, point.y());
        }
        return highest;
    };
    QTRY_COMPARE(highestPoint(), 100.0); // of the orders: the event with the ids is drawn
    QTRY_COMPARE(view->summary().left(6), text("1 line"));
    for (QAbstractAxis *axis : view->chart()->axes(Qt::Vertical)) {
        if (axis->isVisible())
            QVERIFY(static_cast<QValueAxis *>(axis)->max() < 1'000);
    }
}

void TestPresentationWindow::aChartWithoutPointsTellsNoTimes()
{
    Fixture f;
    f.series = {{SeriesRequest::Kind::Number, text(".order")}};
    f.show({PresentationSettings::Charts});
    const auto *view = f.window->findChild<ChartView *>();
    QVERIFY(!view->isVisible()); // before the first point is read
    QTRY_VERIFY(view->isVisible());
    QTRY_VERIFY(view->plot().drawnPoints() > 0);
}

void TestPresentationWindow::cardsHaveTheColourOfTheirSubscription()
{
    Fixture f;
    f.file.appendEvent("{}", text("/chat/*"), "sub-2");
    f.file.commit();
    f.log.extendTo(f.file.lastId(), f.file.lastId());
    f.show({PresentationSettings::Feed});
    QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
    const auto *feed = f.window->findChild<EventFeed *>();
    const QImage picture = feed->viewport()->grab().toImage();
    const auto barOf = [&](int row) {
        const QRect card = feed->visualRect(feed->model()->index(row, 0));
        return picture.pixelColor(QPoint(card.left() + zoomed(6), card.center().y()) * picture.devicePixelRatio());
    };
    const auto colorOf = [&](const char *channel, const QByteArray &id) {
        CaptureRow row;
        row.channel = text(channel);
        row.subscriptionId = id;
        return f.theme.subscriptionColor(f.log.colorIndex(row));
    };
    QVERIFY(colorOf("/chat/*", "sub-2") != colorOf("/demo/*", "sub-1"));
    QCOMPARE(barOf(0).name(), colorOf("/chat/*", "sub-2").name());
    QCOMPARE(barOf(1).name(), colorOf("/demo/*", "sub-1").name());
}

void TestPresentationWindow::theLogMayGo()
{
    Fixture f;
    auto log = std::make_unique<EventLogModel>();
    QVERIFY(log->open(f.file.path(), f.file.lastId()).ok());
    f.settings.setPart(PresentationSettings::Log, true);
    f.window = std::make_unique<PresentationWindow>(f.workspace, f.theme, f.settings);
    f.window->present({log.get()}, {});
    f.window->show();
    log.reset();
    QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
    QCOMPARE(f.window->findChild<EventFeed *>()->model()->rowCount(), FeedModel::maxCards);
}

QTEST_MAIN(TestPresentationWindow)
#include "tst_presentationwindow.moc"
