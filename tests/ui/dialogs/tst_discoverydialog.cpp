// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/discoverydialog.h"

#include "core/http/networkclient.h"
#include "core/workspace/authorizerfactory.h"
#include "tests/support/httpserver.h"
#include "tests/support/testcase.h"
#include "ui/dialogs/importdelegate.h"
#include "ui/dialogs/importlist.h"
#include "ui/views/messagelabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;
using test::HttpServer;
using Kind = AuthorizerSettings::Kind;
using Severity = MessageLabel::Severity;

namespace {

QByteArray api(const char *id, const char *modes)
{
    QByteArray providers;
    for (const QByteArray &mode : QByteArray(modes).split(' '))
        providers += (providers.isEmpty() ? "" : ",") + (R"({"authType":")" + mode + R"("})");
    return R"({"apiId":")" + QByteArray(id) + R"(","name":"Api )" + id + R"(","dns":{"HTTP":")" + id
        + R"(.appsync-api.eu-west-1.amazonaws.com"},"eventConfig":{"authProviders":[)" + providers + "]}}";
}

QByteArray refusal(int status, const char *type, const char *message)
{
    return HttpServer::response(status, R"({"message":")" + QByteArray(message) + R"("})", "application/json",
                                "x-amzn-ErrorType: " + QByteArray(type) + "\r\n");
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("a file of the test could not be written");
}

} // namespace

/// The control plane is a loopback server that answers by path.
class TestDiscoveryDialog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void startsWithProfileAndItsRegion();
    void findsAndAdds();
    void typedKeysGoAlong();
    void keysAreNeeded();
    void knownApisAreNotChosen();
    void missingPermissionStandsAtTheApi();
    void failuresSayWhatToDo_data();
    void failuresSayWhatToDo();
    void sourceThatFails();
    void nothingFound();
    void stopKeepsWhatWasFound();
    void closingEndsTheSearch();

private:
    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    void answer(const char *target, const QByteArray &response) { m_answers[QString::fromLatin1(target)] = response; }
    void answerList(const QByteArray &apis) { answer("/v2/apis?maxResults=25", HttpServer::response(200, R"({"apis":[)" + apis + "]}")); }
    void chooseKind(Kind kind) const;
    void typeKeys() const;
    void search() const;
    [[nodiscard]] ImportList *list() const { return find<ImportList>("importList"); }
    [[nodiscard]] MessageLabel *message() const { return find<MessageLabel>("discoveryMessage"); }
    [[nodiscard]] QPushButton *findButton() const { return find<QPushButton>("discoveryFind"); }
    [[nodiscard]] QPushButton *addButton() const { return find<QPushButton>("importAdd"); }
    [[nodiscard]] bool isSearching() const { return findButton()->text() == QLatin1String("Stop"); }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    http::NetworkClient m_client;
    Theme m_theme;
    QMap<QString, QByteArray> m_answers; ///< by target; what is not in it gets no answer
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<SignIns> m_signIns;
    std::unique_ptr<AuthorizerFactory> m_factory;
    std::unique_ptr<ApiDiscovery> m_discovery;
    std::unique_ptr<DiscoveryDialog> m_dialog;
};

