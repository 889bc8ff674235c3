// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/filterscan.h"
#include "core/session/session.h"
#include "ui/logsettings.h"
#include "ui/models/foldedcopies.h"
#include "ui/models/logmarks.h"
#include "ui/models/logtimes.h"
#include "ui/models/owncolumns.h"
#include "ui/models/rowcache.h"
#include "ui/models/rowrules.h"
#include "ui/models/rowwindowmodel.h"

#include <memory>

namespace eventscope {

/// The event log: a window of rows over a capture of any length, all rows of it or those a filter lets pass. What is new
/// becomes known by extendTo(), and visible by refresh(): one insertion for all of it. GUI thread.
class EventLogModel final : public RowWindowModel
{
    Q_OBJECT

public:
    /// A person's own columns (LogColumns) follow from ColumnCount on.
    enum Column {
        TimeColumn = LogColumns::Time,
        SubscriptionColumn = LogColumns::Subscription,
        SizeColumn = LogColumns::Size,
        PayloadColumn = LogColumns::Payload,
        NumberColumn = LogColumns::Number,
        DirectionColumn = LogColumns::Direction,
        ChannelColumn = LogColumns::Channel,
        ColumnCount = LogColumns::BuiltInCount
    };
    enum DataRole {
        IdRole = Qt::UserRole + 1, ///< qint64
        KindRole, ///< int, CaptureRow::Kind
        ColorIndexRole, ///< int, of the subscription; -1 when the row belongs to none
        PayloadRole, ///< QByteArray, cut to RowCache::previewBytes
        FailedRole, ///< bool: an error, or a publish that did not succeed
        MarkRole, ///< QString, the note of a marked row; invalid for others
        RuleRole, ///< int, Theme::RuleColor of the colour rule the row falls under; invalid when under none
        CopyColorsRole, ///< QList<int>: colours of the subscriptions a folded event came through, in order of arrival
        ReferenceRole, ///< bool: times are counted from this row
        WatchedRole, ///< bool: the rule of RuleRole is a watch rule
        QuietRole, ///< bool, of a direction, a channel or an own column: there is none
    };
    static constexpr int defaultWindowSize = 100'000;

    explicit EventLogModel(QObject *parent = nullptr, int windowSize = defaultWindowSize);
    ~EventLogModel() override;

    /// Shows the end of a capture's rows up to `lastId`, without a filter. Errors: those of CaptureReader::open(); the log is
    /// empty then.
    Result<void> open(const QString &path, qint64 lastId);
    /// There are rows up to `lastId` now, `events` of them (from the capture's first on) are of kind Event.
    void extendTo(qint64 lastId, qint64 events);
    /// As extendTo(); the log may end earlier than before, too, and finds its rows anew then.
    void endAt(qint64 lastId, qint64 events);
    /// The capture's first row is this one now: what was before it was removed, and goes from the log too; the events among it stay
    /// counted, they were shown. The row itself is another than before: it tells what went. A filtered log leaves it out, as it leaves
    /// out all that its filter was not asked for; one that only folds copies shows it. True when rows went.
    bool trimTo(qint64 firstId);

    /// Hides everything up to now, or shows it again. The capture stays as it is.
    void clear();
    void showAll();
    [[nodiscard]] bool isCleared() const { return m_firstId > m_diskFirstId; }

    /// `text` must be a valid filter; empty shows all rows. Matches come in portions. Of a filter that fails the one before it takes the
    /// place, see filterFailed().
    void setFilter(const QString &text);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    /// True when every row known was looked at.
    [[nodiscard]] bool isScanned() const { return !sequence().isList() || m_scannedTo >= m_lastId; }
    /// One row for an event that came through several subscriptions (CopyFold).
    void setFolding(bool folding);
    [[nodiscard]] bool isFolding() const { return m_folding; }
    [[nodiscard]] qint64 foldedCopies() const { return m_copies; }

    /// True while the rows that were there at the start are looked at; those that arrive later never count as a search.
    [[nodiscard]] bool isSearching() const { return sequence().isList() && !m_searchHeld && !m_scanFailed && m_scannedTo < m_searchTo; }
    /// How much was looked at, from 0 to 1.
    [[nodiscard]] double searchedPart() const;
    /// Keeps what was found and looks no further until goOnSearching().
    void cancelSearch();
    void goOnSearching();
    [[nodiscard]] bool isSearchCancelled() const { return m_searchHeld; }

    /// Colours rows on screen, see RowRules.
    [[nodiscard]] RowRules &rules() { return m_rules; }

    /// Of the capture's first row, whether it was cleared or not.
    [[nodiscard]] qint64 captureFirstId() const { return m_diskFirstId; }
    /// All rows known since the last clear(): ids from the first to the last.
    [[nodiscard]] qint64 firstId() const { return m_firstId; }
    [[nodiscard]] qint64 lastId() const { return m_lastId; }
    /// Of the rows up to this one it is known whether they are in the log.
    [[nodiscard]] qint64 decidedTo() const { return sequence().isList() ? m_scannedTo : m_lastId; }
    /// Rows known since the last clear(), whether a filter lets them pass or not.
    [[nodiscard]] qint64 unfilteredTotal() const { return m_lastId - m_firstId + 1; }
    /// Events among those that passed.
    [[nodiscard]] qint64 shownEvents() const { return sequence().isList() ? m_matchedEvents : m_events - m_eventsBefore; }

