// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturerow.h"
#include "core/watch/ratelimit.h"
#include "ui/notifier.h"
#include "ui/watchrule.h"

#include <QTimer>

#include <functional>
#include <list>
#include <optional>

namespace eventscope {

/// Tells what watch rules found: by notifications and sounds, of each rule so many a minute at most. What is held back is told by a number,
/// with the next notification or as soon as there is room. GUI thread.
class WatchAlarms final : public QObject
{
    Q_OBJECT

public:
    /// Reads a row of an endpoint's capture, the payload cut to `payloadLimit` bytes; nothing when it is gone.
    using RowLookup = std::function<std::optional<CaptureRow>(const QString &endpointId, qint64 row, qsizetype payloadLimit)>;

    /// Both must outlive it.
    WatchAlarms(Notifier &notifier, const Clock &clock, RowLookup lookup, QObject *parent = nullptr);

    /// Rules that stay as they are keep their limits.
    void setRules(const QList<WatchRule> &rules);
    /// Rows came that this rule is about; `latest` is the last of them.
    void report(const WatchRule &rule, const QString &endpointId, qint64 rows, qint64 latest);
    /// Nothing is told, and what waits is forgotten.
    void setQuiet(bool quiet);
    /// Shows what the rule does, at once.
    void test(const WatchRule &rule);
    /// What waits and is due.
    void tellWaiting();

Q_SIGNALS:
    void soundWanted();

private:
    struct Alarm
    {
        WatchRule rule;
        RateLimit limit;
        QString endpointId;
        qint64 latest = 0;
    };

    void tell(Alarm &alarm);
    void armTimer();
    [[nodiscard]] Notification notification(const Alarm &alarm, qint64 rows) const;
    [[nodiscard]] QString rowText(const Alarm &alarm) const;

    Notifier &m_notifier;
    const Clock &m_clock;
    RowLookup m_lookup;
    std::list<Alarm> m_alarms;
    bool m_isQuiet = false;
    QTimer m_timer; ///< until there is room for what waits
};

} // namespace eventscope
