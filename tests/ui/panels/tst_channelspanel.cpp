// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/channelspanel.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "ui/views/messagelabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace eventscope;
using Model = ChannelTreeModel;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// A panel with the session of a local Event API that is an endpoint of the workspace.
struct Fixture
{
    Fixture()
    {
        local.endpoint.namespaces = {text("default")};
        local.endpoint.recentChannels = {text("/default/eu/orders")};
        local.endpoint.id = workspace.add(local.endpoint);
        local.useKey(local.api.definition().apiKey());
        panel.resize(320, 400);
        panel.show();
    }
    std::unique_ptr<Session> open()
    {
        auto session = local.session();
        panel.setSession(session.get());
        return session;
    }
    [[nodiscard]] QModelIndex node(const char *channel) const { return static_cast<const Model *>(tree->model())->indexOf(text(channel)); }
    void choose(const char *channel) const { tree->setCurrentIndex(node(channel)); }
    [[nodiscard]] QString cell(const char *channel, int column) const { return node(channel).siblingAtColumn(column).data().toString(); }
    /// The entry of the context menu of the current node.
    [[nodiscard]] QAction *entry(const char *words) const
    {
        delete panel.findChild<QMenu *>();
        for (const char *said : {"This plugin does not support raise()", "This plugin does not support grabbing the keyboard"})
            QTest::ignoreMessage(QtWarningMsg, said);
        Q_EMIT tree->customContextMenuRequested(tree->visualRect(tree->currentIndex()).center());
        for (QAction *action : panel.findChild<QMenu *>()->actions()) {
            if (action->text() == text(words))
                return action;
        }
        qFatal("no %s", words);
    }

    test::SessionFixture local;
    QTemporaryDir folder;
    Workspace workspace{WorkspaceStore(folder.path())};
    Theme theme;
    ChannelsPanel panel{workspace, theme};
    QTreeView *tree = panel.findChild<QTreeView *>(QStringLiteral("channelTree"));
    MessageLabel *message = panel.findChild<MessageLabel *>(QStringLiteral("channelMessage"));
    MessageLabel *empty = panel.findChild<MessageLabel *>(QStringLiteral("channelsEmpty"));
};

} // namespace

class TestChannelsPanel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void withoutASessionItSaysSo();
    void showsWhatIsKnown();
    void countsWhatComesAndGoes();
    void doubleClickSubscribesOnce();
    void doubleClickOnAFolderOpensAndCloses();
    void subscribesToEverythingBelow();
    void menuOfAWildcard();
    void publishesAndFiltersHere();
    void copies();
    void newSubscriptionsAppear();
    void deepestChannelHasNothingBelow();
    void everythingHasAName();
};

void TestChannelsPanel::withoutASessionItSaysSo()
{
    Fixture fixture;
    QVERIFY(fixture.empty->isVisible());
    QVERIFY(fixture.empty->message().contains(text("endpoint")));
    auto session = fixture.open();
    QVERIFY(!fixture.empty->isVisible());
    fixture.choose("/default/*");
    session.reset();
    QVERIFY(fixture.empty->isVisible());
    QCOMPARE(fixture.tree->model()->rowCount(), 0);
    QVERIFY(fixture.message->message().isEmpty());
}

void TestChannelsPanel::showsWhatIsKnown()
{
    Fixture fixture;
    const auto session = fixture.open();
    QVERIFY(fixture.node("/default/*").isValid());
    QVERIFY(fixture.node("/default/eu/orders").isValid());
    QVERIFY(fixture.tree->isExpanded(fixture.node("/default")));
    QVERIFY(fixture.tree->isExpanded(fixture.node("/default/eu")));
    fixture.choose("/default/*");
    QVERIFY(fixture.message->message().contains(text("does not tell")));
    fixture.choose("/default/eu/orders");
    QVERIFY(fixture.message->message().isEmpty());
}

void TestChannelsPanel::countsWhatComesAndGoes()
{
    Fixture fixture;
    const auto session = fixture.open();
    QVERIFY(session->subscribe(text("/default/*")).ok());
    QTRY_COMPARE(session->subscriptions().value(0).state, SubscriptionState::Active);
    const auto published
        = session->publish(text("/default/eu/orders"), {QByteArrayLiteral("1"), QByteArrayLiteral("2")}, PublishTransport::WebSocket);
    QTRY_VERIFY(published.isFinished());
    QTRY_COMPARE(fixture.cell("/default/*", Model::Received), text("2"));
    QTRY_COMPARE(fixture.cell("/default/eu/orders", Model::Published), text("2"));
    QVERIFY(fixture.cell("/default/eu/orders", Model::Received).isEmpty()); // it came by the wildcard, and that counts it
    QCOMPARE(fixture.cell("/default", Model::Received), text("2"));
    QVERIFY(!fixture.cell("/default", Model::Last).isEmpty());
}

