// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include "core/protocol/channelpath.h"
#include "core/protocol/channelpattern.h"
#include "core/protocol/endpoint.h"
#include "tests/support/fixtures.h"
#include "tests/support/testcase.h"

#include <QSet>

using namespace eventscope;

namespace {

QList<ErrorCode> allCodes()
{
    QList<ErrorCode> codes;
    for (int code = 0; code <= static_cast<int>(ErrorCode::SecretUnavailable); ++code)
        codes << static_cast<ErrorCode>(code);
    return codes;
}

/// Capital letter, full stop, no hole where an argument belongs, no double stop from a detail that has its own.
bool isSentence(const QString &text)
{
    return text.size() > 8 && (text.at(0).isUpper() || text.startsWith(QLatin1String("jq "))) && text.endsWith(QLatin1Char('.'))
        && !text.contains(QLatin1Char('%')) && !text.contains(QLatin1String("..")) && !text.contains(QLatin1String("  "))
        && !text.contains(QLatin1Char('\n'));
}

} // namespace

class TestErrorText : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasWordsAndANextStep_data();
    void everyCodeHasWordsAndANextStep();
    void codesDoNotShareTheirTitles();
    void serviceErrorsKeepTheirOwnWords();
    void tooManyConnectionsHaveTheirOwnWords();
    void anAnswerThatTellsNothingIsAnAnswer();
    void whatWasNotSentIsToldSo();
    void aLoneSurrogateIsAWarningWithItsPlace();
    void serviceTypesHaveStepsOfTheirOwn_data();
    void serviceTypesHaveStepsOfTheirOwn();
    void endpointVectors_data();
    void endpointVectors();
    void mistakenUrls_data();
    void mistakenUrls();
    void wildcardIsNotPublishedTo();
    void channelVectorsHaveReasons();
    void connectionWords_data();
    void connectionWords();
    void subscriptionWords();
    void syntaxErrorNamesThePlace();
    void refusedDefinitionNamesThePlace();
    void endlessFilterIsNotMisunderstood();
    void localApiTellsAboutItsPort();
};

void TestErrorText::everyCodeHasWordsAndANextStep_data()
{
    QTest::addColumn<int>("code");
    for (const ErrorCode code : allCodes())
        QTest::newRow(errorCodeName(code).data()) << static_cast<int>(code);
}

void TestErrorText::everyCodeHasWordsAndANextStep()
{
    QFETCH(int, code);
    for (const QString &detail : {QString(), QStringLiteral("a detail"), QStringLiteral("It ended.\r\nSo did this.")}) {
        const Error error{static_cast<ErrorCode>(code), detail};
        const QString title = errorTitle(error);
        const QString text = errorText(error);
        QVERIFY2(isSentence(title), qPrintable(title));
        QVERIFY2(isSentence(text), qPrintable(text));
        QVERIFY2(text.startsWith(title) && text.size() > title.size(), qPrintable(text));
        QVERIFY(title != QStringLiteral("Something failed."));
    }
}

void TestErrorText::codesDoNotShareTheirTitles()
{
    QSet<QString> titles;
    for (const ErrorCode code : allCodes())
        titles.insert(errorTitle({code, {}}));
    QCOMPARE(titles.size(), allCodes().size());
}

void TestErrorText::serviceErrorsKeepTheirOwnWords()
{
    const Error full{ErrorCode::ServiceError, QStringLiteral("could not be processed"), 500, QStringLiteral("MessageProcessingError")};
    QCOMPARE(errorTitle(full), QStringLiteral("The service answered MessageProcessingError: could not be processed."));
    const Error typeOnly{ErrorCode::ServiceError, {}, 0, QStringLiteral("HandlerExecutionError")};
    QCOMPARE(errorTitle(typeOnly), QStringLiteral("The service answered HandlerExecutionError."));
    const Error statusOnly{ErrorCode::ServiceError, {}, 503};
    QCOMPARE(errorTitle(statusOnly), QStringLiteral("The service answered with status 503."));
    QVERIFY(errorText({ErrorCode::UpgradeRefused, {}, 403}).contains(QStringLiteral("403")));
}

void TestErrorText::tooManyConnectionsHaveTheirOwnWords()
{
    const QString text = errorText({ErrorCode::UpgradeRefused, QStringLiteral("HTTP status 429 Too Many Requests"), 429});
    QVERIFY2(isSentence(text) && text.contains(QStringLiteral("too many")) && text.contains(QStringLiteral("Wait")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("URL")));
}

