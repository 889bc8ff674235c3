// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/clientlogpanel.h"

#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"
#include "ui/panels/recordmenu.h"
#include "ui/views/clientlogtable.h"
#include "ui/views/messagelabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUrl>

using namespace eventscope;
using Model = ClientLogModel;

namespace {

struct ShownWindow : QWidget
{
    ShownWindow()
    {
        resize(700, 260);
        show();
        if (!QTest::qWaitForWindowExposed(this))
            qFatal("the window did not show");
        activateWindow();
    }
};

struct Fixture
{
    enum class Folder { Usable, Blocked };

    /// Blocked: a file is where the folder of the log would be.
    explicit Fixture(Folder logs = Folder::Usable)
        : isBlocked(logs == Folder::Blocked && blocker.open(QIODevice::WriteOnly))
    {
        panel.resize(window.size());
    }
    void show() { panel.show(); }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    [[nodiscard]] QString empty() const
    {
        const auto *label = table->findChild<QLabel *>(QStringLiteral("emptyText"));
        return label->isVisible() ? label->text() : QString();
    }
    void pressEmptyAction() const { table->findChild<QPushButton *>(QStringLiteral("emptyAction"))->click(); }
    void click(const char *button) const { panel.findChild<QToolButton *>(QLatin1String(button))->click(); }
    [[nodiscard]] static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    ShownWindow window; // first: what the offscreen platform says of it is not in the log
    QTemporaryDir folder;
    test::FakeClock clock;
    QFile blocker{folder.filePath(QStringLiteral("logs"))};
    bool isBlocked;
    ClientLog log{clock, blocker.fileName()};
    LogLevels levels{folder.filePath(QStringLiteral("window.ini")), LogLevels::Levels{{QString(), LogLevel::Debug}}};
    Theme theme;
    ClientLogPanel panel{log, levels, theme, &window};
    ClientLogTable *table = panel.findChild<ClientLogTable *>(QStringLiteral("clientLogTable"));
    QLineEdit *filter = panel.findChild<QLineEdit *>(QStringLiteral("clientLogFilter"));
    QComboBox *least = panel.findChild<QComboBox *>(QStringLiteral("clientLogLevel"));
};

void logLines(int count)
{
    for (int i = 0; i < count; ++i)
        qCDebug(logNet, "line %d", i);
}

} // namespace

class TestClientLogPanel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreTheContract();
    void showsWhatIsLogged();
    void readsNothingWhileHidden();
    void filtersByWordsAndLevel();
    void copiesSelectedAndAll();
    void clearsAndShowsAgain();
    void followsUnlessScrolledUp();
    void recordsWhatIsChosen();
    void openingTheMenuAgainKeepsNoOldOnes();
    void anEmptyLogOffersToRecordMore();
    void tellsThatTheFileIsNotWritten();
    void opensTheFolder();
    void cleanup() { applyLogLevels({}); }

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened = url; } // called by name

private:
    QUrl m_opened;
};

void TestClientLogPanel::namesAreTheContract()
{
    const Fixture fixture;
    const QHash<QString, QString> names{{QStringLiteral("clientLogTable"), QStringLiteral("Client log")},
                                        {QStringLiteral("clientLogFilter"), QStringLiteral("Filter client log")},
                                        {QStringLiteral("clientLogLevel"), QStringLiteral("Show")},
                                        {QStringLiteral("recordButton"), QStringLiteral("Record")},
                                        {QStringLiteral("clientLogCopyButton"), QStringLiteral("Copy")},
                                        {QStringLiteral("clientLogClearButton"), QStringLiteral("Clear client log")},
                                        {QStringLiteral("openLogFolderButton"), QStringLiteral("Open log folder")}};
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const auto *widget = fixture.panel.findChild<QWidget *>(it.key());
        QVERIFY2(widget, qPrintable(it.key()));
        QCOMPARE(widget->accessibleName(), it.value());
    }
}

void TestClientLogPanel::showsWhatIsLogged()
{
    Fixture fixture;
    fixture.show();
    QCOMPARE(fixture.rows(), 0);
    qCDebug(logNet) << "token=0123456789abcdef0123456789abcdef";
    QTRY_COMPARE(fixture.rows(), 1);
    QCOMPARE(fixture.cell(0, Model::Category), QStringLiteral("net"));
    QCOMPARE(fixture.cell(0, Model::Message), QStringLiteral("token=***"));
    QVERIFY(fixture.empty().isEmpty());
}

