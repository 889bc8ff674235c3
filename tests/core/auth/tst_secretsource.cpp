// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/secretsource.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTemporaryDir>

using namespace eventscope;
using Kind = SourceSettings::Kind;

class TestSecretSource final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void variable();
    void file_data();
    void file();
    void commands_data();
    void commands();
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
    QTest::newRow("JSON of another kind") << QByteArray(R"({"key":"k"})") << QByteArray() << 0;
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
    QCOMPARE(found.ok(), !secret.isEmpty());
    if (!found)
        return;
    QCOMPARE(found->value, Secret(secret));
    QCOMPARE(*found->expiresAt, m_clock.utc() + std::chrono::seconds(serves));
}

void TestSecretSource::whatAsksAPersonIsNotHere()
{
    QCOMPARE(fetch({}).error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestSecretSource)
#include "tst_secretsource.moc"
