// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undodesk.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/program.h"
#include "ui/panels/endpointspanel.h"
#include "ui/panels/logpanel.h"
#include "ui/panels/logplaces.h"
#include "ui/panels/noticebar.h"
#include "ui/panels/savedpanel.h"
#include "ui/sessionviews.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

using namespace eventscope;

namespace {

/// The window over two endpoints; the first one is that of the built-in API's.
struct Program : test::Program
{
    Program()
        : test::Program({{QStringLiteral("/default/*"), {}}})
        , id(endpointId)
    {
        EndpointSettings other;
        other.name = QStringLiteral("zz other");
        other.url = QStringLiteral("https://other.example.com/event");
        workspace.add(other);
        window = std::make_unique<MainWindow>(parts());
        window->show();
        panel().select(id);
        names = secretNames(*workspace.endpoint(id));
    }

    [[nodiscard]] EndpointsPanel &panel() const { return *window->findChild<EndpointsPanel *>(); }
    [[nodiscard]] UndoOffers &offers() const { return window->findChild<UndoDesk *>()->offers(); }
    [[nodiscard]] Session &session() const { return *window->currentSession(); }
    [[nodiscard]] bool connectAndSubscribe() const
    {
        session().connectEndpoint();
        return QTest::qWaitFor([this] { return session().subscriptions().value(0).state == SubscriptionState::Active; });
    }
    [[nodiscard]] bool holdsSecrets()
    {
        return std::all_of(names.cbegin(), names.cend(), [this](const QString &name) { return fixture.secrets.read(name).result().ok(); });
    }
    [[nodiscard]] bool holdsNoSecret()
    {
        return std::none_of(names.cbegin(), names.cend(), [this](const QString &name) { return fixture.secrets.read(name).result().ok(); });
    }
    [[nodiscard]] QString offered() const { return offers().action()->isEnabled() ? offers().action()->statusTip() : QString(); }

    std::unique_ptr<MainWindow> window;
    QString id;
    QStringList names;
};

} // namespace

class TestUndoDesk : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void endpointComesBackWithAllOfIt();
    void secretsGoWhenTheOfferLapses();
    void secretsGoWhenTheWindowGoes();
    void ctrlZBringsBack();
    void fieldsKeepTheirUndo();
    void authorizersComeBack();
    void savedWorkComesBack();
    void subscriptionsComeBack();
    void filtersComeBack();
    void renamedFiltersAreNoneThatWent();
    void marksComeBackWithTheirNotes();
};

void TestUndoDesk::endpointComesBackWithAllOfIt()
{
    Program program;
    const EndpointSettings before = *program.workspace.endpoint(program.id);
    PublishDraft draft;
    draft.channel = QStringLiteral("/default/a");
    draft.events = {QByteArray("{\"kept\": 1.50}")};
    QVERIFY(program.workspace.drafts().save(program.id, draft));
    program.panel().deleteEndpoint(program.id);
    QVERIFY(!program.workspace.endpoint(program.id));
    QVERIFY(program.offered().contains(before.name));
    QVERIFY(program.holdsSecrets());
    program.offers().undo();
    QVERIFY(program.workspace.endpoint(program.id));
    QVERIFY(*program.workspace.endpoint(program.id) == before);
    QCOMPARE(program.workspace.endpoints().constFirst().id, program.id); // where it was
    QCOMPARE(program.panel().currentEndpoint(), program.id);
    QVERIFY(*program.workspace.drafts().load(program.id) == draft);
    QVERIFY(program.holdsSecrets());
    QVERIFY(program.connectAndSubscribe()); // with its key
    const Workspace later{WorkspaceStore(program.fixture.folder.path())};
    QVERIFY(later.endpoint(program.id));
}

void TestUndoDesk::secretsGoWhenTheOfferLapses()
{
    Program program;
    program.panel().deleteEndpoint(program.id);
    QVERIFY(program.holdsSecrets());
    program.offers().lapseAll();
    QTRY_VERIFY(program.holdsNoSecret());
    QVERIFY(program.offered().isEmpty());
}

void TestUndoDesk::secretsGoWhenTheWindowGoes()
{
    Program program;
    program.panel().deleteEndpoint(program.id);
    program.window.reset();
    QTRY_VERIFY(program.holdsNoSecret());
}

