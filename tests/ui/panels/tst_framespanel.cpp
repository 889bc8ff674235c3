// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/framespanel.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/framerecords.h"
#include "ui/views/elidedlabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace eventscope;
using test::frameRecord;
using test::SessionFixture;
using Kind = FrameRecord::Kind;

class TestFramesPanel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void widgetsHaveNames();
    void saysWhatBelongsHere();
    void recordsASessionOverTheLocalApi();
    void recordingBelongsToTheSession();
    void filtersByKindAndWords();
    void showsAFrame();
    void saysThatAFrameIsCut();
    void whatIsReadStaysWhenItIsForgotten();
    void pausesAndFollows();
    void staysWhereSomebodyReads();
    void clears();
    void copiesRows();
    void restsWhileHidden();
    void tellsTheSilence();

private:
    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *found = m_panel->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] QTableView *table() const { return find<QTableView>("framesTable"); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString meaning(int row) const { return table()->model()->index(row, FramesModel::MeaningColumn).data().toString(); }
    [[nodiscard]] QString state() const { return find<QLabel>("framesState")->text(); }
    /// Of the table: the detail has one of its own.
    [[nodiscard]] QString emptyText() const
    {
        const auto *label = table()->viewport()->findChild<QLabel *>(QStringLiteral("emptyText"));
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QPushButton *emptyAction() const { return table()->viewport()->findChild<QPushButton *>(QStringLiteral("emptyAction")); }
    void append(const FrameRecord &record) { m_session->frames().append(record); }
    void append(int count)
    {
        for (int i = 0; i < count; ++i)
            append(frameRecord(Kind::Data, QStringLiteral("frame %1").arg(m_appended++)));
    }
    QAction *kind(Kind wanted) const
    {
        for (QAction *action : find<QToolButton>("frameKindsButton")->menu()->actions()) {
            if (action->text() == FramesModel::kindText(wanted))
                return action;
        }
        return nullptr;
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<Session> m_session;
    Theme m_theme;
    std::unique_ptr<FramesPanel> m_panel;
    int m_appended = 0;
};

void TestFramesPanel::init()
{
    failOnWarnings();
    m_appended = 0;
    m_fixture = std::make_unique<SessionFixture>();
    m_session = m_fixture->session();
    m_panel = std::make_unique<FramesPanel>(m_theme);
    m_panel->resize(1'000, 300);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->setSession(m_session.get());
}

void TestFramesPanel::cleanup()
{
    m_panel.reset();
    m_session.reset();
    m_fixture.reset();
}

void TestFramesPanel::widgetsHaveNames()
{
    for (const char *name : {"recordFramesButton", "frameKindsButton", "followFramesButton", "pauseFramesButton", "clearFramesButton"}) {
        const auto *button = find<QToolButton>(name);
        QCOMPARE(button->accessibleName(), button->text());
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }
    QCOMPARE(find<QLineEdit>("frameFilter")->accessibleName(), QStringLiteral("Filter frames"));
    QCOMPARE(table()->accessibleName(), QStringLiteral("Frames"));
    QCOMPARE(find<QTabWidget>("frameDetail")->accessibleName(), QStringLiteral("Frame detail"));
}

void TestFramesPanel::saysWhatBelongsHere()
{
    QVERIFY(emptyText().contains(QStringLiteral("while frames are recorded")));
    emptyAction()->click();
    QVERIFY(m_session->isRecordingFrames());
    QVERIFY(find<QToolButton>("recordFramesButton")->isChecked());
    QCOMPARE(emptyText(), QStringLiteral("Recording: frames appear here as they come."));
    append(1);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(emptyText(), QString());
    find<QLineEdit>("frameFilter")->setText(QStringLiteral("nothing"));
    kind(Kind::Data)->setChecked(false);
    QCOMPARE(emptyText(), QStringLiteral("No frame matches."));
    emptyAction()->click();
    QCOMPARE(rows(), 1);
    QVERIFY(kind(Kind::Data)->isChecked());
    m_panel->setSession(nullptr);
    QCOMPARE(emptyText(), QStringLiteral("Choose an endpoint to see its frames."));
    QVERIFY(!emptyAction()->isVisible());
    QVERIFY(!find<QToolButton>("recordFramesButton")->isEnabled());
}

void TestFramesPanel::recordsASessionOverTheLocalApi()
{
    find<QToolButton>("recordFramesButton")->click();
    QVERIFY(m_session->subscribe(QStringLiteral("/default/*")));
    QTRY_COMPARE(rows(), 6);
    QVERIFY(meaning(0).startsWith(QStringLiteral("opening ws://")));
    QCOMPARE(meaning(5), QStringLiteral("subscribe_success for /default/*"));
    table()->setCurrentIndex(table()->model()->index(4, 0));
    QVERIFY(find<QPlainTextEdit>("frameRaw")->toPlainText().contains(QStringLiteral("\"x-api-key\":\"***\"")));
    find<QToolButton>("recordFramesButton")->click();
    QVERIFY(!m_session->isRecordingFrames());
    QCOMPARE(rows(), 6);
}

void TestFramesPanel::recordingBelongsToTheSession()
{
    find<QToolButton>("recordFramesButton")->click();
    append(3);
    QTRY_COMPARE(rows(), 3);
    SessionFixture fixture;
    const auto other = fixture.session();
    m_panel->setSession(other.get());
    QCOMPARE(rows(), 0);
    QVERIFY(!find<QToolButton>("recordFramesButton")->isChecked());
    QVERIFY(m_session->isRecordingFrames());
    append(1); // not shown here
    m_panel->setSession(m_session.get());
    QVERIFY(find<QToolButton>("recordFramesButton")->isChecked());
    QCOMPARE(rows(), 4);
    QVERIFY(!other->isRecordingFrames());
}

void TestFramesPanel::filtersByKindAndWords()
{
    append(frameRecord(Kind::Data, QStringLiteral("data for /demo/*")));
    append(frameRecord(Kind::KeepAlive, QStringLiteral("keep-alive")));
    append(frameRecord(Kind::Data, QStringLiteral("data for /chat/*")));
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(state(), QStringLiteral("Frames: 3"));
    kind(Kind::KeepAlive)->setChecked(false);
    QCOMPARE(rows(), 2);
    const auto *kinds = find<QToolButton>("frameKindsButton");
    QCOMPARE(kinds->text(), QStringLiteral("Kinds (6 of 7)"));
    QCOMPARE(kinds->accessibleName(), kinds->text());
    find<QLineEdit>("frameFilter")->setFocus();
    QTest::keyClicks(find<QLineEdit>("frameFilter"), QStringLiteral("CHAT"));
    QCOMPARE(rows(), 1);
    QCOMPARE(meaning(0), QStringLiteral("data for /chat/*"));
    QCOMPARE(state(), QStringLiteral("Frames: 1 of 3"));
}

void TestFramesPanel::showsAFrame()
{
    append(frameRecord(Kind::Data, QStringLiteral("data for /demo/*"), R"({"type":"data","id":"s1"})"));
    FrameRecord closed = frameRecord(Kind::Connection, QStringLiteral("closed by the server with 1008 policy"), {});
    append(closed);
    QTRY_COMPARE(rows(), 2);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    const auto *tabs = find<QTabWidget>("frameDetail");
    QCOMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Decoded"));
    QCOMPARE(find<QTreeView>("frameTree")->model()->rowCount(), 2); // type and id
    QCOMPARE(find<QPlainTextEdit>("frameRaw")->toPlainText(), QStringLiteral(R"({"type":"data","id":"s1"})"));
    QVERIFY(find<ElidedLabel>("frameMeaning")->text().endsWith(QStringLiteral("data for /demo/*")));
    find<QToolButton>("copyFrameButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral(R"({"type":"data","id":"s1"})"));
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QCOMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Raw"));
    QCOMPARE(find<QPlainTextEdit>("frameRaw")->toPlainText(), QStringLiteral("closed by the server with 1008 policy"));
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QCOMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Decoded")); // nobody chose Raw
}

void TestFramesPanel::saysThatAFrameIsCut()
{
    FrameRecord cut = frameRecord(Kind::Data, QStringLiteral("data"), R"({"type":"da)");
    cut.json.clear();
    cut.isCut = true;
    cut.size = 240'113;
    append(cut);
    append(1);
    QTRY_COMPARE(rows(), 2);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QVERIFY(find<QLabel>("frameNotice")->isVisible());
    QVERIFY(find<QLabel>("frameNotice")->text().contains(QStringLiteral("240,113 bytes")));
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QVERIFY(!find<QLabel>("frameNotice")->isVisible());
}

void TestFramesPanel::whatIsReadStaysWhenItIsForgotten()
{
    append(frameRecord(Kind::Data, QStringLiteral("chosen"), R"({"chosen":1})"));
    append(1);
    QTRY_COMPARE(rows(), 2);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    append(static_cast<int>(FrameLog::Bounds().records));
    QTRY_COMPARE(rows(), static_cast<int>(FrameLog::Bounds().records));
    QCOMPARE(find<QPlainTextEdit>("frameRaw")->toPlainText(), QStringLiteral(R"({"chosen":1})"));
    QVERIFY(!table()->currentIndex().isValid());
    QCOMPARE(state(), QStringLiteral("Frames: 20,000  \u00b7  2 older frames forgotten"));
}

void TestFramesPanel::pausesAndFollows()
{
    append(100);
    QTRY_COMPARE(rows(), 100);
    const QScrollBar *bar = table()->verticalScrollBar();
    QCOMPARE(bar->value(), bar->maximum());
    find<QToolButton>("pauseFramesButton")->click();
    append(5);
    QTRY_COMPARE(state(), QStringLiteral("Frames: 100  \u00b7  paused, 5 waiting"));
    append(4);
    QTRY_COMPARE(state(), QStringLiteral("Frames: 100  \u00b7  paused, 9 waiting"));
    QCOMPARE(rows(), 100);
    find<QToolButton>("pauseFramesButton")->click();
    QCOMPARE(rows(), 109);
    QCOMPARE(bar->value(), bar->maximum());
}

void TestFramesPanel::staysWhereSomebodyReads()
{
    append(100);
    QTRY_COMPARE(rows(), 100);
    QScrollBar *bar = table()->verticalScrollBar();
    const auto *follow = find<QToolButton>("followFramesButton");
    QVERIFY(follow->isChecked());
    bar->setValue(10);
    QVERIFY(!follow->isChecked());
    append(50);
    QTRY_COMPARE(rows(), 150);
    QCOMPARE(bar->value(), 10);
    bar->setValue(bar->maximum());
    QVERIFY(follow->isChecked());
    table()->setCurrentIndex(table()->model()->index(140, 0));
    QVERIFY(!follow->isChecked());
    find<QToolButton>("followFramesButton")->click();
    QCOMPARE(bar->value(), bar->maximum());
}

void TestFramesPanel::clears()
{
    append(3);
    QTRY_COMPARE(rows(), 3);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    find<QToolButton>("clearFramesButton")->click();
    QCOMPARE(rows(), 0);
    QCOMPARE(m_session->frames().countAfter(0), 0);
    QCOMPARE(find<ElidedLabel>("frameMeaning")->text(), QString());
    append(1);
    QTRY_COMPARE(rows(), 1);
}

void TestFramesPanel::copiesRows()
{
    append(2);
    QTRY_COMPARE(rows(), 2);
    table()->setFocus();
    table()->selectAll();
    QTest::keySequence(table(), QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).endsWith(QStringLiteral("in\tframe 0")));
    QCOMPARE(lines.at(3), QStringLiteral("{}"));
}

void TestFramesPanel::restsWhileHidden()
{
    append(1);
    QTRY_COMPARE(rows(), 1);
    m_panel->hide();
    QSignalSpy recorded(&m_session->frames(), &FrameLog::recorded);
    append(50);
    QCoreApplication::processEvents();
    QCOMPARE(recorded.count(), 1);
    QCOMPARE(rows(), 1);
    m_panel->show();
    QTRY_COMPARE(rows(), 51);
    QCOMPARE(state(), QStringLiteral("Frames: 51"));
}

void TestFramesPanel::tellsTheSilence()
{
    const auto *silence = find<QLabel>("silenceState");
    QCOMPARE(silence->text(), QStringLiteral("Not connected"));
    m_session->connectEndpoint();
    QTRY_VERIFY2(silence->text().contains(QStringLiteral("(limit 300 s)")), qPrintable(silence->text()));
    QVERIFY(silence->text().startsWith(QStringLiteral("No keep-alive yet")));
    QVERIFY(silence->text().contains(QStringLiteral("last frame")));
}

QTEST_MAIN(TestFramesPanel)
#include "tst_framespanel.moc"