void TestClientLogPanel::readsNothingWhileHidden()
{
    Fixture fixture;
    qDebug("before it was shown");
    QCoreApplication::processEvents();
    QCOMPARE(fixture.rows(), 0);
    fixture.show();
    QCOMPARE(fixture.rows(), 1);
    fixture.panel.hide();
    qDebug("while hidden");
    QCoreApplication::processEvents();
    QCOMPARE(fixture.rows(), 1);
    fixture.panel.show();
    QCOMPARE(fixture.rows(), 2);
    qDebug("and on");
    QTRY_COMPARE(fixture.rows(), 3);
}

void TestClientLogPanel::filtersByWordsAndLevel()
{
    Fixture fixture;
    qCDebug(logNet) << "slow";
    qCInfo(logCapture) << "slow too";
    fixture.show();
    fixture.filter->setText(QStringLiteral("capture SLOW"));
    QCOMPARE(fixture.rows(), 1);
    fixture.filter->clear();
    fixture.least->setCurrentText(QStringLiteral("Info and worse"));
    QCOMPARE(fixture.rows(), 1);
    QCOMPARE(fixture.cell(0, Model::Level), QStringLiteral("Info"));
    fixture.least->setCurrentText(QStringLiteral("Errors"));
    QCOMPARE(fixture.rows(), 0);
    QVERIFY(fixture.empty().contains(QStringLiteral("No message matches")));
    fixture.pressEmptyAction();
    QCOMPARE(fixture.rows(), 2);
}

void TestClientLogPanel::copiesSelectedAndAll()
{
    Fixture fixture;
    logLines(3);
    fixture.show();
    const auto *copy = fixture.panel.findChild<QToolButton *>(QStringLiteral("clientLogCopyButton"));
    QVERIFY(!copy->isEnabled());
    fixture.table->setFocus();
    QTRY_VERIFY(fixture.table->hasFocus());
    fixture.table->selectRow(1);
    QVERIFY(copy->isEnabled());
    QTest::keyClick(fixture.table, Qt::Key_C, Qt::ControlModifier);
    const QString second = QStringLiteral("2025-06-15T12:00:00.000Z debug eventscope.net: line 1");
    QCOMPARE(Fixture::clipboard(), second);
    for (QAction *action : fixture.panel.findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("Copy all"))
            action->trigger();
    }
    QCOMPARE(Fixture::clipboard().split(QLatin1Char('\n')).size(), 3);
    QCOMPARE(Fixture::clipboard().split(QLatin1Char('\n')).at(1), second);
}

void TestClientLogPanel::clearsAndShowsAgain()
{
    Fixture fixture;
    fixture.show();
    qDebug("first");
    QTRY_COMPARE(fixture.rows(), 1);
    logLines(4); // not yet read, and cleared all the same
    fixture.click("clientLogClearButton");
    QCOMPARE(fixture.rows(), 0);
    QVERIFY(fixture.empty().contains(QStringLiteral("cleared")));
    qDebug("new");
    QTRY_COMPARE(fixture.rows(), 1);
    QCOMPARE(fixture.cell(0, Model::Message), QStringLiteral("new"));
    fixture.click("clientLogEarlierButton"); // the way back stays when messages come
    QCOMPARE(fixture.rows(), 6);
    QVERIFY(!fixture.panel.findChild<QToolButton *>(QStringLiteral("clientLogEarlierButton"))->isVisible());
    fixture.click("clientLogClearButton");
    fixture.pressEmptyAction();
    QCOMPARE(fixture.rows(), 6);
}

void TestClientLogPanel::followsUnlessScrolledUp()
{
    Fixture fixture;
    logLines(100);
    fixture.show();
    QTRY_VERIFY(fixture.table->verticalScrollBar()->maximum() > 0);
    QVERIFY(fixture.table->isAtEnd());
    logLines(50);
    QTRY_COMPARE(fixture.rows(), 150);
    QVERIFY(fixture.table->isAtEnd());
    fixture.table->verticalScrollBar()->setValue(20);
    logLines(50);
    QTRY_COMPARE(fixture.rows(), 200);
    QCOMPARE(fixture.table->verticalScrollBar()->value(), 20);
    fixture.table->scrollToBottom();
    logLines(1);
    QTRY_COMPARE(fixture.rows(), 201);
    QVERIFY(fixture.table->isAtEnd());
}

