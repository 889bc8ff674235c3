// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace eventscope {

/// One item of `errors[]` (protocol.md 3.3): everything but the type is optional.
struct ServiceError
{
    QString type;
    std::optional<int> code;
    std::optional<QString> message;

    /// As an Error: code by type, the message as detail, the number as status.
    [[nodiscard]] Error toError() const;
    bool operator==(const ServiceError &) const = default;
};

/// One item of `successful[]`.
struct SuccessfulEvent
{
    QString identifier;
    int index = 0;
    bool operator==(const SuccessfulEvent &) const = default;
};

/// One item of `failed[]`; `code` is a string on the live service, a number elsewhere (protocol.md 3.5).
struct FailedEvent
{
    QString identifier;
    int index = 0;
    QString code;
    QString message;
    bool operator==(const FailedEvent &) const = default;
};

/// A frame from the server, decoded (protocol.md 3.3). Fields that a kind does not have are empty.
struct Frame
{
    enum class Kind {
        ConnectionAck,
        KeepAlive,
        ConnectionError,
        SubscribeSuccess,
        SubscribeError,
        Data,
        BroadcastError,
        UnsubscribeSuccess,
        UnsubscribeError,
        PublishSuccess,
        PublishError,
        Error,
        Unknown, ///< a type we do not know: shown, never dropped
        Malformed, ///< no JSON object with a `type`, or a needed field is missing
    };

    Kind kind = Kind::Malformed;
    QByteArray id; ///< empty when absent
    QByteArray type; ///< as received; for Unknown
    /// For Data: each event's payload text exactly as received (the content of the `event` string, escapes resolved).
    /// Whether it is JSON is not looked at here: see json::isValid.
    QList<QByteArray> events;
    QList<ServiceError> errors;
    QList<SuccessfulEvent> successful;
    QList<FailedEvent> failed;
    std::chrono::milliseconds connectionTimeout{0}; ///< for ConnectionAck
    QString reason; ///< for Malformed: what is wrong
};

} // namespace eventscope