    /// Events that passed when they arrived, since the capture was opened. It only grows: what a filter finds of earlier ones does not
    /// count.
    [[nodiscard]] qint64 arrivedEvents() const { return m_arrivedEvents; }

    /// positionOf() for a time, found by halves: where the clock was set back, one of the places.
    [[nodiscard]] qint64 positionAt(UtcTime time) const;
    [[nodiscard]] const QString &capturePath() const { return m_path; }
    /// The capture that is shown; null when it cannot be read.
    [[nodiscard]] const CaptureReader *reader() const { return m_cache.reader(); }
    /// Must outlive the model, or be taken back by null.
    void setMarks(const LogMarks *marks) { m_marks = marks; }

    /// Colours of subscriptions by id; those of earlier ones are remembered.
    void setSubscriptions(const QList<SubscriptionInfo> &subscriptions);
    [[nodiscard]] int colorIndex(const CaptureRow &row) const;

    /// Of a built-in column.
    [[nodiscard]] static QString columnTitle(int column);
    /// The columns after the built-in ones. Hidden ones are not evaluated.
    void setOwnColumns(const LogColumns &columns);
    /// Of a column of one's own; empty for a built-in one.
    [[nodiscard]] QString expressionOf(int column) const
    {
        return column < ColumnCount ? QString() : m_own->expression(column - ColumnCount);
    }
    /// jq that holds where an own column says what it says here. Empty for a built-in column, and while there is no single short value.
    [[nodiscard]] QString valueFilter(const QModelIndex &index) const;
    void setTimeFormat(LogSettings::TimeFormat format, Fraction fraction);
    /// The row that times are counted from; until there is one, TimeFormat::SinceReference shows the time of day.
    void setReference(int row);

    /// The row with its whole payload.
    [[nodiscard]] Result<CaptureRow> wholeRow(int row) const { return m_cache.wholeRow(idAt(row)); }
    [[nodiscard]] std::optional<UtcTime> timeOf(int row) const { return m_cache.timeOf(idAt(row)); }
    /// Of all payloads in rows [first, last], in bytes.
    [[nodiscard]] qint64 payloadBytes(int first, int last) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A filter found more, or came to the end: time for a refresh().
    void scanned();
    /// It does not come to an end for one of the events (Timeout), or it or the capture cannot be read. What filter() was before, or
    /// nothing, holds again; its rows come as after setFilter().
    void filterFailed(const eventscope::Error &error);

private:
    void restart();
    void startScan();
    void onScanFailed(const Error &error);
    void onMatched(const QList<qint64> &ids, qint64 scannedTo, qint64 events, qint64 copies);
    void repaintRow(qint64 id);
    [[nodiscard]] QString accessibleText(const LogRow &row, int column) const;
    [[nodiscard]] QString withMark(const LogRow &row, bool isWanted, const QString &text) const;
    [[nodiscard]] QVariant rowData(const LogRow &row, int column, int role) const;
    [[nodiscard]] bool isCopied(const LogRow &row, int column) const;
    [[nodiscard]] QString copiesText(const LogRow &row, int column) const;
    [[nodiscard]] QList<int> copyColors(const CaptureRow &row) const;
    [[nodiscard]] QString withRule(const QString &text, qint64 id) const;
    [[nodiscard]] bool isQuiet(const LogRow &row, int column) const;
    void onValuesArrived(qint64 firstId, qint64 lastId);

    QString m_path;
    mutable RowCache m_cache;
    std::unique_ptr<FilterScan> m_scan;
    const LogMarks *m_marks = nullptr;
    QString m_filter;
    QString m_filterBefore;
    qint64 m_firstId = 1;
    qint64 m_diskFirstId = 1; ///< the capture's first row; m_firstId is a later one after clear()
    qint64 m_lastId = 0;
    qint64 m_scannedTo = 0;
    qint64 m_events = 0;
    qint64 m_eventsBefore = 0; ///< hidden by clear()
    qint64 m_matchedEvents = 0;
    qint64 m_arrivedEvents = 0;
    qint64 m_copies = 0;
    qint64 m_searchTo = 0; ///< the last row when the search began
    bool m_searchHeld = false;
    bool m_scanFailed = false; ///< and there was no filter to go back to
    bool m_folding = false;
    mutable FoldedCopies m_folded;
    mutable RowRules m_rules;
    QHash<QByteArray, int> m_colors;
    mutable QHash<QString, int> m_ownColors; ///< of patterns no subscription was told for, as in an old capture
    LogTimes m_times;
    OwnColumns *m_own;
};

} // namespace eventscope
