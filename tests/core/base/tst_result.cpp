// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "core/base/secret.h"

#include "tests/support/testcase.h"

#include <memory>

using namespace eventscope;

class TestResult : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue();
    void holdsAnError();
    void movesOut();
    void aSecretPrintsAsStars();
};

void TestResult::holdsAValue()
{
    const Result<QString> result = QStringLiteral("seven");
    QVERIFY(result.ok());
    QCOMPARE(*result, QStringLiteral("seven"));
    QCOMPARE(result->size(), 5);
    QVERIFY(Result<void>().ok());
}

void TestResult::holdsAnError()
{
    const Error error{ErrorCode::Timeout, QStringLiteral("after 15 s")};
    const Result<QString> result = error;
    QVERIFY(!result);
    QCOMPARE(result.error(), error);
    const Result<void> nothing = error;
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::Timeout);
}

void TestResult::movesOut()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 3);
}

void TestResult::aSecretPrintsAsStars()
{
    const Secret secret(QStringLiteral("da2-abcdefghijklmnopqrstuvwxyz"));
    QString printed;
    QDebug(&printed) << secret;
    QVERIFY(!printed.contains(QStringLiteral("da2")));
    QVERIFY(printed.contains(QStringLiteral("***")));
    QCOMPARE(secret.reveal(), QByteArrayLiteral("da2-abcdefghijklmnopqrstuvwxyz"));
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
