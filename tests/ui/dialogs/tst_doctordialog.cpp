// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/doctordialog.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "ui/views/messagelabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTreeWidget>

using namespace eventscope;

namespace {

constexpr int longWait = 30'000;

QString word(const QTreeWidget &list, int row)
{
    return list.topLevelItem(row)->text(1);
}

/// The dialog of the endpoint of a local API, and what a person meets in it.
struct Fixture
{
    explicit Fixture(test::SessionFixture &local, bool publishes = false)
        : dialog({local.authorizers, local.clock, theme}, local.endpoint, publishes)
    {
        dialog.show();
    }
    [[nodiscard]] QStringList words() const
    {
        QStringList all;
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            all << word(*list, row);
        return all;
    }
    [[nodiscard]] bool isDone() const { return run->text() == QStringLiteral("Run again"); }

    Theme theme;
    DoctorDialog dialog;
    QLineEdit *channel = dialog.findChild<QLineEdit *>(QStringLiteral("doctorChannel"));
    QCheckBox *publish = dialog.findChild<QCheckBox *>(QStringLiteral("doctorPublish"));
    QTreeWidget *list = dialog.findChild<QTreeWidget *>(QStringLiteral("doctorList"));
    QPlainTextEdit *details = dialog.findChild<QPlainTextEdit *>(QStringLiteral("doctorDetails"));
    MessageLabel *message = dialog.findChild<MessageLabel *>(QStringLiteral("doctorMessage"));
    MessageLabel *fault = dialog.findChild<MessageLabel *>(QStringLiteral("doctorFault"));
    QPushButton *run = dialog.findChild<QPushButton *>(QStringLiteral("doctorRun"));
    QPushButton *copy = dialog.findChild<QPushButton *>(QStringLiteral("doctorCopy"));
    QPushButton *close = dialog.findChild<QPushButton *>(QStringLiteral("doctorClose"));
};

} // namespace

class TestDoctorDialog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void allIsWell();
    void publishesOnlyWhenTicked();
    void aFailureIsChosenAndExplained();
    void runsAgain();
    void stops();
    void copiesAsText();
    void channelThatIsNone();
    void urlThatIsNone();
    void closingEndsTheRun();
    void everythingHasAName();
};

void TestDoctorDialog::allIsWell()
{
    test::SessionFixture local;
    Fixture fixture(local, true);
    QCOMPARE(fixture.run->text(), QStringLiteral("Run"));
    QVERIFY(!fixture.copy->isEnabled());
    fixture.dialog.start();
    QCOMPARE(fixture.run->text(), QStringLiteral("Stop"));
    QVERIFY(!fixture.channel->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), longWait);
    QCOMPARE(fixture.words().join(QLatin1Char(' ')), QStringLiteral("passed passed skipped passed passed passed passed passed passed"));
    QCOMPARE(fixture.message->severity(), MessageLabel::Severity::Success);
    QVERIFY(fixture.list->topLevelItem(8)->text(3).startsWith(QStringLiteral("Came back after ")));
    for (int row = 0; row < 9; ++row)
        QVERIFY(!fixture.list->topLevelItem(row)->icon(0).isNull());
    QVERIFY(fixture.list->topLevelItem(2)->text(2).isEmpty()); // skipped: took no time
    fixture.list->setCurrentItem(fixture.list->topLevelItem(4));
    QVERIFY(fixture.details->toPlainText().contains(local.address.realtime.toString()));
}

void TestDoctorDialog::publishesOnlyWhenTicked()
{
    test::SessionFixture local;
    Fixture fixture(local);
    const QSignalSpy chosen(&fixture.dialog, &DoctorDialog::publishChosen);
    fixture.dialog.start();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), longWait);
    QCOMPARE(word(*fixture.list, 8), QStringLiteral("skipped"));
    fixture.publish->click();
    QCOMPARE(chosen.count(), 1);
    QVERIFY(chosen.first().first().toBool());
    fixture.run->click();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), longWait);
    QCOMPARE(word(*fixture.list, 8), QStringLiteral("passed"));
}

void TestDoctorDialog::aFailureIsChosenAndExplained()
{
    test::SessionFixture local;
    local.useKey(Secret(QByteArrayLiteral("da2-wrongwrongwrongwrongwrong1")));
    Fixture fixture(local);
    fixture.dialog.start();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), longWait);
    QCOMPARE(word(*fixture.list, 6), QStringLiteral("failed"));
    QCOMPARE(fixture.list->currentItem(), fixture.list->topLevelItem(6));
    QVERIFY(fixture.details->toPlainText().contains(QStringLiteral("Check that the API key is right")));
    QCOMPARE(fixture.message->severity(), MessageLabel::Severity::Error);
    QVERIFY(fixture.list->topLevelItem(7)->text(3).contains(QStringLiteral("Authorization")));
}