void TestDiscoveryDialog::initTestCase()
{
    write(m_folder.filePath(QStringLiteral("config")),
          "[profile dev]\nregion = eu-west-1\n[profile far]\nregion = ap-east-1\n[profile broken]\nregion = eu-west-1\n");
    write(m_folder.filePath(QStringLiteral("credentials")),
          "[dev]\naws_access_key_id = AKIDDEV\naws_secret_access_key = devSecret\n[far]\naws_access_key_id = AKIDFAR\n"
          "aws_secret_access_key = farSecret\n");
    qputenv("AWS_CONFIG_FILE", m_folder.filePath(QStringLiteral("config")).toUtf8());
    qputenv("AWS_SHARED_CREDENTIALS_FILE", m_folder.filePath(QStringLiteral("credentials")).toUtf8());
    qputenv("AWS_PROFILE", "dev");
    for (const char *variable : {"AWS_REGION", "AWS_DEFAULT_REGION", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"})
        qunsetenv(variable);
}

void TestDiscoveryDialog::init()
{
    failOnWarnings();
    m_answers.clear();
    m_server = std::make_unique<HttpServer>([this](QTcpSocket &socket, const HttpServer::Request &request) {
        const auto found = m_answers.constFind(QString::fromUtf8(request.target));
        if (found != m_answers.cend())
            socket.write(*found);
    });
    m_workspace = std::make_unique<Workspace>(WorkspaceStore(m_folder.filePath(QLatin1String(QTest::currentTestFunction()))));
    m_secrets = std::make_unique<MemorySecretStore>();
    m_signIns = std::make_unique<SignIns>(*m_secrets, m_clock);
    m_factory = std::make_unique<AuthorizerFactory>(*m_secrets, *m_signIns, m_clock);
    const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(m_server->port()));
    m_discovery = std::make_unique<ApiDiscovery>(m_client, m_clock, url, nullptr, [] { return 0.0; });
    m_dialog = std::make_unique<DiscoveryDialog>(DiscoveryDialog::Parts{*m_workspace, *m_secrets, *m_factory, *m_discovery, m_theme});
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    answerList(api("a", "API_KEY AWS_IAM"));
    answer("/v2/apis/a", HttpServer::response(200, R"({"api":)" + api("a", "API_KEY AWS_IAM") + "}"));
    answer("/v2/apis/a/channelNamespaces?maxResults=25",
           HttpServer::response(200, R"({"channelNamespaces":[{"name":"default"},{"name":"orders"}]})"));
    answer("/v1/apis/a/apikeys?maxResults=25", HttpServer::response(200, R"({"apiKeys":[{"id":"da2-found","expires":4000000000}]})"));
}

void TestDiscoveryDialog::cleanup()
{
    m_dialog.reset();
    m_discovery.reset();
    m_factory.reset();
    m_signIns.reset();
}

void TestDiscoveryDialog::chooseKind(Kind kind) const
{
    auto *combo = find<QComboBox>("authorizerKind");
    combo->setCurrentIndex(combo->findData(static_cast<int>(kind)));
}

void TestDiscoveryDialog::typeKeys() const
{
    chooseKind(Kind::Iam);
    find<QLineEdit>("accessKeyId")->setText(QStringLiteral("AKIDTYPED"));
    find<QLineEdit>("secretAccessKey")->setText(QStringLiteral("typedSecret"));
    find<QLineEdit>("sessionToken")->setText(QStringLiteral("typedToken"));
    find<QComboBox>("discoveryRegion")->setCurrentText(QStringLiteral("eu-west-1"));
}

void TestDiscoveryDialog::search() const
{
    findButton()->click();
    QTRY_VERIFY(!isSearching());
}

void TestDiscoveryDialog::startsWithProfileAndItsRegion()
{
    auto *region = find<QComboBox>("discoveryRegion");
    QCOMPARE(region->currentText(), QStringLiteral("eu-west-1"));
    QVERIFY(findButton()->isEnabled());
    QVERIFY(findButton()->isDefault());
    QVERIFY(!addButton()->isEnabled());
    QVERIFY(list()->isHidden());
    QCOMPARE(find<QComboBox>("authorizerKind")->count(), 4);
    QVERIFY(find<QLineEdit>("authorizerName")->isHidden());
    find<QComboBox>("profile")->setCurrentText(QStringLiteral("far"));
    QCOMPARE(region->currentText(), QStringLiteral("ap-east-1"));
    region->setCurrentText(QStringLiteral("eu-north-1"));
    find<QComboBox>("profile")->setCurrentText(QStringLiteral("dev"));
    QCOMPARE(region->currentText(), QStringLiteral("eu-north-1")); // chosen by a person: it stays
    region->setCurrentText(QString());
    QVERIFY(!findButton()->isEnabled());
    QVERIFY(findButton()->toolTip().contains(QStringLiteral("region")));
}

void TestDiscoveryDialog::findsAndAdds()
{
    const QSignalSpy added(m_dialog.get(), &DiscoveryDialog::added);
    find<QComboBox>("profile")->setCurrentText(QStringLiteral("far"));
    find<QComboBox>("discoveryRegion")->setCurrentText(QStringLiteral("eu-west-1"));
    search();
    QCOMPARE(message()->message(), QStringLiteral("1 Event API found in eu-west-1."));
    QVERIFY(m_server->requests().first().headers.value("authorization").contains("AKIDFAR"));
    QCOMPARE(list()->count(), 1);
    QCOMPARE(list()->item(0)->data(ImportDelegate::NamespacesRole).toString(), QStringLiteral("Namespaces: default, orders"));
    QVERIFY(list()->item(0)->data(ImportDelegate::MissingRole).toString().isEmpty());
    QVERIFY(list()->item(0)->data(ImportDelegate::NoteRole).toString().isEmpty());
    QVERIFY(addButton()->isEnabled());
    QVERIFY(addButton()->isDefault());
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_workspace->endpoints().size(), 1);
    const EndpointSettings &endpoint = m_workspace->endpoints().constFirst();
    QCOMPARE(added.first().first().toString(), endpoint.id);
    QCOMPARE(endpoint.name, QStringLiteral("Api a"));
    QVERIFY(endpoint.knownChannels().contains(QStringLiteral("/orders/*")));
    QCOMPARE(endpoint.authorizers.size(), 2);
    QCOMPARE(endpoint.authorizers.at(1).kind, Kind::IamProfile);
    QCOMPARE(endpoint.authorizers.at(1).profile, QStringLiteral("far"));
    const QString key = SecretStore::name(endpoint.id, endpoint.authorizers.at(0).id, QStringLiteral("apiKey"));
    QCOMPARE(*m_secrets->read(key).result(), Secret(QByteArrayLiteral("da2-found")));
}

