// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizer.h"
#include "core/net/frametap.h"
#include "core/net/publishresult.h"
#include "core/protocol/connectionoptions.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QPromise>
#include <QSslConfiguration>
#include <QTimer>

namespace eventscope {

/// One publish over HTTP, from asking the authorizer to the result. Deletes itself when done; destroyed before, it still
/// answers. Internal to EventsRestClient, whose thread it lives in.
class HttpPublish final : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        Endpoint endpoint;
        ConnectionOptions options;
        QSslConfiguration tls;
        QByteArray body;
        FrameTap *tap = nullptr; ///< must outlive it
        int exchange = 0; ///< its number, for the tap
    };

    /// `network` must outlive every call, though not this object.
    HttpPublish(QNetworkAccessManager &network, Setup setup, QObject *parent);
    ~HttpPublish() override;

    [[nodiscard]] QFuture<PublishResult> start(Authorizer &authorizer);

private:
    void takeAuthorization();
    void send(const AuthorizationFields &fields);
    [[nodiscard]] QNetworkRequest request(const AuthorizationFields &fields) const;
    void readAnswer();
    void timeOut();
    void finishFromReply();
    [[nodiscard]] Error networkError() const;
    void fail(const Error &error);
    void finish(PublishResult result);
    [[nodiscard]] bool isTapped() const { return m_setup.tap && m_setup.tap->isRecording(); }
    void tellRequest(const QNetworkRequest &request);
    void tellAnswer(int status);
    void tellFailure(const Error &error);
    [[nodiscard]] std::chrono::microseconds sinceSent() const;

    QNetworkAccessManager &m_network;
    Setup m_setup;
    QPromise<PublishResult> m_promise;
    // A watcher, not then(this, …): Qt 6.4 calls into a context that is gone when the answer comes after it.
    QFutureWatcher<Result<AuthorizationFields>> m_authorizing;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QElapsedTimer m_sinceSent;
    QByteArray m_answer;
    bool m_requestSent = false;
    bool m_timedOut = false;
    bool m_answerTooLarge = false;
    bool m_finished = false;
};

} // namespace eventscope
