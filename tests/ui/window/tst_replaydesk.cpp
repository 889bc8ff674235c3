// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replaydesk.h"

#include "core/capture/capturereader.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"
#include "ui/capturedesk.h"
#include "ui/models/eventlogmodel.h"
#include "ui/panels/chartspanel.h"
#include "ui/panels/logpanel.h"
#include "ui/panels/noticebar.h"
#include "ui/panels/replaybar.h"
#include "ui/panels/savebar.h"
#include "ui/views/eventlogview.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace eventscope;
using namespace std::chrono_literals;
using State = Replay::State;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

class TestReplayDesk : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theLogHasTheRowsThatHaveCome();
    void theFilterHoldsInAReplay();
    void theLogTellsItsEnd();
    void aClearedLogGoesBack();
    void chartsFollow();
    void exportsStayWhole();
    void leavingShowsAllRows();
    void theMenuAndTheButtonStartIt();
    void aDamagedCaptureCanBeReplayedOnceItIsRescued();
    void demoCapturesPlay_data();
    void demoCapturesPlay();
    void aDemoIsNobodysFile();
    void theBarGoesBeforeItsReplay();

private:
    /// A window over twenty rows, one a second; every fourth is no event.
    void open()
    {
        test::CaptureFile file;
        for (int second = 0; second < 20; ++second) {
            CaptureRow row;
            row.at = UtcTime(1'750'000'000s + second * 1s);
            row.kind = second % 4 == 3 ? CaptureRow::Kind::Gap : CaptureRow::Kind::Event;
            if (row.kind == CaptureRow::Kind::Event)
                row.payload = "{\"n\":" + QByteArray::number(second) + "}";
            file.append(row);
        }
        file.commit();
        file.close();
        const QString path = m_folder->filePath(text("one.escap"));
        QVERIFY(QFile::copy(file.path(), path));
        m_desk->open(path);
        find();
        QTRY_COMPARE(model()->rowCount(), 20);
        QTRY_COMPARE(log()->shownEvents(), 15);
    }
    void find() { m_capture = m_window->findChildren<CaptureWindow *>().constLast(); }
    void start()
    {
        replayDesk()->start();
        QTRY_COMPARE(replay().state(), State::Playing);
        replay().pause();
        replay().seek(0s);
    }
    [[nodiscard]] LogPanel *log() const { return m_capture->findChild<LogPanel *>(); }
    [[nodiscard]] EventLogView *view() const { return m_capture->findChild<EventLogView *>(text("eventLog")); }
    [[nodiscard]] EventLogModel *model() const { return static_cast<EventLogModel *>(view()->model()); }
    [[nodiscard]] ReplayDesk *replayDesk() const { return m_capture->findChild<ReplayDesk *>(); }
    [[nodiscard]] Replay &replay() const { return replayDesk()->replay(); }
    [[nodiscard]] QList<qint64> ids() const
    {
        QList<qint64> ids;
        for (int row = 0; row < model()->rowCount(); ++row)
            ids << model()->idAt(row);
        return ids;
    }
    [[nodiscard]] static QList<qint64> upTo(qint64 last)
    {
        QList<qint64> ids;
        for (qint64 id = 1; id <= last; ++id)
            ids << id;
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Theme m_theme;
    test::FakePrompt m_prompt;
    std::unique_ptr<LogSettings> m_settings;
    std::unique_ptr<QWidget> m_window;
    CaptureDesk *m_desk = nullptr;
    CaptureWindow *m_capture = nullptr;
};

void TestReplayDesk::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString layoutFile = m_folder->filePath(text("window.ini"));
    m_settings = std::make_unique<LogSettings>(layoutFile);
    m_window = std::make_unique<QWidget>();
    auto *saveBar = new SaveBar(m_theme, m_prompt, m_window.get());
    m_desk = new CaptureDesk({m_theme, m_prompt, *m_settings}, *saveBar, *m_window, layoutFile);
}

void TestReplayDesk::cleanup()
{
    m_window.reset();
}

void TestReplayDesk::theLogHasTheRowsThatHaveCome()
{
    open();
    start();
    QTRY_COMPARE(ids(), upTo(1));
    replay().seek(7s);
    QTRY_COMPARE(ids(), upTo(8));
    QTRY_COMPARE(log()->shownEvents(), 6);
    replay().stepForward();
    QTRY_COMPARE(ids(), upTo(9));
    replay().stepBack();
    replay().stepBack();
    QTRY_COMPARE(ids(), upTo(7));
    QTRY_COMPARE(log()->shownEvents(), 6);
    replay().seek(1h);
    QTRY_COMPARE(ids(), upTo(20));
    QVERIFY(view()->isFollowing());
    QVERIFY(!m_capture->findChild<QToolButton *>(text("followButton"))->isHidden());
}