void TestDiscoveryDialog::typedKeysGoAlong()
{
    typeKeys();
    search();
    QVERIFY(m_server->requests().first().headers.value("authorization").contains("AKIDTYPED"));
    QCOMPARE(m_server->requests().first().headers.value("x-amz-security-token"), QByteArray("typedToken"));
    addButton()->click();
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    const EndpointSettings &endpoint = m_workspace->endpoints().constFirst();
    const AuthorizerSettings &iam = endpoint.authorizers.at(1);
    QCOMPARE(iam.kind, Kind::Iam);
    QCOMPARE(iam.accessKeyId, QStringLiteral("AKIDTYPED"));
    QCOMPARE(*m_secrets->read(SecretStore::name(endpoint.id, iam.id, QStringLiteral("secretAccessKey"))).result(),
             Secret(QByteArrayLiteral("typedSecret")));
    QCOMPARE(*m_secrets->read(SecretStore::name(endpoint.id, iam.id, QStringLiteral("sessionToken"))).result(),
             Secret(QByteArrayLiteral("typedToken")));
}

void TestDiscoveryDialog::keysAreNeeded()
{
    typeKeys();
    find<QLineEdit>("secretAccessKey")->clear();
    QVERIFY(!findButton()->isEnabled());
    QVERIFY(findButton()->toolTip().contains(QStringLiteral("secret access key")));
}

void TestDiscoveryDialog::knownApisAreNotChosen()
{
    EndpointSettings there;
    there.url = QStringLiteral("a.appsync-api.eu-west-1.amazonaws.com");
    m_workspace->add(there);
    search();
    QCOMPARE(list()->item(0)->checkState(), Qt::Unchecked);
    QVERIFY(list()->item(0)->data(ImportDelegate::NoteRole).toString().contains(QStringLiteral("Already")));
    QVERIFY(!addButton()->isEnabled());
    list()->item(0)->setCheckState(Qt::Checked);
    QVERIFY(addButton()->isEnabled());
}