void TestChannelsPanel::doubleClickSubscribesOnce()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.choose("/default/eu/orders");
    Q_EMIT fixture.tree->activated(fixture.tree->currentIndex());
    QTRY_COMPARE(session->subscriptions().value(0).state, SubscriptionState::Active);
    QCOMPARE(session->subscriptions().first().pattern, text("/default/eu/orders"));
    QCOMPARE(fixture.workspace.endpoint(fixture.local.endpoint.id)->recentChannels.first(), text("/default/eu/orders"));
    QCOMPARE(fixture.message->message(), text("Subscribed to /default/eu/orders."));
    Q_EMIT fixture.tree->activated(fixture.tree->currentIndex());
    QCOMPARE(session->subscriptions().size(), 1);
    QVERIFY(fixture.message->message().contains(text("already")));
    QVERIFY(!fixture.entry("Subscribe")->isEnabled());
    session->unsubscribe(session->subscriptions().first().id);
    QTRY_VERIFY(session->subscriptions().isEmpty());
    QVERIFY(fixture.entry("Subscribe")->isEnabled());
}

void TestChannelsPanel::doubleClickOnAFolderOpensAndCloses()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.choose("/default/eu");
    Q_EMIT fixture.tree->activated(fixture.tree->currentIndex().siblingAtColumn(Model::Last));
    QVERIFY(!fixture.tree->isExpanded(fixture.node("/default/eu")));
    Q_EMIT fixture.tree->activated(fixture.tree->currentIndex());
    QVERIFY(fixture.tree->isExpanded(fixture.node("/default/eu")));
    QVERIFY(session->subscriptions().isEmpty());
}

void TestChannelsPanel::subscribesToEverythingBelow()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.choose("/default/eu");
    fixture.entry("Subscribe to everything below")->trigger();
    QTRY_COMPARE(session->subscriptions().value(0).state, SubscriptionState::Active);
    QCOMPARE(session->subscriptions().first().pattern, text("/default/eu/*"));
    QVERIFY(fixture.node("/default/eu/*").isValid());
    QVERIFY(!fixture.entry("Subscribe to everything below")->isEnabled());
}

void TestChannelsPanel::menuOfAWildcard()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.choose("/default/*");
    QVERIFY(fixture.entry("Subscribe")->isEnabled());
    QVERIFY(!fixture.entry("Subscribe to everything below")->isEnabled());
    QVERIFY(!fixture.entry("Publish here")->isEnabled());
    QVERIFY(fixture.entry("Filter the log on this channel")->isEnabled());
}

void TestChannelsPanel::publishesAndFiltersHere()
{
    Fixture fixture;
    const auto session = fixture.open();
    const QSignalSpy publish(&fixture.panel, &ChannelsPanel::publishRequested);
    const QSignalSpy filter(&fixture.panel, &ChannelsPanel::filterRequested);
    fixture.choose("/default/eu");
    fixture.entry("Publish here")->trigger();
    fixture.entry("Filter the log on this channel")->trigger();
    QCOMPARE(publish.value(0).value(0).toString(), text("/default/eu"));
    QCOMPARE(filter.value(0).value(0).toString(), text("channel:/default/eu"));
}

void TestChannelsPanel::copies()
{
    Fixture fixture;
    const auto session = fixture.open();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.panel));
    fixture.tree->setFocus();
    fixture.choose("/default/*");
    QTest::keyClick(fixture.tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), text("/default/*"));
}

void TestChannelsPanel::newSubscriptionsAppear()
{
    Fixture fixture;
    const auto session = fixture.open();
    QVERIFY(session->subscribe(text("/demo/chat")).ok());
    QTRY_VERIFY(fixture.node("/demo/chat").isValid());
    EndpointSettings changed = *fixture.workspace.endpoint(fixture.local.endpoint.id);
    changed.namespaces << text("later");
    fixture.workspace.update(changed);
    QVERIFY(fixture.node("/later/*").isValid());
    fixture.panel.setSession(nullptr);
    fixture.panel.setSession(session.get());
    QVERIFY(fixture.node("/demo/chat").isValid());
}

void TestChannelsPanel::deepestChannelHasNothingBelow()
{
    Fixture fixture;
    fixture.workspace.rememberChannel(fixture.local.endpoint.id, text("/default/a/b/c/d"));
    const auto session = fixture.open();
    fixture.choose("/default/a/b/c/d");
    QVERIFY(fixture.entry("Subscribe")->isEnabled());
    QCOMPARE(fixture.entry("Subscribe to everything below")->isEnabled(), ChannelPattern::parse(text("/default/a/b/c/d/*")).ok());
}

void TestChannelsPanel::everythingHasAName()
{
    Fixture fixture;
    const auto session = fixture.open();
    QCOMPARE(fixture.tree->accessibleName(), text("Channels"));
    for (const QToolButton *button : fixture.panel.findChildren<QToolButton *>())
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
}

QTEST_MAIN(TestChannelsPanel)
#include "tst_channelspanel.moc"
