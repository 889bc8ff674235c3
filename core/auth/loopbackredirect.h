// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace eventscope {

/// Waits on 127.0.0.1 for the browser to come back from an OpenID provider (RFC 8252 section 7.3): one GET of the redirect URL with
/// `state` and `code`. Anything else is told apart and does not end the wait. One thread.
class LoopbackRedirect : public QObject
{
    Q_OBJECT

public:
    /// The words of the page that the browser shows at the end, one for success and one for failure; `%1` is the reason.
    struct Words
    {
        QString done = QStringLiteral("You are signed in. You may close this page and go back to Eventscope.");
        QString failed = QStringLiteral("Signing in did not work: %1. Go back to Eventscope and try again.");
    };

    explicit LoopbackRedirect(Words words, QObject *parent = nullptr);

    /// NetworkFailed when the port is taken. 0: any free one.
    [[nodiscard]] Result<QUrl> listen(int port);
    /// The `state` that must come back, and how long to wait for it.
    void expect(const QByteArray &state, std::chrono::milliseconds limit);

Q_SIGNALS:
    /// The code, or why there is none: Unauthorized with the provider's `error` as type, Timeout. Comes once.
    void finished(const eventscope::Result<QByteArray> &code);

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QUrl &target);
    void finish(const Result<QByteArray> &code);

    Secret m_state; ///< a page that guesses it could slip in a code of its own
    Words m_words;
    QTcpServer m_server{this};
    QMap<QTcpSocket *, QByteArray> m_received;
    QTimer m_limit{this};
    bool m_finished = false;
};

} // namespace eventscope
