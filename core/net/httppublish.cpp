// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httppublish.h"

#include "core/net/httpanswer.h"

#include <QPointer>

#include <algorithm>

namespace eventscope {

namespace {

constexpr char userAgent[] = "Eventscope/" EVENTSCOPE_VERSION;

/// In place of one of the same name, which is how the fields of an authorizer go before a person's extra headers.
void setHeader(http::Headers &headers, const QByteArray &name, const QByteArray &value)
{
    const auto same = std::find_if(headers.begin(), headers.end(),
                                   [&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    if (same == headers.end())
        headers.append({name, value});
    else
        *same = {name, value};
}

} // namespace

HttpPublish::HttpPublish(http::KeepAliveClient &http, Setup setup, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_setup(std::move(setup))
{
    m_promise.start();
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &HttpPublish::timeOut);
}

HttpPublish::~HttpPublish()
{
    if (!m_finished)
        fail({ErrorCode::Cancelled, QStringLiteral("the client was closed before the answer came")});
}

QFuture<PublishResult> HttpPublish::start(Authorizer &authorizer)
{
    QFuture<PublishResult> answer = m_promise.future();
    const auto fields = authorizer.authorize({Operation::Publish, m_setup.endpoint, m_setup.body, true});
    if (fields.isFinished()) {
        takeAuthorization(fields);
        return answer;
    }
    connect(&m_authorizing, &QFutureWatcherBase::finished, this, [this] { takeAuthorization(m_authorizing.future()); });
    m_authorizing.setFuture(fields);
    // An authorizer may wait for a person (a locked keychain): that has a deadline as well, the exchange one of its own.
    m_deadline.start(m_setup.options.answerTimeout);
    return answer;
}

void HttpPublish::takeAuthorization(const QFuture<Result<AuthorizationFields>> &authorization)
{
    m_deadline.stop();
    if (authorization.resultCount() == 0)
        return fail({ErrorCode::AuthorizerFailed, QStringLiteral("the authorizer gave up")});
    const Result<AuthorizationFields> fields = authorization.result();
    if (fields)
        send(*fields);
    else
        fail(fields.error());
}

void HttpPublish::send(const AuthorizationFields &fields)
{
    m_sinceSent.start();
    const http::Headers headers = this->headers(fields);
    if (isTapped())
        m_setup.tap->take(wire::HttpRequest{m_setup.exchange, m_setup.endpoint.httpUrl(), headers, m_setup.body});
    // At once when the answer is there, also for the answers of a client that is destroyed: a turn of the loop costs a tenth of the round
    // trip.
    m_http.post(headers, m_setup.body, m_setup.options.answerTimeout)
        .then([publish = QPointer(this)](const Result<http::Response> &answer) {
            if (publish)
                publish->takeAnswer(answer);
        });
}

http::Headers HttpPublish::headers(const AuthorizationFields &fields) const
{
    http::Headers headers{{"Content-Type", "application/json"}, {"User-Agent", userAgent}, {"Accept-Encoding", "identity"}};
    for (const auto &[name, value] : m_setup.options.extraHeaders)
        setHeader(headers, name, value);
    for (const auto &[name, value] : fields)
        setHeader(headers, name, value);
    return headers;
}

void HttpPublish::timeOut()
{
    m_authorizing.disconnect(this);
    fail({ErrorCode::Timeout, QStringLiteral("the authorizer did not answer in time, nothing was sent")});
}

void HttpPublish::takeAnswer(const Result<http::Response> &answer)
{
    if (!answer)
        return fail(answer.error());
    if (isTapped())
        m_setup.tap->take(
            wire::HttpAnswer{m_setup.exchange, m_setup.endpoint.httpUrl(), answer->status, answer->headers, answer->body, sinceSent()});
    PublishResult result = publishResultFrom(*answer);
    result.rawAnswer = answer->body;
    result.requestId = QString::fromUtf8(answer->header("x-amzn-requestid"));
    if (result.failure())
        result.retryAfter = answer->header("retry-after");
    finish(std::move(result));
}

void HttpPublish::fail(const Error &error)
{
    if (isTapped())
        m_setup.tap->take(wire::HttpFailed{m_setup.exchange, m_setup.endpoint.httpUrl(), error, sinceSent()});
    finish(PublishResult::Failure{error, {}});
}

void HttpPublish::finish(PublishResult result)
{
    m_finished = true;
    m_deadline.stop();
    result.roundTrip = sinceSent();
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

} // namespace eventscope
