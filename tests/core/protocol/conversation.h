// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/connection.h"

#include <QStringList>

#include <map>

namespace eventscope::test {

/// Talks with a Connection in words: one line in, the actions it causes as lines out. The clock stands until `wait`.
///
/// Inputs, with `*` for an id and `T` for an error type:
///   open | drop | flush | credentials | subscribe * CHANNEL | unsubscribe * | resubscribe * | publish * CHANNEL
///   opened | ack [MS] | ka | data * | unknown | malformed | connection_error T [message…] | error *|- T [message…]
///   subscribe_success * | subscribe_error * T | unsubscribe_success * | unsubscribe_error * T | broadcast_error *|- T
///   publish_success * | publish_error *|- T
///   closed CODE | lost CODE [STATUS] | openfailed CODE [message…]     (CODE of lost and openfailed: an ErrorCode's name)
///   granted * | granted-stale * | denied *                             (the answer to the last Authorize of that id)
///   wait MS
class Conversation
{
public:
    /// The backoff's random number.
    explicit Conversation(double random = 0.0);

    [[nodiscard]] QStringList say(const QString &input);
    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] MonotonicTime now() const { return m_now; }

private:
    bool sayWish(const QStringList &words);
    bool saySocket(const QStringList &words);
    bool sayFrame(const QStringList &words);
    bool sayAuthorization(const QStringList &words);
    [[nodiscard]] QStringList takeLines();

    Connection m_connection;
    MonotonicTime m_now{std::chrono::hours(1)};
    std::map<QByteArray, action::Authorize> m_asked;
    std::map<QByteArray, action::Authorize> m_askedBefore;
};

} // namespace eventscope::test
