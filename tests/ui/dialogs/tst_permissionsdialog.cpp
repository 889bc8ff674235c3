// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/permissionsdialog.h"

#include "tests/support/fakeprompt.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "ui/dialogs/authorizerchecks.h"
#include "ui/dialogs/permissionsexport.h"
#include "ui/views/messagelabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>

using namespace eventscope;

namespace {

constexpr int longWait = 30'000;

/// The dialog for a local API: its key, and a key that is wrong.
struct Fixture
{
    explicit Fixture(test::SessionFixture &local)
        : dialog({local.authorizers, local.clock, theme, prompt}, local.endpoint)
    {
        dialog.show();
        channels->setPlainText(QStringLiteral("/default/*\n/default/orders\n\n /default/orders/ \n/nowhere/orders"));
    }
    [[nodiscard]] static EndpointSettings withTwoKeys(test::SessionFixture &local)
    {
        AuthorizerSettings wrong = local.endpoint.authorizers.first();
        wrong.id = QStringLiteral("wrong");
        wrong.name = QStringLiteral("Wrong & key");
        local.secrets.hold(SecretStore::name(local.endpoint.id, wrong.id, QStringLiteral("apiKey")),
                           Secret(QByteArrayLiteral("da2-wrongwrongwrongwrongwrong1")));
        EndpointSettings endpoint = local.endpoint;
        endpoint.authorizers << wrong;
        return endpoint;
    }
    [[nodiscard]] QStringList words(int column) const
    {
        QStringList all;
        for (int row = 0; row < grid->model()->rowCount(); ++row)
            all << grid->model()->index(row, column).data().toString();
        return all;
    }
    [[nodiscard]] bool isDone() const { return run->text() == QStringLiteral("Run again"); }
    void trigger(const char *action) const { dialog.findChild<QAction *>(QLatin1String(action))->trigger(); }

    Theme theme;
    test::FakePrompt prompt;
    PermissionsDialog dialog;
    QList<QCheckBox *> authorizers = dialog.findChild<AuthorizerChecks *>()->findChildren<QCheckBox *>();
    QPlainTextEdit *channels = dialog.findChild<QPlainTextEdit *>(QStringLiteral("permissionChannels"));
    QCheckBox *publish = dialog.findChild<QCheckBox *>(QStringLiteral("permissionPublish"));
    QTableView *grid = dialog.findChild<QTableView *>(QStringLiteral("permissionGrid"));
    MessageLabel *fault = dialog.findChild<MessageLabel *>(QStringLiteral("permissionFault"));
    MessageLabel *reason = dialog.findChild<MessageLabel *>(QStringLiteral("permissionReason"));
    MessageLabel *message = dialog.findChild<MessageLabel *>(QStringLiteral("permissionMessage"));
    QPushButton *exports = dialog.findChild<QPushButton *>(QStringLiteral("permissionExport"));
    QPushButton *run = dialog.findChild<QPushButton *>(QStringLiteral("permissionRun"));
    QPushButton *close = dialog.findChild<QPushButton *>(QStringLiteral("permissionClose"));
};

} // namespace

class TestPermissionsDialog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatIsKnown();
    void asksWhatWasChosen();
    void publishesOnlyWhenTicked();
    void currentCellIsExplained();
    void stopsAndRunsAgain();
    void saysWhatIsWrong();
    void urlThatIsNone();
    void copies();
    void saves();
    void fileThatCannotBeWritten();
    void closingEndsTheRun();
    void everythingHasAName();
};

void TestPermissionsDialog::offersWhatIsKnown()
{
    test::SessionFixture local;
    local.endpoint = Fixture::withTwoKeys(local);
    local.endpoint.namespaces = {QStringLiteral("orders")};
    local.endpoint.recentChannels = {QStringLiteral("/default/chat")};
    Theme theme;
    test::FakePrompt prompt;
    const PermissionsDialog dialog({local.authorizers, local.clock, theme, prompt}, local.endpoint);
    const auto *channels = dialog.findChild<QPlainTextEdit *>(QStringLiteral("permissionChannels"));
    QCOMPARE(channels->toPlainText(), QStringLiteral("/default/chat\n/orders/*"));
    const auto *authorizers = dialog.findChild<AuthorizerChecks *>();
    QCOMPARE(authorizers->chosen(), QStringList({QStringLiteral("key"), QStringLiteral("wrong")}));
    QCOMPARE(authorizers->findChildren<QCheckBox *>().constLast()->text(), QStringLiteral("Wrong && key"));
    QVERIFY(!dialog.findChild<QCheckBox *>(QStringLiteral("permissionPublish"))->isChecked());
}

