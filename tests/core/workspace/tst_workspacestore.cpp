// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspacestore.h"

#include "endpoints.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace eventscope;

class TestWorkspaceStore : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everythingComesBack();
    void aFileHoldsOnlyWhatIsNoDefault();
    void aFileIsReadable();
    void unknownKeysAreKept();
    void keysOfADeletedAuthorizerGo();
    void brokenFilesAreToldWhere_data();
    void brokenFilesAreToldWhere();
    void aNewerVersionIsLeftAlone();
    void idsAreNoPaths_data();
    void idsAreNoPaths();
    void endpointsComeByName();
    void removes();
    void secretsStayOut_data();
    void secretsStayOut();
    void secretVariablesStayOut_data();
    void secretVariablesStayOut();
    void whiteSpaceAroundVariablesIsCut();
    void tellsWhenAFileCannotBeWritten();

private:
    [[nodiscard]] QString file(const QString &id) const
    {
        return m_folder->filePath(QStringLiteral("endpoints/") + id + QStringLiteral(".json"));
    }
    [[nodiscard]] QByteArray textOf(const QString &id) const;
    void put(const QString &id, const QByteArray &text) const;
    [[nodiscard]] WorkspaceStore store() const { return WorkspaceStore(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspaceStore::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestWorkspaceStore::cleanup()
{
    m_folder.reset();
}

QByteArray TestWorkspaceStore::textOf(const QString &id) const
{
    QFile read(file(id));
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

void TestWorkspaceStore::put(const QString &id, const QByteArray &text) const
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("endpoints")));
    QFile written(file(id));
    QVERIFY(written.open(QIODevice::WriteOnly));
    QCOMPARE(written.write(text), text.size());
}

void TestWorkspaceStore::everythingComesBack()
{
    EndpointSettings endpoint = test::fullEndpoint();
    endpoint.id = QStringLiteral("orders-dev");
    QVERIFY(store().save(endpoint));
    const WorkspaceStore::Loaded loaded = store().load();
    QVERIFY(loaded.problems.isEmpty());
    QCOMPARE(loaded.endpoints.size(), 1);
    QVERIFY(loaded.endpoints.first() == endpoint);
}

void TestWorkspaceStore::aFileHoldsOnlyWhatIsNoDefault()
{
    QCOMPARE(WorkspaceStore::toJson(EndpointSettings()), QByteArray("{\n    \"version\": 1\n}\n"));
    EndpointSettings endpoint;
    endpoint.name = QStringLiteral("Orders");
    endpoint.options.proxy = ConnectionOptions::Proxy::None;
    QCOMPARE(WorkspaceStore::toJson(endpoint),
             QByteArray("{\n    \"name\": \"Orders\",\n    \"options\": {\n        \"proxy\": \"none\"\n    },\n    \"version\": 1\n}\n"));
}

void TestWorkspaceStore::aFileIsReadable()
{
    const QByteArray text = WorkspaceStore::toJson(test::fullEndpoint());
    QStringList keys;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("    \""))
            keys << QString::fromUtf8(line.trimmed().split('"').at(1));
    }
    QStringList sorted = keys;
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(keys, sorted);
    QVERIFY(keys.contains(QStringLiteral("recentChannels")));
    QCOMPARE(WorkspaceStore::toJson(*WorkspaceStore::fromJson(text)), text);
}

