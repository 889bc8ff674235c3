// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowhost.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/program.h"
#include "ui/dialogs/languagepage.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/panels/endpointspanel.h"
#include "ui/panels/publishpanel.h"
#include "ui/panels/workbar.h"
#include "ui/views/jsoneditor.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>

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
    void theBuiltInApiStays();
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
    f.session->connectEndpoint();
    QVERIFY(f.session->subscribe(text("/default/*")).ok());
    QTRY_VERIFY(!f.session->subscriptions().isEmpty() && f.session->subscriptions().first().state == SubscriptionState::Active);
    f.fixture.api.publish(text("/default/a"), {"1", "2", "3"});
    QTRY_COMPARE(f.host.window().shownEvents(), 3);
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
