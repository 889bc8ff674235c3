// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refusaltext.h"

#include "tests/support/testcase.h"
#include "ui/errortext.h"

using namespace eventscope;
using Kind = AuthorizerSettings::Kind;

Q_DECLARE_METATYPE(eventscope::Refusal)

class TestRefusalText final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void explains_data();
    void explains();
    void otherErrorsKeepTheirWords();
    void httpHelps_data();
    void httpHelps();
    void lambdaTokens();
};

namespace {

const UtcTime now{std::chrono::sys_days{std::chrono::year{2025} / 6 / 15}};

Refusal refusal(Operation operation, Kind kind, const char *detail = "")
{
    Refusal made;
    made.error = {ErrorCode::Unauthorized, QString::fromLatin1(detail), 401, QStringLiteral("UnauthorizedException")};
    made.operation = operation;
    made.authorizer = kind;
    made.now = now;
    if (operation != Operation::Connect)
        made.channel = QStringLiteral("/orders/7");
    return made;
}

Refusal withToken(Refusal made, const char *use, std::chrono::seconds left)
{
    made.token = Jwt();
    made.token->tokenUse = QString::fromLatin1(use);
    made.token->expiresAt = now + left;
    return made;
}

Refusal badRequest(Operation operation, Kind kind)
{
    Refusal made = refusal(operation, kind, "Invalid Channel Format");
    made.error.code = ErrorCode::BadRequest;
    made.error.type = QStringLiteral("BadRequestException");
    return made;
}

Refusal withEvent(Refusal made, const QByteArray &event)
{
    made.events = {"{}", event};
    return made;
}

} // namespace

void TestRefusalText::explains_data()
{
    using namespace std::chrono_literals;
    QTest::addColumn<Refusal>("refusal");
    QTest::addColumn<QStringList>("says");
    QTest::addColumn<QString>("doesNotSay");
    const auto row = [](const char *name, const Refusal &refusal, const QList<const char *> &says, const char *doesNotSay = "nothing") {
        QStringList all;
        for (const char *words : says)
            all << QString::fromLatin1(words);
        QTest::newRow(name) << refusal << all << QString::fromLatin1(doesNotSay);
    };
    row("mode for connecting", refusal(Operation::Connect, Kind::ApiKey), {"the API key", "connecting"}, "namespace");
    row("namespace, subscribe", refusal(Operation::Subscribe, Kind::ApiKey), {"\"orders\" exists", "the API key", "subscribing"});
    row("namespace, publish", refusal(Operation::Publish, Kind::Token), {"\"orders\" exists", "the token", "publishing"});
    row("expired by its claim", withToken(refusal(Operation::Subscribe, Kind::UserPool), "access", -1s), {"expired", "sign in"},
        "namespace");
    row("expired, says the service", refusal(Operation::Connect, Kind::Oidc, "Token expired"), {"expired", "sign in"});
    row("fresh access token", withToken(refusal(Operation::Publish, Kind::UserPool), "access", 60s), {"user pool's token", "publishing"},
        "expired");
    row("ID token", withToken(refusal(Operation::Publish, Kind::UserPool), "id", 60s), {"ID token", "access tokens", "\"orders\""});
    row("clock behind", refusal(Operation::Connect, Kind::Iam, "Signature expired: 20250615T000000Z is now earlier"), {"clock"}, "proxy");
    row("clock ahead", refusal(Operation::Connect, Kind::Iam, "Signature not yet current"), {"clock"}, "proxy");
    row("wrong host signed", refusal(Operation::Connect, Kind::IamProfile, "The request signature we calculated does not match"),
        {"proxy", "region", "secret access key"}, "EventConnect");
    row("no permission, connect", refusal(Operation::Connect, Kind::Iam), {"appsync:EventConnect"});
    row("no permission, subscribe", refusal(Operation::Subscribe, Kind::IamIdentityPool), {"appsync:EventSubscribe", "\"orders\""});
    row("no permission, publish", refusal(Operation::Publish, Kind::IamCommand), {"appsync:EventPublish", "\"orders\""});
    row("signed text with < in it", withEvent(refusal(Operation::Publish, Kind::Iam, "signature mismatch"), R"({"a":"<b>"})"),
        {"HTTP", "< or >"}, "EventPublish");
    row("no word about the signature, < in it", withEvent(refusal(Operation::Publish, Kind::Iam), R"({"a":"<b>"})"),
        {"HTTP", "If that is refused too", "appsync:EventPublish"});
    row("bad request to connect", badRequest(Operation::Connect, Kind::ApiKey), {"the API key", "connecting"}, "clock");
    row("bad request to subscribe", badRequest(Operation::Subscribe, Kind::UserPool), {"channel"}, "clock");
    row("bad request to publish", badRequest(Operation::Publish, Kind::ApiKey), {"channel and the events"}, "clock");
    row("bad request, signed", badRequest(Operation::Publish, Kind::Iam), {"channel", "region", "clock"});
    row("no word about the signature, only a suspect", withEvent(refusal(Operation::Publish, Kind::Iam), R"({"a":"it's"})"),
        {"appsync:EventPublish"}, "HTTP");
}

void TestRefusalText::explains()
{
    QFETCH(Refusal, refusal);
    QFETCH(QStringList, says);
    QFETCH(QString, doesNotSay);
    const QString text = refusalText(refusal);
    QVERIFY2(text.startsWith(errorTitle(refusal.error)) && text.endsWith(QLatin1Char('.')), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1Char('%')) && !text.contains(QLatin1String("..")), qPrintable(text));
    for (const QString &words : says)
        QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY2(!text.contains(doesNotSay), qPrintable(text));
}

