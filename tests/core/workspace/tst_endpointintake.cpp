// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/endpointintake.h"

#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

/// Takes only what does not end with `refuses`.
class PickyStore final : public SecretStore
{
    Q_OBJECT

public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &name) override { return m_kept.read(name); }
    QFuture<Result<void>> write(const QString &name, const Secret &secret) override
    {
        if (!refuses.isEmpty() && name.endsWith(refuses))
            return QtFuture::makeReadyFuture(Result<void>(Error{ErrorCode::SecretLocked, {}}));
        return m_kept.write(name, secret);
    }
    QFuture<Result<void>> remove(const QString &name) override { return m_kept.remove(name); }
    void hold(const QString &name, const Secret &secret) override { held.insert(name, secret); }
    [[nodiscard]] Persistence persistence() const override { return Persistence::Keychain; }

    QString refuses;
    QHash<QString, Secret> held;

private:
    MemorySecretStore m_kept;
};

ImportedEndpoint found(const QString &name, const QString &url = QStringLiteral("https://a.example.com/event"))
{
    ImportedEndpoint endpoint;
    endpoint.settings.name = name;
    endpoint.settings.url = url;
    return endpoint;
}

ImportedEndpoint withKeys()
{
    ImportedEndpoint endpoint = found(QStringLiteral("Orders"));
    endpoint.secrets = {{QStringLiteral("iam/secretAccessKey"), Secret(QByteArrayLiteral("s3cret"))},
                        {QStringLiteral("iam/sessionToken"), Secret(QByteArrayLiteral("t0ken"))}};
    return endpoint;
}

} // namespace

class TestEndpointIntake : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFree();
    void secretsAreStoredByTheNewId();
    void refusedSecretsCanBeWrittenLater();
    void refusedSecretsCanBeHeld();
    void nothingToStore();

private:
    /// Adds withKeys() to a workspace of the test, and has the session token refused; answers with the endpoint's id.
    [[nodiscard]] QString addRefused(EndpointIntake &intake, PickyStore &secrets);

    QTemporaryDir m_folder;
};

QString TestEndpointIntake::addRefused(EndpointIntake &intake, PickyStore &secrets)
{
    secrets.refuses = QStringLiteral("sessionToken");
    const QSignalSpy refused(&intake, &EndpointIntake::refused);
    const QString id = intake.add({withKeys()});
    intake.storeSecrets();
    const bool isRefused = QTest::qWaitFor([&refused] { return !refused.isEmpty(); })
        && refused.first().first().value<Error>().code == ErrorCode::SecretLocked;
    return isRefused ? id : QString();
}

void TestEndpointIntake::namesAreFree()
{
    Workspace workspace{WorkspaceStore(m_folder.filePath(QStringLiteral("names")))};
    MemorySecretStore secrets;
    EndpointIntake intake(workspace, secrets);
    const QString first = intake.add({found(QStringLiteral("Orders")), found(QStringLiteral("Orders")), found({})});
    intake.add({found(QStringLiteral("Orders"))});
    QStringList names;
    QSet<QString> ids;
    for (const EndpointSettings &endpoint : workspace.endpoints()) {
        names << endpoint.name;
        ids << endpoint.id;
    }
    QCOMPARE(names,
             QStringList(
                 {QStringLiteral("Orders"), QStringLiteral("Orders (2)"), QStringLiteral("a.example.com"), QStringLiteral("Orders (3)")}));
    QCOMPARE(ids.size(), 4);
    QCOMPARE(first, workspace.endpoints().constFirst().id);
}

void TestEndpointIntake::secretsAreStoredByTheNewId()
{
    Workspace workspace{WorkspaceStore(m_folder.filePath(QStringLiteral("stored")))};
    MemorySecretStore secrets;
    EndpointIntake intake(workspace, secrets);
    const QSignalSpy stored(&intake, &EndpointIntake::stored);
    const QString id = intake.add({withKeys()});
    intake.storeSecrets();
    QTRY_COMPARE(stored.size(), 1);
    QCOMPARE(*secrets.read(id + QStringLiteral("/iam/secretAccessKey")).result(), Secret(QByteArrayLiteral("s3cret")));
    QCOMPARE(*secrets.read(id + QStringLiteral("/iam/sessionToken")).result(), Secret(QByteArrayLiteral("t0ken")));
}

void TestEndpointIntake::refusedSecretsCanBeWrittenLater()
{
    Workspace workspace{WorkspaceStore(m_folder.filePath(QStringLiteral("later")))};
    PickyStore secrets;
    EndpointIntake intake(workspace, secrets);
    const QSignalSpy stored(&intake, &EndpointIntake::stored);
    const QString id = addRefused(intake, secrets);
    QVERIFY(!id.isEmpty());
    secrets.refuses.clear();
    secrets.remove(id + QStringLiteral("/iam/secretAccessKey"));
    intake.storeSecrets();
    QTRY_COMPARE(stored.size(), 1);
    QVERIFY(secrets.read(id + QStringLiteral("/iam/sessionToken")).result());
    QVERIFY(!secrets.read(id + QStringLiteral("/iam/secretAccessKey")).result()); // taken the first time: not written again
}

void TestEndpointIntake::refusedSecretsCanBeHeld()
{
    Workspace workspace{WorkspaceStore(m_folder.filePath(QStringLiteral("held")))};
    PickyStore secrets;
    EndpointIntake intake(workspace, secrets);
    const QSignalSpy stored(&intake, &EndpointIntake::stored);
    const QString id = addRefused(intake, secrets);
    QVERIFY(!id.isEmpty());
    intake.holdSecrets();
    QCOMPARE(secrets.held.keys(), QStringList(id + QStringLiteral("/iam/sessionToken")));
    intake.storeSecrets();
    QCOMPARE(stored.size(), 1); // nothing is left
}

void TestEndpointIntake::nothingToStore()
{
    Workspace workspace{WorkspaceStore(m_folder.filePath(QStringLiteral("nothing")))};
    MemorySecretStore secrets;
    EndpointIntake intake(workspace, secrets);
    const QSignalSpy stored(&intake, &EndpointIntake::stored);
    QCOMPARE(intake.add({}), QString());
    intake.storeSecrets();
    QCOMPARE(stored.size(), 1);
    QVERIFY(workspace.endpoints().isEmpty());
}

QTEST_GUILESS_MAIN(TestEndpointIntake)
#include "tst_endpointintake.moc"
