// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/connectionbar.h"

#include "tests/support/testcase.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/statedot.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace eventscope;

namespace {

EndpointSettings orders()
{
    EndpointSettings endpoint;
    endpoint.name = QStringLiteral("Orders (dev)");
    return endpoint;
}

/// The bar and what a person meets in it.
struct Fixture
{
    Fixture()
    {
        const EndpointSettings endpoint = orders();
        bar.setEndpoint(&endpoint);
    }
    Theme theme;
    ConnectionBar bar{theme};
    QPushButton *connectButton = bar.findChild<QPushButton *>(QStringLiteral("connectButton"));
    QLabel *state = bar.findChild<QLabel *>(QStringLiteral("connectionState"));
    ElidedLabel *reason = bar.findChild<ElidedLabel *>(QStringLiteral("connectionReason"));
};

} // namespace

class TestConnectionBar : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void buttonIsNamedByWhatItWillDo_data();
    void buttonIsNamedByWhatItWillDo();
    void withoutAnEndpointThereIsNothingToConnect();
    void stateIsTold();
    void aRefusalIsExplainedByWhatAuthorizesIt();
    void countsDownToTheNextTry();
    void otherButtonsAsk();
    void offersToFindOutWhy_data();
    void offersToFindOutWhy();
};

void TestConnectionBar::buttonIsNamedByWhatItWillDo_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("name");
    QTest::newRow("Disconnected") << static_cast<int>(ConnectionState::Disconnected) << "Connect";
    QTest::newRow("Connecting") << static_cast<int>(ConnectionState::Connecting) << "Disconnect";
    QTest::newRow("Connected") << static_cast<int>(ConnectionState::Connected) << "Disconnect";
    QTest::newRow("Reconnecting") << static_cast<int>(ConnectionState::Reconnecting) << "Disconnect";
    QTest::newRow("Failed") << static_cast<int>(ConnectionState::Failed) << "Connect";
}

void TestConnectionBar::buttonIsNamedByWhatItWillDo()
{
    QFETCH(int, state);
    QFETCH(QString, name);
    Fixture fixture;
    fixture.bar.setStatus({static_cast<ConnectionState>(state)});
    QCOMPARE(fixture.connectButton->text(), name);
    QCOMPARE(fixture.connectButton->accessibleName(), name);
    QSignalSpy connects(&fixture.bar, &ConnectionBar::connectRequested);
    QSignalSpy disconnects(&fixture.bar, &ConnectionBar::disconnectRequested);
    fixture.connectButton->click();
    QCOMPARE(connects.count(), name == QStringLiteral("Connect") ? 1 : 0);
    QCOMPARE(disconnects.count(), name == QStringLiteral("Disconnect") ? 1 : 0);
}

void TestConnectionBar::withoutAnEndpointThereIsNothingToConnect()
{
    Fixture fixture;
    QVERIFY(fixture.connectButton->isEnabled());
    fixture.bar.setEndpoint(nullptr);
    QVERIFY(!fixture.connectButton->isEnabled());
    QVERIFY(!fixture.connectButton->toolTip().isEmpty());
}

void TestConnectionBar::stateIsTold()
{
    Fixture fixture;
    QCOMPARE(fixture.bar.findChild<QLabel *>(QStringLiteral("endpointName"))->text(), QStringLiteral("Orders (dev)"));
    QCOMPARE(fixture.state->accessibleName(), QStringLiteral("Connection state"));
    QCOMPARE(fixture.state->text(), QStringLiteral("Disconnected"));
    fixture.bar.setStatus({ConnectionState::Connected});
    QCOMPARE(fixture.state->text(), QStringLiteral("Connected \u00B7 no keep-alive yet"));
    QCOMPARE(fixture.bar.findChild<StateDot *>()->state(), ConnectionState::Connected);
    fixture.bar.setKeepAlive(std::chrono::seconds(12));
    QVERIFY(fixture.state->text().startsWith(QStringLiteral("Connected")));
    QVERIFY(fixture.state->text().endsWith(QStringLiteral("keep-alive 12 s")));
    fixture.bar.setStatus({ConnectionState::Failed, 0, {}, Error{ErrorCode::Unauthorized, QStringLiteral("wrong key")}});
    QCOMPARE(fixture.state->text(), QStringLiteral("Failed"));
    QVERIFY(fixture.reason->text().contains(QStringLiteral("wrong key")));
    fixture.bar.setStatus({ConnectionState::Connected});
    QCOMPARE(fixture.state->text(), QStringLiteral("Connected \u00B7 no keep-alive yet"));
    QVERIFY(fixture.reason->text().isEmpty());
}

