// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/profilecredentials.h"
#include "core/auth/sigv4.h"
#include "core/http/networkclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httpserver.h"
#include "tests/support/testcase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace eventscope;
using test::HttpServer;

class TestProfileCredentials final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void staticKeys();
    void defaultProfile();
    void badProfiles_data();
    void badProfiles();
    void assumesARoleThroughAChain();
    void assumesARoleWithItsOwnKeys();
    void asksForACode();
    void withoutACodeNoRole_data();
    void withoutACodeNoRole();
    void aRefusedRoleKeepsItsReason();
    void aWrongClockIsCorrected();
    void ssoSignInsEndByTheClockOfThisComputer();
    void process();
    void ssoSession_data();
    void ssoSession();
    void ssoWithoutASignIn_data();
    void ssoWithoutASignIn();

private:
    void write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] Result<Fetched<Credentials>> fetch(const QString &profile);
    [[nodiscard]] QByteArray respond(const HttpServer::Request &request);
    [[nodiscard]] QByteArray respondAsSts(const HttpServer::Request &request);

    test::FakeClock m_clock; ///< of this computer
    std::optional<ServiceClock> m_serviceClock;
    std::chrono::hours m_serviceAhead{0};
    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
    http::NetworkClient m_client;
    CommandRunner m_runner;
    std::unique_ptr<HttpServer> m_server;
    MfaPrompt m_prompt;
    QStringList m_asked; ///< serials of MFA devices
    QList<QUrlQuery> m_roles; ///< that were assumed
    QStringList m_keysUsed; ///< by their ids
    bool m_stsRefuses = false;
    int m_ssoStatus = 200;
};

void TestProfileCredentials::init()
{
    failOnWarnings();
    m_clock.reset();
    m_serviceClock.emplace(m_clock);
    m_serviceAhead = {};
    m_home = std::make_unique<QTemporaryDir>();
    m_server
        = std::make_unique<HttpServer>([this](QTcpSocket &socket, const HttpServer::Request &request) { socket.write(respond(request)); });
    m_environment = QProcessEnvironment();
    m_environment.insert(QStringLiteral("HOME"), m_home->path());
    const QString url = QStringLiteral("http://127.0.0.1:%1").arg(m_server->port());
    m_environment.insert(QStringLiteral("AWS_ENDPOINT_URL_STS"), url);
    m_environment.insert(QStringLiteral("AWS_ENDPOINT_URL_SSO"), url);
    m_prompt = [this](const QString &serial) {
        m_asked << serial;
        return QtFuture::makeReadyFuture(Result<Secret>(Secret(QByteArray("123456"))));
    };
    m_asked.clear();
    m_roles.clear();
    m_keysUsed.clear();
    m_stsRefuses = false;
    m_ssoStatus = 200;
}

