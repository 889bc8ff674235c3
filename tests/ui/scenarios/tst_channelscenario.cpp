// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenarios/consolewindow.h"
#include "tests/ui/scenarios/scenariocase.h"
#include "ui/models/channeltreemodel.h"

#include <QLineEdit>
#include <QTreeView>

using namespace eventscope;
using test::ConsoleWindow;

namespace {

/// The window with the tree of channels in front.
struct Desk : ConsoleWindow
{
    Desk()
    {
        change([](EndpointSettings &endpoint) {
            endpoint.recentChannels = {QStringLiteral("/default/eu/orders"), QStringLiteral("/nowhere/else")};
        });
        show();
        connectEndpoint();
        showPanel(QStringLiteral("Channels"));
        tree = &at<QTreeView>("channelTree");
    }
    [[nodiscard]] QModelIndex node(const char *channel) const
    {
        return static_cast<const ChannelTreeModel *>(tree->model())->indexOf(QLatin1String(channel));
    }
    [[nodiscard]] QString cell(const char *channel, int column) const { return node(channel).siblingAtColumn(column).data().toString(); }
    /// On the words of its row.
    void doubleClick(const char *channel) const { doubleClickAt(*tree->viewport(), tree->visualRect(node(channel)).center()); }
    void click(const char *channel) const { clickAt(*tree->viewport(), tree->visualRect(node(channel)).center()); }

    QTreeView *tree = nullptr;
};

} // namespace

class TestChannelScenario : public test::ScenarioCase
{
    Q_OBJECT

private Q_SLOTS:
    void doubleClickSubscribes();
    void aRefusedSubscriptionIsTold();
    void publishHereFillsTheChannel();
    void countsFollowWhatPasses();
};

void TestChannelScenario::doubleClickSubscribes()
{
    const Desk desk;
    desk.doubleClick("/default/eu/orders");
    QTRY_COMPARE(desk.words("channelMessage"), QStringLiteral("Subscribed to /default/eu/orders."));
    QCOMPARE(desk.session().subscriptions().size(), 1); // not once for each click
    QCOMPARE(desk.session().subscriptions().constFirst().pattern, QStringLiteral("/default/eu/orders"));
    desk.doubleClick("/default/eu/orders");
    QVERIFY(desk.words("channelMessage").contains(QStringLiteral("already")));
    QCOMPARE(desk.session().subscriptions().size(), 1);
    desk.doubleClick("/default/eu"); // only on the way: it is closed
    QVERIFY(!desk.tree->isExpanded(desk.node("/default/eu")));
    QCOMPARE(desk.session().subscriptions().size(), 1);
}

void TestChannelScenario::aRefusedSubscriptionIsTold()
{
    const Desk desk;
    desk.doubleClick("/nowhere/else");
    QTRY_VERIFY2(desk.words("channelMessage").contains(QStringLiteral("was not subscribed")), qPrintable(desk.words("channelMessage")));
    QVERIFY(desk.isConnected());
}

void TestChannelScenario::publishHereFillsTheChannel()
{
    const Desk desk;
    desk.click("/default/eu/orders");
    desk.choose(ConsoleWindow::contextMenu(*desk.tree, desk.tree->visualRect(desk.node("/default/eu/orders")).center()),
                "publishHereAction");
    QCOMPARE(desk.at<QLineEdit>("publishChannel").text(), QStringLiteral("/default/eu/orders"));
    desk.click("/nowhere/else");
    desk.press("channelPublishButton");
    QCOMPARE(desk.at<QLineEdit>("publishChannel").text(), QStringLiteral("/nowhere/else"));
}

void TestChannelScenario::countsFollowWhatPasses()
{
    const Desk desk;
    desk.doubleClick("/default/eu/orders");
    QTRY_COMPARE(desk.session().subscriptions().value(0).state, SubscriptionState::Active);
    desk.press("channelPublishButton");
    desk.paste(desk.editor(1), "{\"order\": 7}");
    desk.press("publishButton");
    QTRY_COMPARE(desk.cell("/default/eu/orders", ChannelTreeModel::Received), QStringLiteral("1"));
    QCOMPARE(desk.cell("/default/eu/orders", ChannelTreeModel::Published), QStringLiteral("1"));
    QCOMPARE(desk.cell("/default", ChannelTreeModel::Received), QStringLiteral("1"));
    QVERIFY(!desk.cell("/default/eu/orders", ChannelTreeModel::Last).isEmpty());
    desk.press("channelFilterButton");
    QCOMPARE(desk.at<QLineEdit>("logFilter").text(), QStringLiteral("channel:/default/eu/orders"));
}

QTEST_MAIN(TestChannelScenario)
#include "tst_channelscenario.moc"