void TestWorkspaceStore::unknownKeysAreKept()
{
    const QByteArray text = R"({
        "version": 1, "name": "Orders", "colour": {"r": 1},
        "options": {"proxy": "none", "mutualTls": true},
        "authorizers": [
            {"id": "key", "kind": "apiKey", "note": "mine"},
            {"id": "pool", "kind": "kerberos", "clientId": "abc"}
        ]})";
    put(QStringLiteral("orders"), text);
    WorkspaceStore::Loaded loaded = store().load();
    QVERIFY(loaded.problems.isEmpty());
    EndpointSettings endpoint = loaded.endpoints.first();
    QCOMPARE(endpoint.authorizers.size(), 1); // the kind of the other one is of a newer version
    endpoint.name = QStringLiteral("Orders (changed)");
    QVERIFY(store().save(endpoint));

    const QJsonObject saved = QJsonDocument::fromJson(textOf(QStringLiteral("orders"))).object();
    QCOMPARE(saved.value(QLatin1String("name")).toString(), QStringLiteral("Orders (changed)"));
    QCOMPARE(saved.value(QLatin1String("colour")).toObject().value(QLatin1String("r")).toInt(), 1);
    QVERIFY(saved.value(QLatin1String("options")).toObject().value(QLatin1String("mutualTls")).toBool());
    const QJsonArray authorizers = saved.value(QLatin1String("authorizers")).toArray();
    QCOMPARE(authorizers.size(), 2);
    QCOMPARE(authorizers.at(0).toObject().value(QLatin1String("note")).toString(), QStringLiteral("mine"));
    QCOMPARE(authorizers.at(1).toObject().value(QLatin1String("clientId")).toString(), QStringLiteral("abc"));
}

void TestWorkspaceStore::keysOfADeletedAuthorizerGo()
{
    auto endpoint = WorkspaceStore::fromJson(R"({"version": 1, "authorizers": [{"id": "key", "kind": "apiKey", "note": "mine"}]})");
    QVERIFY(endpoint);
    endpoint->authorizers.clear();
    QCOMPARE(WorkspaceStore::toJson(*endpoint), QByteArray("{\n    \"version\": 1\n}\n"));
}

void TestWorkspaceStore::brokenFilesAreToldWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::newRow("cut off") << QByteArray("{\n  \"version\": 1,\n  \"name\": ") << QStringLiteral("line 3");
    QTest::newRow("a comma too many") << QByteArray("{\n  \"version\": 1,\n}") << QStringLiteral("line 3, column 1");
    QTest::newRow("a merge conflict") << QByteArray("{\n<<<<<<< HEAD\n}") << QStringLiteral("line 2, column 1");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("line 1, column 1");
    QTest::newRow("no object") << QByteArray("[1]") << QStringLiteral("line 1, column 1");
    QTest::newRow("no version") << QByteArray("{\"name\":\"a\"}") << QStringLiteral("\"version\"");
    QTest::newRow("no name") << QByteArray("{\n  \"version\": 1,\n  \"name\": 5\n}") << QStringLiteral("line 3, column 11: \"name\"");
    QTest::newRow("a port too high") << QByteArray("{\"version\": 1,\n\"options\": {\n\"proxyPort\": 70000}}")
                                     << QStringLiteral("line 3, column 14: \"options.proxyPort\"");
    QTest::newRow("unknown proxy") << QByteArray("{\"version\": 1,\n\"options\": {\"proxy\": \"pigeon\"}}")
                                   << QStringLiteral("line 2, column 22: \"options.proxy\"");
    QTest::newRow("a timeout of nothing") << QByteArray("{\"version\": 1, \"options\": {\"answerTimeoutMs\": 0}}")
                                          << QStringLiteral("answerTimeoutMs");
    QTest::newRow("list of no texts") << QByteArray("{\"version\": 1, \"subscriptions\": [1]}") << QStringLiteral("\"subscriptions\"");
    QTest::newRow("subscription without a pattern")
        << QByteArray("{\"version\": 1, \"subscriptions\": [{\"authorizer\": \"a\"}]}") << QStringLiteral("\"subscriptions\"");
    QTest::newRow("authorizer with a wrong source")
        << QByteArray("{\"version\": 1, \"authorizers\": [{\"id\": \"a\", \"kind\": \"token\", \"source\": {\"kind\": \"oracle\"}}]}")
        << QStringLiteral("\"authorizers\"");
    QTest::newRow("authorizer with a wrong pool")
        << QByteArray("{\"version\": 1, \"authorizers\": [{\"id\": \"a\", \"kind\": \"userPool\", \"userPool\": {\"clientId\": 1}}]}")
        << QStringLiteral("\"authorizers\"");
    QTest::newRow("authorizer without id") << QByteArray("{\"version\": 1, \"authorizers\": [{\"kind\": \"apiKey\"}]}")
                                           << QStringLiteral("\"authorizers\"");
    QTest::newRow("two authorizers of one id") << QByteArray(
        "{\"version\": 1, \"authorizers\": [{\"id\": \"a\", \"kind\": \"apiKey\"}, {\"id\": \"a\", \"kind\": \"token\"}]}")
                                               << QStringLiteral("\"authorizers\"");
    QTest::newRow("variable of no JSON") << QByteArray("{\"version\": 1,\n\"variables\": {\"a\": \"NaN\"}}")
                                         << QStringLiteral("line 2, column 14: \"variables\"");
    QTest::newRow("variable that is no text") << QByteArray("{\"version\": 1, \"variables\": {\"a\": 1}}")
                                              << QStringLiteral("\"variables\"");
    QTest::newRow("variable without a name") << QByteArray("{\"version\": 1, \"variables\": {\"a-b\": \"1\"}}")
                                             << QStringLiteral("\"variables\"");
    QTest::newRow("header without value") << QByteArray("{\"version\": 1, \"options\": {\"extraHeaders\": [{\"name\": \"a\"}]}}")
                                          << QStringLiteral("\"options.extraHeaders\"");
}

