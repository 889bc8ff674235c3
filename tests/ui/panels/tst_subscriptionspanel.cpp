// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/subscriptionspanel.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "ui/views/messagelabel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace eventscope;
using Model = SubscriptionModel;

namespace {

/// A panel with the session of a local Event API that is an endpoint of the workspace.
struct Fixture
{
    Fixture() { local.endpoint.id = workspace.add(local.endpoint); }
    std::unique_ptr<Session> open()
    {
        local.useKey(local.api.definition().apiKey());
        auto session = local.session();
        panel.setSession(session.get());
        return session;
    }
    void subscribe(const QString &text) const
    {
        channel->setText(text);
        button->click();
    }
    [[nodiscard]] QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    [[nodiscard]] QAction *action(const char *buttonName) const
    {
        return panel.findChild<QToolButton *>(QLatin1String(buttonName))->defaultAction();
    }

    test::SessionFixture local;
    QTemporaryDir folder;
    Workspace workspace{WorkspaceStore(folder.path())};
    Theme theme;
    SubscriptionsPanel panel{workspace, theme};
    QLineEdit *channel = panel.findChild<QLineEdit *>(QStringLiteral("subscribeChannel"));
    QPushButton *button = panel.findChild<QPushButton *>(QStringLiteral("subscribeButton"));
    QTableView *table = panel.findChild<QTableView *>(QStringLiteral("subscriptionTable"));
    MessageLabel *message = panel.findChild<MessageLabel *>(QStringLiteral("subscribeMessage"));
};

} // namespace

class TestSubscriptionsPanel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreTheContract();
    void withoutASessionItSaysSo();
    void channelIsValidatedInWords_data();
    void channelIsValidatedInWords();
    void subscribesCountsAndUnsubscribes();
    void refusedSaysWhyAndCanBeTriedAgainOrRemoved();
    void channelsAreRememberedAndCompleted();
    void authorizerIsOfferedWhereThereIsAChoice();
    void survivesTheEndOfItsSession();
    void copiesTheChannel();
};

void TestSubscriptionsPanel::namesAreTheContract()
{
    Fixture fixture;
    QCOMPARE(fixture.channel->accessibleName(), QStringLiteral("Channel to subscribe"));
    QCOMPARE(fixture.button->accessibleName(), QStringLiteral("Subscribe"));
    QCOMPARE(fixture.table->accessibleName(), QStringLiteral("Subscriptions"));
}

void TestSubscriptionsPanel::withoutASessionItSaysSo()
{
    Fixture fixture;
    QVERIFY(!fixture.channel->isEnabled());
    QVERIFY(!fixture.button->isEnabled());
    const auto *empty = fixture.panel.findChild<MessageLabel *>(QStringLiteral("subscriptionsEmpty"));
    QVERIFY(empty->message().contains(QStringLiteral("Choose an endpoint")));
    const auto session = fixture.open();
    QVERIFY(fixture.channel->isEnabled());
    QVERIFY(empty->message().contains(QStringLiteral("No subscriptions yet")));
}

void TestSubscriptionsPanel::channelIsValidatedInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("wildcard") << "/default/*" << true;
    QTest::newRow("plain") << "default/orders" << true;
    QTest::newRow("underscore") << "/default/my_orders" << false;
    QTest::newRow("star inside") << "/default/*/orders" << false;
    QTest::newRow("six parts") << "/a/b/c/d/e/f" << false;
}

void TestSubscriptionsPanel::channelIsValidatedInWords()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    Fixture fixture;
    const auto session = fixture.open();
    QVERIFY(!fixture.button->isEnabled());
    QVERIFY(fixture.message->message().isEmpty());
    fixture.channel->setText(text);
    QCOMPARE(fixture.button->isEnabled(), valid);
    QCOMPARE(fixture.message->message().isEmpty(), valid);
    QCOMPARE(fixture.button->toolTip().isEmpty(), valid);
    QTest::keyClick(fixture.channel, Qt::Key_Return);
    QCOMPARE(session->subscriptions().size(), valid ? 1 : 0);
}

