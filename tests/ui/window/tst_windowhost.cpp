// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowhost.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/program.h"
#include "ui/builtinendpoint.h"
#include "ui/capturedesk.h"
#include "ui/dialogs/languagepage.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/panels/endpointspanel.h"
#include "ui/panels/logpanel.h"
#include "ui/panels/publishpanel.h"
#include "ui/panels/workbar.h"
#include "ui/replaydesk.h"
#include "ui/views/eventlogview.h"
#include "ui/views/jsoneditor.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace eventscope;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// A file is being written.
class RunningBar final : public WorkBar
{
public:
    explicit RunningBar(Theme &theme)
        : WorkBar(theme, QStringLiteral("test"), QStringLiteral("Test"), nullptr)
    {
    }
    [[nodiscard]] bool isRunning() const override { return true; }

protected:
    [[nodiscard]] double part() const override { return 0; }
    void cancel() override { }
};

struct Fixture : test::Program
{
    Fixture()
    {
        host.window().show();
        host.window().findChild<EndpointsPanel *>()->select(endpointId);
        session = sessions.session(endpointId);
    }
    void choose(const QString &code)
    {
        const QSignalSpy made(&host, &WindowHost::windowMade);
        language.setChoice(code);
        QVERIFY(QTest::qWaitFor([&made] { return made.count() == 1; }));
    }
    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return host.window().findChild<Widget *>(text(name));
    }
    void receive(const QList<QByteArray> &events)
    {
        session->connectEndpoint();
        QVERIFY(session->subscribe(text("/default/*")).ok());
        QTRY_VERIFY(!session->subscriptions().isEmpty() && session->subscriptions().first().state == SubscriptionState::Active);
        fixture.api.publish(text("/default/a"), events);
        QTRY_COMPARE(host.window().shownEvents(), events.size());
    }
    [[nodiscard]] EventLogView &view() const { return *find<EventLogView>("eventLog"); }
    [[nodiscard]] LogPanel &log() const { return *host.window().findChild<LogPanel *>(); }
    [[nodiscard]] QString shownPayload() const { return find<QPlainTextEdit>("detailRaw")->toPlainText(); }
    [[nodiscard]] QString firstMenu() const { return host.window().menuBar()->actions().first()->text().remove(QLatin1Char('&')); }

    Language language{layout};
    WindowHost host{parts(), language};
    Session *session = nullptr;
};

} // namespace

class TestWindowHost : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wordsChangeAtOnce();
    void connectionsAndEventsStay();
    void draftsStay();
    void capturesStayOpen();
    void logsKeepTheirPlace_data();
    void logsKeepTheirPlace();
    void aReplayGoesOn();
    void theBuiltInApiStays();
    void theBuiltInApiHasItsNameAtOnce();
    void thePreferencesChooseIt();
    void noneIsChosenWhileSomethingRuns();
};

void TestWindowHost::wordsChangeAtOnce()
{
    Fixture f;
    QCOMPARE(f.firstMenu(), text("File"));
    f.choose(text("de"));
    QCOMPARE(f.firstMenu(), text("Datei"));
    QVERIFY(f.host.window().isVisible());
    QVERIFY(f.host.window().findChild<PreferencesDialog *>()); // where it was chosen
    f.choose(text("en"));
    QCOMPARE(f.firstMenu(), text("File"));
}

void TestWindowHost::connectionsAndEventsStay()
{
    Fixture f;
    QVERIFY(f.session);
    f.receive({"1", "2", "3"});
    f.choose(text("fr"));
    QCOMPARE(f.host.window().currentSession(), f.session);
    QCOMPARE(f.session->status().state, ConnectionState::Connected);
    QTRY_COMPARE(f.host.window().shownEvents(), 3);
    f.fixture.api.publish(text("/default/a"), {"4"});
    QTRY_COMPARE(f.host.window().shownEvents(), 4);
}

