// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizer.h"
#include "core/http/keepaliveclient.h"
#include "core/net/frametap.h"
#include "core/net/publishresult.h"
#include "core/protocol/connectionoptions.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPromise>
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
        QByteArray body;
        FrameTap *tap = nullptr; ///< must outlive it
        int exchange = 0; ///< its number, for the tap
    };

    /// `http` posts to the endpoint's HTTP URL; it must outlive every call, though not this object.
    HttpPublish(http::KeepAliveClient &http, Setup setup, QObject *parent);
    ~HttpPublish() override;

    [[nodiscard]] QFuture<PublishResult> start(Authorizer &authorizer);

private:
    void takeAuthorization(const QFuture<Result<AuthorizationFields>> &authorization);
    void send(const AuthorizationFields &fields);
    [[nodiscard]] http::Headers headers(const AuthorizationFields &fields) const;
    void timeOut();
    void takeAnswer(const Result<http::Response> &answer);
    void fail(const Error &error);
    void finish(PublishResult result);
    [[nodiscard]] bool isTapped() const { return m_setup.tap && m_setup.tap->isRecording(); }
    [[nodiscard]] std::chrono::microseconds sinceSent() const;

    http::KeepAliveClient &m_http;
    Setup m_setup;
    QPromise<PublishResult> m_promise;
    // A watcher, not then(this, …): Qt 6.4 calls into a context that is gone when the answer comes after it.
    QFutureWatcher<Result<AuthorizationFields>> m_authorizing;
    QTimer m_deadline;
    QElapsedTimer m_sinceSent;
    bool m_finished = false;
};

} // namespace eventscope