void TestErrorText::anAnswerThatTellsNothingIsAnAnswer()
{
    const QString text = errorText({ErrorCode::UnknownOutcome, QStringLiteral("HTTP status 502, an HTML page instead of JSON"), 502});
    QVERIFY2(isSentence(text) && text.contains(QStringLiteral("502")) && text.contains(QStringLiteral("URL")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("No answer")));
}

void TestErrorText::whatWasNotSentIsToldSo()
{
    QCOMPARE(errorTitle({ErrorCode::NotConnected, QStringLiteral("there was no connection within 15 s")}),
             QStringLiteral("Not sent: there was no connection within 15 s."));
}

void TestErrorText::aLoneSurrogateIsAWarningWithItsPlace()
{
    const QString text = loneSurrogateText({3, 7, 20, {}});
    QVERIFY2(isSentence(text) && text.startsWith(QStringLiteral("Line 3, column 7: ")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("can be published")));
}

/// By the words that tell the cause or the next step.
void TestErrorText::serviceTypesHaveStepsOfTheirOwn_data()
{
    QTest::addColumn<QString>("says");
    const auto row = [](const char *type, const char *says) { QTest::newRow(type) << QString::fromLatin1(says); };
    row("UnauthorizedException", "namespace");
    row("Unauthorized", "onSubscribe");
    row("BadRequestException", "channel");
    row("InvalidInputError", "one to five");
    row("MaxSubscriptionsReachedError", "Unsubscribe");
    row("LimitExceededError", "Wait");
    row("ResourceNotFound", "namespace");
    row("UnsupportedOperation", "Event API");
    row("DuplicatedOperationError", "in use");
    row("SubscriptionProcessingError", "within the service");
    row("MessageProcessingError", "could not be delivered");
    row("UnknownOperationError", "no such subscription");
    row("HandlerExecutionError", "handler");
    row("SubProtocolNotSupportedError", "headers");
    row("EventTooLargeException", "240 KB");
    row("NotAuthorizedException", "password");
    row("UserNotFoundException", "user name");
    row("UserNotConfirmedException", "confirmed");
    row("PasswordResetRequiredException", "new one");
    row("InvalidParameterException", "app client");
    row("InvalidPasswordException", "rules");
    row("CodeMismatchException", "code is wrong");
    row("ExpiredCodeException", "too old");
    row("RefreshTokenReuseException", "sign in again");
    row("TooManyRequestsException", "minute");
    row("ResourceNotFoundException", "client id");
    row("InvalidIdentityPoolConfigurationException", "role");
    row("AccessDeniedException", "permission");
    row("ExpiredToken", "have ended");
    row("InvalidClientTokenId", "access key");
    row("SignatureDoesNotMatch", "clock");
    row("ThrottlingException", "moment");
    row("invalid_grant", "sign in again");
}

void TestErrorText::serviceTypesHaveStepsOfTheirOwn()
{
    QFETCH(QString, says);
    const QString type = QString::fromLatin1(QTest::currentDataTag());
    const Error error{errorCodeForServiceType(type), QStringLiteral("no"), 400, type};
    const QString text = errorText(error);
    QVERIFY2(isSentence(text) && text.startsWith(errorTitle(error)), qPrintable(text));
    QVERIFY2(text.contains(says), qPrintable(text));
}

void TestErrorText::endpointVectors_data()
{
    QTest::addColumn<QString>("input");
    for (const QJsonValue &vector : test::vectors(QStringLiteral("endpoints"))) {
        if (vector[QStringLiteral("expected")][QStringLiteral("error")].isString())
            QTest::newRow(qPrintable(vector[QStringLiteral("id")].toString())) << vector[QStringLiteral("input")].toString();
    }
}

void TestErrorText::endpointVectors()
{
    QFETCH(QString, input);
    const auto endpoint = Endpoint::fromInput(input);
    QVERIFY(!endpoint);
    const QString text = endpointInputText(input, endpoint.error());
    QVERIFY2(isSentence(text), qPrintable(text));
}

void TestErrorText::mistakenUrls_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("says");
    QTest::newRow("GraphQL") << "https://abc.appsync-api.us-east-1.amazonaws.com/graphql"
                             << "GraphQL";
    QTest::newRow("GraphQL, slash") << "https://abc.appsync-api.us-east-1.amazonaws.com/graphql/"
                                    << "GraphQL";
    QTest::newRow("API id") << "abcdefghijklmnopqrstuvwxyz"
                            << "API id";
    QTest::newRow("empty") << "  "
                           << "Paste";
    QTest::newRow("ftp") << "ftp://example.com/event"
                         << "https";
}