void TestWindowHost::draftsStay()
{
    Fixture f;
    f.find<QLineEdit>("publishChannel")->setText(text("/default/draft"));
    f.find<JsonEditor>("eventEditor1")->replaceJson(R"({"half":)");
    f.choose(text("es"));
    QCOMPARE(f.find<QLineEdit>("publishChannel")->text(), text("/default/draft"));
    QCOMPARE(f.find<JsonEditor>("eventEditor1")->text(), text(R"({"half":)"));
}

void TestWindowHost::capturesStayOpen()
{
    Fixture f;
    QTRY_VERIFY(f.session);
    const QString path = f.fixture.folder.filePath(text("saved.escap"));
    {
        auto writer = CaptureWriter::open(path);
        QVERIFY(writer.ok());
        CaptureRow row;
        row.payload = "1";
        (*writer)->append(row);
        QVERIFY((*writer)->flush().ok());
    }
    f.host.window().openCapture(path);
    QCOMPARE(f.host.window().shown().captures, QStringList(path));
    f.choose(text("ja"));
    QCOMPARE(f.host.window().shown().captures, QStringList(path));
}

void TestWindowHost::theBuiltInApiStays()
{
    Fixture f;
    f.host.window().openBuiltIn();
    QTRY_VERIFY(f.workspace.temporaryIds().size() == 1);
    const QString id = f.workspace.temporaryIds().first();
    QTRY_VERIFY(f.sessions.session(id) && f.sessions.session(id)->status().state == ConnectionState::Connected);
    f.choose(text("zh_CN"));
    QCOMPARE(f.builtIn.state(), BuiltInApi::State::Running);
    QCOMPARE(f.host.window().currentSession(), f.sessions.session(id));
    f.host.window().openBuiltIn(); // the same, not a second one
    QTRY_COMPARE(f.host.window().currentSession(), f.sessions.session(id));
    QCOMPARE(f.workspace.temporaryIds(), QStringList(id));
}

void TestWindowHost::theBuiltInApiHasItsNameAtOnce()
{
    Fixture f;
    f.host.window().openBuiltIn();
    QTRY_COMPARE(f.workspace.temporaryIds().size(), 1);
    const auto name = [&f] { return f.workspace.endpoint(f.workspace.temporaryIds().first())->name; };
    QCOMPARE(name(), text("Built-in Event API"));
    f.choose(text("de"));
    QVERIFY(name() != text("Built-in Event API"));
    QCOMPARE(name(), BuiltInEndpoint::tr("Built-in Event API"));
    EndpointSettings renamed = *f.workspace.endpoint(f.workspace.temporaryIds().first());
    renamed.name = text("Mine");
    f.workspace.update(renamed);
    f.choose(text("fr"));
    QCOMPARE(name(), text("Mine"));
}

void TestWindowHost::logsKeepTheirPlace_data()
{
    QTest::addColumn<int>("row"); // that is selected; none: -1
    QTest::addColumn<bool>("isFollowing");
    QTest::addColumn<bool>("isPaused");
    QTest::addColumn<QString>("filter");
    QTest::newRow("as it begins") << -1 << true << false << QString();
    QTest::newRow("a row is read") << 3 << false << false << QString();
    QTest::newRow("a row is read while it follows") << 3 << true << false << QString();
    QTest::newRow("scrolled away") << -1 << false << false << QString();
    QTest::newRow("paused") << 3 << false << true << QString();
    QTest::newRow("filtered") << 3 << false << false << text("kind:event");
}

void TestWindowHost::logsKeepTheirPlace()
{
    QFETCH(int, row);
    QFETCH(bool, isFollowing);
    QFETCH(bool, isPaused);
    QFETCH(QString, filter);
    Fixture f;
    f.receive({"1", "2", "3"}); // after two rows about the connection
    if (!filter.isEmpty()) {
        f.log().addFilterTerm(filter);
        QTRY_COMPARE(f.view().model()->rowCount(), 3);
        row -= 2;
    }
    if (row >= 0)
        f.view().setCurrentIndex(f.view().model()->index(row, 0));
    f.view().setFollowing(isFollowing);
    f.find<QToolButton>("pauseButton")->setChecked(isPaused);
    const QString read = row < 0 ? QString() : f.shownPayload();
    f.choose(text("de"));
    QTRY_COMPARE(f.view().currentIndex().row(), row);
    QCOMPARE(row < 0 ? QString() : f.shownPayload(), read);
    QCOMPARE(f.log().isFollowing(), isFollowing);
    QCOMPARE(f.log().isPaused(), isPaused);
    QCOMPARE(f.log().model().filter(), filter);
}

