// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/frame.h"

#include <chrono>

namespace eventscope {

/// How one publish ended (the vocabulary of the Android library, protocol.md 8): a response with successful and failed
/// events, or a failure after which nothing is known to be published.
class PublishResult
{
public:
    enum class Status { Successful, PartialSuccess, Failed };

    /// The service answered: some events may have failed, all even.
    struct Response
    {
        QList<SuccessfulEvent> successfulEvents;
        QList<FailedEvent> failedEvents;
        /// Successful: none failed; Failed: only failed ones.
        [[nodiscard]] Status status() const;
    };
    /// The publish as a whole failed; `serviceErrors` holds all that the service said, `error` the first as a code.
    /// ErrorCode::UnknownOutcome when it was in flight: it may have been published.
    struct Failure
    {
        Error error;
        QList<ServiceError> serviceErrors;
    };

    PublishResult() = default;
    PublishResult(Response response); // NOLINT(google-explicit-constructor)
    PublishResult(Failure failure); // NOLINT(google-explicit-constructor)
    /// From an answer frame (PublishSuccess, PublishError, Error).
    [[nodiscard]] static PublishResult fromFrame(const Frame &frame);

    [[nodiscard]] const Response *response() const { return std::get_if<Response>(&m_outcome); }
    [[nodiscard]] const Failure *failure() const { return std::get_if<Failure>(&m_outcome); }
    [[nodiscard]] bool isFullSuccess() const;

    /// From the call to the answer; 0 when it never left.
    std::chrono::microseconds roundTrip{0};
    /// The answer's text, for "show what came"; empty when there was none.
    QByteArray rawAnswer;
    /// `x-amzn-RequestId` of an HTTP answer; empty over the WebSocket.
    QString requestId;
    /// `Retry-After` of an HTTP answer that refuses, for retryTime(); empty without one.
    QByteArray retryAfter;

private:
    std::variant<Failure, Response> m_outcome;
};

} // namespace eventscope

Q_DECLARE_METATYPE(eventscope::PublishResult)