void TestPermissionsDialog::asksWhatWasChosen()
{
    test::SessionFixture local;
    local.endpoint = Fixture::withTwoKeys(local);
    Fixture fixture(local);
    fixture.run->click();
    QCOMPARE(fixture.run->text(), QStringLiteral("Stop"));
    QVERIFY(!fixture.channels->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), longWait);
    QCOMPARE(fixture.words(1),
             QStringList({QString(), QStringLiteral("/default/*"), QStringLiteral("/default/orders"),
                          QStringLiteral("/nowhere/orders")})); // the second /default/orders is the same
    QCOMPARE(fixture.words(2).join(QLatin1Char(' ')), QStringLiteral("Allowed Allowed Allowed Refused"));
    QCOMPARE(fixture.words(3).join(QLatin1Char(' ')), QStringLiteral("Refused Refused Refused Refused"));
    QCOMPARE(fixture.message->message(), QStringLiteral("Allowed: 3. Refused: 5."));
    // The wrong key may not connect; the rest was asked over the right one's connection.
    QVERIFY(fixture.grid->model()->index(0, 3).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("opened")));
    fixture.authorizers.at(1)->click();
    fixture.run->click();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), longWait);
    QCOMPARE(fixture.grid->model()->columnCount(), 3);
}

void TestPermissionsDialog::publishesOnlyWhenTicked()
{
    test::SessionFixture local;
    Fixture fixture(local);
    const auto session = local.session();
    QVERIFY(session->subscribe(QStringLiteral("/default/*")).ok());
    QTRY_COMPARE(session->subscriptions().value(0).state, SubscriptionState::Active);
    fixture.run->click();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), longWait);
    QVERIFY(!fixture.words(0).contains(QStringLiteral("Publish")));
    fixture.publish->click();
    fixture.run->click();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), longWait);
    QCOMPARE(fixture.words(0).count(QStringLiteral("Publish")), 2); // none to the wildcard
    QTRY_COMPARE(session->counters().received, 1);
}

void TestPermissionsDialog::currentCellIsExplained()
{
    test::SessionFixture local;
    Fixture fixture(local);
    QVERIFY(fixture.reason->message().contains(QStringLiteral("connection of its own")));
    fixture.run->click();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), longWait);
    const QModelIndex refused = fixture.grid->model()->index(3, 2);
    fixture.grid->setCurrentIndex(refused);
    QCOMPARE(fixture.reason->message().toHtmlEscaped(), refused.data(Qt::ToolTipRole).toString());
    QVERIFY(!fixture.reason->message().isEmpty());
    fixture.grid->setCurrentIndex(fixture.grid->model()->index(0, 2));
    QCOMPARE(fixture.reason->message(), QStringLiteral("Choose a cell to see why."));
}

void TestPermissionsDialog::stopsAndRunsAgain()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    test::SessionFixture local;
    local.endpoint.url = QStringLiteral("http://127.0.0.1:%1/event").arg(silent.serverPort());
    Fixture fixture(local);
    fixture.run->click();
    QCOMPARE(fixture.words(2).join(QString()), QString());
    QTest::keyClick(fixture.run, Qt::Key_Space);
    QVERIFY(fixture.isDone());
    QCOMPARE(fixture.words(2).count(QStringLiteral("Not known")), 4);
    QVERIFY(fixture.message->message().startsWith(QStringLiteral("Stopped.")));
    QVERIFY(fixture.channels->isEnabled());
    fixture.run->click();
    QCOMPARE(fixture.words(2).join(QString()), QString());
    QVERIFY(fixture.message->message().isEmpty());
}