void TestProfileCredentials::write(const QString &name, const QByteArray &text) const
{
    const QString path = m_home->filePath(QStringLiteral(".aws/") + name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("not written: %s", qPrintable(path));
}

Result<Fetched<Credentials>> TestProfileCredentials::fetch(const QString &profile)
{
    ProfileCredentials credentials(profile, m_environment, {m_client, m_runner, *m_serviceClock, m_prompt});
    const auto future = credentials.fetch();
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        qFatal("no answer");
    return future.result();
}

QByteArray TestProfileCredentials::respond(const HttpServer::Request &request)
{
    if (request.method == "POST")
        return respondAsSts(request);
    const QUrl url = QUrl::fromEncoded(request.target);
    const QUrlQuery query(url);
    const bool isRight = url.path() == QLatin1String("/federation/credentials")
        && request.headers.value("x-amz-sso_bearer_token") == "sso-token"
        && query.queryItemValue(QStringLiteral("account_id")) == QLatin1String("111122223333")
        && query.queryItemValue(QStringLiteral("role_name")) == QLatin1String("Dev");
    if (!isRight || m_ssoStatus != 200)
        return HttpServer::response(isRight ? m_ssoStatus : 400, R"({"message":"Session token not found or invalid"})");
    return HttpServer::response(
        200,
        R"({"roleCredentials":{"accessKeyId":"SSOKEY","secretAccessKey":"ssosecret","sessionToken":"st","expiration":1749992400000}})");
}

/// Verifies as the service does, knows the keys FILEKEY and STSKEY… by their secrets.
QByteArray TestProfileCredentials::respondAsSts(const HttpServer::Request &request)
{
    sigv4::Request received;
    received.url = QUrl(QStringLiteral("http://127.0.0.1/"));
    for (auto header = request.headers.cbegin(); header != request.headers.cend(); ++header)
        received.headers.append({header.key(), header.value()});
    received.body = request.body;
    const auto secretFor = [](const QString &id) { return std::optional(Secret("secret of " + id.toUtf8())); };
    const auto verified = sigv4::verify(received, secretFor, m_clock.utc() + m_serviceAhead, {"eu-west-1", "sts"});
    if (!verified || m_stsRefuses) {
        const QByteArray code = verified ? "AccessDenied" : "SignatureDoesNotMatch";
        return HttpServer::response(403,
                                    "<ErrorResponse><Error><Type>Sender</Type><Code>" + code
                                        + "</Code><Message>not authorized to perform: sts:AssumeRole</Message></Error></ErrorResponse>",
                                    "text/xml", "Date: " + httpDate(m_clock.utc() + m_serviceAhead) + "\r\n");
    }
    m_keysUsed << *verified;
    m_roles << QUrlQuery(QString::fromLatin1(request.body));
    const QByteArray id = "STSKEY" + QByteArray::number(m_roles.size());
    return HttpServer::response(200,
                                "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>" + id
                                    + "</AccessKeyId><SecretAccessKey>secret of " + id
                                    + "</SecretAccessKey><SessionToken>st&amp;1</SessionToken><Expiration>2025-06-15T13:00:00Z</Expiration>"
                                      "</Credentials></AssumeRoleResult></AssumeRoleResponse>",
                                "text/xml");
}

void TestProfileCredentials::staticKeys()
{
    write(QStringLiteral("credentials"), "[work]\naws_access_key_id = FILEKEY\naws_secret_access_key = s/+=\naws_session_token = t\n");
    const auto found = fetch(QStringLiteral("work"));
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->value, (Credentials{QStringLiteral("FILEKEY"), Secret(QByteArray("s/+=")), Secret(QByteArray("t"))}));
    QCOMPARE(*found->expiresAt, m_clock.utc()); // looked at again the next time
    write(QStringLiteral("credentials"), "[work]\naws_access_key_id = NEWKEY\naws_secret_access_key = s\n");
    QCOMPARE(fetch(QStringLiteral("work"))->value.accessKeyId, QStringLiteral("NEWKEY"));
}

void TestProfileCredentials::defaultProfile()
{
    write(QStringLiteral("credentials"),
          "[default]\naws_access_key_id = D\naws_secret_access_key = d\n[other]\naws_access_key_id = O\n"
          "aws_secret_access_key = o\n");
    QCOMPARE(fetch({})->value.accessKeyId, QStringLiteral("D"));
    m_environment.insert(QStringLiteral("AWS_PROFILE"), QStringLiteral("other"));
    QCOMPARE(fetch({})->value.accessKeyId, QStringLiteral("O"));
}

