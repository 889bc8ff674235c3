// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storagenotices.h"

#include "tests/core/capture/systemlimits.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "ui/errortext.h"
#include "ui/panels/noticebar.h"

#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QToolButton>

using namespace eventscope;

namespace {

constexpr QFileDevice::Permissions everybody = QFileDevice::Permissions(0x7777);
constexpr QFileDevice::Permissions onlyToRead = QFileDevice::Permissions(0x5555);
constexpr qsizetype large = 200'000;

/// A file system of its own in memory, as small as wanted; not there without the right to mount.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &path)
        : m_path(path)
        , m_isMounted(QDir().mkpath(path)
                      && mount({QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=4m"),
                                QStringLiteral("tmpfs"), path}))
    {
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), m_path});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] bool grow() const { return mount({QStringLiteral("-o"), QStringLiteral("remount,size=256m"), m_path}); }

private:
    static bool mount(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("mount"), arguments);
        return process.waitForFinished() && process.exitCode() == 0 && process.error() != QProcess::FailedToStart;
    }

    QString m_path;
    bool m_isMounted;
};

/// A session of the built-in API that is subscribed, and the bar that tells what is wrong with its capture.
struct Watched
{
    Watched()
    {
        SubscriptionSettings all;
        all.pattern = QStringLiteral("/default/*");
        fixture.endpoint.subscriptions = {all};
        fixture.endpoint.name = QStringLiteral("Orders");
        workspace.add(fixture.endpoint);
        session = sessions.open(fixture.endpoint.id).value();
        session->connectEndpoint();
        ready = QTest::qWaitFor([this] { return session->subscriptions().value(0).state == SubscriptionState::Active; });
    }

    void publish(int events, qsizetype size = large) const
    {
        for (int i = 0; i < events; ++i)
            fixture.api.publish(QStringLiteral("/default/orders"), {"{\"pad\":\"" + QByteArray(size, 'x') + "\"}"});
    }
    /// Publishes many large events, and waits for them bit by bit.
    [[nodiscard]] bool flood(int events)
    {
        const qint64 before = session->counters().received;
        for (int sent = 0; sent < events; sent += 20) {
            publish(20);
            if (!QTest::qWaitFor([&] { return session->counters().received == before + sent + 20; }))
                return false;
        }
        return true;
    }
    [[nodiscard]] QString notice() const
    {
        const auto labels = bar.findChildren<QLabel *>(QStringLiteral("noticeText"));
        const auto shown = std::find_if(labels.cbegin(), labels.cend(), [](const QLabel *one) { return !one->parentWidget()->isHidden(); });
        return shown == labels.cend() ? QString() : (*shown)->text();
    }
    [[nodiscard]] QList<CaptureRow> rows(CaptureRow::Kind kind) const { return test::SessionFixture::rows(session->capturePath(), kind); }
    [[nodiscard]] CaptureCounters counters() const { return session->counters(); }

    mutable test::SessionFixture fixture;
    QString captures = fixture.folder.filePath(QStringLiteral("captures"));
    SmallDisk disk{captures};
    Workspace workspace{WorkspaceStore(fixture.folder.path())};
    OpenSessions sessions{workspace, fixture.authorizers, CaptureFolder(captures), fixture.clock};
    Theme theme;
    NoticeBar bar{theme};
    StorageNotices notices{sessions, workspace, bar};
    Session *session = nullptr;
    bool ready = false;
};

} // namespace

/// The faults of a disk, from the capture's file up to the words above the log.
class TestStorageNotices : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void words();
    void fullDiskWaitsInMemoryAndGoesOn();
    void fullMemoryTellsWhatWasDropped();
    void limitOfFilesIsAFullDisk();
    void fileThatWasReplaced();
    void fileThatWasRemovedIsMadeAgain();
    void folderThatIsReadOnly();
    void closedNoticeComesBackWhenEventsAreLost();
};

