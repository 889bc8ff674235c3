// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/networkclient.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "ui/mainwindow.h"
#include "ui/panels/noticebar.h"
#include "ui/views/jsoneditor.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeView>

using namespace eventscope;

namespace {

/// The window over a config folder, which may be that of an earlier run.
class Program
{
public:
    Program(test::SessionFixture &fixture, const QString &folder)
        : m_fixture(fixture)
        , m_folder(folder)
    {
        if (workspace.endpoints().isEmpty())
            workspace.add(fixture.endpoint);
        auto *list = find<QListView>("endpointList");
        list->setCurrentIndex(list->model()->index(0, 0));
        window.resize(1280, 800);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("the window did not show");
    }

    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return window.findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] JsonEditor *editor() const { return find<JsonEditor>("eventEditor1"); }
    /// Gives a name in the dialog that is open, and saves.
    void saveAs(const QString &name) const
    {
        find<QLineEdit>("saveItemName")->setText(name);
        find<QPushButton>("saveItemButton")->click();
    }
    /// As Enter does.
    void use(const QString &name) const
    {
        auto *tree = find<QTreeView>("savedTree");
        const QModelIndexList found
            = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
        if (found.isEmpty())
            qFatal("nothing is called %s", qPrintable(name));
        tree->setCurrentIndex(found.first());
        QTest::keyClick(tree, Qt::Key_Return);
    }
    [[nodiscard]] QStringList patterns() const
    {
        QStringList all;
        for (const SubscriptionInfo &info : window.currentSession()->subscriptions())
            all << info.pattern;
        return all;
    }
    [[nodiscard]] bool notices(const QString &words) const
    {
        const QList<QLabel *> labels = window.findChild<NoticeBar *>()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) { return label->text().contains(words); });
    }

private:
    test::SessionFixture &m_fixture;
    QString m_folder;
    QString m_layout = m_folder + QStringLiteral("/window.ini");
    http::NetworkClient m_controlPlane;
    ApiDiscovery m_discovery{m_controlPlane, m_fixture.clock};
    BuiltInApi m_builtIn{m_fixture.clock, m_folder + QStringLiteral("/localapi")};
    Theme m_theme;
    test::FakePrompt m_prompt;
    LogSettings m_logSettings{m_layout};
    ClientLog m_clientLog{m_fixture.clock, m_folder + QStringLiteral("/logs")};
    LogLevels m_logLevels{m_layout, std::nullopt};

public:
    Workspace workspace{WorkspaceStore(m_folder)};

private:
    OpenSessions m_sessions{workspace, m_fixture.authorizers, CaptureFolder(m_folder + QStringLiteral("/captures")), m_fixture.clock};

public:
    MainWindow window{{workspace, m_fixture.secrets, m_fixture.signIns, m_fixture.authorizers, m_sessions, m_discovery, m_builtIn,
                       m_logSettings, m_theme, m_prompt, m_clientLog, m_logLevels, m_layout}};
};

} // namespace

class TestSavedWorkWindow : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAreSavedLoadedAndPublishedAfterARestart();
    void subscriptionsAreSavedAndMadeAgain();
    void variablesServeAtOnceAndAfterARestart();
    void anUnreadableFileIsToldAndStays();
    void savedAgainIsReplaced();
};

void TestSavedWorkWindow::eventsAreSavedLoadedAndPublishedAfterARestart()
{
    test::SessionFixture fixture;
    const QTemporaryDir folder;
    {
        Program program(fixture, folder.path());
        program.find<QLineEdit>("publishChannel")->setText(QStringLiteral("/default/orders"));
        program.editor()->setJson("{\"n\": {{ seq }}}");
        program.find<QCheckBox>("publishTemplate")->setChecked(true);
        program.editor()->setFocus();
        QTest::keyClick(program.editor(), Qt::Key_S, Qt::ControlModifier);
        program.saveAs(QStringLiteral("Order paid"));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("saved/order-paid.event"))));
        QVERIFY(program.find<QTreeView>("savedTree")->isVisible());
        program.editor()->setJson("[]");
        program.find<QCheckBox>("publishTemplate")->setChecked(false);
    }
    Program program(fixture, folder.path());
    QCOMPARE(program.editor()->json(), QByteArray("[]"));
    program.use(QStringLiteral("Order paid"));
    QCOMPARE(program.editor()->json(), QByteArray("{\"n\": {{ seq }}}"));
    QVERIFY(program.find<QCheckBox>("publishTemplate")->isChecked());
    QVERIFY(program.find<QPushButton>("bringBackButton")->isVisible());
    QTRY_VERIFY(program.find<QPushButton>("publishButton")->isEnabled());
    program.find<QPushButton>("publishButton")->click();
    const auto published
        = [&] { return test::SessionFixture::rows(program.window.currentSession()->capturePath(), CaptureRow::Kind::Published); };
    QTRY_COMPARE(published().size(), 1);
    QCOMPARE(published().first().payload, QByteArray("{\"n\": 1}"));
}

