// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/networkclient.h"

#include "core/http/networkconfiguration.h"
#include "core/http/networkerror.h"

#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace eventscope::http {

namespace {

constexpr qint64 maxAnswerBytes = 5LL * 1024 * 1024;
constexpr char userAgent[] = "Eventscope/" EVENTSCOPE_VERSION;

/// A transfer that takes too long is cancelled by Qt.
ErrorCode codeOf(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::OperationCanceledError ? ErrorCode::Timeout : networkErrorCode(error);
}

QNetworkRequest networkRequest(const Request &request, const QSslConfiguration &tls)
{
    QNetworkRequest made(request.url);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setTransferTimeout(static_cast<int>(request.timeout.count()));
    made.setSslConfiguration(tls);
    made.setRawHeader("User-Agent", userAgent);
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(name, value);
    return made;
}

/// One request under way. The reply owns it.
class Exchange final : public QObject
{
public:
    Exchange(QNetworkReply *reply, std::chrono::milliseconds timeout)
        : QObject(reply)
        , m_reply(reply)
    {
        m_promise.start();
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, reply, &QNetworkReply::abort);
        connect(reply, &QNetworkReply::readyRead, this, &Exchange::read);
        connect(reply, &QNetworkReply::finished, this, &Exchange::finish);
        m_deadline.start(timeout);
    }
    ~Exchange() override
    {
        if (!m_finished)
            end(Error{ErrorCode::Cancelled, QStringLiteral("the client was closed before the answer came")});
    }
    [[nodiscard]] QFuture<Result<Response>> future() const { return m_promise.future(); }

private:
    void read()
    {
        m_response.body += m_reply->readAll();
        if (m_response.body.size() > maxAnswerBytes)
            m_reply->abort();
    }
    void finish()
    {
        m_response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool complete = m_response.status != 0 && m_response.body.size() <= maxAnswerBytes
            && m_reply->error() != QNetworkReply::OperationCanceledError && m_reply->error() != QNetworkReply::RemoteHostClosedError;
        m_reply->deleteLater();
        if (!complete)
            return end(failure());
        m_response.body += m_reply->readAll();
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            m_response.headers.append({name, value});
        end(m_response);
    }
    [[nodiscard]] Error failure() const
    {
        if (m_response.body.size() > maxAnswerBytes)
            return {ErrorCode::FrameTooLarge, QStringLiteral("the answer is larger than %1 bytes").arg(maxAnswerBytes)};
        const QString host = m_reply->url().host();
        return {codeOf(m_reply->error()), QStringLiteral("%1: %2").arg(host, m_reply->errorString())};
    }
    void end(const Result<Response> &result)
    {
        m_finished = true;
        m_promise.addResult(result);
        m_promise.finish();
    }

    QNetworkReply *m_reply;
    QTimer m_deadline{this};
    QPromise<Result<Response>> m_promise;
    Response m_response;
    bool m_finished = false;
};

} // namespace

QByteArray Response::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray hostHeader(QUrl url)
{
    url.setUserInfo({});
    return url.authority(QUrl::FullyEncoded).toUtf8();
}

NetworkClient::NetworkClient(const ConnectionOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
}

NetworkClient::~NetworkClient() = default;

QFuture<Result<Response>> NetworkClient::send(const Request &request)
{
    const Result<QSslConfiguration> tls = tlsConfiguration(m_options);
    if (!tls)
        return QtFuture::makeReadyFuture(Result<Response>(tls.error()));
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setProxy(networkProxy(m_options, request.url));
    QNetworkReply *reply = m_network->sendCustomRequest(networkRequest(request, *tls), request.method, request.body);
    return (new Exchange(reply, request.timeout))->future();
}

} // namespace eventscope::http
