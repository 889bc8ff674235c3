// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/credentials.h"
#include "tests/support/testcase.h"

using namespace eventscope;

class TestCredentials final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllThree();
    void sessionTokenIsOptional();
    void namesTheFirstThatLacks();
};

namespace {

QProcessEnvironment environment(const QList<std::pair<const char *, const char *>> &variables)
{
    QProcessEnvironment result;
    for (const auto &[name, value] : variables)
        result.insert(QLatin1String(name), QLatin1String(value));
    return result;
}

} // namespace

void TestCredentials::readsAllThree()
{
    const auto credentials = credentialsFromEnvironment(
        environment({{"AWS_ACCESS_KEY_ID", "AKID"}, {"AWS_SECRET_ACCESS_KEY", "se+cr/et"}, {"AWS_SESSION_TOKEN", "tok=="}}));
    QVERIFY(credentials.ok());
    QCOMPARE(credentials->accessKeyId, QStringLiteral("AKID"));
    QCOMPARE(credentials->secretAccessKey.reveal(), "se+cr/et");
    QCOMPARE(credentials->sessionToken.reveal(), "tok==");
}

void TestCredentials::sessionTokenIsOptional()
{
    const auto credentials = credentialsFromEnvironment(environment({{"AWS_ACCESS_KEY_ID", "AKID"}, {"AWS_SECRET_ACCESS_KEY", "s"}}));
    QVERIFY(credentials.ok());
    QVERIFY(credentials->sessionToken.isEmpty());
}

void TestCredentials::namesTheFirstThatLacks()
{
    const auto nothing = credentialsFromEnvironment(environment({}));
    QVERIFY(!nothing.ok());
    QCOMPARE(nothing.error().code, ErrorCode::MissingCredential);
    QVERIFY(nothing.error().detail.contains(QStringLiteral("AWS_ACCESS_KEY_ID")));
    const auto emptySecret = credentialsFromEnvironment(environment({{"AWS_ACCESS_KEY_ID", "AKID"}, {"AWS_SECRET_ACCESS_KEY", ""}}));
    QVERIFY(!emptySecret.ok());
    QVERIFY(emptySecret.error().detail.contains(QStringLiteral("AWS_SECRET_ACCESS_KEY")));
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