void TestRefusalText::otherErrorsKeepTheirWords()
{
    for (const ErrorCode code : {ErrorCode::Timeout, ErrorCode::MaxSubscriptionsReached, ErrorCode::HostNotFound}) {
        Refusal other = refusal(Operation::Subscribe, Kind::ApiKey);
        other.error = {code, QStringLiteral("Invalid Channel Format"), 400, {}};
        QCOMPARE(refusalText(other), errorText(other.error));
    }
    Refusal handler = refusal(Operation::Subscribe, Kind::ApiKey);
    handler.error.type = QStringLiteral("Unauthorized");
    QVERIFY(refusalText(handler).contains(QStringLiteral("onSubscribe")));
}

void TestRefusalText::httpHelps_data()
{
    QTest::addColumn<Refusal>("refusal");
    QTest::addColumn<bool>("helps");
    const Refusal signedPublish = refusal(Operation::Publish, Kind::Iam);
    const Refusal ofTheSignature = refusal(Operation::Publish, Kind::Iam, "The signature does not match");
    for (const char *suspect : {"<", ">", "&", "'", "=", "\u2028", "\u2029"})
        QTest::newRow(suspect) << withEvent(ofTheSignature, QByteArray("\"a") + suspect + '"') << true;
    QTest::newRow("a bare refusal, <") << withEvent(signedPublish, "\"<\"") << true;
    QTest::newRow("a bare refusal, a suspect") << withEvent(signedPublish, "\"it's\"") << false;
    QTest::newRow("none of them") << withEvent(signedPublish, "{\"a\":\"\u00e9\u2027\"}") << false;
    QTest::newRow("an API key") << withEvent(refusal(Operation::Publish, Kind::ApiKey), "\"<\"") << false;
    QTest::newRow("a subscription") << withEvent(refusal(Operation::Subscribe, Kind::Iam), "\"<\"") << false;
    QTest::newRow("the clock") << withEvent(refusal(Operation::Publish, Kind::Iam, "Signature expired"), "\"<\"") << false;
    Refusal overHttp = withEvent(signedPublish, "\"<\"");
    overHttp.isWebSocket = false;
    QTest::newRow("over HTTP") << overHttp << false;
    Refusal timeout = withEvent(signedPublish, "\"<\"");
    timeout.error.code = ErrorCode::Timeout;
    QTest::newRow("no answer") << timeout << false;
}

void TestRefusalText::httpHelps()
{
    QFETCH(Refusal, refusal);
    QTEST(isHelpedByHttp(refusal), "helps");
}

void TestRefusalText::lambdaTokens()
{
    QVERIFY(lambdaTokenText(LambdaTokenFault::LooksLikeSigV4).contains(QStringLiteral("IAM")));
    QVERIFY(lambdaTokenText(LambdaTokenFault::BearerPrefix).contains(QStringLiteral("Leave \"Bearer\" out")));
    QVERIFY(lambdaTokenText(LambdaTokenFault::BareJwt).contains(QStringLiteral("JWT")));
}

QTEST_GUILESS_MAIN(TestRefusalText)
#include "tst_refusaltext.moc"