void TestReplayDesk::theFilterHoldsInAReplay()
{
    open();
    log()->addFilterTerm(text("kind:event"));
    QTRY_COMPARE(model()->rowCount(), 15);
    start();
    replay().seek(8s);
    QTRY_COMPARE(ids(), (QList<qint64>{1, 2, 3, 5, 6, 7, 9}));
    replay().seek(3s); // the row that comes then is none the filter lets pass
    QTRY_COMPARE(ids(), (QList<qint64>{1, 2, 3}));
    replayDesk()->leave();
    QTRY_COMPARE(model()->rowCount(), 15);
}

void TestReplayDesk::theLogTellsItsEnd()
{
    open();
    QCOMPARE(log()->end(), 20);
    QSignalSpy ends(log(), &LogPanel::endChanged);
    start();
    QTRY_COMPARE(log()->end(), 1);
    replay().seek(5s);
    QTRY_COMPARE(log()->end(), 6);
    QCOMPARE(ends.constLast().constFirst().toLongLong(), 6);
    replayDesk()->leave();
    QTRY_COMPARE(log()->end(), 20);
    QCOMPARE(ends.constLast().constFirst().toLongLong(), 20);
}

void TestReplayDesk::aClearedLogGoesBack()
{
    open();
    start();
    replay().seek(10s);
    QTRY_COMPARE(ids(), upTo(11));
    m_capture->findChild<QToolButton *>(text("clearButton"))->click();
    QVERIFY(view()->isFollowing());
    replay().seek(12s);
    QTRY_COMPARE(ids(), (QList<qint64>{12, 13}));
    replay().seek(4s); // before what was cleared: nothing is shown, and nothing breaks
    QTRY_COMPARE(ids(), QList<qint64>{});
    replay().seek(6s);
    QTRY_COMPARE(ids(), (QList<qint64>{6, 7}));
    m_capture->findChild<QToolButton *>(text("showEarlierButton"))->click();
    QTRY_COMPARE(ids(), upTo(7));
}

void TestReplayDesk::chartsFollow()
{
    open();
    auto *charts = m_capture->findChild<ChartsPanel *>();
    charts->parentWidget()->show();
    charts->addNumber(text(".n"));
    const auto *lines = charts->findChild<QAbstractItemView *>(text("chartLegend"))->model();
    const auto value = [lines] { return lines->index(0, ChartModel::ValueColumn).data().toString(); };
    QTRY_COMPARE(value(), text("18"));
    start();
    replay().seek(9s);
    QTRY_COMPARE(value(), text("9"));
    replay().seek(2s);
    QTRY_COMPARE(value(), text("2"));
    replayDesk()->leave();
    QTRY_COMPARE(value(), text("18"));
}

void TestReplayDesk::exportsStayWhole()
{
    open();
    start();
    QTRY_COMPARE(ids(), upTo(1));
    m_prompt.path = m_folder->filePath(text("all.ndjson"));
    m_capture->findChild<QAction *>(text("exportAllAction"))->trigger();
    QFile file(m_prompt.path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 20);
}

void TestReplayDesk::leavingShowsAllRows()
{
    open();
    start();
    QTRY_COMPARE(ids(), upTo(1));
    auto *bar = m_capture->findChild<ReplayBar *>();
    QVERIFY(bar->isVisible());
    QTest::keyClick(bar, Qt::Key_Escape);
    QVERIFY(bar->isHidden());
    QCOMPARE(replay().state(), State::Off);
    QTRY_COMPARE(ids(), upTo(20));
    QTRY_COMPARE(log()->shownEvents(), 15);
    QVERIFY(m_capture->findChild<QToolButton *>(text("followButton"))->isHidden());
    start(); // once more
    QTRY_COMPARE(ids(), upTo(1));
}

void TestReplayDesk::theMenuAndTheButtonStartIt()
{
    open();
    auto *action = m_capture->findChild<QAction *>(text("replayAction"));
    QVERIFY(action->isEnabled());
    action->trigger();
    QTRY_COMPARE(replay().state(), State::Playing);
    auto *button = m_capture->findChild<QToolButton *>(text("replayButton"));
    QCOMPARE(button->accessibleName(), button->text());
    QVERIFY(button->isChecked());
    button->click();
    QCOMPARE(replay().state(), State::Off);
    QVERIFY(!action->isChecked());
}

