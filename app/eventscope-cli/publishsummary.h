// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/publishresult.h"

namespace eventscope::cli {

/// The results of all batches as one answer. Indexes count over all events.
class PublishSummary
{
public:
    /// The answer to the next `events` events. What it says nothing of counts as failed: nobody knows that it was published. What it says
    /// of others that were not sent is left out.
    void add(const PublishResult::Response &response, int events);
    /// The next `events` events got no answer of their own: `error` stands for each.
    void addFailed(const Error &error, int events);

    [[nodiscard]] bool isEmpty() const { return m_counted == 0; }
    /// Events of the answers so far that were not named, and how many were named that had not been sent.
    [[nodiscard]] const QList<int> &notReported() const { return m_notReported; }
    [[nodiscard]] int notSent() const { return m_notSent; }
    [[nodiscard]] PublishResult::Status status() const { return m_all.status(); }
    /// `{"status":…,"successful":[…],"failed":[…]}`
    [[nodiscard]] QByteArray json() const;

private:
    template<typename Event>
    void addKnown(QList<Event> &all, const QList<Event> &answered, QList<bool> &named);

    PublishResult::Response m_all;
    int m_counted = 0;
    QList<int> m_notReported;
    int m_notSent = 0;
};

} // namespace eventscope::cli
