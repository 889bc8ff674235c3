// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/logmessage.h"

#include <QList>

#include <deque>

namespace eventscope {

/// The newest messages, bounded in number and in characters. One thread at a time.
class LogRing
{
public:
    struct Limits
    {
        size_t messages = 10'000;
        qsizetype characters = qsizetype{16} * 1024 * 1024; ///< of texts; the newest message stays even when it is longer
    };

    LogRing()
        : LogRing(Limits())
    {
    }
    explicit LogRing(const Limits &limits)
        : m_limits(limits)
    {
    }

    /// Gives the message its number.
    void append(LogMessage message);
    /// What came after the message with this number and is still here; 0: everything.
    [[nodiscard]] QList<LogMessage> after(quint64 number) const;
    /// The number of the oldest message that is still here, or of the next one to come.
    [[nodiscard]] quint64 oldest() const { return m_next - m_messages.size(); }

private:
    Limits m_limits;
    std::deque<LogMessage> m_messages;
    qsizetype m_characters = 0;
    quint64 m_next = 1;
};

} // namespace eventscope
