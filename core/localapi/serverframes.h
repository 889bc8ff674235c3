// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frame.h"

#include <chrono>
#include <optional>

/// What the service writes (protocol.md 3.3 and 4), as JSON text in UTF-8.
namespace eventscope::localapi::frames {

[[nodiscard]] QByteArray connectionAck(std::chrono::milliseconds connectionTimeout);
[[nodiscard]] QByteArray keepAlive();
/// `subscribe_success` and `unsubscribe_success`.
[[nodiscard]] QByteArray success(const char *type, const QByteArray &id);
/// Any frame with `errors[]`: `connection_error`, `subscribe_error`, `error`, …; without `id` when there is none.
[[nodiscard]] QByteArray failure(const char *type, const std::optional<QByteArray> &id, const ServiceError &error);
[[nodiscard]] QByteArray publishSuccess(const QByteArray &id, const QList<SuccessfulEvent> &successful, const QList<FailedEvent> &failed);
/// A `data` frame up to its event's text as a JSON string, which follows, and then `}`.
[[nodiscard]] QByteArray dataPrefix(const QByteArray &id);

/// `{"successful":[…],"failed":[…]}`: the answer to an HTTP publish.
[[nodiscard]] QByteArray publishAnswer(const QList<SuccessfulEvent> &successful, const QList<FailedEvent> &failed);
/// `{"errors":[…]}`: the answer to a refused HTTP request.
[[nodiscard]] QByteArray errorAnswer(const ServiceError &error);

} // namespace eventscope::localapi::frames