void TestSavedWorkWindow::subscriptionsAreSavedAndMadeAgain()
{
    test::SessionFixture fixture;
    const QTemporaryDir folder;
    Program program(fixture, folder.path());
    Session &session = *program.window.currentSession();
    auto *save = program.find<QToolButton>("saveSubscriptionsButton");
    QVERIFY(!save->isEnabled());
    QVERIFY(session.subscribe(QStringLiteral("/default/a")));
    QVERIFY(session.subscribe(QStringLiteral("/default/*"), QStringLiteral("key")));
    QTRY_VERIFY(save->isEnabled());
    save->click();
    program.saveAs(QStringLiteral("Both"));
    QTRY_VERIFY(std::all_of(session.subscriptions().cbegin(), session.subscriptions().cend(),
                            [](const SubscriptionInfo &info) { return info.state == SubscriptionState::Active; }));
    session.unsubscribe(session.subscriptions().first().id);
    QTRY_COMPARE(program.patterns(), QStringList{QStringLiteral("/default/*")});
    program.use(QStringLiteral("Both"));
    QCOMPARE(program.patterns(), (QStringList{QStringLiteral("/default/*"), QStringLiteral("/default/a")}));
    QVERIFY(program.find<QTableView>("subscriptionTable")->isVisible());
    program.use(QStringLiteral("Both"));
    QCOMPARE(program.patterns().size(), 2);
}

void TestSavedWorkWindow::variablesServeAtOnceAndAfterARestart()
{
    test::SessionFixture fixture;
    const QTemporaryDir folder;
    {
        Program program(fixture, folder.path());
        program.find<QLineEdit>("publishChannel")->setText(QStringLiteral("/default/orders"));
        program.editor()->setJson("{{ $region }}");
        program.find<QCheckBox>("publishTemplate")->setChecked(true);
        program.find<QAction>("variablesAction")->trigger();
        program.find<QPushButton>("addVariable")->click();
        auto *table = program.find<QTableWidget>("variablesTable");
        table->item(0, 0)->setText(QStringLiteral("region"));
        table->item(0, 1)->setText(QStringLiteral("\"eu\""));
        program.find<QPushButton>("saveVariables")->click();
        QTRY_VERIFY(program.find<QPushButton>("publishButton")->isEnabled());
    }
    Program program(fixture, folder.path());
    QCOMPARE(program.workspace.endpoints().first().variables, (Variables{{QStringLiteral("region"), "\"eu\""}}));
    QVERIFY(program.find<QPushButton>("publishButton")->isEnabled());
}

void TestSavedWorkWindow::anUnreadableFileIsToldAndStays()
{
    test::SessionFixture fixture;
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("saved")));
    const QByteArray text = "{\n<<<<<<< HEAD\n}\n--- event ---\n1\n";
    QFile file(folder.filePath(QStringLiteral("saved/broken.event")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    {
        const Program program(fixture, folder.path());
        QVERIFY(program.notices(QStringLiteral("broken.event")));
        QVERIFY(program.notices(QStringLiteral("line 2, column 1")));
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
}

void TestSavedWorkWindow::savedAgainIsReplaced()
{
    test::SessionFixture fixture;
    const QTemporaryDir folder;
    Program program(fixture, folder.path());
    program.find<QLineEdit>("publishChannel")->setText(QStringLiteral("/default/orders"));
    program.editor()->setJson("1");
    program.find<QToolButton>("saveEventsButton")->click();
    QCOMPARE(program.find<QLineEdit>("saveItemName")->text(), QStringLiteral("orders"));
    program.saveAs(QStringLiteral("One"));
    QTRY_VERIFY(!program.find<QLineEdit>("saveItemName"));
    program.editor()->setJson("2");
    program.find<QToolButton>("saveEventsButton")->click();
    QCOMPARE(program.find<QLineEdit>("saveItemName")->text(), QStringLiteral("One"));
    QCOMPARE(program.find<QPushButton>("saveItemButton")->text(), QStringLiteral("Replace"));
    program.find<QPushButton>("saveItemButton")->click();
    SavedWork &work = program.workspace.savedWork();
    QCOMPARE(work.children(SavedWork::root).size(), 1);
    QCOMPARE(work.savedEvent(work.children(SavedWork::root).first())->events, QList<QByteArray>{"2"});
}

QTEST_MAIN(TestSavedWorkWindow)
#include "tst_savedworkwindow.moc"
