// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/secretsource.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace eventscope;
using Kind = SourceSettings::Kind;

class TestSecretSource final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void variable();
    void file_data();
    void file();
    void whatIsNoFile();
    void commands_data();
    void commands();
    void failuresNameTheProgram_data();
    void failuresNameTheProgram();
    void whatAsksAPersonIsNotHere();

private:
    [[nodiscard]] Result<Fetched<Secret>> fetch(const SourceSettings &source)
    {
        const auto future = fetchSecret(source, m_environment, m_runner, m_clock);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            qFatal("no answer");
        return future.result();
    }

    test::FakeClock m_clock;
    CommandRunner m_runner;
    QProcessEnvironment m_environment;
};

void TestSecretSource::variable()
{
    const SourceSettings source{Kind::Environment, QStringLiteral("MY_KEY")};
    const auto missing = fetch(source);
    QCOMPARE(missing.error().code, ErrorCode::SourceFailed);
    QVERIFY(missing.error().detail.contains(QStringLiteral("MY_KEY")));
    m_environment.insert(QStringLiteral("MY_KEY"), QStringLiteral(" da2-key "));
    const auto found = fetch(source);
    QVERIFY(found.ok());
    QCOMPARE(found->value, Secret(QByteArray("da2-key")));
    QCOMPARE(*found->expiresAt, m_clock.utc()); // looked at again the next time
}

void TestSecretSource::file_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("with a line break") << QByteArray("token\n") << QByteArray("token");
    QTest::newRow("CRLF") << QByteArray("token\r\n") << QByteArray("token");
    QTest::newRow("empty") << QByteArray("\n") << QByteArray();
    QTest::newRow("too large") << QByteArray(100'000, 'x') << QByteArray();
}

void TestSecretSource::file()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, secret);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("key"));
    QVERIFY(!fetch({Kind::File, path}).ok());
    QFile written(path);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(content);
    written.close();
    const auto found = fetch({Kind::File, path});
    QCOMPARE(found.ok(), !secret.isEmpty());
    if (found)
        QCOMPARE(found->value, Secret(secret));
    else
        QVERIFY(found.error().code == ErrorCode::SourceFailed && found.error().detail.contains(path));
}

void TestSecretSource::whatIsNoFile()
{
    const QTemporaryDir folder;
    QVERIFY(fetch({Kind::File, folder.path()}).error().detail.contains(QStringLiteral("no regular file")));
#ifdef Q_OS_UNIX
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(fetch({Kind::File, pipe}).error().detail.contains(QStringLiteral("no regular file")));
#endif
}

void TestSecretSource::commands_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("serves");
    const QByteArray jwt = QByteArray("{}").toBase64(QByteArray::OmitTrailingEquals) + '.'
        + QByteArray(R"({"exp":1749989400})").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
    QTest::newRow("plain") << QByteArray("da2-key") << QByteArray("da2-key") << 300;
    QTest::newRow("a token that tells its end") << jwt << jwt << 600;
    QTest::newRow("JSON with a life") << QByteArray(R"({"access_token":"t","expires_in":90})") << QByteArray("t") << 90;
    QTest::newRow("JSON with a time") << QByteArray(R"({"token":"t","expiration":"2025-06-15T12:02:00Z"})") << QByteArray("t") << 120;
    QTest::newRow("JSON with seconds") << QByteArray(R"({"token":"t","expires_at":1749988860})") << QByteArray("t") << 60;
    QTest::newRow("JSON without an end") << QByteArray(R"({"apiKey":"k"})") << QByteArray("k") << 300;
    QTest::newRow("JSON with a life as a string") << QByteArray(R"({"id_token":"t","expires_in":"90"})") << QByteArray("t") << 90;
    QTest::newRow("JSON around a token that tells its end") << QByteArray(R"({"token":")" + jwt + R"("})") << jwt << 600;
    QTest::newRow("an end that is none") << QByteArray(R"({"token":"t","expires_at":1e300})") << QByteArray("t") << 300;
    QTest::newRow("a life of ages") << QByteArray(R"({"token":"t","expires_in":1e300})") << QByteArray("t") << 366 * 86'400;
    QTest::newRow("JSON that is no object") << QByteArray("[1]") << QByteArray("[1]") << 300;
}

void TestSecretSource::commands()
{
    QFETCH(QByteArray, output);
    QFETCH(QByteArray, secret);
    QFETCH(int, serves);
#ifndef Q_OS_UNIX
    QSKIP("for a Unix shell");
#endif
    const auto found = fetch({Kind::Command, QStringLiteral("printf '%s' '%1'").arg(QString::fromLatin1(output)), 300});
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->value, Secret(secret));
    QCOMPARE(*found->expiresAt, m_clock.utc() + std::chrono::seconds(serves));
}

void TestSecretSource::failuresNameTheProgram_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("words");
    QTest::newRow("JSON of another kind") << QStringLiteral("echo '{\"key\":\"hidden\"}'") << QStringLiteral("\"echo\": its JSON has none");
    QTest::newRow("AWS credentials") << QStringLiteral(R"(echo '{"Version":1,"AccessKeyId":"A","SecretAccessKey":"hidden"}')")
                                     << QStringLiteral("\"echo\": it answers with AWS credentials");
    QTest::newRow("nothing") << QStringLiteral("KEY=hidden true") << QStringLiteral("\"true\": prints nothing");
}

void TestSecretSource::failuresNameTheProgram()
{
    QFETCH(QString, command);
    QFETCH(QString, words);
#ifndef Q_OS_UNIX
    QSKIP("for a Unix shell");
#endif
    const auto found = fetch({Kind::Command, command});
    QCOMPARE(found.error().code, ErrorCode::SourceFailed);
    QVERIFY2(found.error().detail.startsWith(words), qPrintable(found.error().detail));
    QVERIFY(!found.error().detail.contains(QStringLiteral("hidden")));
}

void TestSecretSource::whatAsksAPersonIsNotHere()
{
    QCOMPARE(fetch({}).error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestSecretSource)
#include "tst_secretsource.moc"
