// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace eventscope::soak {

/// What the process held at one moment.
struct Sample
{
    qint64 second = 0;
    qint64 received = 0;
    qint64 shown = 0;
    qint64 memory = 0; ///< resident bytes
    qint64 handles = 0; ///< open files and sockets; 0 where the system does not tell
};

/// Open files, sockets and pipes of this process; 0 where the system does not tell.
[[nodiscard]] qint64 openHandles();

/// The samples of one run, one a second. After the warm-up, the first quarter, memory and handles have to stay level.
class Record
{
public:
    /// `seconds` of the whole run.
    explicit Record(qint64 seconds);

    void add(const Sample &sample) { m_samples << sample; }
    /// At most 20 lines, evenly spread.
    void print() const;
    /// What did not stay level; empty when all did.
    [[nodiscard]] QString fault() const;

private:
    [[nodiscard]] qint64 growth(qint64 Sample::*value) const;

    qint64 m_seconds;
    QList<Sample> m_samples;
};

} // namespace eventscope::soak