void TestWorkspaceStore::brokenFilesAreToldWhere()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    put(QStringLiteral("broken"), text);
    put(QStringLiteral("whole"), "{\"version\": 1, \"name\": \"whole\"}");
    const WorkspaceStore::Loaded loaded = store().load();
    QCOMPARE(loaded.endpoints.size(), 1);
    QCOMPARE(loaded.endpoints.first().id, QStringLiteral("whole"));
    QCOMPARE(loaded.problems.size(), 1);
    const Error problem = loaded.problems.first();
    QCOMPARE(problem.code, ErrorCode::InvalidJson);
    QVERIFY2(problem.detail.contains(where) && problem.detail.contains(QLatin1String("broken.json")), qPrintable(problem.detail));
    QVERIFY2(problem.detail.contains(QLatin1String("line ")) && problem.detail.contains(QLatin1String("column ")),
             qPrintable(problem.detail));

    EndpointSettings endpoint;
    endpoint.id = QStringLiteral("broken");
    QVERIFY(!store().save(endpoint));
    QVERIFY(!store().remove(endpoint.id));
    QCOMPARE(textOf(QStringLiteral("broken")), text);
}

void TestWorkspaceStore::aNewerVersionIsLeftAlone()
{
    const QByteArray text("{\"version\": 2, \"name\": {\"en\": \"Orders\"}}");
    put(QStringLiteral("newer"), text);
    const WorkspaceStore::Loaded loaded = store().load();
    QVERIFY(loaded.endpoints.isEmpty());
    QCOMPARE(loaded.problems.size(), 1);
    QCOMPARE(loaded.problems.first().code, ErrorCode::UnsupportedVersion);
    EndpointSettings endpoint;
    endpoint.id = QStringLiteral("newer");
    QVERIFY(!store().save(endpoint));
    QCOMPARE(textOf(QStringLiteral("newer")), text);
}

void TestWorkspaceStore::idsAreNoPaths_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("parent") << QStringLiteral("..");
    QTest::newRow("path") << QStringLiteral("../workspace");
    QTest::newRow("backslash") << QStringLiteral("..\\workspace");
    QTest::newRow("absolute") << QStringLiteral("/etc/passwd");
    QTest::newRow("hidden") << QStringLiteral(".hidden");
    QTest::newRow("space") << QStringLiteral("a b");
    QTest::newRow("no ASCII") << QStringLiteral("caf\u00e9");
    QTest::newRow("zero byte") << QString::fromUtf8(QByteArray("a\0b", 3));
    QTest::newRow("too long") << QString(101, QLatin1Char('a'));
}