void TestProfileCredentials::badProfiles_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("words");
    QTest::newRow("no files") << QByteArray() << QStringLiteral(".aws/config and ");
    QTest::newRow("missing") << QByteArray("[default]\n[profile q]\n") << QStringLiteral("there are default, q");
    QTest::newRow("empty") << QByteArray("[profile p]\nregion = x\n") << QStringLiteral("holds no credentials");
    QTest::newRow("half a key") << QByteArray("[profile p]\naws_access_key_id = A\n") << QStringLiteral("no aws_secret_access_key");
    QTest::newRow("a loop") << QByteArray("[profile p]\nrole_arn = r\nsource_profile = q\n[profile q]\nrole_arn = r\nsource_profile = p\n")
                            << QStringLiteral("p -> q -> p");
    QTest::newRow("a source that is none") << QByteArray("[profile p]\nrole_arn = r\nsource_profile = q\n") << QStringLiteral("\"q\"");
    QTest::newRow("a role without a source") << QByteArray("[profile p]\nrole_arn = r\n") << QStringLiteral("source_profile");
    QTest::newRow("a source of another kind") << QByteArray("[profile p]\nrole_arn = r\ncredential_source = EcsContainer\n")
                                              << QStringLiteral("credential_source = Environment");
    QTest::newRow("a duration that is none") << QByteArray("[profile p]\nrole_arn = r\nsource_profile = p\nduration_seconds = 1h\n")
                                             << QStringLiteral("duration_seconds");
    QTest::newRow("itself without keys") << QByteArray("[profile p]\nrole_arn = r\nsource_profile = p\n")
                                         << QStringLiteral("no aws_access_key_id");
    QTest::newRow("web identity") << QByteArray("[profile p]\nrole_arn = r\nweb_identity_token_file = f\n")
                                  << QStringLiteral("web_identity_token_file is not supported");
    QTest::newRow("half of SSO") << QByteArray("[profile p]\nsso_start_url = u\nsso_region = eu-west-1\nsso_role_name = r\n")
                                 << QStringLiteral("sso_account_id");
    QTest::newRow("a session that is none") << QByteArray("[profile p]\nsso_session = s\nsso_account_id = 1\nsso_role_name = r\n")
                                            << QStringLiteral("no sso-session \"s\"");
    QTest::newRow("truncated") << QByteArray("[profile p") << QStringLiteral("line 1");
}

void TestProfileCredentials::badProfiles()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, words);
    if (!config.isEmpty())
        write(QStringLiteral("config"), config);
    const auto found = fetch(QStringLiteral("p"));
    QCOMPARE(found.error().code, ErrorCode::SourceFailed);
    QVERIFY2(found.error().detail.contains(words), qPrintable(found.error().detail));
}

void TestProfileCredentials::assumesARoleThroughAChain()
{
    write(QStringLiteral("config"),
          "[profile outer]\nrole_arn = arn:aws:iam::1:role/Outer\nsource_profile = inner\nregion = eu-west-1\nexternal_id = x y\n"
          "duration_seconds = 900\nrole_session_name = me\n"
          "[profile inner]\nrole_arn = arn:aws:iam::1:role/Inner\nsource_profile = base\nregion = eu-west-1\n");
    write(QStringLiteral("credentials"), "[base]\naws_access_key_id = FILEKEY\naws_secret_access_key = secret of FILEKEY\n");
    const auto found = fetch(QStringLiteral("outer"));
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->value, (Credentials{QStringLiteral("STSKEY2"), Secret(QByteArray("secret of STSKEY2")), Secret(QByteArray("st&1"))}));
    QCOMPARE(*found->expiresAt, m_clock.utc() + std::chrono::hours(1));
    QCOMPARE(m_keysUsed, QStringList({QStringLiteral("FILEKEY"), QStringLiteral("STSKEY1")}));
    const auto value = [this](const char *name) { return m_roles.constLast().queryItemValue(QLatin1String(name), QUrl::FullyDecoded); };
    QCOMPARE(value("RoleArn"), QStringLiteral("arn:aws:iam::1:role/Outer"));
    QCOMPARE(value("ExternalId"), QStringLiteral("x y"));
    QCOMPARE(value("DurationSeconds"), QStringLiteral("900"));
    QCOMPARE(value("RoleSessionName"), QStringLiteral("me"));
    QVERIFY(m_asked.isEmpty());
}

void TestProfileCredentials::assumesARoleWithItsOwnKeys()
{
    write(QStringLiteral("config"), "[profile p]\nrole_arn = r\nsource_profile = p\nregion = eu-west-1\n");
    write(QStringLiteral("credentials"), "[p]\naws_access_key_id = FILEKEY\naws_secret_access_key = secret of FILEKEY\n");
    QVERIFY(fetch(QStringLiteral("p")).ok());
    QCOMPARE(m_keysUsed, QStringList(QStringLiteral("FILEKEY")));
}