void TestDiscoveryDialog::missingPermissionStandsAtTheApi()
{
    answer("/v1/apis/a/apikeys?maxResults=25", refusal(403, "AccessDeniedException", "User arn:x is not authorized"));
    answer("/v2/apis/a/channelNamespaces?maxResults=25", refusal(403, "AccessDeniedException", "User arn:x is not authorized"));
    search();
    QCOMPARE(message()->severity(), Severity::Success);
    const QString note = list()->item(0)->data(ImportDelegate::NoteRole).toString();
    QVERIFY2(note.contains(QStringLiteral("appsync:ListApiKeys")), qPrintable(note));
    QVERIFY2(note.contains(QStringLiteral("appsync:ListChannelNamespaces")), qPrintable(note));
    QVERIFY(list()->item(0)->data(Qt::AccessibleTextRole).toString().contains(note));
    QVERIFY(list()->item(0)->data(ImportDelegate::MissingRole).toString().contains(QStringLiteral("API key")));
    QVERIFY(addButton()->isEnabled());
}

void TestDiscoveryDialog::failuresSayWhatToDo_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QString>("says");
    QTest::newRow("no permission") << refusal(403, "AccessDeniedException", "User arn:x is not authorized")
                                   << QStringLiteral("appsync:ListApis");
    QTest::newRow("unknown key") << refusal(403, "UnrecognizedClientException", "The security token is invalid")
                                 << QStringLiteral("does not accept these credentials");
    QTest::newRow("wrong clock") << refusal(403, "InvalidSignatureException", "Signature expired: 2026 is now earlier than 2027")
                                 << QStringLiteral("clock");
    QTest::newRow("throttled") << refusal(429, "TooManyRequestsException", "slow down") << QStringLiteral("limits the rate");
    QTest::newRow("nonsense") << HttpServer::response(200, "<html>") << QStringLiteral("makes no sense");
    QTest::newRow("server error") << refusal(500, "InternalFailureException", "oops") << QStringLiteral("oops");
}

void TestDiscoveryDialog::failuresSayWhatToDo()
{
    QFETCH(QByteArray, response);
    QFETCH(QString, says);
    answer("/v2/apis?maxResults=25", response);
    findButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!isSearching(), 20'000);
    QCOMPARE(message()->severity(), Severity::Error);
    QVERIFY2(message()->message().contains(says), qPrintable(message()->message()));
    QVERIFY(findButton()->isEnabled()); // to try again
    QVERIFY(!addButton()->isEnabled());
}

void TestDiscoveryDialog::sourceThatFails()
{
    find<QComboBox>("profile")->setCurrentText(QStringLiteral("broken"));
    search();
    QCOMPARE(message()->severity(), Severity::Error);
    QVERIFY2(message()->message().contains(QStringLiteral("broken")), qPrintable(message()->message()));
    QVERIFY(m_server->requests().isEmpty());
}

void TestDiscoveryDialog::nothingFound()
{
    answerList({});
    search();
    QCOMPARE(message()->severity(), Severity::Warning);
    QVERIFY(message()->message().contains(QStringLiteral("no Event API in eu-west-1")));
}

void TestDiscoveryDialog::stopKeepsWhatWasFound()
{
    answerList(api("a", "API_KEY") + ',' + api("b", "AWS_IAM")); // the second is never described
    findButton()->click();
    QVERIFY(isSearching());
    QVERIFY(!find<QComboBox>("discoveryRegion")->isEnabled());
    QTRY_COMPARE(list()->count(), 1);
    findButton()->click();
    QVERIFY(!isSearching());
    QCOMPARE(list()->count(), 1);
    QVERIFY(message()->message().contains(QStringLiteral("stopped")));
    QVERIFY(addButton()->isEnabled());
    QVERIFY(find<QComboBox>("discoveryRegion")->isEnabled());
}

void TestDiscoveryDialog::closingEndsTheSearch()
{
    answerList(api("b", "AWS_IAM"));
    findButton()->click();
    QTRY_COMPARE(m_server->requests().size(), 2);
    const QSignalSpy finished(m_discovery.get(), &ApiDiscovery::finished);
    m_dialog.reset();
    m_discovery->start(QStringLiteral("not a region"), {});
    QTRY_COMPARE(finished.size(), 1); // of the second search: nothing comes of the first
}

QTEST_MAIN(TestDiscoveryDialog)
#include "tst_discoverydialog.moc"
