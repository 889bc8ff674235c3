// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/capture/capturereader.h"
#include "core/capture/filterguard.h"
#include "core/replay/republishplan.h"

#include <atomic>
#include <memory>

namespace eventscope {

/// An event to be published again.
struct RepublishEvent
{
    qint64 row = 0;
    UtcTime at{};
    QString channel; ///< as captured: for a received event its subscription's pattern
    QByteArray payload; ///< byte for byte
};

/// Reads the events of a choice, in the order of their rows, in portions of some megabytes. Made in one thread, read in another, or in one
/// after the other.
class RepublishReader
{
public:
    explicit RepublishReader(RepublishChoice choice);

    /// Some more; none: that was all. Blocks; the first opens the capture. Errors: those of CaptureReader::open() and scan() and of
    /// Filter::parse(), Cancelled.
    [[nodiscard]] Result<QList<RepublishEvent>> next(const Progress &progress);
    /// Ends a jq expression that is being evaluated: next() answers Cancelled from now on, also the first. Thread-safe.
    void interrupt();
    /// At which row next() is.
    [[nodiscard]] const LookCounter &looks() const { return m_guard; }

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> read(QList<RepublishEvent> &events);
    void take(const CaptureRowView &row, QList<RepublishEvent> &events);

    RepublishChoice m_choice;
    Filter m_filter;
    FilterGuard m_guard; ///< of the same filter
    std::atomic_bool m_isInterrupted = false;
    std::unique_ptr<CaptureReader> m_reader;
    qint64 m_next = 1; ///< the first row that was not looked at
};

/// What a choice comes to.
struct RepublishSurvey
{
    struct Channel
    {
        QString name; ///< as captured
        qint64 events = 0;
    };

    qint64 events = 0;
    QList<Channel> channels; ///< in the order in which they first came
};

/// Counts the events that a new reader reads by channel. Errors: those of the reader. Any thread; blocks.
[[nodiscard]] Result<RepublishSurvey> surveyRepublish(RepublishReader &reader, const Progress &progress);

} // namespace eventscope