void TestStorageNotices::words()
{
    const Error full{ErrorCode::StorageFull, QStringLiteral("/c.escap: database or disk is full")};
    QCOMPARE(storageText(QStringLiteral("Orders"), full, 1204, 0),
             QStringLiteral("The capture of Orders cannot be written: the disk is full. Free some space; it is tried again every second. "
                            "Events waiting in memory: 1,204 (up to 64 MiB)."));
    QVERIFY(storageText(QStringLiteral("Orders"), full, 1204, 77).endsWith(QStringLiteral("The memory for them is full. Dropped: 77.")));
    const Error gone{ErrorCode::FileFailed, QStringLiteral("/c.escap: the file was removed or moved")};
    QVERIFY(storageText(QStringLiteral("Orders"), gone, 1, 0).contains(QStringLiteral("/c.escap: the file was removed or moved. Check")));
}

void TestStorageNotices::fullDiskWaitsInMemoryAndGoesOn()
{
    Watched watched;
    QVERIFY(watched.ready);
    if (!watched.disk.isMounted())
        QSKIP("a small file system cannot be mounted here");
    test::expectStorageTrouble();
    QVERIFY(watched.flood(60)); // 12 MB on a disk of 4
    QTRY_VERIFY(watched.notice().contains(QStringLiteral("the disk is full")));
    QTRY_VERIFY2(watched.notice().contains(QStringLiteral("in memory: %1 (").arg(watched.counters().waiting())),
                 qPrintable(watched.notice()));
    QVERIFY(watched.counters().waiting() >= 40);
    QVERIFY(!watched.notice().contains(QStringLiteral("Dropped")));
    QVERIFY(watched.disk.grow());
    QTRY_COMPARE(watched.notice(), QString());
    QTRY_COMPARE(watched.counters().committedEvents, 60);
    QCOMPARE(watched.counters().dropped, 0);
    QCOMPARE(watched.rows(CaptureRow::Kind::Event).size(), 60);
    QCOMPARE(watched.rows(CaptureRow::Kind::Error).size(), 1);
    QVERIFY(watched.rows(CaptureRow::Kind::Error).first().text.contains(QStringLiteral("nothing is lost")));
}

void TestStorageNotices::fullMemoryTellsWhatWasDropped()
{
    Watched watched;
    QVERIFY(watched.ready);
    if (!watched.disk.isMounted())
        QSKIP("a small file system cannot be mounted here");
    test::expectStorageTrouble();
    QVERIFY(watched.flood(400)); // 80 MB
    QTRY_COMPARE(watched.counters().received, 400); // from then on no more are dropped
    const qint64 dropped = watched.counters().dropped;
    QVERIFY(dropped > 0);
    QTRY_VERIFY2(watched.notice().endsWith(QStringLiteral("Dropped: %1.").arg(dropped)), qPrintable(watched.notice()));
    QVERIFY(watched.disk.grow());
    QTRY_COMPARE(watched.notice(), QString());
    QTRY_COMPARE(watched.counters().committedEvents, 400 - dropped);
    const QList<CaptureRow> gaps = watched.rows(CaptureRow::Kind::Gap);
    QCOMPARE(gaps.size(), 1);
    QVERIFY2(gaps.first().text.contains(QStringLiteral("%1 events").arg(dropped)), qPrintable(gaps.first().text));
    watched.publish(1);
    QTRY_COMPARE(watched.counters().committedEvents, 401 - dropped);
}

