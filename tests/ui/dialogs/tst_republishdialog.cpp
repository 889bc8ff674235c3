// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/republishdialog.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"
#include "ui/dialogs/channelmapeditor.h"
#include "ui/views/messagelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>

using namespace eventscope;
using Severity = MessageLabel::Severity;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// The dialog over a capture of seven rows, beside a session with the local Event API.
struct Fixture
{
    explicit Fixture(const QString &filter = {}, const QList<IdRange> &selected = {})
    {
        for (int number = 1; number <= 3; ++number)
            file.appendEvent("{ \"order\" : " + QByteArray::number(number) + ".0 }", text("/shop/orders"));
        file.appendEvent("{\"paid\":1}", text("/shop/payments"));
        file.appendEvent("{\"any\":1}", text("/shop/*"));
        file.appendText(CaptureRow::Kind::Gap, text("gone"));
        file.appendPublished("{\"sent\":1}", text("ok"));
        file.commit();
        dialog = std::make_unique<RepublishDialog>(
            theme, RepublishDialog::Source{text("one.escap"), file.path(), file.lastId(), filter, selected});
        dialog->show();
        find();
    }
    void find()
    {
        map = dialog->findChild<ChannelMapEditor *>();
        preview = dialog->findChild<QTableWidget *>(text("republishPreview"));
        message = dialog->findChild<MessageLabel *>(text("republishMessage"));
        publish = dialog->findChild<QPushButton *>(text("republishButton"));
        stop = dialog->findChild<QPushButton *>(text("republishStopButton"));
        events = dialog->findChild<QComboBox *>(text("republishEvents"));
        result = dialog->findChild<QLabel *>(text("republishResult"));
        budget = dialog->findChild<QDoubleSpinBox *>(text("republishBudget"));
    }
    void offer(Session *session, bool isBuiltIn = true) const { dialog->setTargets({{text("Local"), session, isBuiltIn}}); }
    void asFastAsPossible() const
    {
        dialog->findChild<QComboBox *>(text("republishPace"))->setCurrentIndex(1);
        budget->setValue(10'000);
    }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < preview->rowCount(); ++row)
            texts << preview->item(row, column)->text();
        return texts;
    }

    test::CaptureFile file;
    Theme theme;
    std::unique_ptr<RepublishDialog> dialog;
    ChannelMapEditor *map = nullptr;
    QTableWidget *preview = nullptr;
    MessageLabel *message = nullptr;
    QPushButton *publish = nullptr;
    QPushButton *stop = nullptr;
    QComboBox *events = nullptr;
    QLabel *result = nullptr;
    QDoubleSpinBox *budget = nullptr;
};

} // namespace

class TestRepublishDialog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoWithoutAnEndpoint();
    void previewsTheChannels();
    void suggestsRulesForWildcards();
    void reasonsAreWhole();
    void rulesHaveTheirErrorsInPlace();
    void theFirstRuleDecides();
    void offersWhatTheLogHas();
    void namesTheEndpointAndTheNumber();
    void publishesByteForByte();
    void publishesOverHttp();
    void stopsAtOnce();
    void anEndpointThatGoesEndsIt();
    void closingStops();
    void closingAwaitsTheLastAnswers();
    void aFilterWithoutEndHoldsNothingUp();
    void everythingHasAName();
};

void TestRepublishDialog::saysWhatToDoWithoutAnEndpoint()
{
    Fixture f;
    QTRY_COMPARE(f.preview->rowCount(), 3);
    QVERIFY(!f.publish->isEnabled());
    QVERIFY(f.stop->isHidden());
    QCOMPARE(f.message->severity(), Severity::Warning);
    QVERIFY2(f.message->message().contains(text("Connect one")), qPrintable(f.message->message()));
}

