// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/userpoolauthorizer.h"
#include "tests/support/testcase.h"

using namespace eventscope;

class TestUserPoolAuthorizer final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheChosenToken_data();
    void sendsTheChosenToken();
    void aUserWhoSignedOutIsTheAnswer();
};

namespace {

AuthorizationRequest request()
{
    const auto endpoint = Endpoint::fromInput(QStringLiteral("https://events.example.com/event"));
    if (!endpoint)
        qFatal("bad endpoint");
    return {Operation::Connect, endpoint.value(), "{}", false};
}

} // namespace

void TestUserPoolAuthorizer::sendsTheChosenToken_data()
{
    QTest::addColumn<UserPoolAuthorizer::Token>("chosen");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("access") << UserPoolAuthorizer::Token::Access << QByteArray("the-access-token");
    QTest::newRow("ID") << UserPoolAuthorizer::Token::Id << QByteArray("the-id-token");
}

void TestUserPoolAuthorizer::sendsTheChosenToken()
{
    QFETCH(UserPoolAuthorizer::Token, chosen);
    QFETCH(QByteArray, sent);
    TokenSet tokens{Secret(QByteArray("the-access-token")), Secret(QByteArray("the-id-token")), {}, {}};
    UserPoolAuthorizer authorizer([&tokens] { return QtFuture::makeReadyFuture(Result<TokenSet>(tokens)); }, chosen);
    const auto fields = authorizer.authorize(request()).result();
    QVERIFY(fields.ok());
    QCOMPARE(fields.value(), (AuthorizationFields{{"host", "events.example.com"}, {"Authorization", sent}}));
    (chosen == UserPoolAuthorizer::Token::Id ? tokens.idToken : tokens.accessToken) = {};
    QCOMPARE(authorizer.authorize(request()).result().error().code, ErrorCode::MissingCredential);
}

void TestUserPoolAuthorizer::aUserWhoSignedOutIsTheAnswer()
{
    const Error signedOut{ErrorCode::SignInRequired, QStringLiteral("nobody is signed in")};
    UserPoolAuthorizer authorizer([&] { return QtFuture::makeReadyFuture(Result<TokenSet>(signedOut)); },
                                  UserPoolAuthorizer::Token::Access);
    QCOMPARE(authorizer.authorize(request()).result().error(), signedOut);
}

QTEST_GUILESS_MAIN(TestUserPoolAuthorizer)
#include "tst_userpoolauthorizer.moc"
