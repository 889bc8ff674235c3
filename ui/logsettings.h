// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/colorrule.h"
#include "ui/logcolumns.h"
#include "ui/namedfilter.h"
#include "ui/watchsettings.h"

#include <QObject>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace eventscope {

/// How a person wants every log to look: kept in window.ini under `log/`, the same for all logs of the program, which follow a change at
/// once. GUI thread.
class LogSettings : public QObject
{
    Q_OBJECT

public:
    enum class TimeFormat {
        Local, ///< time of day, or more where it is needed
        Utc,
        SinceStart, ///< of the capture
        SincePrevious, ///< row of the log
        SinceReference, ///< row that was chosen
    };

    /// `file` is an INI file; a setting is written when it is changed. What cannot be written holds for this run.
    explicit LogSettings(const QString &file, QObject *parent = nullptr);

    [[nodiscard]] TimeFormat timeFormat() const;
    void setTimeFormat(TimeFormat format);
    /// Of every time format; else milliseconds.
    [[nodiscard]] bool showsMicroseconds() const;
    void setShowsMicroseconds(bool shows);

    [[nodiscard]] LogColumns columns() const;
    void setColumns(const LogColumns &columns);

    /// The bar with the whole capture beside the log; shown unless switched off.
    [[nodiscard]] bool showsOverview() const;
    void setShowsOverview(bool shows);
    [[nodiscard]] QList<NamedFilter> savedFilters() const;
    void setSavedFilters(const QList<NamedFilter> &filters);
    /// The last ten, the newest first.
    [[nodiscard]] QStringList recentFilters() const;
    void addRecentFilter(const QString &filter);
    [[nodiscard]] QList<ColorRule> colorRules() const;
    void setColorRules(const QList<ColorRule> &rules);
    /// What deserves attention: it is highlighted in every log.
    [[nodiscard]] WatchSettings &watch() { return m_watch; }
    /// One row for an event that came through several subscriptions.
    [[nodiscard]] bool foldsCopies() const;
    void setFoldsCopies(bool folds);
    /// A screen reader tells how many events came; unless switched off.
    [[nodiscard]] bool announcesEvents() const;
    void setAnnouncesEvents(bool announces);
    /// What a comparison of two events leaves out (json::PathPattern::parseList()), as it was typed.
    [[nodiscard]] QString ignoredPaths() const;
    void setIgnoredPaths(const QString &paths);

Q_SIGNALS:
    /// The format, or whether there are microseconds.
    void timeFormatChanged();
    void columnsChanged();
    void showsOverviewChanged();
    void savedFiltersChanged();
    void colorRulesChanged();
    void foldsCopiesChanged();
    void ignoredPathsChanged();

private:
    [[nodiscard]] bool has(QLatin1String list, qsizetype index) const;
    [[nodiscard]] QString entry(QLatin1String list, qsizetype index, QLatin1String key) const;
    [[nodiscard]] LogColumns readColumns() const;

    mutable QSettings m_settings; ///< to read an array changes where it stands
    WatchSettings m_watch;
    mutable std::optional<LogColumns> m_columns; ///< read once: tables ask for it often
};

} // namespace eventscope
