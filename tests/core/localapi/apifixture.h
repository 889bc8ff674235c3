// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localapi/localeventapi.h"
#include "core/protocol/framecodec.h"
#include "tests/support/fakeclock.h"

#include <QJsonObject>
#include <QTcpSocket>
#include <QWebSocket>

#include <memory>

namespace eventscope::test {

inline constexpr char apiKey[] = "da2-abcdefghijklmnopqrstuvwxyz";
inline constexpr char token[] = "let-me-in";

/// API keys for namespaces `default` and `demo`; `tokens` wants a Lambda token, `signed` wants IAM, `mixed` publishes by token
/// and subscribes by key. Every mode may connect.
[[nodiscard]] LocalApiDefinition testDefinition();
[[nodiscard]] Credentials testCredentials();

/// A running API.
class RunningApi
{
public:
    explicit RunningApi(const LocalApiOptions &options = {}, const LocalApiDefinition &definition = testDefinition(),
                        UtcTime now = FakeClock().utc());

    FakeClock clock;
    LocalEventApi api;
    LocalApiAddress address;
    [[nodiscard]] QByteArray host() const; ///< name and port
};

[[nodiscard]] AuthorizationFields keyFields(const QByteArray &key = apiKey);
[[nodiscard]] AuthorizationFields tokenFields(const QByteArray &value = token);
/// Signed as the console signs.
[[nodiscard]] AuthorizationFields iamFields(const RunningApi &api, const QByteArray &body,
                                            const Credentials &credentials = testCredentials());

/// A WebSocket client that keeps every frame.
class RealtimeClient
{
public:
    RealtimeClient();
    void open(const QUrl &url, const QStringList &subprotocols, const AuthorizationFields &headers = {});
    /// With the `header-` subprotocol; waits until it was open.
    [[nodiscard]] bool openWith(const RunningApi &api, const AuthorizationFields &fields = keyFields());
    void send(const QByteArray &frame) { socket.sendTextMessage(QString::fromUtf8(frame)); }
    /// The next frame, waited for; empty when none comes.
    [[nodiscard]] QJsonObject next();
    /// Sends and answers with the next frame.
    [[nodiscard]] QJsonObject ask(const QByteArray &frame);
    [[nodiscard]] bool subscribed(const QByteArray &id, const QString &channel);

    QWebSocket socket;
    QStringList frames; ///< not yet taken by next()
    bool wasOpen = false; ///< it may be closed already
    bool isClosed = false;
};

/// `errors[0]` of a frame or an HTTP answer: `TYPE CODE MESSAGE` with `-` for what is missing.
[[nodiscard]] QString errorOf(const QJsonObject &frame);

/// An answer to a raw HTTP request.
struct RawAnswer
{
    int status = 0;
    QByteArray head;
    QJsonObject body;
    QByteArray text;
};

/// A plain TCP client.
class RawClient
{
public:
    explicit RawClient(const RunningApi &api);
    /// Writes and waits for one answer with a Content-Length.
    [[nodiscard]] RawAnswer ask(const QByteArray &bytes);
    [[nodiscard]] RawAnswer answer();

    QTcpSocket socket;
    QByteArray received;
};

/// A publish request as a browser or a client library writes it.
[[nodiscard]] QByteArray postRequest(const RunningApi &api, const QByteArray &body, const AuthorizationFields &fields = keyFields());

} // namespace eventscope::test
