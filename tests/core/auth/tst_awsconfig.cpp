// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/awsconfig.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace eventscope;

class TestAwsConfig final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void profileNames();
    void ssoSessions();
    void theCredentialsFileWins();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void filesOfTheHome();
    void filesOfTheEnvironment();
    void filesThatAreNotThere();
    void aFileThatCannotBeRead();
    void defaultProfile();

private:
    static void write(const QString &path, const QByteArray &text);
};

void TestAwsConfig::write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("not written: %s", qPrintable(path));
}

void TestAwsConfig::parses_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("region");
    const QString right = QStringLiteral("eu-west-1");
    QTest::newRow("plain") << QByteArray("[profile p]\nregion = eu-west-1\n") << right;
    QTest::newRow("CRLF, no last line break") << QByteArray("[profile p]\r\nregion=eu-west-1") << right;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF[profile p]\nregion=eu-west-1\n") << right;
    QTest::newRow("comments") << QByteArray("# a\n; b\n[profile p] # c\nregion = eu-west-1 # d\n") << right;
    QTest::newRow("no comment within a value") << QByteArray("[profile p]\nregion = eu#1;2\n") << QStringLiteral("eu#1;2");
    QTest::newRow("an = within a value") << QByteArray("[profile p]\nregion = a=b==\n") << QStringLiteral("a=b==");
    QTest::newRow("an empty value") << QByteArray("[profile p]\nregion =\n") << QString();
    QTest::newRow("blanks in the header") << QByteArray("[ profile \t p ]\nregion = eu-west-1\n") << right;
    QTest::newRow("a name in quotes") << QByteArray("[profile \"p\"]\nregion = eu-west-1\n") << right;
    QTest::newRow("settings of a service") << QByteArray("[profile p]\nregion = eu-west-1\ns3 =\n  region = wrong\n  junk\noutput = json\n")
                                           << right;
    QTest::newRow("behind the settings of a service") << QByteArray("[profile p]\ns3 =\n  a = b\nregion = eu-west-1\n") << right;
    QTest::newRow("all keys indented") << QByteArray("[profile p]\n  output = json\n  region = eu-west-1\n") << right;
    QTest::newRow("all keys indented, and a service")
        << QByteArray("[profile p]\n\ts3 =\n\t\tregion = wrong\n\tregion = eu-west-1\n") << right;
    QTest::newRow("two parts of one profile") << QByteArray(
        "[profile p]\noutput = json\n[default]\nregion = x\n[profile p]\nREGION = eu-west-1\n")
                                              << right;
    QTest::newRow("sections of other tools") << QByteArray("[plugins]\na = b\n[services x]\nregion = y\n[profile p]\nregion = eu-west-1\n")
                                             << right;
}

void TestAwsConfig::parses()
{
    QFETCH(QByteArray, config);
    const auto read = AwsConfig::parse(config, {});
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    QVERIFY(read->hasProfile(QStringLiteral("p")));
    QTEST(read->profile(QStringLiteral("p")).value(QStringLiteral("region")), "region");
}

void TestAwsConfig::profileNames()
{
    const auto read = AwsConfig::parse("[default]\n[profile a b]\n[profile 'c  d']\n[plugins]\n[sso-session s]\n", "[e]\n[default]\n");
    QCOMPARE(read->profileNames(),
             QStringList({QStringLiteral("a b"), QStringLiteral("c d"), QStringLiteral("default"), QStringLiteral("e")}));
    QVERIFY(!read->hasProfile(QStringLiteral("s")));
    QVERIFY(read->profile(QStringLiteral("nobody")).isEmpty());
}

void TestAwsConfig::ssoSessions()
{
    const auto read = AwsConfig::parse("[sso-session corp]\nsso_region = eu-west-1\n", {});
    QVERIFY(read->hasSsoSession(QStringLiteral("corp")));
    QVERIFY(!read->hasSsoSession(QStringLiteral("other")));
    QCOMPARE(read->ssoSession(QStringLiteral("corp")).value(QStringLiteral("sso_region")), QStringLiteral("eu-west-1"));
}