void TestConnectionBar::aRefusalIsExplainedByWhatAuthorizesIt()
{
    Fixture fixture;
    EndpointSettings endpoint = orders();
    endpoint.authorizers.resize(1);
    endpoint.authorizers.first().id = QStringLiteral("iam");
    endpoint.authorizers.first().kind = AuthorizerSettings::Kind::Iam;
    endpoint.connectAuthorizer = QStringLiteral("iam");
    fixture.bar.setEndpoint(&endpoint);
    ConnectionStatus failed;
    failed.state = ConnectionState::Failed;
    failed.error = Error{ErrorCode::Unauthorized, QStringLiteral("You are not authorized to make this call."), 401};
    fixture.bar.setStatus(failed);
    QVERIFY2(fixture.reason->text().contains(QStringLiteral("appsync:EventConnect")), qPrintable(fixture.reason->text()));
}

void TestConnectionBar::countsDownToTheNextTry()
{
    Fixture fixture;
    fixture.bar.setStatus({ConnectionState::Reconnecting, 3, std::chrono::milliseconds(1800)});
    QCOMPARE(fixture.state->text(), QStringLiteral("Reconnecting (attempt 3, next try in 2 s)"));
    QTRY_COMPARE(fixture.state->text(), QStringLiteral("Reconnecting (attempt 3, next try in 1 s)"));
    QTRY_COMPARE(fixture.state->text(), QStringLiteral("Reconnecting (attempt 3)"));
}

void TestConnectionBar::offersToFindOutWhy_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("Disconnected") << static_cast<int>(ConnectionState::Disconnected) << false;
    QTest::newRow("Connecting") << static_cast<int>(ConnectionState::Connecting) << false;
    QTest::newRow("Connected") << static_cast<int>(ConnectionState::Connected) << false;
    QTest::newRow("Reconnecting") << static_cast<int>(ConnectionState::Reconnecting) << true;
    QTest::newRow("Failed") << static_cast<int>(ConnectionState::Failed) << true;
}

void TestConnectionBar::offersToFindOutWhy()
{
    QFETCH(int, state);
    QFETCH(bool, isOffered);
    Fixture fixture;
    EndpointSettings endpoint = orders();
    endpoint.id = QStringLiteral("orders");
    fixture.bar.setEndpoint(&endpoint);
    fixture.bar.setStatus({static_cast<ConnectionState>(state)});
    auto *button = fixture.bar.findChild<QPushButton *>(QStringLiteral("findOutButton"));
    QCOMPARE(button->isVisibleTo(&fixture.bar), isOffered);
    QCOMPARE(button->accessibleName(), button->text());
    const QSignalSpy asked(&fixture.bar, &ConnectionBar::doctorRequested);
    button->click();
    QCOMPARE(asked.first().first().toString(), QStringLiteral("orders"));
    fixture.bar.setEndpoint(nullptr);
    QVERIFY(!button->isVisibleTo(&fixture.bar));
}

void TestConnectionBar::otherButtonsAsk()
{
    Fixture fixture;
    QSignalSpy builtIn(&fixture.bar, &ConnectionBar::builtInApiRequested);
    fixture.bar.findChild<QPushButton *>(QStringLiteral("builtInApiButton"))->click();
    QCOMPARE(builtIn.count(), 1);
    QSignalSpy chosen(&fixture.bar, &ConnectionBar::themeChosen);
    const QMenu *menu = fixture.bar.findChild<QToolButton *>(QStringLiteral("themeButton"))->menu();
    for (QAction *action : menu->actions())
        action->trigger();
    QCOMPARE(chosen.count(), 3);
    QCOMPARE(chosen.at(2).first().value<Theme::Choice>(), Theme::Choice::Dark);
}

QTEST_MAIN(TestConnectionBar)
#include "tst_connectionbar.moc"
