// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/client.h"

#include <QJsonObject>

class QObject;

/// The JSON protocol of AWS services: a POST with `X-Amz-Target`, errors as `__type` and `message` (protocol.md 6.1, 6.2, 9).
namespace eventscope::awsjson {

/// `https://SERVICE.REGION.amazonaws.com/` (China: `.amazonaws.com.cn`), or `overriding` when that is not empty. InvalidUrl when it is no
/// URL.
[[nodiscard]] Result<QUrl> serviceUrl(const QString &service, const QString &region, const QString &overriding = {});

/// Calls `Service.Operation` in the thread of `context`; the future ends cancelled when `context` dies first. Errors as errorOf(), or
/// those of http::Client; InvalidFrame for an answer that is no JSON object.
[[nodiscard]] QFuture<Result<QJsonObject>> call(http::Client &client, const QUrl &url, const QString &target, const QJsonObject &body,
                                                QObject *context);

/// What an answer with a status of 400 and more says; the type is what follows the last `#` of `__type`, or `x-amzn-ErrorType`.
[[nodiscard]] Error errorOf(const http::Response &response);

/// The code for an error type of Cognito, STS, SSO or the AppSync control plane.
[[nodiscard]] ErrorCode codeForType(const QString &type, int status);

/// The answer as a JSON object, or why it is none.
[[nodiscard]] Result<QJsonObject> objectOf(const Result<http::Response> &response);

} // namespace eventscope::awsjson
