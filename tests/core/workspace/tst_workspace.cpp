// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/workspace/authorizerfactory.h"
#include "core/workspace/secretstore.h"
#include "endpoints.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;

class TestWorkspace : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsAddedIsThereNextTime();
    void givesIds();
    void changesAreSavedAtOnce();
    void nothingChangedTellsNothing();
    void removes();
    void temporaryOnesAreNeverSaved();
    void remembersChannels();
    void aFailedSaveIsToldAndKeptInMemory();
    void brokenFilesAreProblems();
    void secretsAreInNoFile();

private:
    [[nodiscard]] WorkspaceStore store() const { return WorkspaceStore(m_folder->path()); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->filePath(QStringLiteral("endpoints"))).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestWorkspace::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>(store());
}

void TestWorkspace::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void TestWorkspace::whatIsAddedIsThereNextTime()
{
    QSignalSpy added(m_workspace.get(), &Workspace::endpointAdded);
    const QString id = m_workspace->add(test::fullEndpoint());
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first().first().toString(), id);
    QVERIFY(m_workspace->endpoint(id));

    const Workspace next(store());
    QCOMPARE(next.endpoints().size(), 1);
    QVERIFY(next.endpoints() == m_workspace->endpoints());
    QVERIFY(next.problems().isEmpty());
}

void TestWorkspace::givesIds()
{
    EndpointSettings endpoint;
    endpoint.name = QStringLiteral("../Orders (dev)");
    const QString first = m_workspace->add(endpoint);
    const QString second = m_workspace->add(endpoint);
    QVERIFY2(first.startsWith(QStringLiteral("orders-dev-")), qPrintable(first));
    QVERIFY(first != second);
    endpoint.id = QStringLiteral("mine");
    QCOMPARE(m_workspace->add(endpoint), QStringLiteral("mine"));
    QVERIFY(m_workspace->add(endpoint) != QStringLiteral("mine"));
    QCOMPARE(files().size(), 4);
}

void TestWorkspace::changesAreSavedAtOnce()
{
    const QString id = m_workspace->add(test::fullEndpoint());
    QSignalSpy changed(m_workspace.get(), &Workspace::endpointChanged);
    EndpointSettings endpoint = *m_workspace->endpoint(id);
    endpoint.name = QStringLiteral("Renamed");
    m_workspace->update(endpoint);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), id);
    QCOMPARE(Workspace(store()).endpoint(id)->name, QStringLiteral("Renamed"));
}

void TestWorkspace::nothingChangedTellsNothing()
{
    const QString id = m_workspace->add(test::fullEndpoint());
    QSignalSpy changed(m_workspace.get(), &Workspace::endpointChanged);
    m_workspace->update(*m_workspace->endpoint(id));
    EndpointSettings unknown;
    unknown.id = QStringLiteral("unknown");
    m_workspace->update(unknown);
    QVERIFY(changed.isEmpty());
    QCOMPARE(files().size(), 1);
}

void TestWorkspace::removes()
{
    const QString id = m_workspace->add(test::fullEndpoint());
    QSignalSpy removed(m_workspace.get(), &Workspace::endpointRemoved);
    m_workspace->remove(m_workspace->endpoints().first().id);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().toString(), id);
    QVERIFY(!m_workspace->endpoint(id));
    QVERIFY(files().isEmpty());
    m_workspace->remove(id);
    QCOMPARE(removed.size(), 1);
}

void TestWorkspace::temporaryOnesAreNeverSaved()
{
    EndpointSettings endpoint = test::fullEndpoint();
    endpoint.id = QStringLiteral("built-in");
    QCOMPARE(m_workspace->addTemporary(endpoint), QStringLiteral("built-in"));
    m_workspace->rememberChannel(QStringLiteral("built-in"), QStringLiteral("/demo/new"));
    QCOMPARE(m_workspace->endpoint(QStringLiteral("built-in"))->recentChannels.first(), QStringLiteral("/demo/new"));
    QVERIFY(files().isEmpty());
    m_workspace->remove(QStringLiteral("built-in"));
    QVERIFY(m_workspace->endpoints().isEmpty());
    // The name is free for one that is saved.
    m_workspace->add(endpoint);
    QCOMPARE(files(), QStringList{QStringLiteral("built-in.json")});
}

void TestWorkspace::remembersChannels()
{
    const QString id = m_workspace->add(EndpointSettings());
    for (int number = 1; number <= 60; ++number)
        m_workspace->rememberChannel(id, QStringLiteral("/a/%1").arg(number));
    m_workspace->rememberChannel(id, QStringLiteral("/a/30"));
    m_workspace->rememberChannel(id, QString());
    m_workspace->rememberChannel(QStringLiteral("unknown"), QStringLiteral("/a"));
    const QStringList recent = Workspace(store()).endpoint(id)->recentChannels;
    QCOMPARE(recent.size(), 50);
    QCOMPARE(recent.mid(0, 3), QStringList({QStringLiteral("/a/30"), QStringLiteral("/a/60"), QStringLiteral("/a/59")}));
    QCOMPARE(recent.count(QStringLiteral("/a/30")), 1);
}

void TestWorkspace::aFailedSaveIsToldAndKeptInMemory()
{
    QSignalSpy failed(m_workspace.get(), &Workspace::saveFailed);
    QFile inTheWay(m_folder->filePath(QStringLiteral("endpoints")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QString id = m_workspace->add(test::fullEndpoint());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileFailed);
    QVERIFY(m_workspace->endpoint(id));
}

void TestWorkspace::brokenFilesAreProblems()
{
    const QString id = m_workspace->add(test::fullEndpoint());
    QFile file(m_folder->filePath(QStringLiteral("endpoints/broken.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const Workspace next(store());
    QCOMPARE(next.endpoints().size(), 1);
    QCOMPARE(next.problems().size(), 1);
    QVERIFY(next.problems().first().detail.contains(QLatin1String("broken.json")));
}

void TestWorkspace::secretsAreInNoFile()
{
    MemorySecretStore secrets;
    EndpointSettings endpoint = test::fullEndpoint();
    endpoint.id = m_workspace->add(endpoint);
    const QStringList names = secretNames(endpoint);
    for (const QString &name : names)
        QVERIFY(secrets.write(name, Secret(QStringLiteral("da2-fixture-secret"))).result());
    m_workspace->rememberChannel(endpoint.id, QStringLiteral("/a"));
    int read = 0;
    for (QDirIterator it(m_folder->path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext(); ++read) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("da2-fixture-secret"), qPrintable(file.fileName()));
    }
    QCOMPARE(read, 1);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
