// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/counter.h"
#include "ui/colorrule.h"
#include "ui/watchrule.h"

#include <QObject>
#include <QSettings>

namespace eventscope {

/// The watch rules and counters of the program, for every endpoint: kept in window.ini under `watch/` and `counters/`. GUI thread.
class WatchSettings final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostPerMinute = 60;

    /// `file` is an INI file; a list is written when it is changed. What cannot be written holds for this run.
    explicit WatchSettings(const QString &file, QObject *parent = nullptr);

    [[nodiscard]] const QList<WatchRule> &rules() const { return m_rules; }
    void setRules(const QList<WatchRule> &rules);
    /// The enabled rules with a colour, as a log draws them.
    [[nodiscard]] QList<ColorRule> highlights() const;
    [[nodiscard]] const QList<Counter> &counters() const { return m_counters; }
    void setCounters(const QList<Counter> &counters);

Q_SIGNALS:
    void rulesChanged();
    void countersChanged();

private:
    QSettings m_settings;
    QList<WatchRule> m_rules;
    QList<Counter> m_counters;
};

} // namespace eventscope
