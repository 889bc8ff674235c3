// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/publishresult.h"

namespace eventscope::cli {

/// The results of all batches as one answer. Indexes count over all events.
class PublishSummary
{
public:
    /// The answer to the next `events` events.
    void add(const PublishResult::Response &response, int events);
    /// The next `events` events got no answer of their own: `error` stands for each.
    void addFailed(const Error &error, int events);

    [[nodiscard]] bool isEmpty() const { return m_counted == 0; }
    [[nodiscard]] PublishResult::Status status() const { return m_all.status(); }
    /// `{"status":…,"successful":[…],"failed":[…]}`
    [[nodiscard]] QByteArray json() const;

private:
    PublishResult::Response m_all;
    int m_counted = 0;
};

} // namespace eventscope::cli