void TestErrorText::mistakenUrls()
{
    QFETCH(QString, input);
    QFETCH(QString, says);
    const auto endpoint = Endpoint::fromInput(input);
    QVERIFY(!endpoint);
    const QString text = endpointInputText(input, endpoint.error());
    QVERIFY2(text.contains(says), qPrintable(text));
}

void TestErrorText::wildcardIsNotPublishedTo()
{
    const QString input = QStringLiteral("/default/*");
    const auto path = ChannelPath::parse(input);
    QVERIFY(!path);
    QVERIFY(publishChannelText(input, path.error()).contains(QStringLiteral("wildcard")));
}

void TestErrorText::channelVectorsHaveReasons()
{
    for (const QJsonValue &vector : test::vectors(QStringLiteral("channels"))) {
        const QString channel = vector[QStringLiteral("channel")].toString();
        if (const auto path = ChannelPath::parse(channel); !path) {
            const QString text = publishChannelText(channel, path.error());
            QVERIFY2(text.at(0).isUpper() && text.endsWith(QLatin1Char('.')), qPrintable(text));
        }
    }
}

void TestErrorText::connectionWords_data()
{
    QTest::addColumn<ConnectionStatus>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("disconnected") << ConnectionStatus{ConnectionState::Disconnected} << "Disconnected";
    QTest::newRow("connecting") << ConnectionStatus{ConnectionState::Connecting} << "Connecting";
    QTest::newRow("connected") << ConnectionStatus{ConnectionState::Connected} << "Connected";
    QTest::newRow("late") << ConnectionStatus{ConnectionState::Connected, 0, {}, {}, true} << "Connected, but the keep-alive is late";
    QTest::newRow("waiting") << ConnectionStatus{ConnectionState::Reconnecting, 3, std::chrono::milliseconds(3400)}
                             << "Reconnecting (attempt 3, next try in 4 s)";
    QTest::newRow("trying") << ConnectionStatus{ConnectionState::Reconnecting, 3} << "Reconnecting (attempt 3)";
    QTest::newRow("failed") << ConnectionStatus{ConnectionState::Failed} << "Failed";
}

void TestErrorText::connectionWords()
{
    QFETCH(ConnectionStatus, status);
    QTEST(connectionText(status), "text");
}

void TestErrorText::subscriptionWords()
{
    QCOMPARE(subscriptionStateText(SubscriptionState::Pending), QStringLiteral("pending"));
    QCOMPARE(subscriptionStateText(SubscriptionState::Active), QStringLiteral("active"));
    QCOMPARE(subscriptionStateText(SubscriptionState::Refused), QStringLiteral("refused"));
    QCOMPARE(subscriptionStateText(SubscriptionState::Unsubscribing), QStringLiteral("unsubscribing"));
    QCOMPARE(subscriptionStateText(SubscriptionState::Ended), QStringLiteral("ended"));
}

void TestErrorText::syntaxErrorNamesThePlace()
{
    QCOMPARE(syntaxErrorText({3, 7, 20, QStringLiteral("expected ',' or '}'")}), QStringLiteral("Line 3, column 7: expected ',' or '}'"));
}

void TestErrorText::refusedDefinitionNamesThePlace()
{
    const Error error{ErrorCode::InvalidArgument, QStringLiteral("line 2, column 3: unknown key \"x\"")};
    QCOMPARE(definitionErrorText(error), QStringLiteral("Line 2, column 3: unknown key \"x\"."));
    QCOMPARE(localApiErrorText(error, 80), QStringLiteral("The definition is not usable. Line 2, column 3: unknown key \"x\"."));
}

void TestErrorText::endlessFilterIsNotMisunderstood()
{
    const QString words = filterErrorText({ErrorCode::Timeout, QStringLiteral("it does not come to an end")});
    QVERIFY2(words.startsWith(QStringLiteral("This filter was stopped")), qPrintable(words));
    const Error broken{ErrorCode::InvalidExpression, QStringLiteral("syntax error")};
    QCOMPARE(filterErrorText(broken), errorText(broken));
}

void TestErrorText::localApiTellsAboutItsPort()
{
    const Error taken{ErrorCode::NetworkFailed, QStringLiteral("The bound address is already in use")};
    QCOMPARE(
        localApiErrorText(taken, 8080),
        QStringLiteral("Port 8080 could not be used: The bound address is already in use. Choose another one, or 0 for any that is free."));
    QCOMPARE(localApiErrorText(taken, 0), errorText(taken));
    const Error file{ErrorCode::FileFailed, QStringLiteral("ca.pem: Permission denied")};
    QCOMPARE(localApiErrorText(file, 8080), errorText(file));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