void TestClientLogPanel::recordsWhatIsChosen()
{
    Fixture fixture;
    auto *menu = fixture.panel.findChild<RecordMenu *>();
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    const auto submenu = [menu](const QString &title) {
        for (const QAction *action : menu->actions()) {
            if (action->text() == title)
                return action->menu();
        }
        return static_cast<QMenu *>(nullptr);
    };
    const auto choose = [](QMenu *levels, const QString &level) {
        for (QAction *action : levels->actions()) {
            if (action->text() == level)
                return action->trigger();
        }
        QFAIL("no such level");
    };
    QMenu *net = submenu(QStringLiteral("net: Debug"));
    QVERIFY(net);
    QVERIFY(net->actions().value(int(LogLevel::Debug))->isChecked());
    choose(net, QStringLiteral("Verbose (every frame)"));
    QVERIFY(logFrames().isDebugEnabled());
    QVERIFY(submenu(QStringLiteral("capture: Debug"))->actions().size() < net->actions().size()); // frames are of the net only
    Q_EMIT menu->aboutToShow();
    QVERIFY(submenu(QStringLiteral("net: Verbose")));
    choose(submenu(QStringLiteral("All categories")), QStringLiteral("Error"));
    QVERIFY(!logFrames().isDebugEnabled());
    QVERIFY(!logCapture().isWarningEnabled());
    QCOMPARE(fixture.levels.level(QStringLiteral("eventscope.net")), LogLevel::Error);
}

void TestClientLogPanel::openingTheMenuAgainKeepsNoOldOnes()
{
    const Fixture fixture;
    auto *menu = fixture.panel.findChild<RecordMenu *>();
    Q_EMIT menu->aboutToShow();
    const qsizetype submenus = menu->findChildren<QMenu *>().size();
    const qsizetype lines = menu->actions().size();
    QVERIFY(submenus > 1);
    for (int i = 0; i < 5; ++i)
        Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->findChildren<QMenu *>().size(), submenus);
    QCOMPARE(menu->actions().size(), lines);
}

void TestClientLogPanel::anEmptyLogOffersToRecordMore()
{
    Fixture fixture;
    fixture.show();
    QVERIFY(fixture.empty().contains(QStringLiteral("Nothing was logged yet")));
    for (const char *said : {"This plugin does not support raise()", "This plugin does not support grabbing the keyboard"})
        QTest::ignoreMessage(QtWarningMsg, said);
    fixture.pressEmptyAction();
    auto *menu = fixture.panel.findChild<RecordMenu *>();
    QVERIFY(menu->isVisible());
    menu->close();
}

void TestClientLogPanel::tellsThatTheFileIsNotWritten()
{
    Fixture fixture(Fixture::Folder::Blocked);
    QVERIFY(fixture.isBlocked);
    fixture.show();
    const auto *fault = fixture.panel.findChild<MessageLabel *>(QStringLiteral("clientLogFault"));
    QVERIFY(fault->isVisible());
    QVERIFY2(fault->message().contains(QStringLiteral("not written")) && fault->message().contains(fixture.blocker.fileName()),
             qPrintable(fault->message()));
    logLines(2);
    QTRY_COMPARE(fixture.rows(), 2);
    QVERIFY(fault->isVisible());
    QVERIFY(fixture.blocker.remove());
    logLines(1);
    QTRY_COMPARE(fixture.rows(), 3);
    QVERIFY(fault->isHidden());
}

void TestClientLogPanel::opensTheFolder()
{
    const Fixture fixture;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeUrl");
    fixture.click("openLogFolderButton");
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(m_opened.toLocalFile(), fixture.folder.filePath(QStringLiteral("logs")));
    QVERIFY(QFile::exists(m_opened.toLocalFile()));
}

QTEST_MAIN(TestClientLogPanel)
#include "tst_clientlogpanel.moc"