void TestProfileCredentials::asksForACode()
{
    write(QStringLiteral("config"),
          "[profile p]\nrole_arn = r\ncredential_source = Environment\nmfa_serial = arn:aws:iam::1:mfa/ana\nregion = eu-west-1\n");
    QCOMPARE(fetch(QStringLiteral("p")).error().code, ErrorCode::MissingCredential);
    m_environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("ENVKEY"));
    m_environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("secret of ENVKEY"));
    QVERIFY(fetch(QStringLiteral("p")).ok());
    QCOMPARE(m_asked, QStringList(QStringLiteral("arn:aws:iam::1:mfa/ana")));
    QCOMPARE(m_roles.constLast().queryItemValue(QStringLiteral("TokenCode")), QStringLiteral("123456"));
    QCOMPARE(m_roles.constLast().queryItemValue(QStringLiteral("SerialNumber"), QUrl::FullyDecoded),
             QStringLiteral("arn:aws:iam::1:mfa/ana"));
}

void TestProfileCredentials::withoutACodeNoRole_data()
{
    QTest::addColumn<bool>("canAsk");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("given up") << true << ErrorCode::Cancelled;
    QTest::newRow("nobody to ask") << false << ErrorCode::MissingCredential;
}

void TestProfileCredentials::withoutACodeNoRole()
{
    QFETCH(bool, canAsk);
    if (canAsk)
        m_prompt = [](const QString &serial) { return QtFuture::makeReadyFuture(Result<Secret>(Error{ErrorCode::Cancelled, serial})); };
    else
        m_prompt = {};
    write(QStringLiteral("config"),
          "[profile p]\nrole_arn = r\nsource_profile = p\nmfa_serial = phone\naws_access_key_id = FILEKEY\n"
          "aws_secret_access_key = secret of FILEKEY\n");
    const auto found = fetch(QStringLiteral("p"));
    QTEST(found.error().code, "code");
    QVERIFY(found.error().detail.contains(QStringLiteral("phone")));
    QVERIFY(m_server->requests().isEmpty());
}

void TestProfileCredentials::aRefusedRoleKeepsItsReason()
{
    m_stsRefuses = true;
    write(QStringLiteral("config"),
          "[profile p]\nrole_arn = r\nsource_profile = p\nregion = eu-west-1\naws_access_key_id = FILEKEY\n"
          "aws_secret_access_key = secret of FILEKEY\n");
    const auto refused = fetch(QStringLiteral("p"));
    QCOMPARE(refused.error().code, ErrorCode::Unauthorized);
    QCOMPARE(refused.error().type, QStringLiteral("AccessDenied"));
    QVERIFY(refused.error().detail.contains(QStringLiteral("sts:AssumeRole")));
}

void TestProfileCredentials::aWrongClockIsCorrected()
{
    m_serviceAhead = std::chrono::hours(7);
    write(QStringLiteral("config"),
          "[profile p]\nrole_arn = r\nsource_profile = q\nregion = eu-west-1\nmfa_serial = phone\n"
          "[profile q]\nrole_arn = s\nsource_profile = q\nregion = eu-west-1\naws_access_key_id = FILEKEY\n"
          "aws_secret_access_key = secret of FILEKEY\n");
    const auto found = fetch(QStringLiteral("p"));
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
    QCOMPARE(m_serviceClock->offset(), m_serviceAhead);
    QCOMPARE(m_keysUsed, QStringList({QStringLiteral("FILEKEY"), QStringLiteral("STSKEY1")}));
    QCOMPARE(m_server->requests().size(), 3); // the second role was right at once
    QCOMPARE(m_asked.size(), 1);
}

void TestProfileCredentials::ssoSignInsEndByTheClockOfThisComputer()
{
    write(QStringLiteral("config"),
          "[profile p]\nsso_start_url = u\nsso_region = eu-west-1\nsso_account_id = 111122223333\nsso_role_name = Dev\n");
    write(QStringLiteral("sso/cache/%1.json").arg(QString::fromLatin1(QCryptographicHash::hash("u", QCryptographicHash::Sha1).toHex())),
          R"({"accessToken":"sso-token","expiresAt":"2025-06-15T13:00:00Z"})");
    QVERIFY(m_serviceClock->noteServerDate(httpDate(m_clock.utc() + std::chrono::hours(7))));
    QVERIFY(fetch(QStringLiteral("p")).ok());
    QVERIFY(m_serviceClock->noteServerDate(httpDate(m_clock.utc() - std::chrono::hours(7))));
    m_clock.advance(std::chrono::hours(1));
    QCOMPARE(fetch(QStringLiteral("p")).error().code, ErrorCode::SignInRequired);
}

