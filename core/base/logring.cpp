// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logring.h"

#include <algorithm>

namespace eventscope {

void LogRing::append(LogMessage message)
{
    message.number = m_next++;
    m_characters += message.text.size();
    m_messages.push_back(std::move(message));
    while (m_messages.size() > 1 && (m_messages.size() > m_limits.messages || m_characters > m_limits.characters)) {
        m_characters -= m_messages.front().text.size();
        m_messages.pop_front();
    }
}

QList<LogMessage> LogRing::after(quint64 number) const
{
    const quint64 first = std::clamp(number + 1, oldest(), m_next);
    return {m_messages.cbegin() + static_cast<std::ptrdiff_t>(first - oldest()), m_messages.cend()};
}

} // namespace eventscope