void TestAwsConfig::theCredentialsFileWins()
{
    const auto read = AwsConfig::parse("[profile p]\naws_access_key_id = OLD\nregion = eu-west-1\n", "[p]\naws_access_key_id = NEW\n");
    QCOMPARE(read->profile(QStringLiteral("p")),
             AwsConfig::Section(
                 {{QStringLiteral("aws_access_key_id"), QStringLiteral("NEW")}, {QStringLiteral("region"), QStringLiteral("eu-west-1")}}));
}

void TestAwsConfig::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<QString>("place");
    QTest::newRow("truncated header") << QByteArray("[default]\na = b\n[profile p") << QByteArray() << QStringLiteral("config, line 3");
    QTest::newRow("a header without a name") << QByteArray("[ ]\n") << QByteArray() << QStringLiteral("config, line 1");
    QTest::newRow("a key before any section") << QByteArray("secret = x\n") << QByteArray() << QStringLiteral("config, line 1");
    QTest::newRow("truncated key") << QByteArray() << QByteArray("[default]\r\n\r\naws_secret") << QStringLiteral("credentials, line 3");
    QTest::newRow("no name of a key") << QByteArray() << QByteArray("[default]\n = secret\n") << QStringLiteral("credentials, line 2");
    QTest::newRow("garbage") << QByteArray("\x00\x01secret\xFF", 9) << QByteArray() << QStringLiteral("config, line 1");
}

void TestAwsConfig::mistakesAreNamed()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, credentials);
    QFETCH(QString, place);
    const auto read = AwsConfig::parse(config, credentials);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::SourceFailed);
    QVERIFY2(read.error().detail.startsWith(place), qPrintable(read.error().detail));
    QVERIFY(!read.error().detail.contains(QStringLiteral("secret")));
}

void TestAwsConfig::filesOfTheHome()
{
    const QTemporaryDir home;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), home.path());
    write(home.filePath(QStringLiteral(".aws/config")), "[profile a]\n");
    write(home.filePath(QStringLiteral(".aws/credentials")), "[b]\n");
    QCOMPARE(AwsConfig::load(environment)->profileNames(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(AwsConfig::ssoCacheFolder(environment), home.filePath(QStringLiteral(".aws/sso/cache")));
}

void TestAwsConfig::filesOfTheEnvironment()
{
    const QTemporaryDir folder;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), folder.path());
    environment.insert(QStringLiteral("AWS_CONFIG_FILE"), folder.filePath(QStringLiteral("my-config")));
    environment.insert(QStringLiteral("AWS_SHARED_CREDENTIALS_FILE"), folder.filePath(QStringLiteral("my-keys")));
    write(folder.filePath(QStringLiteral(".aws/config")), "[profile wrong]\n");
    write(folder.filePath(QStringLiteral("my-config")), "[profile a]\n");
    write(folder.filePath(QStringLiteral("my-keys")), "[b\n");
    QVERIFY(AwsConfig::load(environment).error().detail.startsWith(folder.filePath(QStringLiteral("my-keys, line 1"))));
    write(folder.filePath(QStringLiteral("my-keys")), "[b]\n");
    QCOMPARE(AwsConfig::load(environment)->profileNames(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
}

void TestAwsConfig::filesThatAreNotThere()
{
    const QTemporaryDir home;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), home.path());
    const auto read = AwsConfig::load(environment);
    QVERIFY(read.ok());
    QVERIFY(read->profileNames().isEmpty());
}

void TestAwsConfig::aFileThatCannotBeRead()
{
    const QTemporaryDir folder;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), folder.path());
    environment.insert(QStringLiteral("AWS_CONFIG_FILE"), folder.path());
    const auto read = AwsConfig::load(environment);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::SourceFailed);
    QVERIFY(read.error().detail.startsWith(folder.path()));
}

void TestAwsConfig::defaultProfile()
{
    QProcessEnvironment environment;
    QCOMPARE(AwsConfig::defaultProfile(environment), QStringLiteral("default"));
    environment.insert(QStringLiteral("AWS_PROFILE"), QStringLiteral("work"));
    QCOMPARE(AwsConfig::defaultProfile(environment), QStringLiteral("work"));
}

QTEST_GUILESS_MAIN(TestAwsConfig)
#include "tst_awsconfig.moc"