void TestRepublishDialog::previewsTheChannels()
{
    Fixture f;
    QTRY_COMPARE(f.column(0), (QStringList{text("/shop/orders"), text("/shop/payments"), text("/shop/*")}));
    QCOMPARE(f.column(1), (QStringList{text("3"), text("1"), text("1")}));
    QCOMPARE(f.column(2).at(0), text("/shop/orders"));
    QVERIFY2(f.column(2).at(2).contains(text("wildcard")), qPrintable(f.column(2).at(2)));
    f.map->addRule({text("/shop/orders"), text("/staging/orders")});
    QCOMPARE(f.column(2).at(0), text("/staging/orders"));
    QCOMPARE(f.column(2).at(1), text("/shop/payments"));
    f.dialog->findChild<QCheckBox *>(text("keepUnmappedChannels"))->click();
    QVERIFY2(f.column(2).at(1).contains(text("no rule")), qPrintable(f.column(2).at(1)));
}

void TestRepublishDialog::suggestsRulesForWildcards()
{
    Fixture f;
    auto *suggest = f.dialog->findChild<QPushButton *>(text("suggestChannelRules"));
    QTRY_VERIFY(suggest->isVisible());
    suggest->click();
    QCOMPARE(f.column(2), (QStringList{text("/shop/orders"), text("/shop/payments"), text("/shop/replay")}));
    QVERIFY(!suggest->isVisible()); // there is nothing more to suggest
    QVERIFY(f.map->isValid());
}

