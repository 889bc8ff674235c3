// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capturedesk.h"

#include "core/capture/capturereader.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"
#include "ui/panels/logpanel.h"
#include "ui/panels/noticebar.h"
#include "ui/panels/savebar.h"

#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace eventscope;

namespace {

constexpr int rowCount = 5'000;

/// A file in place of the one at `path`, with bytes overwritten.
void damage(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    file.write(bytes);
}

} // namespace

class TestCaptureDesk : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aWindowShowsAtOnceAndOncePerFile();
    void whatIsNoCaptureIsRefusedWithAReason();
    void aFileThatIsGoneIsToldSo();
    void aSavedCaptureIsStillAndToldSo();
    void aWindowThatOpensCanBeCancelled();
    void aDamagedCaptureIsRescuedAndSaved();
    void damageInTheMiddleIsFoundOnceTheRowsAreShown();
    void aCheckThatFailsIsTold();
    void importsNdjson();
    void whatCannotBeImportedIsRefused();
    void rememberedCapturesAreOffered();
    void droppedCapturesAreOpened();
    void savesAndCancelsSaving();

private:
    [[nodiscard]] QList<CaptureWindow *> windows() const { return m_window->findChildren<CaptureWindow *>(); }
    [[nodiscard]] static int rows(const CaptureWindow *window)
    {
        return window->findChild<QTableView *>(QStringLiteral("eventLog"))->model()->rowCount();
    }
    [[nodiscard]] static QString noticeOf(const CaptureWindow *window)
    {
        for (const QLabel *label : window->findChild<NoticeBar *>()->findChildren<QLabel *>()) {
            if (!label->text().isEmpty())
                return label->text();
        }
        return {};
    }
    [[nodiscard]] static bool notices(const CaptureWindow *window, const QString &words)
    {
        const QList<QLabel *> labels = window->findChild<NoticeBar *>()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) { return label->text().contains(words); });
    }
    [[nodiscard]] QString makeCapture(const QString &name, int count = rowCount) const;
    [[nodiscard]] QStringList recent() const { return RecentCaptures(layoutFile()).paths(); }
    [[nodiscard]] QString layoutFile() const { return m_folder->filePath(QStringLiteral("window.ini")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Theme m_theme;
    test::FakePrompt m_prompt;
    std::unique_ptr<LogSettings> m_settings;
    std::unique_ptr<QWidget> m_window;
    SaveBar *m_saveBar = nullptr;
    CaptureDesk *m_desk = nullptr;
};

void TestCaptureDesk::init()
{
    // Which of those who read it meets the damage first is a matter of luck; the rest is told by the notice.
    const QByteArray test = QTest::currentTestFunction();
    if (test != "damageInTheMiddleIsFoundOnceTheRowsAreShown" && test != "aCheckThatFailsIsTold")
        failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<LogSettings>(layoutFile());
    m_window = std::make_unique<QWidget>();
    m_saveBar = new SaveBar(m_theme, m_prompt, m_window.get());
    m_desk = new CaptureDesk({m_theme, m_prompt, *m_settings}, *m_saveBar, *m_window, layoutFile());
    m_prompt.path.clear();
}

void TestCaptureDesk::cleanup()
{
    m_window.reset();
}

QString TestCaptureDesk::makeCapture(const QString &name, int count) const
{
    test::CaptureFile file;
    for (int row = 0; row < count; ++row)
        file.appendEvent("{\"order\":" + QByteArray::number(row) + ",\"text\":\"" + QByteArray(200, 'x') + "\"}");
    file.commit();
    file.close();
    const QString path = m_folder->filePath(name);
    QFile::copy(file.path(), path);
    return path;
}

void TestCaptureDesk::aWindowShowsAtOnceAndOncePerFile()
{
    const QString one = makeCapture(QStringLiteral("one.escap"));
    m_desk->open(one);
    QCOMPARE(windows().size(), 1);
    CaptureWindow *window = windows().constFirst();
    QVERIFY(window->isVisible());
    QVERIFY(window->windowTitle().contains(QStringLiteral("one.escap")));
    QTRY_COMPARE(rows(window), rowCount);
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    m_desk->open(m_folder->path() + QStringLiteral("/./one.escap"));
    QCOMPARE(windows().size(), 1);
    m_desk->open(makeCapture(QStringLiteral("two.escap"), 7));
    QCOMPARE(windows().size(), 2);
    QTRY_COMPARE(recent().size(), 2);
    QCOMPARE(recent().constLast(), one);
    window->close();
    QTRY_COMPARE(windows().size(), 1);
}

void TestCaptureDesk::whatIsNoCaptureIsRefusedWithAReason()
{
    QFile file(m_folder->filePath(QStringLiteral("notes.escap")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("just words\n").repeated(1'000));
    file.close();
    m_desk->open(file.fileName());
    CaptureWindow *window = windows().constFirst();
    const auto *text = window->findChild<QLabel *>(QStringLiteral("openingText"));
    QTRY_VERIFY2(text->text().contains(QStringLiteral("not a capture")), qPrintable(text->text()));
    QVERIFY(recent().isEmpty());
    QCOMPARE(text->text().count(QStringLiteral("not a database")), 1);
    QVERIFY(!text->text().contains(QStringLiteral("damaged or no")));
    QVERIFY(window->height() < 400);
    QTest::keyClick(window->findChild<QPushButton *>(QStringLiteral("openingButton")), Qt::Key_Escape);
    QTRY_VERIFY(windows().isEmpty());
}

void TestCaptureDesk::aSavedCaptureIsStillAndToldSo()
{
    m_window->setGeometry(0, 0, 640, 480);
    m_desk->open(makeCapture(QStringLiteral("one.escap")));
    CaptureWindow *window = windows().constFirst();
    QTRY_COMPARE(rows(window), rowCount);
    QVERIFY(window->windowTitle().contains(QStringLiteral("one.escap (read-only)")));
    QVERIFY(window->pos() != m_window->pos());
    const auto *extent = window->findChild<QLabel *>(QStringLiteral("captureExtent"));
    QVERIFY2(extent->text().startsWith(QLocale().toString(rowCount) + QStringLiteral(" rows")), qPrintable(extent->text()));
    QVERIFY2(extent->text().contains(QStringLiteral("2025-06-15")), qPrintable(extent->text()));
    for (const char *name : {"followButton", "pauseButton"})
        QVERIFY(window->findChild<QToolButton *>(QLatin1String(name))->isHidden());
    const auto *log = window->findChild<QTableView *>(QStringLiteral("eventLog"));
    QCOMPARE(log->rowAt(0), 0);
    QTRY_COMPARE(window->findChild<LogPanel *>()->shownEvents(), rowCount); // counted later, in a thread
    QVERIFY(window->findChild<QPushButton *>(QStringLiteral("newEventsButton"))->isHidden());
    QStringList menus;
    for (const QAction *action : window->menuBar()->actions())
        menus << action->text().remove(QLatin1Char('&'));
    QCOMPARE(menus, (QStringList{QStringLiteral("File"), QStringLiteral("Edit"), QStringLiteral("View"), QStringLiteral("Go")}));
    const QList<QAction *> file = window->menuBar()->actions().constFirst()->menu()->actions();
    QVERIFY(!window->findChild<QAction *>(QStringLiteral("saveCaptureAction"))->isVisible()); // it is a file already
    QCOMPARE(file.constLast()->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_W));
    file.constLast()->trigger();
    QTRY_VERIFY(windows().isEmpty());
}

void TestCaptureDesk::aFileThatIsGoneIsToldSo()
{
    m_desk->open(m_folder->filePath(QStringLiteral("gone.escap")));
    CaptureWindow *window = windows().constFirst();
    const auto *text = window->findChild<QLabel *>(QStringLiteral("openingText"));
    QTRY_VERIFY2(text->text().contains(QStringLiteral("still there")), qPrintable(text->text()));
    QVERIFY(!text->text().contains(QStringLiteral("written")));
    QTest::keyClick(window->findChild<QPushButton *>(QStringLiteral("openingButton")), Qt::Key_Return);
    QTRY_VERIFY(windows().isEmpty());
}

void TestCaptureDesk::aWindowThatOpensCanBeCancelled()
{
    m_desk->open(makeCapture(QStringLiteral("one.escap")));
    auto *button = windows().constFirst()->findChild<QPushButton *>(QStringLiteral("openingButton"));
    QCOMPARE(button->accessibleName(), QStringLiteral("Cancel"));
    button->click();
    QTRY_VERIFY(windows().isEmpty());
}

void TestCaptureDesk::aDamagedCaptureIsRescuedAndSaved()
{
    const QString path = makeCapture(QStringLiteral("broken.escap"));
    damage(path, 0, QByteArray(100, '\0'));
    m_desk->open(path);
    CaptureWindow *window = windows().constFirst();
    QTRY_COMPARE(rows(window), rowCount);
    QVERIFY2(noticeOf(window).contains(QStringLiteral("damaged")), qPrintable(noticeOf(window)));
    m_prompt.path = m_folder->filePath(QStringLiteral("rescued.escap"));
    window->findChild<NoticeBar *>()->findChild<QPushButton *>()->click();
    QTRY_VERIFY(notices(window, QStringLiteral("saved to")));
    QVERIFY(window->findChild<SaveBar *>()->isHidden());
    QCOMPARE((*CaptureReader::open(m_prompt.path))->lastId(), rowCount);
    QCOMPARE(recent().constFirst(), m_prompt.path);
}

void TestCaptureDesk::damageInTheMiddleIsFoundOnceTheRowsAreShown()
{
    const QString path = makeCapture(QStringLiteral("middle.escap"));
    damage(path, QFileInfo(path).size() / 2, QByteArray(20'000, '\x5a'));
    m_desk->open(path);
    CaptureWindow *window = windows().constFirst();
    QTRY_VERIFY2(noticeOf(window).contains(QStringLiteral("lost: rows ")), qPrintable(noticeOf(window)));
    QVERIFY(rows(window) > rowCount / 2);
}

void TestCaptureDesk::aCheckThatFailsIsTold()
{
    const QString path = makeCapture(QStringLiteral("middle.escap"));
    damage(path, QFileInfo(path).size() / 2, QByteArray(20'000, '\x5a'));
    // No place for the rescued copy.
    const QList<QByteArray> names{"TMPDIR", "XDG_DATA_HOME"};
    QList<QByteArray> before;
    for (const QByteArray &name : names) {
        before << qgetenv(name.constData());
        qputenv(name.constData(), QFile::encodeName(m_folder->filePath(QStringLiteral("missing"))));
    }
    m_desk->open(path);
    const CaptureWindow *window = windows().constFirst();
    QTRY_VERIFY2(noticeOf(window).contains(QStringLiteral("could not be looked through")), qPrintable(noticeOf(window)));
    QVERIFY2(noticeOf(window).contains(QStringLiteral("room on the disk")), qPrintable(noticeOf(window)));
    QCOMPARE(rows(window), rowCount);
    for (qsizetype i = 0; i < names.size(); ++i)
        before.at(i).isNull() ? qunsetenv(names.at(i).constData()) : qputenv(names.at(i).constData(), before.at(i));
}

void TestCaptureDesk::importsNdjson()
{
    QFile file(m_folder->filePath(QStringLiteral("orders.ndjson")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"kind\":\"event\",\"event\":{\"n\":1}}\nnonsense\n{\"kind\":\"gap\",\"message\":\"4.2 s\"}\n");
    file.close();
    m_prompt.path = file.fileName();
    m_desk->pickAndImport();
    CaptureWindow *window = windows().constFirst();
    QTRY_COMPARE(rows(window), 2);
    QVERIFY2(noticeOf(window).contains(QStringLiteral("line 2")), qPrintable(noticeOf(window)));
    QVERIFY(recent().isEmpty());
    m_prompt.path = m_folder->filePath(QStringLiteral("orders.escap"));
    window->findChild<QAction *>(QStringLiteral("saveCaptureAction"))->trigger();
    QTRY_COMPARE(recent(), QStringList(m_prompt.path));
    QTRY_VERIFY(!notices(window, QStringLiteral("line 2")));
}

void TestCaptureDesk::whatCannotBeImportedIsRefused()
{
    QFile file(m_folder->filePath(QStringLiteral("orders.ndjson")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nonsense\n");
    file.close();
    m_prompt.path = file.fileName();
    m_desk->pickAndImport();
    const auto *text = windows().constFirst()->findChild<QLabel *>(QStringLiteral("openingText"));
    QTRY_VERIFY2(text->text().contains(QStringLiteral("cannot be imported")), qPrintable(text->text()));
}

void TestCaptureDesk::rememberedCapturesAreOffered()
{
    RecentCaptures list(layoutFile());
    for (int number = 0; number < 12; ++number)
        list.add(m_folder->filePath(QStringLiteral("gone%1.escap").arg(number)));
    const QString path = makeCapture(QStringLiteral("a & b.escap"), 3);
    list.add(path);
    list.add(path);
    QCOMPARE(list.paths().size(), RecentCaptures::most);
    QMenu menu;
    m_desk->setUpRecentMenu(menu);
    Q_EMIT menu.aboutToShow();
    QCOMPARE(menu.actions().size(), RecentCaptures::most + 2);
    QAction *first = menu.actions().constFirst();
    QVERIFY2(first->text().contains(QStringLiteral("a && b.escap")), qPrintable(first->text()));
    QVERIFY(first->isEnabled());
    QVERIFY(!menu.actions().at(1)->isEnabled());
    QVERIFY(menu.actions().at(1)->text().contains(QStringLiteral("not there")));
    first->trigger();
    QTRY_COMPARE(rows(windows().constFirst()), 3);
    menu.actions().constLast()->trigger();
    QVERIFY(recent().isEmpty());
}

void TestCaptureDesk::droppedCapturesAreOpened()
{
    QMimeData captures;
    captures.setUrls({QUrl::fromLocalFile(makeCapture(QStringLiteral("one.escap"), 1)),
                      QUrl::fromLocalFile(makeCapture(QStringLiteral("TWO.ESCAP"), 2))});
    QVERIFY(CaptureDesk::canTake(captures));
    m_desk->take(captures);
    QCOMPARE(windows().size(), 2);
    QMimeData mixed;
    mixed.setUrls({QUrl::fromLocalFile(QStringLiteral("/a.escap")), QUrl::fromLocalFile(QStringLiteral("/b.json"))});
    QVERIFY(!CaptureDesk::canTake(mixed));
    QVERIFY(!CaptureDesk::canTake(QMimeData()));
    QTRY_COMPARE(recent().size(), 2);
}

void TestCaptureDesk::savesAndCancelsSaving()
{
    const QString path = makeCapture(QStringLiteral("one.escap"), 100'000);
    m_prompt.path = m_folder->filePath(QStringLiteral("copy.escap"));
    QSignalSpy told(m_saveBar, &SaveBar::told);
    m_desk->save(path, QStringLiteral("copy.escap"));
    QVERIFY(m_saveBar->isRunning());
    m_saveBar->findChild<QToolButton *>(QStringLiteral("saveCancelButton"))->click();
    QTRY_VERIFY(!m_saveBar->isRunning());
    QVERIFY2(told.last().first().toString().contains(QStringLiteral("cancelled")), qPrintable(told.last().first().toString()));
    QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("copy*")}).isEmpty());
    m_desk->save(path, QStringLiteral("copy.escap"));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 30'000);
    QVERIFY(told.last().first().toString().contains(QStringLiteral("saved to")));
    QVERIFY(m_saveBar->isHidden());
    QCOMPARE((*CaptureReader::open(m_prompt.path))->lastId(), 100'000);
}

QTEST_MAIN(TestCaptureDesk)
#include "tst_capturedesk.moc"
