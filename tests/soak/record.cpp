// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/record.h"

#include <QDir>

#include <algorithm>
#include <cstdio>

namespace eventscope::soak {

namespace {

constexpr double mebibyte = 1'048'576.0;
constexpr qint64 handlesAllowed = 3; ///< a reader that is being opened anew, a scan that begins
/// The window of the log is full after 100,000 rows that match, caches after fewer; a run of seconds has no level yet.
constexpr qint64 memoryAllowed = 16'777'216;
constexpr qint64 memoryAllowedInShortRuns = 100'663'296;
constexpr qint64 shortRun = 120;

} // namespace

qint64 openHandles()
{
#ifdef Q_OS_LINUX
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
#else
    return 0;
#endif
}

Record::Record(qint64 seconds)
    : m_seconds(seconds)
{
}

void Record::print() const
{
    std::printf("%8s %12s %12s %12s %8s\n", "second", "received", "shown", "memory MiB", "handles");
    const qsizetype step = std::max<qsizetype>(1, (m_samples.size() + 19) / 20);
    for (qsizetype i = 0; i < m_samples.size(); i += step) {
        const Sample &sample = m_samples.at(i);
        std::printf("%8lld %12lld %12lld %12.1f %8lld\n", static_cast<long long>(sample.second), static_cast<long long>(sample.received),
                    static_cast<long long>(sample.shown), static_cast<double>(sample.memory) / mebibyte,
                    static_cast<long long>(sample.handles));
    }
    std::printf("growth after the warm-up: %.1f MiB, %lld handles\n", static_cast<double>(growth(&Sample::memory)) / mebibyte,
                static_cast<long long>(growth(&Sample::handles)));
}

/// From the highest value of the second quarter, when all is warm, to the highest of the last.
qint64 Record::growth(qint64 Sample::*value) const
{
    const auto highest = [this, value](qint64 from, qint64 to) {
        qint64 found = 0;
        for (const Sample &sample : m_samples) {
            if (sample.second >= from && sample.second < to)
                found = std::max(found, sample.*value);
        }
        return found;
    };
    return highest(m_seconds * 3 / 4, m_seconds) - highest(m_seconds / 4, m_seconds / 2);
}

QString Record::fault() const
{
    const qint64 allowed = m_seconds < shortRun ? memoryAllowedInShortRuns : memoryAllowed;
    if (growth(&Sample::memory) > allowed)
        return QStringLiteral("memory grew by more than %1 MiB").arg(allowed / 1'048'576);
    if (growth(&Sample::handles) > handlesAllowed)
        return QStringLiteral("open handles grew by more than %1").arg(handlesAllowed);
    return {};
}

} // namespace eventscope::soak
