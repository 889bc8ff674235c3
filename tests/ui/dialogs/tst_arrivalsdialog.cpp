// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/arrivalsdialog.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "ui/models/channelarrivalsmodel.h"
#include "ui/views/messagelabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace eventscope;

class TestArrivalsDialog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheSession();
    void goesWithItsSession();
};

void TestArrivalsDialog::followsTheSession()
{
    test::SessionFixture local;
    const auto session = local.session();
    Theme theme;
    const ArrivalsDialog dialog(theme, *session);
    const auto *table = dialog.findChild<QTableView *>(QStringLiteral("arrivalsTable"));
    auto *csv = dialog.findChild<QPushButton *>(QStringLiteral("arrivalsCsvButton"));
    auto *markdown = dialog.findChild<QPushButton *>(QStringLiteral("arrivalsMarkdownButton"));
    QVERIFY(dialog.windowTitle().contains(session->settings().name));
    QVERIFY(dialog.findChild<MessageLabel *>(QStringLiteral("arrivalsHint"))->message().contains(QStringLiteral("Subscribe")));
    QVERIFY(!csv->isEnabled());
    QVERIFY(session->subscribe(QStringLiteral("/default/*")));
    QTRY_COMPARE(session->subscriptions().value(0).state, SubscriptionState::Active);
    session->publish(QStringLiteral("/default/a"), {"1", "2"}, PublishTransport::WebSocket);
    session->publish(QStringLiteral("/default/b"), {"3"}, PublishTransport::WebSocket);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QTRY_COMPARE(cell(0, ChannelArrivalsModel::Count), QStringLiteral("2"));
    QTRY_COMPARE(cell(1, ChannelArrivalsModel::Channel), QStringLiteral("/default/b"));
    QVERIFY(!cell(1, ChannelArrivalsModel::Median).isEmpty());
    // Nothing is missing.
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("arrivalsMissingButton"))->isEnabled());
    csv->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("/default/a,2,")));
    markdown->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("| /default/a | 2 |")));
}

void TestArrivalsDialog::goesWithItsSession()
{
    test::SessionFixture local;
    auto session = local.session();
    Theme theme;
    ArrivalsDialog dialog(theme, *session);
    dialog.show();
    session.reset();
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestArrivalsDialog)
#include "tst_arrivalsdialog.moc"