void TestProfileCredentials::process()
{
#ifndef Q_OS_UNIX
    QSKIP("for a Unix shell");
#endif
    write(QStringLiteral("config"),
          "[profile p]\ncredential_process = echo '{\"Version\": 1, \"AccessKeyId\": \"P\", \"SecretAccessKey\": "
          "\"s\", \"SessionToken\": \"t\", \"Expiration\": \"2025-06-15T12:30:00+00:00\"}'\n"
          "[profile bad]\ncredential_process = echo '{\"Version\": 2}'\n");
    const auto found = fetch(QStringLiteral("p"));
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->value, (Credentials{QStringLiteral("P"), Secret(QByteArray("s")), Secret(QByteArray("t"))}));
    QCOMPARE(*found->expiresAt, m_clock.utc() + std::chrono::minutes(30));
    QCOMPARE(fetch(QStringLiteral("bad")).error(),
             (Error{ErrorCode::SourceFailed,
                    QStringLiteral("the AWS profile \"bad\": credential_process \"echo\": the answer is not of the form of "
                                   "credential_process: \"Version\" is not 1")}));
}

void TestProfileCredentials::ssoSession_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("cacheKey");
    QTest::newRow("session") << QByteArray("[profile p]\nsso_session = corp\nsso_account_id = 111122223333\nsso_role_name = Dev\n"
                                           "[sso-session corp]\nsso_region = eu-west-1\nsso_start_url = https://corp.example/start\n")
                             << QByteArray("corp");
    QTest::newRow("legacy") << QByteArray("[profile p]\nsso_start_url = https://corp.example/start\nsso_region = eu-west-1\n"
                                          "sso_account_id = 111122223333\nsso_role_name = Dev\n")
                            << QByteArray("https://corp.example/start");
}

void TestProfileCredentials::ssoSession()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, cacheKey);
    write(QStringLiteral("config"), config);
    const QString cached = QStringLiteral("sso/cache/%1.json")
                               .arg(QString::fromLatin1(QCryptographicHash::hash(cacheKey, QCryptographicHash::Sha1).toHex()));
    write(cached, R"({"accessToken":"sso-token","expiresAt":"2025-06-15T13:00:00UTC"})");
    const auto found = fetch(QStringLiteral("p"));
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->value, (Credentials{QStringLiteral("SSOKEY"), Secret(QByteArray("ssosecret")), Secret(QByteArray("st"))}));
    QCOMPARE(*found->expiresAt, m_clock.utc() + std::chrono::hours(1));
    m_ssoStatus = 401;
    const auto refused = fetch(QStringLiteral("p"));
    QCOMPARE(refused.error().code, ErrorCode::SignInRequired);
    QVERIFY(refused.error().detail.contains(QStringLiteral("aws sso login --profile p")));
}

void TestProfileCredentials::ssoWithoutASignIn_data()
{
    QTest::addColumn<QByteArray>("cached");
    QTest::newRow("never") << QByteArray();
    QTest::newRow("expired") << QByteArray(R"({"accessToken":"sso-token","expiresAt":"2025-06-15T12:00:00Z"})");
    QTest::newRow("garbage") << QByteArray("{\"accessToken\":");
}

void TestProfileCredentials::ssoWithoutASignIn()
{
    QFETCH(QByteArray, cached);
    write(QStringLiteral("config"),
          "[profile p]\nsso_start_url = u\nsso_region = eu-west-1\nsso_account_id = 111122223333\nsso_role_name = Dev\n");
    if (!cached.isEmpty())
        write(QStringLiteral("sso/cache/%1.json").arg(QString::fromLatin1(QCryptographicHash::hash("u", QCryptographicHash::Sha1).toHex())),
              cached);
    const auto found = fetch(QStringLiteral("p"));
    QCOMPARE(found.error().code, ErrorCode::SignInRequired);
    QVERIFY(found.error().detail.contains(QStringLiteral("aws sso login --profile p")));
    QVERIFY(m_server->requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestProfileCredentials)
#include "tst_profilecredentials.moc"