void TestReplayDesk::aDamagedCaptureCanBeReplayedOnceItIsRescued()
{
    test::CaptureFile file;
    for (int row = 0; row < 3'000; ++row)
        file.appendEvent('"' + QByteArray(100, 'x') + '"');
    file.commit();
    file.close();
    const QString path = m_folder->filePath(text("broken.escap"));
    QVERIFY(QFile::copy(file.path(), path));
    QFile broken(path);
    QVERIFY(broken.open(QIODevice::ReadWrite));
    broken.write(QByteArray(100, '\0'));
    broken.close();
    m_desk->open(path);
    find();
    QTRY_COMPARE(model()->rowCount(), 3'000);
    start();
    QTRY_COMPARE(ids(), upTo(1));
    replay().seek(1h);
    QTRY_COMPARE(model()->rowCount(), 3'000);
}

void TestReplayDesk::demoCapturesPlay_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("events");
    QTest::addColumn<QStringList>("channels");
    QTest::addRow("shop") << 0 << 250 << QStringList{text("/shop/orders"), text("/shop/payments"), text("/shop/support")};
    QTest::addRow("fleet") << 1 << 700
                           << QStringList{text("/fleet/positions"), text("/fleet/temperatures"), text("/fleet/doors"),
                                          text("/fleet/alarms")};
}

void TestReplayDesk::demoCapturesPlay()
{
    QFETCH(int, index);
    QFETCH(int, events);
    QFETCH(QStringList, channels);
    const DemoCapture demo = demoCaptures().at(index);
    m_desk->openDemo(demo);
    find();
    QVERIFY2(m_capture->windowTitle().startsWith(demo.name), qPrintable(m_capture->windowTitle()));
    QTRY_VERIFY(m_capture->findChild<ReplayDesk *>() && replay().state() == State::Playing);
    QCOMPARE(replay().speed(), 1.0);
    QVERIFY(m_capture->findChild<NoticeBar *>()->findChildren<QLabel *>().isEmpty());
    QVERIFY(replay().timeline().last().events > events);
    QVERIFY2(replay().timeline().last().at > 3min, "a few minutes");
    replay().seek(1h);
    QTRY_COMPARE(log()->end(), replay().timeline().last().id);
    QSet<QString> seen;
    for (const CaptureSource &source : model()->reader()->sources())
        seen << source.channel;
    for (const QString &channel : channels)
        QVERIFY2(seen.contains(channel), qPrintable(channel));
}

void TestReplayDesk::aDemoIsNobodysFile()
{
    QMenu menu;
    m_desk->setUpDemoMenu(menu);
    QCOMPARE(menu.actions().size(), 2);
    menu.actions().constFirst()->trigger();
    find();
    QTRY_VERIFY(m_capture->findChild<ReplayDesk *>() && replay().state() == State::Playing);
    QVERIFY(RecentCaptures(m_folder->filePath(text("window.ini"))).paths().isEmpty());
    QVERIFY(!m_capture->findChild<QAction *>(text("saveCaptureAction"))->isVisible());
    const QString file = model()->capturePath();
    QVERIFY(QFile::exists(file));
    QVERIFY(!file.startsWith(QLatin1Char(':')));
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    menu.actions().constFirst()->trigger(); // the same window
    QCOMPARE(m_window->findChildren<CaptureWindow *>().size(), 1);
    m_capture->close();
    QTRY_VERIFY(m_window->findChildren<CaptureWindow *>().isEmpty());
    QVERIFY(!QFile::exists(file));
}

void TestReplayDesk::theBarGoesBeforeItsReplay()
{
    open();
    start();
    m_capture->activateWindow();
    auto *speed = m_capture->findChild<QComboBox *>(text("replaySpeed"));
    speed->lineEdit()->setFocus();
    QTRY_VERIFY(speed->lineEdit()->hasFocus());
    speed->lineEdit()->setText(text("7"));
    QStringList gone;
    connect(m_capture->findChild<ReplayBar *>(), &QObject::destroyed, this, [&gone] { gone << text("bar"); });
    connect(&replay(), &QObject::destroyed, this, [&gone] { gone << text("replay"); });
    delete m_capture;
    QCOMPARE(gone, (QStringList{text("bar"), text("replay")}));
}

QTEST_MAIN(TestReplayDesk)
#include "tst_replaydesk.moc"