void TestDoctorDialog::runsAgain()
{
    test::SessionFixture local;
    const Secret right = local.api.definition().apiKey();
    local.useKey(Secret(QByteArrayLiteral("da2-wrongwrongwrongwrongwrong1")));
    Fixture fixture(local);
    fixture.dialog.start();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), longWait);
    local.useKey(right);
    QTest::keyClick(fixture.run, Qt::Key_Space);
    QVERIFY(fixture.message->message().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), longWait);
    QCOMPARE(fixture.message->severity(), MessageLabel::Severity::Success);
    QVERIFY(!fixture.words().contains(QStringLiteral("failed")));
}

void TestDoctorDialog::stops()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    test::SessionFixture local;
    local.endpoint.url = QStringLiteral("http://127.0.0.1:%1/event").arg(silent.serverPort());
    Fixture fixture(local);
    fixture.dialog.start();
    QTRY_COMPARE(word(*fixture.list, 3), QStringLiteral("running\u2026"));
    QCOMPARE(word(*fixture.list, 4), QString());
    fixture.run->click();
    QVERIFY(fixture.isDone());
    QCOMPARE(word(*fixture.list, 3), QStringLiteral("skipped"));
    QCOMPARE(fixture.message->message(), QStringLiteral("Stopped."));
    QVERIFY(fixture.channel->isEnabled());
}

void TestDoctorDialog::copiesAsText()
{
    test::SessionFixture local;
    Fixture fixture(local);
    fixture.dialog.start();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), longWait);
    fixture.copy->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(local.endpoint.url));
    QCOMPARE(text.count(QStringLiteral("[passed]")), 7);
    QVERIFY(!text.contains(QString::fromUtf8(local.api.definition().apiKey().reveal())));
}

void TestDoctorDialog::channelThatIsNone()
{
    test::SessionFixture local;
    Fixture fixture(local);
    QVERIFY(fixture.channel->text().startsWith(QStringLiteral("/default/eventscope-doctor-")));
    fixture.channel->setText(QStringLiteral("/default/*"));
    QVERIFY(!fixture.run->isEnabled());
    QVERIFY(fixture.fault->message().contains(QStringLiteral("wildcard")));
    fixture.dialog.start();
    QVERIFY(fixture.words().join(QString()).isEmpty());
    fixture.channel->setText(QStringLiteral("/default/fine"));
    QVERIFY(fixture.run->isEnabled());
    QVERIFY(fixture.fault->message().isEmpty());
}

void TestDoctorDialog::urlThatIsNone()
{
    test::SessionFixture local;
    local.endpoint.url = QStringLiteral("https://example.com/graphql");
    const Fixture fixture(local);
    QVERIFY(!fixture.run->isEnabled());
    QVERIFY(fixture.fault->message().contains(QStringLiteral("GraphQL")));
}

void TestDoctorDialog::closingEndsTheRun()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    test::SessionFixture local;
    local.endpoint.url = QStringLiteral("http://127.0.0.1:%1/event").arg(silent.serverPort());
    Theme theme;
    const QPointer<DoctorDialog> dialog = new DoctorDialog({local.authorizers, local.clock, theme}, local.endpoint, false);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->start();
    QList<QTcpSocket *> connections;
    connect(&silent, &QTcpServer::newConnection, &silent, [&] { connections << silent.nextPendingConnection(); });
    QTRY_COMPARE(connections.size(), 2); // one for TCP, one that asks for the time
    dialog->findChild<QPushButton *>(QStringLiteral("doctorClose"))->click();
    QTRY_VERIFY(!dialog);
    for (const QTcpSocket *connection : std::as_const(connections))
        QTRY_COMPARE(connection->state(), QAbstractSocket::UnconnectedState);
}

void TestDoctorDialog::everythingHasAName()
{
    test::SessionFixture local;
    const Fixture fixture(local);
    for (const QWidget *widget : QList<QWidget *>{fixture.channel, fixture.publish, fixture.list, fixture.details, fixture.run})
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    for (const QPushButton *button : {fixture.run, fixture.copy, fixture.close})
        QVERIFY(!button->text().isEmpty());
    QCOMPARE(fixture.dialog.focusWidget(), fixture.list);
}

QTEST_MAIN(TestDoctorDialog)
#include "tst_doctordialog.moc"
