// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capturelimits.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/program.h"
#include "ui/commanddesk.h"
#include "ui/dialogs/capturelimitspage.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/models/eventlogmodel.h"

#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace eventscope;

namespace {

constexpr CaptureBudget fiftyRows{CaptureBudget().bytes, 50};

/// The window over an endpoint of the built-in API that is connected and subscribed.
struct Program : test::Program
{
    explicit Program(const CaptureBudget &budget)
        : test::Program({{QStringLiteral("/default/*"), {}}})
    {
        storeCaptureBudget(layout, budget);
        window = std::make_unique<MainWindow>(parts());
        auto *list = window->findChild<QListView *>(QStringLiteral("endpointList"));
        list->setCurrentIndex(list->model()->index(0, 0));
        window->show();
        session().connectEndpoint();
        ready = QTest::qWaitFor([this] { return session().subscriptions().value(0).state == SubscriptionState::Active; });
    }

    [[nodiscard]] Session &session() const { return *window->currentSession(); }
    void publish(int events)
    {
        for (int i = 0; i < events; ++i)
            fixture.api.publish(QStringLiteral("/default/a"), {QByteArray::number(i)});
    }
    [[nodiscard]] CaptureLimitsPage *openLimits() const
    {
        window->findChild<CommandDesk *>()->openPreferences();
        auto *limits = window->findChild<CaptureLimitsPage *>();
        window->findChild<PreferencesDialog *>()->showPage(limits);
        return limits;
    }

    std::unique_ptr<MainWindow> window;
    bool ready = false;
};

} // namespace

class TestCaptureLimits : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void storedLimitsHold();
    void chosenLimitsHoldAtOnceAndStay();
};

void TestCaptureLimits::storedLimitsHold()
{
    Program program(fiftyRows);
    QVERIFY(program.ready);
    program.publish(200);
    QTRY_COMPARE(program.session().counters().committedEvents, 200);
    const auto *log = program.window->findChild<QTableView *>(QStringLiteral("eventLog"));
    const auto first = [log] { return log->model()->index(0, EventLogModel::PayloadColumn).data(Qt::AccessibleTextRole).toString(); };
    QTRY_VERIFY(first().contains(QStringLiteral("events and"))); // a gap row that tells what went
    QTRY_VERIFY(log->model()->rowCount() <= 50);
    QTRY_COMPARE(program.window->shownEvents(), 200); // they were shown
}

void TestCaptureLimits::chosenLimitsHoldAtOnceAndStay()
{
    Program program(fiftyRows);
    QVERIFY(program.ready);
    auto *dialog = program.openLimits();
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QSpinBox *>(QStringLiteral("captureRowLimit"))->setValue(100'000);
    dialog->findChild<QPushButton *>(QStringLiteral("captureLimitsSet"))->click();
    QCOMPARE(storedCaptureBudget(program.layout).rows, 100'000);
    program.publish(200);
    QTRY_COMPARE(program.session().counters().committedEvents, 200);
    QCOMPARE(program.session().counters().trimmed, 0);
}

QTEST_MAIN(TestCaptureLimits)
#include "tst_capturelimits.moc"
