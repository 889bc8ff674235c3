// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "tests/support/testcase.h"

#include <QSet>

using namespace eventscope;

class TestError : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void serviceTypes_data();
    void serviceTypes();
    void everyCodeHasANameOfItsOwn();
};

void TestError::serviceTypes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("exception") << QStringLiteral("UnauthorizedException") << ErrorCode::Unauthorized;
    QTest::newRow("by a handler") << QStringLiteral("Unauthorized") << ErrorCode::Unauthorized;
    QTest::newRow("bad request") << QStringLiteral("BadRequestException") << ErrorCode::BadRequest;
    QTest::newRow("input") << QStringLiteral("InvalidInputError") << ErrorCode::InvalidInput;
    QTest::newRow("subscriptions") << QStringLiteral("MaxSubscriptionsReachedError") << ErrorCode::MaxSubscriptionsReached;
    QTest::newRow("rate") << QStringLiteral("LimitExceededError") << ErrorCode::RateLimitExceeded;
    QTest::newRow("not found") << QStringLiteral("ResourceNotFound") << ErrorCode::ResourceNotFound;
    QTest::newRow("operation") << QStringLiteral("UnsupportedOperation") << ErrorCode::UnsupportedOperation;
    QTest::newRow("of a handler's own") << QStringLiteral("OutOfStock") << ErrorCode::ServiceError;
    QTest::newRow("other case is another type") << QStringLiteral("unauthorizedexception") << ErrorCode::ServiceError;
}

void TestError::serviceTypes()
{
    QFETCH(QString, type);
    QFETCH(ErrorCode, code);
    QCOMPARE(errorCodeForServiceType(type), code);
}

void TestError::everyCodeHasANameOfItsOwn()
{
    QSet<QString> names;
    const int last = static_cast<int>(ErrorCode::SecretUnavailable);
    for (int code = 0; code <= last; ++code)
        names.insert(errorCodeName(static_cast<ErrorCode>(code)));
    QCOMPARE(names.size(), last + 1);
    QVERIFY(!names.contains(QStringLiteral("Unknown")));
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
