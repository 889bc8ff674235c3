// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httppublish.h"

#include "core/base/logging.h"
#include "core/http/networkerror.h"
#include "core/net/httpanswer.h"

#include <QBuffer>

namespace eventscope {

namespace {

constexpr char userAgent[] = "Eventscope/" EVENTSCOPE_VERSION;

/// A body that can be sent once. Qt sends a POST again, up to twice, when the server closes before it answers
/// (QHttpNetworkConnectionChannel::reconnectAttempts); events would be published twice then. It cannot with a device that does not go back.
class OneShotBody final : public QIODevice
{
public:
    OneShotBody(QByteArray body, QObject *parent)
        : QIODevice(parent)
        , m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size() - m_position; }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = qMin<qint64>(maxSize, m_body.size() - m_position);
        if (count == 0)
            return -1;
        std::copy_n(m_body.constData() + m_position, count, data);
        m_position += count;
        return count;
    }
    qint64 writeData(const char * /*data*/, qint64 /*maxSize*/) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_position = 0;
};

} // namespace

HttpPublish::HttpPublish(QNetworkAccessManager &network, Setup setup, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_setup(std::move(setup))
{
    m_promise.start();
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &HttpPublish::timeOut);
}

HttpPublish::~HttpPublish()
{
    if (m_finished)
        return;
    if (m_reply)
        m_reply->disconnect(this);
    const ErrorCode code = m_sinceSent.isValid() ? ErrorCode::UnknownOutcome : ErrorCode::Cancelled;
    fail({code, QStringLiteral("the client was closed before the answer came")});
}

QFuture<PublishResult> HttpPublish::start(Authorizer &authorizer)
{
    QFuture<PublishResult> answer = m_promise.future();
    connect(&m_authorizing, &QFutureWatcherBase::finished, this, &HttpPublish::takeAuthorization);
    // An authorizer may wait for a person (a locked keychain): that counts as well. Sending starts it anew.
    m_deadline.start(m_setup.options.answerTimeout);
    m_authorizing.setFuture(authorizer.authorize({Operation::Publish, m_setup.endpoint, m_setup.body, true}));
    return answer;
}

void HttpPublish::takeAuthorization()
{
    if (m_authorizing.future().resultCount() == 0) {
        fail({ErrorCode::AuthorizerFailed, QStringLiteral("the authorizer gave up")});
        return;
    }
    const Result<AuthorizationFields> fields = m_authorizing.result();
    if (fields)
        send(fields.value());
    else
        fail(fields.error());
}

void HttpPublish::send(const AuthorizationFields &fields)
{
    m_sinceSent.start();
    auto *body = new OneShotBody(m_setup.body, nullptr);
    const QNetworkRequest request = this->request(fields);
    tellRequest(request);
    m_reply = m_network.post(request, body);
    body->setParent(m_reply);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_requestSent = true; });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpPublish::readAnswer);
    connect(m_reply, &QNetworkReply::finished, this, &HttpPublish::finishFromReply);
    m_deadline.start(m_setup.options.answerTimeout);
}

QNetworkRequest HttpPublish::request(const AuthorizationFields &fields) const
{
    QNetworkRequest request(m_setup.endpoint.httpUrl());
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    // The deadline ends a publish in time; this is for the connection, should a reply survive its abort().
    request.setTransferTimeout(static_cast<int>(m_setup.options.answerTimeout.count()) + 1000);
    request.setSslConfiguration(m_setup.tls);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_setup.body.size());
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("User-Agent", userAgent);
    for (const auto &[name, value] : m_setup.options.extraHeaders)
        request.setRawHeader(name, value);
    for (const auto &[name, value] : fields)
        request.setRawHeader(name, value);
    return request;
}

void HttpPublish::readAnswer()
{
    m_answer += m_reply->readAll();
    if (m_answer.size() <= qsizetype(limits::maxIncomingMessageBytes))
        return;
    m_answerTooLarge = true;
    m_reply->abort();
}

void HttpPublish::timeOut()
{
    if (!m_reply) {
        m_authorizing.disconnect(this);
        fail({ErrorCode::Timeout, QStringLiteral("the authorizer did not answer in time, nothing was sent")});
        return;
    }
    m_timedOut = true;
    m_reply->abort();
}

void HttpPublish::finishFromReply()
{
    m_deadline.stop();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool complete = status != 0 && !m_timedOut && !m_answerTooLarge && m_reply->error() != QNetworkReply::RemoteHostClosedError
        && m_reply->error() != QNetworkReply::OperationCanceledError;
    if (!complete) {
        fail(networkError());
        return;
    }
    m_answer += m_reply->readAll();
    tellAnswer(status);
    finish(publishResultFrom({status, m_answer, m_reply->rawHeader("Content-Type").toLower(),
                              QString::fromUtf8(m_reply->rawHeader("x-amzn-ErrorType")),
                              m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl()}));
}

Error HttpPublish::networkError() const
{
    if (m_answerTooLarge)
        return {ErrorCode::FrameTooLarge, QStringLiteral("the answer is larger than %1 bytes").arg(limits::maxIncomingMessageBytes)};
    // Without our own abort() a cancelled operation is the transfer timeout: Qt 6.4 has no code of its own for it.
    const bool timedOut = m_timedOut || m_reply->error() == QNetworkReply::OperationCanceledError;
    if (m_requestSent)
        return {ErrorCode::UnknownOutcome, timedOut ? QStringLiteral("no answer in time") : m_reply->errorString()};
    if (timedOut)
        return {ErrorCode::Timeout, QStringLiteral("no connection in time")};
    return {networkErrorCode(m_reply->error()), m_reply->errorString()};
}

void HttpPublish::fail(const Error &error)
{
    tellFailure(error);
    finish(PublishResult::Failure{error, {}});
}

void HttpPublish::finish(PublishResult result)
{
    m_finished = true;
    m_deadline.stop();
    result.roundTrip = sinceSent();
    result.rawAnswer = m_answer;
    if (m_reply) {
        result.requestId = QString::fromUtf8(m_reply->rawHeader("x-amzn-RequestId"));
        m_reply->deleteLater();
    }
    deleteLater();
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

std::chrono::microseconds HttpPublish::sinceSent() const
{
    if (!m_sinceSent.isValid())
        return std::chrono::microseconds(0);
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::nanoseconds(m_sinceSent.nsecsElapsed()));
}

void HttpPublish::tellRequest(const QNetworkRequest &request)
{
    if (!isTapped())
        return;
    wire::HttpRequest fact{m_setup.exchange, request.url(), {}, m_setup.body};
    for (const QByteArray &name : request.rawHeaderList())
        fact.headers.append({name, request.rawHeader(name)});
    m_setup.tap->take(fact);
}

void HttpPublish::tellAnswer(int status)
{
    if (isTapped())
        m_setup.tap->take(
            wire::HttpAnswer{m_setup.exchange, m_setup.endpoint.httpUrl(), status, m_reply->rawHeaderPairs(), m_answer, sinceSent()});
}

void HttpPublish::tellFailure(const Error &error)
{
    if (isTapped())
        m_setup.tap->take(wire::HttpFailed{m_setup.exchange, m_setup.endpoint.httpUrl(), error, sinceSent()});
}

} // namespace eventscope
