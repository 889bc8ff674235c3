// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include "core/capture/capturewriter.h"
#include "ui/servicesteps.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>

namespace eventscope {

namespace {

/// The translation context of every sentence here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::errortext)

public:
    [[nodiscard]] static QString title(const Error &error);
    [[nodiscard]] static QString nextStep(ErrorCode code);
    [[nodiscard]] static QString nextStep(const Error &error);
    [[nodiscard]] static QString endlessFilter();
    [[nodiscard]] static QString endpointInput(const QString &input, const Error &error);
    [[nodiscard]] static QString publishChannel(const QString &input, const Error &error);
    [[nodiscard]] static QString throttled(UtcTime until);
    [[nodiscard]] static QString syntaxError(const json::SyntaxError &error);
    [[nodiscard]] static QString loneSurrogate(const json::SyntaxError &place);
    [[nodiscard]] static QString detailSentence(const Error &error);
    [[nodiscard]] static QString storage(const QString &endpoint, const Error &error, qint64 waiting, qint64 dropped);
    [[nodiscard]] static QString madeAgain(const QString &endpoint, qint64 dropped);
    [[nodiscard]] static QString draftPutAside(const Error &error, const QString &path);
    [[nodiscard]] static QString localApi(const Error &error, int port);
    [[nodiscard]] static QString connection(const ConnectionStatus &status);
    [[nodiscard]] static QString subscription(SubscriptionState state);

private:
    [[nodiscard]] static QString serviceTitle(const Error &error);
    [[nodiscard]] static QString upgradeTitle(int status);
    [[nodiscard]] static QString reconnecting(const ConnectionStatus &status);
    [[nodiscard]] static QString withDetail(const QString &sentence, const QString &sentenceWithDetail, const QString &detail);
};

/// Details come from core and from servers: with or without a full stop, sometimes with line breaks.
QString tidied(const QString &detail)
{
    QString text = detail.simplified();
    while (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

QString Words::withDetail(const QString &sentence, const QString &sentenceWithDetail, const QString &detail)
{
    const QString text = tidied(detail);
    return text.isEmpty() ? sentence : sentenceWithDetail.arg(text);
}

QString Words::serviceTitle(const Error &error)
{
    const QString detail = tidied(error.detail);
    if (!error.type.isEmpty() && !detail.isEmpty())
        return tr("The service answered %1: %2.").arg(error.type, detail);
    if (!error.type.isEmpty())
        return tr("The service answered %1.").arg(error.type);
    if (!detail.isEmpty())
        return tr("The service answered: %1.").arg(detail);
    return error.status > 0 ? tr("The service answered with status %1.").arg(error.status) : tr("The service answered with an error.");
}

QString Words::upgradeTitle(int status)
{
    switch (status) {
    case 0: return tr("The server refused the WebSocket.");
    case 429: return tr("The server refused the WebSocket with status 429: there are too many connections or requests.");
    case 431: return tr("The server refused the WebSocket with status 431: the key or token is too large for it.");
    default: return tr("The server refused the WebSocket with status %1.").arg(status);
    }
}

QString Words::title(const Error &error)
{
    const QString &detail = error.detail;
    // Without a default: the compiler names a forgotten enumerator.
    switch (error.code) {
    case ErrorCode::EmptyInput: return tr("This field is empty.");
    case ErrorCode::InvalidUrl: return withDetail(tr("This is not a complete URL."), tr("This is not a complete URL: %1."), detail);
    case ErrorCode::UnsupportedScheme: return tr("An Event API is reached by https or wss.");
    case ErrorCode::InvalidPath: return tr("This path does not belong to an Event API.");
    case ErrorCode::InvalidChannel: return withDetail(tr("This is not a channel."), tr("This is not a channel: %1."), detail);
    case ErrorCode::InvalidJson: return withDetail(tr("This is not valid JSON."), tr("This is not valid JSON: %1."), detail);
    case ErrorCode::InvalidExpression:
        return withDetail(tr("jq does not understand this expression."), tr("jq does not understand this expression: %1."), detail);
    case ErrorCode::InvalidArgument: return withDetail(tr("A value is not usable."), tr("A value is not usable: %1."), detail);
    case ErrorCode::MissingCredential:
        return withDetail(tr("A key, token or credential is missing."), tr("A key, token or credential is missing: %1."), detail);
    case ErrorCode::AuthorizerFailed:
        return withDetail(tr("The authorization could not be made."), tr("The authorization could not be made: %1."), detail);
    case ErrorCode::SignInRequired: return withDetail(tr("Nobody is signed in."), tr("The sign-in has ended: %1."), detail);
    case ErrorCode::SourceFailed:
        return withDetail(tr("The key or token could not be fetched."), tr("The key or token could not be fetched: %1."), detail);
    case ErrorCode::Unauthorized: return withDetail(tr("Not authorized."), tr("Not authorized: %1."), detail);
    case ErrorCode::BadRequest:
        return withDetail(tr("The service refused the request."), tr("The service refused the request: %1."), detail);
    case ErrorCode::InvalidInput: return withDetail(tr("The service refused the input."), tr("The service refused the input: %1."), detail);
    case ErrorCode::MaxSubscriptionsReached: return tr("This connection has as many subscriptions as the service allows.");
    case ErrorCode::RateLimitExceeded: return tr("The service limits the rate of requests, and it is exceeded.");
    case ErrorCode::ResourceNotFound:
        return withDetail(tr("The service does not know this."), tr("The service does not know this: %1."), detail);
    case ErrorCode::UnsupportedOperation: return tr("The service does not support this operation.");
    case ErrorCode::ServiceError: return serviceTitle(error);
    case ErrorCode::HostNotFound: return withDetail(tr("The host was not found."), tr("The host was not found: %1."), detail);
    case ErrorCode::ConnectionRefused: return withDetail(tr("The connection was refused."), tr("The connection was refused: %1."), detail);
    case ErrorCode::TlsFailed:
        return withDetail(tr("The secure connection could not be made."), tr("The secure connection could not be made: %1."), detail);
    case ErrorCode::ProxyFailed: return withDetail(tr("The proxy did not connect."), tr("The proxy did not connect: %1."), detail);
    case ErrorCode::UpgradeRefused: return upgradeTitle(error.status);
    case ErrorCode::SubprotocolMissing: return tr("The server accepted the WebSocket but does not speak the Event API protocol.");
    case ErrorCode::NetworkFailed: return withDetail(tr("The network failed."), tr("The network failed: %1."), detail);
    case ErrorCode::ConnectionClosed:
        return withDetail(tr("The server closed the connection."), tr("The server closed the connection: %1."), detail);
    case ErrorCode::KeepAliveTimeout: return tr("Nothing was heard from the server for too long.");
    case ErrorCode::FrameTooLarge: return tr("The server sent a message that is too large.");
    case ErrorCode::InvalidFrame:
        return withDetail(tr("The server sent a message that makes no sense."), tr("The server sent a message that makes no sense: %1."),
                          detail);
    case ErrorCode::Timeout: return withDetail(tr("There was no answer in time."), tr("There was no answer in time: %1."), detail);
    case ErrorCode::UnknownOutcome:
        if (error.status == 0)
            return tr("No answer came: the events may or may not have been published.");
        return withDetail(tr("The answer does not tell whether the events were published."),
                          tr("The answer does not tell whether the events were published: %1."), detail);
    case ErrorCode::Cancelled: return tr("This was cancelled.");
    case ErrorCode::NotConnected: return withDetail(tr("There is no connection."), tr("Not sent: %1."), detail);
    case ErrorCode::FileFailed: return withDetail(tr("The file could not be used."), tr("The file could not be used: %1."), detail);
    case ErrorCode::StorageFull: return tr("The disk is full.");
    case ErrorCode::NotACapture: return tr("This file is not a capture of Eventscope.");
    case ErrorCode::UnsupportedVersion: return tr("This file was written by a newer version of Eventscope.");
    case ErrorCode::SecretNotFound: return tr("The key or token is not in the keychain.");
    case ErrorCode::SecretLocked: return tr("The keychain is locked.");
    case ErrorCode::SecretUnavailable: return tr("There is no keychain on this system.");
    }
    return tr("Something failed.");
}

QString Words::nextStep(ErrorCode code)
{
    switch (code) {
    case ErrorCode::EmptyInput: return tr("Fill it in to go on.");
    case ErrorCode::InvalidUrl: return tr("Paste the HTTP or realtime address from the API's settings in the AWS console.");
    case ErrorCode::UnsupportedScheme: return tr("Start the URL with https:// (or http:// for an API on this computer).");
    case ErrorCode::InvalidPath: return tr("The URL of an Event API ends with /event.");
    case ErrorCode::InvalidChannel: return tr("Use one to five parts of letters, digits and dashes, such as /default/orders.");
    case ErrorCode::InvalidJson: return tr("Correct the text at the marked place.");
    case ErrorCode::InvalidExpression: return tr("Correct it, or type plain words to search for.");
    case ErrorCode::InvalidArgument: return tr("Check what was entered and try again.");
    case ErrorCode::MissingCredential: return tr("Edit the endpoint and give it.");
    case ErrorCode::AuthorizerFailed: return tr("Edit the endpoint and check its authorization.");
    case ErrorCode::SignInRequired: return tr("Sign in from the endpoint's menu.");
    case ErrorCode::SourceFailed: return tr("Edit the endpoint and check where it comes from.");
    case ErrorCode::Unauthorized:
        return tr("Check the key or token, that its kind is allowed for this operation, and that the channel's namespace exists.");
    case ErrorCode::BadRequest: return tr("Check the channel, the events and, for IAM, the region and this computer's clock.");
    case ErrorCode::InvalidInput: return tr("Publish one to five events of at most 240 KB each.");
    case ErrorCode::MaxSubscriptionsReached: return tr("Unsubscribe from something first.");
    case ErrorCode::RateLimitExceeded: return tr("Wait a moment and try again.");
    case ErrorCode::ResourceNotFound: return tr("Check that the API has this channel namespace.");
    case ErrorCode::UnsupportedOperation: return tr("Check that the URL belongs to an Event API.");
    case ErrorCode::ServiceError: return tr("Try again, and look at the API's logs if it happens again.");
    case ErrorCode::HostNotFound: return tr("Check the URL, and that this computer is online.");
    case ErrorCode::ConnectionRefused: return tr("Check the host and port, and that the server is running.");
    case ErrorCode::TlsFailed: return tr("Check the host, or give the extra CA file of your network in the endpoint's advanced settings.");
    case ErrorCode::ProxyFailed: return tr("Check the proxy in the endpoint's advanced settings.");
    case ErrorCode::UpgradeRefused: return tr("Check that the URL belongs to an Event API and that nothing in between blocks WebSockets.");
    case ErrorCode::SubprotocolMissing: return tr("Check that the URL belongs to an Event API.");
    case ErrorCode::NetworkFailed: return tr("Check that this computer is online and try again.");
    case ErrorCode::ConnectionClosed: return tr("Connect again.");
    case ErrorCode::KeepAliveTimeout: return tr("Check that this computer is online; the connection is made again by itself.");
    case ErrorCode::FrameTooLarge: return tr("Check that the URL belongs to an Event API.");
    case ErrorCode::InvalidFrame: return tr("Check that the URL belongs to an Event API.");
    case ErrorCode::Timeout: return tr("Check the network and try again.");
    case ErrorCode::UnknownOutcome: return tr("Look in the log of a subscriber before you publish again.");
    case ErrorCode::Cancelled: return tr("Start it again when you want to.");
    case ErrorCode::NotConnected: return tr("Connect and try again.");
    case ErrorCode::FileFailed: return tr("Check that the file is there and may be read or written.");
    case ErrorCode::StorageFull: return tr("Free some space and try again.");
    case ErrorCode::NotACapture: return tr("Choose a file that ends with .escap.");
    case ErrorCode::UnsupportedVersion: return tr("Open it with a newer version of Eventscope.");
    case ErrorCode::SecretNotFound: return tr("Edit the endpoint and give the key or token again.");
    case ErrorCode::SecretLocked: return tr("Unlock the keychain and try again.");
    case ErrorCode::SecretUnavailable: return tr("Keys and tokens are kept until Eventscope closes.");
    }
    return {};
}

QString Words::nextStep(const Error &error)
{
    if (error.code == ErrorCode::UpgradeRefused && error.status == 429)
        return tr("Wait a moment and try again.");
    if (error.code == ErrorCode::UnknownOutcome && error.status > 0)
        return tr("Look in the log of a subscriber before you publish again, and check that the URL belongs to an Event API.");
    return nextStep(error.code);
}

QString Words::endlessFilter()
{
    return tr(
        "This filter was stopped: for one of the events it does not come to an end. Correct it, or put a channel: or kind: before it.");
}

QString Words::endpointInput(const QString &input, const Error &error)
{
    const QRegularExpression graphQlPath(QStringLiteral("/graphql(/realtime)?/?$"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpression apiId(QStringLiteral("^[a-z0-9]{16,32}$"), QRegularExpression::CaseInsensitiveOption);
    const QString text = input.trimmed();
    if (graphQlPath.match(text).hasMatch())
        return tr("This is the URL of a GraphQL API. Paste the URL of an Event API: it ends with /event.");
    if (apiId.match(text).hasMatch())
        return tr("This looks like an API id; the host name cannot be told from it. Paste the HTTP endpoint from the API's settings in the "
                  "AWS console.");
    return error.code == ErrorCode::EmptyInput ? tr("Paste the HTTP or realtime URL of your Event API.") : errorText(error);
}

QString Words::publishChannel(const QString &input, const Error &error)
{
    if (input.contains(QLatin1Char('*')))
        return tr("Events go to exactly one channel: a wildcard (*) is for subscribing only. Write the whole channel.");
    return error.code == ErrorCode::EmptyInput ? tr("Give a channel to publish to, such as /default/orders.") : errorText(error);
}

/// To the second, and with its date where that is another day.
QString Words::throttled(UtcTime until)
{
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(until.time_since_epoch());
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(milliseconds.count());
    const QString time = when.toString(QStringLiteral("HH:mm:ss"));
    const bool isToday = when.date() == QDate::currentDate();
    return tr("The service asks to wait until %1.")
        .arg(isToday ? time : QLocale().toString(when.date(), QLocale::ShortFormat) + QLatin1Char(' ') + time);
}

QString Words::syntaxError(const json::SyntaxError &error)
{
    return tr("Line %1, column %2: %3").arg(error.line).arg(error.column).arg(error.message);
}

QString Words::loneSurrogate(const json::SyntaxError &place)
{
    return tr("Line %1, column %2: this is one half of a surrogate pair and no character. It can be published, but receivers may refuse or "
              "replace it.")
        .arg(place.line)
        .arg(place.column);
}

QString Words::detailSentence(const Error &error)
{
    const QString detail = tidied(error.detail);
    return tr("%1.").arg(detail.left(1).toUpper() + detail.mid(1));
}

QString Words::storage(const QString &endpoint, const Error &error, qint64 waiting, qint64 dropped)
{
    const QString cause = error.code == ErrorCode::StorageFull
        ? tr("The capture of %1 cannot be written: the disk is full. Free some space; it is tried again every second.").arg(endpoint)
        : tr("The capture of %1 cannot be written: %2. Check that its folder is there and may be written; it is tried again every second.")
              .arg(endpoint, tidied(error.detail));
    const QString inMemory = tr("Events waiting in memory: %1 (up to %2).")
                                 .arg(QLocale().toString(waiting), QLocale().formattedDataSize(CaptureWriter::waitingLimit, 0));
    const QString lost = dropped > 0 ? tr("The memory for them is full. Dropped: %1.").arg(QLocale().toString(dropped)) : QString();
    return QStringList{cause, inMemory, lost}.join(QLatin1Char(' ')).trimmed();
}

QString Words::madeAgain(const QString &endpoint, qint64 dropped)
{
    if (dropped > 0)
        return tr("The capture file of %1 was removed; it was made again. Dropped: %2.").arg(endpoint, QLocale().toString(dropped));
    return tr("The capture file of %1 was removed; it was made again, nothing is lost.").arg(endpoint);
}

QString Words::draftPutAside(const Error &error, const QString &path)
{
    return tr("What was written here before could not be read: %1. It was kept as %2; you start with an empty event.")
        .arg(tidied(error.detail), QDir::toNativeSeparators(path));
}

QString Words::localApi(const Error &error, int port)
{
    if (error.code == ErrorCode::InvalidJson || error.code == ErrorCode::InvalidArgument)
        return tr("The definition is not usable. %1").arg(detailSentence(error));
    if (error.code != ErrorCode::NetworkFailed || port == 0)
        return errorText(error);
    return withDetail(tr("Port %1 could not be used.").arg(port), tr("Port %1 could not be used: %2.").arg(port), error.detail)
        + QLatin1Char(' ') + tr("Choose another one, or 0 for any that is free.");
}

QString Words::reconnecting(const ConnectionStatus &status)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(status.retryIn).count();
    if (seconds > 0)
        return tr("Reconnecting (attempt %1, next try in %2 s)").arg(status.attempt).arg(seconds);
    return tr("Reconnecting (attempt %1)").arg(status.attempt);
}

QString Words::connection(const ConnectionStatus &status)
{
    switch (status.state) {
    case ConnectionState::Disconnected: return tr("Disconnected");
    case ConnectionState::Connecting: return tr("Connecting");
    case ConnectionState::Connected: return status.keepAliveLate ? tr("Connected, but the keep-alive is late") : tr("Connected");
    case ConnectionState::Reconnecting: return reconnecting(status);
    //: State of a connection that is not tried again.
    case ConnectionState::Failed: return tr("Failed");
    }
    return {};
}

QString Words::subscription(SubscriptionState state)
{
    switch (state) {
    //: States of a subscription, in a table.
    case SubscriptionState::Pending: return tr("pending");
    case SubscriptionState::Active: return tr("active");
    case SubscriptionState::Refused: return tr("refused");
    case SubscriptionState::Unsubscribing: return tr("unsubscribing");
    case SubscriptionState::Ended: return tr("ended");
    }
    return {};
}

} // namespace

QString errorTitle(const Error &error)
{
    return Words::title(error);
}

QString errorText(const Error &error)
{
    const QString known = stepForServiceType(error.type);
    const QString next = known.isEmpty() ? Words::nextStep(error) : known;
    return next.isEmpty() ? Words::title(error) : Words::title(error) + QLatin1Char(' ') + next;
}

QString filterErrorText(const Error &error)
{
    if (error.code == ErrorCode::Timeout)
        return Words::endlessFilter();
    // The detail of a wrong term names the term and what it takes: there is nothing to add.
    return error.code == ErrorCode::InvalidArgument ? Words::detailSentence(error) : errorText(error);
}

QString endpointInputText(const QString &input, const Error &error)
{
    return Words::endpointInput(input, error);
}

QString publishChannelText(const QString &input, const Error &error)
{
    return Words::publishChannel(input, error);
}

QString throttledText(UtcTime until)
{
    return Words::throttled(until);
}

QString syntaxErrorText(const json::SyntaxError &error)
{
    return Words::syntaxError(error);
}

QString loneSurrogateText(const json::SyntaxError &place)
{
    return Words::loneSurrogate(place);
}

QString definitionErrorText(const Error &error)
{
    return Words::detailSentence(error);
}

QString draftPutAsideText(const Error &error, const QString &path)
{
    return Words::draftPutAside(error, path);
}

QString madeAgainText(const QString &endpoint, qint64 dropped)
{
    return Words::madeAgain(endpoint, dropped);
}

QString storageText(const QString &endpoint, const Error &error, qint64 waiting, qint64 dropped)
{
    return Words::storage(endpoint, error, waiting, dropped);
}

QString localApiErrorText(const Error &error, int port)
{
    return Words::localApi(error, port);
}

QString connectionText(const ConnectionStatus &status)
{
    return Words::connection(status);
}

QString subscriptionStateText(SubscriptionState state)
{
    return Words::subscription(state);
}

} // namespace eventscope