void TestPermissionsDialog::saysWhatIsWrong()
{
    test::SessionFixture local;
    Fixture fixture(local);
    QVERIFY(fixture.fault->message().isEmpty());
    fixture.channels->setPlainText(QStringLiteral("/default/a\n\n/default/a_b"));
    QVERIFY2(fixture.fault->message().startsWith(QStringLiteral("Line 3: ")), qPrintable(fixture.fault->message()));
    QVERIFY(!fixture.run->isEnabled());
    fixture.channels->setPlainText(QStringLiteral(" \n"));
    QVERIFY(fixture.fault->message().startsWith(QStringLiteral("Give a channel")));
    fixture.channels->setPlainText(QStringLiteral("/default/*"));
    QVERIFY(fixture.run->isEnabled());
    fixture.authorizers.at(0)->click();
    QCOMPARE(fixture.fault->message(), QStringLiteral("Select an authorizer."));
    QVERIFY(!fixture.run->isEnabled());
}

void TestPermissionsDialog::urlThatIsNone()
{
    test::SessionFixture local;
    local.endpoint.url = QStringLiteral("https://example.com/graphql");
    const Fixture fixture(local);
    QVERIFY(!fixture.run->isEnabled());
    QVERIFY(fixture.fault->message().contains(QStringLiteral("GraphQL")));
}

void TestPermissionsDialog::copies()
{
    test::SessionFixture local;
    Fixture fixture(local);
    QVERIFY(!fixture.exports->isEnabled());
    fixture.run->click();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), longWait);
    QVERIFY(fixture.exports->isEnabled());
    fixture.trigger("copy_md");
    const QString table = QGuiApplication::clipboard()->text();
    QVERIFY2(table.startsWith(QStringLiteral("| Operation | Channel | API key |")), qPrintable(table));
    fixture.trigger("copy_csv");
    const QString csv = QGuiApplication::clipboard()->text();
    QVERIFY(csv.contains(QStringLiteral("API key,Subscribe,/default/orders,Allowed,")));
    QCOMPARE(fixture.message->message(), QStringLiteral("Copied."));
    for (const QString &text : {table, csv})
        QVERIFY(!text.contains(QString::fromUtf8(local.api.definition().apiKey().reveal())));
}

void TestPermissionsDialog::saves()
{
    test::SessionFixture local;
    Fixture fixture(local);
    fixture.run->click();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), longWait);
    fixture.trigger("save_csv"); // cancelled
    QVERIFY(fixture.message->message().startsWith(QStringLiteral("Allowed:")));
    fixture.prompt.path = local.folder.filePath(QStringLiteral("who.csv"));
    fixture.trigger("save_csv");
    QFile file(fixture.prompt.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("authorizer,operation,channel,answer,reason\r\n"));
    QVERIFY(fixture.message->message().contains(QStringLiteral("who.csv")));
}

void TestPermissionsDialog::fileThatCannotBeWritten()
{
    test::SessionFixture local;
    Fixture fixture(local);
    fixture.run->click();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), longWait);
    fixture.prompt.path = local.folder.filePath(QStringLiteral("no/such/folder/who.md"));
    fixture.trigger("save_md");
    QCOMPARE(fixture.message->severity(), MessageLabel::Severity::Error);
    QVERIFY(!fixture.message->message().isEmpty());
}

void TestPermissionsDialog::closingEndsTheRun()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    test::SessionFixture local;
    local.endpoint.url = QStringLiteral("http://127.0.0.1:%1/event").arg(silent.serverPort());
    Theme theme;
    test::FakePrompt prompt;
    const QPointer<PermissionsDialog> dialog = new PermissionsDialog({local.authorizers, local.clock, theme, prompt}, local.endpoint);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->findChild<QPushButton *>(QStringLiteral("permissionRun"))->click();
    QTRY_VERIFY(silent.hasPendingConnections());
    const QTcpSocket *connection = silent.nextPendingConnection();
    dialog->findChild<QPushButton *>(QStringLiteral("permissionClose"))->click();
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(connection->state(), QAbstractSocket::UnconnectedState);
}

void TestPermissionsDialog::everythingHasAName()
{
    test::SessionFixture local;
    const Fixture fixture(local);
    for (const QWidget *widget :
         QList<QWidget *>{fixture.authorizers.first(), fixture.channels, fixture.publish, fixture.grid, fixture.run})
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    for (const QPushButton *button : {fixture.run, fixture.exports, fixture.close})
        QVERIFY(!button->text().isEmpty());
    QCOMPARE(fixture.dialog.focusWidget(), fixture.run);
}

QTEST_MAIN(TestPermissionsDialog)
#include "tst_permissionsdialog.moc"
