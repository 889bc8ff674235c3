// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logsettings.h"
#include "ui/models/logtime.h"
#include "ui/models/rowcache.h"
#include "ui/models/rowsequence.h"

#include <QCoreApplication>

#include <optional>

namespace eventscope {

/// What the time column of a log says. GUI thread.
class LogTimes
{
    Q_DECLARE_TR_FUNCTIONS(LogTimes)

public:
    /// Both must outlive it; `rows` tells which row comes before another.
    LogTimes(RowCache &cache, const RowSequence &rows);

    void setFormat(LogSettings::TimeFormat format, Fraction fraction);
    /// The row that times are counted from; until there is one, TimeFormat::SinceReference shows the time of day.
    void setReference(qint64 id, const std::optional<UtcTime> &at);
    [[nodiscard]] bool isReference(qint64 id) const { return id == m_reference; }
    /// Another capture is read: reference and start are no longer known.
    void forget();
    /// `row` must not point into the cache: other rows may be read for it.
    [[nodiscard]] QString text(const LogRow &row) const;
    /// Says which time it is; `plain` for the time of day.
    [[nodiscard]] QString title(const QString &plain) const;

private:
    [[nodiscard]] QString spanSince(const std::optional<UtcTime> &begin, UtcTime at) const;
    [[nodiscard]] std::optional<UtcTime> startTime() const;
    [[nodiscard]] std::optional<UtcTime> previousTime(qint64 id) const;

    RowCache &m_cache;
    const RowSequence &m_rows;
    LogSettings::TimeFormat m_format = LogSettings::TimeFormat::Local;
    Fraction m_fraction = Fraction::Milliseconds;
    qint64 m_reference = 0; ///< id, or 0
    std::optional<UtcTime> m_referenceTime;
    mutable std::optional<UtcTime> m_startTime; ///< of the capture; kept when its first rows go
};

} // namespace eventscope
