// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/capture/capturereader.h"
#include "core/capture/filter.h"
#include "core/replay/republishplan.h"

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

/// Reads the events of a choice, in the order of their rows, in portions of some megabytes. Any thread, one at a time; next() blocks.
class RepublishReader
{
public:
    /// Errors: those of CaptureReader::open() and Filter::parse().
    [[nodiscard]] static Result<std::unique_ptr<RepublishReader>> open(const RepublishChoice &choice);

    /// Some more; none: that was all. Errors: those of CaptureReader::scan(), Cancelled.
    [[nodiscard]] Result<QList<RepublishEvent>> next(const Progress &progress);
    /// Ends a jq expression that is being evaluated: next() answers Cancelled then. Any thread.
    void interrupt() { m_filter.interrupt(); }

private:
    RepublishReader(RepublishChoice choice, Filter filter, std::unique_ptr<CaptureReader> reader);

    [[nodiscard]] Result<void> read(QList<RepublishEvent> &events);
    void take(const CaptureRowView &row, QList<RepublishEvent> &events) const;

    RepublishChoice m_choice;
    Filter m_filter;
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

/// Counts the events of a choice by channel. Errors: those of the reader. Any thread; blocks.
[[nodiscard]] Result<RepublishSurvey> surveyRepublish(const RepublishChoice &choice, Progress &progress);

} // namespace eventscope