void TestWindowHost::aReplayGoesOn()
{
    Fixture f;
    const auto replay = [&f] {
        auto *desk = f.host.window().findChild<ReplayDesk *>();
        return desk ? &desk->replay() : nullptr;
    };
    f.host.window().findChild<CaptureDesk *>()->openDemo(demoCaptures().constFirst());
    QTRY_VERIFY(replay() && replay()->state() == Replay::State::Playing);
    replay()->setSpeed(10);
    replay()->setLooping(true);
    replay()->pause();
    replay()->seek(std::chrono::seconds(60));
    const qint64 row = replay()->row().id;
    QVERIFY(row > 1);
    f.choose(text("de"));
    QTRY_VERIFY(replay() && replay()->state() == Replay::State::Paused);
    QCOMPARE(replay()->at(), std::chrono::microseconds(std::chrono::seconds(60)));
    QCOMPARE(replay()->row().id, row);
    QVERIFY(replay()->isLooping());
    QCOMPARE(replay()->speed(), 10.0);
    const auto *window = f.host.window().findChild<CaptureWindow *>();
    QVERIFY(window->findChild<QToolButton *>(text("replayLoopButton"))->isChecked());
    QVERIFY(window->findChild<QComboBox *>(text("replaySpeed"))->currentText().startsWith(text("10")));
    QTRY_COMPARE(window->log().end(), row);
    QVERIFY(window->log().isFollowing());
}

void TestWindowHost::thePreferencesChooseIt()
{
    Fixture f;
    f.host.window().showAgain(f.host.window().shown());
    auto *page = f.host.window().findChild<LanguagePage *>();
    QVERIFY(page);
    auto *languages = page->findChild<QComboBox *>(text("languageChoice"));
    QCOMPARE(languages->count(), 1 + Language::codes().size());
    const QSignalSpy made(&f.host, &WindowHost::windowMade);
    languages->setCurrentIndex(languages->findData(text("de")));
    Q_EMIT languages->activated(languages->currentIndex());
    QTRY_COMPARE(made.count(), 1);
    QCOMPARE(f.firstMenu(), text("Datei"));
}

void TestWindowHost::noneIsChosenWhileSomethingRuns()
{
    Theme theme;
    RunningBar bar(theme);
    Fixture f;
    f.host.window().showAgain(f.host.window().shown());
    bar.setParent(&f.host.window()); // the preferences are open already
    auto *page = f.host.window().findChild<LanguagePage *>();
    auto *languages = page->findChild<QComboBox *>(text("languageChoice"));
    const int before = languages->currentIndex();
    const QSignalSpy made(&f.host, &WindowHost::windowMade);
    languages->setCurrentIndex(languages->findData(text("de")));
    Q_EMIT languages->activated(languages->currentIndex());
    QCOMPARE(languages->currentIndex(), before);
    QCoreApplication::processEvents();
    QCOMPARE(made.count(), 0);
    QCOMPARE(f.firstMenu(), text("File"));
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    QVERIFY(
        std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->text().contains(text("when that is done")); }));
    bar.setParent(nullptr);
    languages->setCurrentIndex(languages->findData(text("de")));
    Q_EMIT languages->activated(languages->currentIndex());
    QTRY_COMPARE(made.count(), 1);
    QCOMPARE(f.firstMenu(), text("Datei"));
}

QTEST_MAIN(TestWindowHost)
#include "tst_windowhost.moc"