void TestUndoDesk::ctrlZBringsBack()
{
    const Program program;
    QVERIFY(QTest::qWaitForWindowActive(program.window.get()));
    auto *list = program.window->findChild<QListView *>(QStringLiteral("endpointList"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(!program.workspace.endpoint(program.id));
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(program.workspace.endpoint(program.id));
}

void TestUndoDesk::fieldsKeepTheirUndo()
{
    const Program program;
    QVERIFY(QTest::qWaitForWindowActive(program.window.get()));
    program.panel().deleteEndpoint(program.workspace.endpoints().constLast().id);
    auto *field = program.window->findChild<QLineEdit *>(QStringLiteral("subscribeChannel"));
    field->setCompleter(nullptr); // its popup has no part in this
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("abc"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(field->text() != QStringLiteral("abc"));
    QVERIFY(!program.offered().isEmpty());
}

void TestUndoDesk::authorizersComeBack()
{
    Program program;
    const EndpointSettings before = *program.workspace.endpoint(program.id);
    EndpointSettings changed = before;
    const QString gone = changed.authorizers.first().name;
    changed.authorizers.removeFirst();
    program.workspace.update(changed);
    QVERIFY2(program.offered().contains(gone), qPrintable(program.offered()));
    QVERIFY(program.holdsSecrets());
    changed.name = QStringLiteral("renamed meanwhile");
    program.workspace.update(changed);
    program.offers().undo();
    EndpointSettings expected = before;
    expected.name = changed.name;
    QVERIFY(*program.workspace.endpoint(program.id) == expected);
    QVERIFY(program.holdsSecrets());
    program.workspace.update(changed);
    program.offers().lapseAll();
    QTRY_VERIFY(!program.fixture.secrets.read(program.names.first()).result().ok());
}

void TestUndoDesk::savedWorkComesBack()
{
    Program program;
    SavedWork &work = program.workspace.savedWork();
    SavedEvent event;
    event.name = QStringLiteral("paid");
    event.channel = QStringLiteral("/default/a");
    event.events = {QByteArray("{}")};
    const auto item = work.addEvent(SavedWork::root, event);
    QVERIFY(item);
    auto &saved = *program.window->findChild<SavedPanel *>();
    saved.select(*item);
    program.window->findChild<QAction *>(QStringLiteral("deleteSavedAction"))->trigger();
    QVERIFY(work.children(SavedWork::root).isEmpty());
    QVERIFY(program.offered().contains(QStringLiteral("paid")));
    program.offers().undo();
    QCOMPARE(work.children(SavedWork::root).size(), 1);
    QVERIFY(*work.savedEvent(saved.current()) == event);
}

void TestUndoDesk::subscriptionsComeBack()
{
    const Program program;
    QVERIFY(program.connectAndSubscribe());
    auto *table = program.window->findChild<QTableView *>(QStringLiteral("subscriptionTable"));
    table->selectRow(0);
    program.window->findChild<QAction *>(QStringLiteral("unsubscribeAction"))->trigger();
    QVERIFY(program.offered().contains(QStringLiteral("/default/*")));
    QTRY_VERIFY(program.session().subscriptions().isEmpty());
    program.offers().undo();
    QTRY_COMPARE(program.session().subscriptions().value(0).state, SubscriptionState::Active);
    QCOMPARE(program.session().subscriptions().constFirst().pattern, QStringLiteral("/default/*"));
}

void TestUndoDesk::filtersComeBack()
{
    Program program;
    const QList<NamedFilter> filters{{QStringLiteral("paid"), QStringLiteral(".paid")},
                                     {QStringLiteral("large"), QStringLiteral(".total > 9")}};
    program.logSettings.setSavedFilters(filters);
    QVERIFY(program.offered().isEmpty());
    program.logSettings.setSavedFilters({filters.at(1)});
    QVERIFY(program.offered().contains(QStringLiteral("paid")));
    program.offers().undo();
    QCOMPARE(program.logSettings.savedFilters().size(), 2);
    QVERIFY(program.logSettings.savedFilters().contains(filters.at(0)));
    QVERIFY(program.offered().isEmpty());
}

void TestUndoDesk::renamedFiltersAreNoneThatWent()
{
    Program program;
    program.logSettings.setSavedFilters({{QStringLiteral("paid"), QStringLiteral(".paid")}});
    program.logSettings.setSavedFilters({{QStringLiteral("settled"), QStringLiteral(".paid")}});
    QVERIFY(program.offered().isEmpty());
}

void TestUndoDesk::marksComeBackWithTheirNotes()
{
    Program program;
    QVERIFY(program.connectAndSubscribe());
    program.fixture.api.publish(QStringLiteral("/default/a"), {QByteArray("1"), QByteArray("2")});
    QTRY_COMPARE_GE(program.session().counters().committedEvents, 2);
    const qint64 last = program.session().lastCommittedId();
    const QList<qint64> rows{last - 1, last};
    LogPlaces &places = program.window->findChild<LogPanel *>()->places();
    const QSignalSpy changed(&program.session(), &Session::marksChanged);
    program.session().setMark(rows.at(0), QStringLiteral("the first"));
    program.session().setMark(rows.at(1), {});
    QTRY_COMPARE_GE(changed.count(), 1);
    QTRY_COMPARE(places.note(rows.at(0)), std::optional(QStringLiteral("the first")));
    QTRY_COMPARE(places.note(rows.at(1)), std::optional(QString()));
    for (const qint64 row : rows)
        Q_EMIT places.removalWanted(row, *places.note(row));
    QTRY_VERIFY(!program.offered().isEmpty());
    QTRY_VERIFY(!places.note(rows.at(0)) && !places.note(rows.at(1)));
    program.offers().undo();
    QTRY_COMPARE(places.note(rows.at(0)), std::optional(QStringLiteral("the first")));
    QTRY_COMPARE(places.note(rows.at(1)), std::optional(QString()));
}

QTEST_MAIN(TestUndoDesk)
#include "tst_undodesk.moc"
