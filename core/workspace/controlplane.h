// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/credentials.h"
#include "core/base/backoff.h"
#include "core/base/clock.h"
#include "core/http/client.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <memory>

namespace eventscope {

/// Signed reads from the AppSync control plane of a region (protocol.md 9). A throttled request is tried again with backoff, at most
/// four times. Errors as awsjson::errorOf and those of http::Client; InvalidFrame for an answer that is not what it should be. What is
/// under way when it is destroyed never answers. One thread; `client` and `clock` must outlive it.
class ControlPlane : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        QUrl url; ///< `https://appsync.REGION.amazonaws.com`
        QString region;
        Credentials credentials;
        std::function<double()> random; ///< in [0, 1), for the backoff
    };

    static constexpr int maxRetries = 4;
    static constexpr int maxPages = 100;

    ControlPlane(http::Client &client, const Clock &clock, Setup setup, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<QJsonObject>> get(const QString &path);
    /// All pages of a list, by its name in the answer.
    [[nodiscard]] QFuture<Result<QJsonArray>> list(const QString &path, const QString &name);

    /// A request of this kind, signed (vectors `sigv4_control_plane`).
    [[nodiscard]] static http::Request signedGet(const QUrl &url, const Credentials &credentials, const QString &region, UtcTime at);

private:
    struct Exchange;
    struct Listing;

    [[nodiscard]] QFuture<Result<QJsonObject>> ask(const QUrl &url);
    void send(const std::shared_ptr<Exchange> &exchange);
    void take(const std::shared_ptr<Exchange> &exchange, const Result<http::Response> &response);
    void askForPage(const std::shared_ptr<Listing> &listing, const QString &token);
    void takePage(const std::shared_ptr<Listing> &listing, const QString &token, const Result<QJsonObject> &page);
    [[nodiscard]] QUrl urlOf(const QString &path, const QByteArray &query) const;

    http::Client &m_client;
    const Clock &m_clock;
    Setup m_setup;
};

} // namespace eventscope