void TestSubscriptionsPanel::subscribesCountsAndUnsubscribes()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.subscribe(QStringLiteral("/default/*"));
    QCOMPARE(fixture.table->model()->rowCount(), 1);
    QVERIFY(fixture.channel->text().isEmpty());
    QCOMPARE(fixture.cell(0, Model::Channel), QStringLiteral("/default/*"));
    QTRY_COMPARE(fixture.cell(0, Model::State), QStringLiteral("Active"));
    fixture.local.api.publish(QStringLiteral("/default/room"), {"1", "2", "3"});
    QTRY_COMPARE(fixture.cell(0, Model::Events), QStringLiteral("3"));
    QTRY_VERIFY(fixture.cell(0, Model::Rate) != QStringLiteral("0"));
    fixture.action("unsubscribeButton")->trigger();
    QTRY_COMPARE(fixture.table->model()->rowCount(), 0);
}

void TestSubscriptionsPanel::refusedSaysWhyAndCanBeTriedAgainOrRemoved()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.subscribe(QStringLiteral("/default/ok"));
    QVERIFY(!fixture.action("resubscribeButton")->isEnabled());
    fixture.subscribe(QStringLiteral("/nowhere/*"));
    QTRY_COMPARE(fixture.cell(1, Model::State), QStringLiteral("Refused"));
    QVERIFY(!fixture.table->model()->index(1, 0).data(Model::ReasonRole).toString().isEmpty());
    QVERIFY(fixture.table->rowHeight(1) > fixture.table->rowHeight(0));
    QCOMPARE(fixture.table->currentIndex().row(), 1);
    QVERIFY(fixture.action("resubscribeButton")->isEnabled());
    QSignalSpy changes(session.get(), &Session::subscriptionsChanged);
    fixture.action("resubscribeButton")->trigger();
    // Pending, and refused again.
    QTRY_VERIFY(changes.count() >= 2);
    QTRY_COMPARE(fixture.cell(1, Model::State), QStringLiteral("Refused"));
    QCOMPARE(fixture.action("unsubscribeButton")->text(), QStringLiteral("Remove"));
    fixture.panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&fixture.panel));
    fixture.panel.activateWindow();
    fixture.table->setFocus();
    QTRY_VERIFY(fixture.table->hasFocus());
    QTest::keyClick(fixture.table, Qt::Key_Delete);
    QTRY_COMPARE(fixture.table->model()->rowCount(), 1);
    QCOMPARE(fixture.cell(0, Model::Channel), QStringLiteral("/default/ok"));
}

void TestSubscriptionsPanel::channelsAreRememberedAndCompleted()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.subscribe(QStringLiteral("/default/orders"));
    QCOMPARE(fixture.workspace.endpoint(session->settings().id)->recentChannels.value(0), QStringLiteral("/default/orders"));
    QCompleter *completer = fixture.channel->completer();
    completer->setCompletionPrefix(QStringLiteral("ord"));
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), QStringLiteral("/default/orders"));
}

void TestSubscriptionsPanel::authorizerIsOfferedWhereThereIsAChoice()
{
    Fixture fixture;
    auto session = fixture.open();
    auto *combo = fixture.panel.findChild<QComboBox *>(QStringLiteral("subscribeAuthorizer"));
    QVERIFY(combo->isHidden());
    AuthorizerSettings token;
    token.id = QStringLiteral("token");
    token.name = QStringLiteral("Guest");
    token.kind = AuthorizerSettings::Kind::Token;
    fixture.local.endpoint.authorizers << token;
    fixture.workspace.update(fixture.local.endpoint);
    QVERIFY(!combo->isHidden());
    QCOMPARE(combo->itemText(0), QStringLiteral("Endpoint's default"));
    QCOMPARE(combo->itemText(2), QStringLiteral("Guest"));
    QVERIFY(session->applySettings(fixture.local.endpoint));
    combo->setCurrentIndex(2);
    fixture.subscribe(QStringLiteral("/default/guests"));
    QCOMPARE(session->subscriptions().first().authorizerId, QStringLiteral("token"));
}

void TestSubscriptionsPanel::survivesTheEndOfItsSession()
{
    Fixture fixture;
    auto session = fixture.open();
    fixture.subscribe(QStringLiteral("/default/*"));
    QCOMPARE(fixture.table->model()->rowCount(), 1);
    session.reset();
    QCOMPARE(fixture.table->model()->rowCount(), 0);
    QVERIFY(!fixture.channel->isEnabled());
}

void TestSubscriptionsPanel::copiesTheChannel()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.subscribe(QStringLiteral("/default/orders"));
    QTest::keyClick(fixture.table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/default/orders"));
}

QTEST_MAIN(TestSubscriptionsPanel)
#include "tst_subscriptionspanel.moc"