void TestStorageNotices::limitOfFilesIsAFullDisk()
{
    if (!test::canLimitFiles)
        QSKIP("no limit on files here");
    test::expectStorageTrouble();
    Watched watched;
    QVERIFY(watched.ready);
    {
        const test::FileSizeLimit full(131'072);
        watched.publish(3);
        QTRY_VERIFY(watched.notice().contains(QStringLiteral("the disk is full")));
        QTRY_COMPARE(watched.counters().waiting(), 3);
    }
    QTRY_COMPARE(watched.notice(), QString());
    QTRY_COMPARE(watched.rows(CaptureRow::Kind::Event).size(), 3);
}

void TestStorageNotices::fileThatWasReplaced()
{
#ifdef Q_OS_WIN
    QSKIP("an open file cannot be moved here");
#endif
    test::expectStorageTrouble(2);
    Watched watched;
    QVERIFY(watched.ready);
    const QString path = watched.session->capturePath();
    QVERIFY(QFile::rename(path, path + QStringLiteral(".moved")));
    QFile other(path);
    QVERIFY(other.open(QIODevice::WriteOnly));
    watched.publish(2, 10);
    QTRY_VERIFY2(watched.notice().contains(QStringLiteral("another file stands in its place")), qPrintable(watched.notice()));
    QTRY_VERIFY(watched.notice().contains(QStringLiteral("in memory: 2 (")));
    QVERIFY(other.remove());
    QTRY_VERIFY2(watched.notice().contains(QStringLiteral("made again, nothing is lost")), qPrintable(watched.notice()));
    QTRY_COMPARE(watched.rows(CaptureRow::Kind::Event).size(), 2);
}

void TestStorageNotices::fileThatWasRemovedIsMadeAgain()
{
#ifdef Q_OS_WIN
    QSKIP("an open file cannot be removed here");
#endif
    test::expectStorageTrouble();
    Watched watched;
    QVERIFY(watched.ready);
    watched.publish(1, 10);
    QTRY_COMPARE(watched.counters().committedEvents, 1);
    for (const char *suffix : {"", "-wal", "-shm"})
        QVERIFY(QFile::remove(watched.session->capturePath() + QLatin1String(suffix)));
    watched.publish(1, 20);
    QTRY_VERIFY2(watched.notice().contains(QStringLiteral("the file was removed or moved")), qPrintable(watched.notice()));
    QTRY_COMPARE(watched.notice(), QStringLiteral("The capture file of Orders was removed; it was made again, nothing is lost."));
    QTRY_COMPARE(watched.rows(CaptureRow::Kind::Event).size(), 2); // also the one from before
}

void TestStorageNotices::folderThatIsReadOnly()
{
    if (!test::canLimitFiles)
        QSKIP("no modes here");
    test::expectStorageTrouble(2);
    Watched watched;
    QVERIFY(watched.ready);
    QVERIFY(QFile::setPermissions(watched.fixture.folder.path(), everybody));
    for (const char *suffix : {"", "-wal", "-shm"})
        QVERIFY(QFile::remove(watched.session->capturePath() + QLatin1String(suffix)));
    QVERIFY(QFile::setPermissions(watched.captures, onlyToRead));
    {
        const test::WithoutPrivileges unprivileged;
        watched.publish(2, 10);
        QTRY_VERIFY2(watched.notice().contains(QStringLiteral("Permission denied")), qPrintable(watched.notice()));
        QTRY_COMPARE(watched.counters().waiting(), 2);
    }
    QVERIFY(QFile::setPermissions(watched.captures, everybody));
    QTRY_VERIFY2(watched.notice().contains(QStringLiteral("made again, nothing is lost")), qPrintable(watched.notice()));
    QTRY_COMPARE(watched.rows(CaptureRow::Kind::Event).size(), 2);
}

void TestStorageNotices::closedNoticeComesBackWhenEventsAreLost()
{
    Watched watched;
    QVERIFY(watched.ready);
    if (!watched.disk.isMounted())
        QSKIP("a small file system cannot be mounted here");
    test::expectStorageTrouble();
    QVERIFY(watched.flood(60));
    QTRY_VERIFY(!watched.notice().isEmpty());
    watched.bar.findChild<QToolButton *>(QStringLiteral("noticeClose"))->click();
    QVERIFY(watched.flood(20));
    QCOMPARE(watched.notice(), QString()); // a newer number is no reason
    QVERIFY(watched.flood(300));
    QTRY_VERIFY(watched.notice().contains(QStringLiteral("Dropped")));
    QVERIFY(watched.disk.grow());
    QTRY_COMPARE(watched.notice(), QString());
}

QTEST_MAIN(TestStorageNotices)
#include "tst_storagenotices.moc"
