// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/client.h"
#include "core/protocol/connectionoptions.h"

#include <QNetworkAccessManager>

#include <memory>

class QNetworkReply;

namespace eventscope::http {

/// A Client over QNetworkAccessManager, with an endpoint's proxy and extra CA: HTTP/2 off, no redirects, no cookies, at most
/// 5 MiB an answer. Requests under way when it is destroyed end with Cancelled.
class NetworkClient final : public QObject, public Client
{
    Q_OBJECT

public:
    explicit NetworkClient(const ConnectionOptions &options = {}, QObject *parent = nullptr);
    ~NetworkClient() override;

    [[nodiscard]] QFuture<Result<Response>> send(const Request &request) override;

private:
    ConnectionOptions m_options;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< the first of a program takes 3 ms: made for the first request, not at the start
};

} // namespace eventscope::http