void TestRepublishDialog::reasonsAreWhole()
{
    Fixture f;
    f.dialog->resize(f.dialog->minimumSizeHint());
    QTRY_COMPARE(f.preview->rowCount(), 3);
    f.map->addRule({text("/shop/payments"), text("/shop/payments")});
    f.dialog->findChild<QCheckBox *>(text("keepUnmappedChannels"))->click();
    const QString reason = f.preview->item(2, 2)->text();
    const int room = f.preview->columnWidth(2) - 16; // beside the icon
    const QRect words = f.preview->fontMetrics().boundingRect(QRect(0, 0, room, 1'000), Qt::TextWordWrap, reason);
    QTRY_VERIFY2(f.preview->rowHeight(2) >= words.height(), qPrintable(QString::number(words.height())));
}

void TestRepublishDialog::rulesHaveTheirErrorsInPlace()
{
    test::SessionFixture local;
    const auto session = local.session();
    Fixture f;
    f.offer(session.get());
    QTRY_VERIFY(f.publish->isEnabled());
    auto *table = f.dialog->findChild<QTableWidget *>(text("channelMapTable"));
    const auto *why = f.dialog->findChild<MessageLabel *>(text("channelMapMessage"));
    f.dialog->findChild<QPushButton *>(text("addChannelRule"))->click();
    QCOMPARE(table->rowCount(), 1);
    QVERIFY(f.publish->isEnabled()); // an empty rule is none
    table->item(0, 0)->setText(text("/shop/orders"));
    QVERIFY(why->isVisible());
    QVERIFY(!f.publish->isEnabled());
    table->item(0, 1)->setText(text("/staging/*"));
    QVERIFY2(why->message().contains(text("stands for nothing")), qPrintable(why->message()));
    QVERIFY(!table->item(0, 1)->icon().isNull());
    table->item(0, 1)->setText(text("/staging/orders"));
    QVERIFY(why->isHidden());
    QVERIFY(table->item(0, 1)->icon().isNull());
    QVERIFY(f.publish->isEnabled());
}

void TestRepublishDialog::theFirstRuleDecides()
{
    Fixture f;
    QTRY_COMPARE(f.preview->rowCount(), 3);
    f.map->addRule({text("/shop/*"), text("/all/shop")});
    f.map->addRule({text("/shop/orders"), text("/only/orders")});
    QCOMPARE(f.column(2), QStringList(3, text("/all/shop")));
    auto *table = f.dialog->findChild<QTableWidget *>(text("channelMapTable"));
    table->setCurrentCell(1, 0);
    f.dialog->findChild<QPushButton *>(text("moveChannelRuleUp"))->click();
    QCOMPARE(f.column(2), (QStringList{text("/only/orders"), text("/all/shop"), text("/all/shop")}));
    f.dialog->findChild<QPushButton *>(text("removeChannelRule"))->click();
    QCOMPARE(f.map->rules(), (QList<ChannelMap::Rule>{{text("/shop/*"), text("/all/shop")}}));
}

void TestRepublishDialog::offersWhatTheLogHas()
{
    Fixture plain;
    QCOMPARE(plain.events->count(), 2);
    Fixture f(text(".order > 1"), {{4, 7}});
    QCOMPARE(f.events->count(), 4);
    QTRY_COMPARE(f.preview->rowCount(), 3);
    f.events->setCurrentIndex(1);
    QTRY_COMPARE(f.column(1), QStringList(text("2")));
    f.events->setCurrentIndex(2);
    QTRY_COMPARE(f.column(0), (QStringList{text("/shop/payments"), text("/shop/*"), text("/demo/orders")}));
    f.events->setCurrentIndex(3);
    QTRY_COMPARE(f.column(0), QStringList(text("/demo/orders")));
}

void TestRepublishDialog::namesTheEndpointAndTheNumber()
{
    test::SessionFixture local;
    const auto session = local.session();
    Fixture f;
    f.offer(session.get());
    QTRY_VERIFY2(f.message->message().contains(text("To publish to Local: 4 event")), qPrintable(f.message->message()));
    QCOMPARE(f.message->severity(), Severity::Hint);
    f.offer(session.get(), false);
    QCOMPARE(f.message->severity(), Severity::Warning);
    QVERIFY2(f.message->message().contains(text("not the built-in API")), qPrintable(f.message->message()));
    QVERIFY2(f.message->message().contains(text("4 event")), qPrintable(f.message->message()));
}

void TestRepublishDialog::publishesByteForByte()
{
    test::SessionFixture local;
    const auto session = local.session();
    QVERIFY(session->subscribe(text("/default/*")));
    QTRY_COMPARE(session->subscriptions().constFirst().state, SubscriptionState::Active);
    Fixture f;
    f.offer(session.get());
    f.map->addRule({text("/shop/orders"), text("/default/copy")});
    f.dialog->findChild<QCheckBox *>(text("keepUnmappedChannels"))->click();
    f.asFastAsPossible();
    QTRY_VERIFY(f.publish->isEnabled());
    QCOMPARE(session->counters().published, 0);
    f.publish->click();
    QTRY_VERIFY(f.result->isVisible());
    QVERIFY2(f.result->text().contains(text("Published: 3")), qPrintable(f.result->text()));
    QVERIFY2(f.result->text().contains(text("no rule for their channel: 2")), qPrintable(f.result->text()));
    QTRY_COMPARE(session->counters().committedEvents, 3);
    const auto rows = test::SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Event);
    QCOMPARE(rows.at(0).payload, QByteArray("{ \"order\" : 1.0 }"));
    QCOMPARE(rows.at(2).payload, QByteArray("{ \"order\" : 3.0 }"));
    QVERIFY(f.publish->isVisible());
    QVERIFY(f.publish->isEnabled());
}

void TestRepublishDialog::publishesOverHttp()
{
    test::SessionFixture local;
    const auto session = local.session();
    Fixture f;
    f.offer(session.get());
    f.map->addRule({text("/shop/*"), text("/nowhere/copy")}); // no such namespace
    f.asFastAsPossible();
    f.dialog->findChild<QComboBox *>(text("republishTransport"))->setCurrentIndex(1);
    QTRY_VERIFY(f.publish->isEnabled());
    f.publish->click();
    QTRY_VERIFY(f.result->isVisible());
    QVERIFY2(f.result->text().contains(text("Published: 0")), qPrintable(f.result->text()));
    QVERIFY2(f.result->text().contains(text("Failed with")), qPrintable(f.result->text()));
}

void TestRepublishDialog::stopsAtOnce()
{
    test::SessionFixture local;
    const auto session = local.session();
    session->connectEndpoint();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    Fixture f;
    f.offer(session.get());
    f.map->addRule({text("/shop/*"), text("/default/copy")});
    f.dialog->findChild<QComboBox *>(text("republishPace"))->setCurrentIndex(1);
    f.budget->setValue(0.1); // the second event would go after ten seconds
    QTRY_VERIFY(f.publish->isEnabled());
    f.publish->click();
    QTRY_VERIFY(f.stop->isVisible());
    QVERIFY(f.dialog->findChild<QProgressBar *>(text("republishProgress"))->isVisible());
    QTRY_COMPARE(session->counters().published, 1);
    f.stop->click();
    QTRY_VERIFY(f.result->isVisible());
    QVERIFY2(f.result->text().contains(text("Published: 1")), qPrintable(f.result->text()));
    QVERIFY2(f.result->text().contains(text("Not sent any more: 4")), qPrintable(f.result->text()));
    QCOMPARE(session->counters().published, 1);
}

void TestRepublishDialog::anEndpointThatGoesEndsIt()
{
    test::SessionFixture local;
    const auto session = local.session();
    session->connectEndpoint();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    Fixture f;
    f.offer(session.get());
    f.map->addRule({text("/shop/*"), text("/default/copy")});
    f.dialog->findChild<QComboBox *>(text("republishPace"))->setCurrentIndex(1);
    f.budget->setValue(0.1);
    QTRY_VERIFY(f.publish->isEnabled());
    f.publish->click();
    QTRY_COMPARE(session->counters().published, 1);
    f.dialog->setTargets({});
    QTRY_VERIFY(f.result->isVisible());
    QVERIFY(!f.publish->isEnabled());
}

void TestRepublishDialog::closingStops()
{
    test::SessionFixture local;
    const auto session = local.session();
    session->connectEndpoint();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    Fixture f;
    f.offer(session.get());
    f.map->addRule({text("/shop/*"), text("/default/copy")});
    f.dialog->findChild<QComboBox *>(text("republishPace"))->setCurrentIndex(1);
    f.budget->setValue(0.1);
    QTRY_VERIFY(f.publish->isEnabled());
    f.publish->click();
    QTRY_COMPARE(session->counters().published, 1);
    f.dialog->close();
    QTRY_VERIFY(!f.dialog->isVisible());
    QVERIFY(!f.dialog->isRunning());
    f.dialog.reset();
    QCOMPARE(session->counters().published, 1);
}

void TestRepublishDialog::closingAwaitsTheLastAnswers()
{
    test::SessionFixture local;
    const auto session = local.session();
    session->connectEndpoint();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    Fixture f;
    f.offer(session.get());
    f.map->addRule({text("/shop/*"), text("/default/copy")});
    QTRY_VERIFY(f.publish->isEnabled());
    f.publish->click();
    QVERIFY(f.dialog->isRunning());
    QTest::keyClick(f.dialog.get(), Qt::Key_Escape);
    QVERIFY(f.dialog->isVisible()); // until the thread that reads has told its end
    QVERIFY(!f.stop->isEnabled());
    QVERIFY2(f.message->message().contains(text("Stopped")), qPrintable(f.message->message()));
    QTRY_VERIFY(!f.dialog->isVisible());
    QVERIFY(!f.dialog->isRunning());
    QCOMPARE(session->counters().published, 0);
    f.dialog->show(); // it does not close by itself once more
    f.publish->click();
    QTRY_VERIFY(session->counters().published > 0);
    f.stop->click();
    QTRY_VERIFY(!f.dialog->isRunning());
    QVERIFY(f.dialog->isVisible());
}

void TestRepublishDialog::aFilterWithoutEndHoldsNothingUp()
{
    Fixture f(text("jq: last(repeat(.))"));
    QTRY_COMPARE(f.preview->rowCount(), 3);
    f.events->setCurrentIndex(1);
    QCOMPARE(f.preview->rowCount(), 0);
    f.events->setCurrentIndex(0);
    QTRY_COMPARE(f.column(1), (QStringList{text("3"), text("1"), text("1")}));
    f.events->setCurrentIndex(1);
    f.dialog.reset();
}

void TestRepublishDialog::everythingHasAName()
{
    Fixture f;
    for (const QWidget *widget : f.dialog->findChildren<QWidget *>()) {
        const bool isField = qobject_cast<const QComboBox *>(widget) || qobject_cast<const QDoubleSpinBox *>(widget)
            || qobject_cast<const QTableWidget *>(widget);
        if (!isField)
            continue;
        QVERIFY(!widget->objectName().isEmpty());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestRepublishDialog)
#include "tst_republishdialog.moc"