void TestWorkspaceStore::idsAreNoPaths()
{
    QFETCH(QString, id);
    EndpointSettings endpoint;
    endpoint.id = id;
    const auto saved = store().save(endpoint);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::InvalidArgument);
    const auto removed = store().remove(id);
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, ErrorCode::InvalidArgument);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestWorkspaceStore::endpointsComeByName()
{
    put(QStringLiteral("a"), "{\"version\": 1, \"name\": \"zebra\"}");
    put(QStringLiteral("b"), "{\"version\": 1, \"name\": \"Apple\"}");
    put(QStringLiteral("c"), "{\"version\": 1, \"name\": \"banana\"}");
    put(QStringLiteral("no id!"), "{\"version\": 1}");
    const WorkspaceStore::Loaded loaded = store().load();
    QStringList names;
    for (const EndpointSettings &endpoint : loaded.endpoints)
        names << endpoint.name;
    QCOMPARE(names, QStringList({QStringLiteral("Apple"), QStringLiteral("banana"), QStringLiteral("zebra")}));
    QCOMPARE(loaded.problems.size(), 1);
    QCOMPARE(loaded.problems.first().code, ErrorCode::InvalidArgument);
}

void TestWorkspaceStore::removes()
{
    put(QStringLiteral("a"), "{\"version\": 1}");
    QVERIFY(store().remove(QStringLiteral("a")));
    QVERIFY(!QFile::exists(file(QStringLiteral("a"))));
    QVERIFY(store().remove(QStringLiteral("a")));
}

void TestWorkspaceStore::secretsStayOut_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("url");
    QTest::newRow("authorization") << QByteArray("Authorization") << QStringLiteral("https://a.example");
    QTest::newRow("API key") << QByteArray("X-API-Key") << QStringLiteral("https://a.example");
    QTest::newRow("session token") << QByteArray(" x-amz-security-token ") << QStringLiteral("https://a.example");
    QTest::newRow("key of a function") << QByteArray("x-functions-key") << QStringLiteral("https://a.example");
    QTest::newRow("cookie") << QByteArray("Cookie") << QStringLiteral("https://a.example");
    QTest::newRow("password in the URL") << QByteArray("x-tenant") << QStringLiteral("https://me:hidden-fixture@a.example");
}

void TestWorkspaceStore::secretsStayOut()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, url);
    EndpointSettings endpoint;
    endpoint.id = QStringLiteral("a");
    endpoint.url = url;
    endpoint.options.extraHeaders = {{header, "hidden-fixture"}};
    const auto saved = store().save(endpoint);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!saved.error().detail.contains(QLatin1String("hidden-fixture")));
    QVERIFY(!QFile::exists(file(endpoint.id)));
}

void TestWorkspaceStore::whiteSpaceAroundVariablesIsCut()
{
    put(QStringLiteral("spaced"), "{\"version\": 1, \"variables\": {\"who\": \" \\\"Ana\\\"\\n\"}}");
    const WorkspaceStore::Loaded loaded = store().load();
    QCOMPARE(loaded.endpoints.first().variables, (Variables{{QStringLiteral("who"), "\"Ana\""}}));
}

void TestWorkspaceStore::secretVariablesStayOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("by its name") << QStringLiteral("apiKey") << QByteArray("\"hidden-fixture\"");
    QTest::newRow("by its value") << QStringLiteral("a") << QByteArray("\"da2-hiddenfixturehiddenfixture\"");
}

void TestWorkspaceStore::secretVariablesStayOut()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, value);
    EndpointSettings endpoint;
    endpoint.id = QStringLiteral("a");
    endpoint.variables = {{name, value}};
    const auto saved = store().save(endpoint);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!saved.error().detail.contains(QLatin1String("hidden")));
    QVERIFY(!QFile::exists(file(endpoint.id)));
}

void TestWorkspaceStore::tellsWhenAFileCannotBeWritten()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("endpoints")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    EndpointSettings endpoint;
    endpoint.id = QStringLiteral("a");
    const auto saved = store().save(endpoint);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::FileFailed);
}

QTEST_GUILESS_MAIN(TestWorkspaceStore)
#include "tst_workspacestore.moc"
