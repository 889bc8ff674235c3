// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/filterscan.h"
#include "core/session/session.h"
#include "ui/logsettings.h"
#include "ui/models/columnvalues.h"
#include "ui/models/logtime.h"
#include "ui/models/rowcache.h"
#include "ui/models/rowsequence.h"

#include <QAbstractTableModel>

#include <memory>

namespace eventscope {

/// The event log: a window of rows over a capture of any length, all rows of it or those a filter lets pass. What is new
/// becomes known by extendTo(), and visible by refresh(): one insertion for all of it. GUI thread.
class EventLogModel final : public QAbstractTableModel
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
        ReferenceRole, ///< bool: times are counted from this row
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
    /// Shows what is new. Following, the oldest rows of a full window make room, else a full window stays as it is.
    /// True when rows came or went.
    bool refresh();
    void setFollowing(bool following) { m_following = following; }

    /// Hides everything up to now, or shows it again. The capture stays as it is.
    void clear();
    void showAll();
    [[nodiscard]] bool isCleared() const { return m_firstId > 1; }

    /// `text` must be a valid filter; empty shows all rows. Matches come in portions.
    void setFilter(const QString &text);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    /// True when every row known was looked at.
    [[nodiscard]] bool isScanned() const { return m_filter.isEmpty() || m_scannedTo >= m_lastId; }

    /// Rows that passed clear and filter, also those outside of the window.
    [[nodiscard]] qint64 total() const { return m_sequence.size(); }
    /// Rows known since the last clear(), whether a filter lets them pass or not.
    [[nodiscard]] qint64 unfilteredTotal() const { return m_lastId - m_firstId + 1; }
    /// Events among those that passed.
    [[nodiscard]] qint64 shownEvents() const { return m_filter.isEmpty() ? m_events - m_eventsBefore : m_matchedEvents; }

    [[nodiscard]] bool showsStart() const { return m_offset == 0; }
    [[nodiscard]] bool showsEnd() const { return m_offset + m_rows >= total(); }
    void moveToStart();
    void moveToEnd();
    /// Moves the window towards the end (or, negative, the start) by up to that many rows; rows in both stay.
    void slide(qint64 rows);
    /// Moves the window so that a position (0 to total() - 1) is in it; the row it has there.
    int moveTo(qint64 position);
    /// The position of the first row with this id or a larger one, of the last row when there is none.
    [[nodiscard]] qint64 positionOf(qint64 id) const;
    /// The same for a time, found by halves: where the clock was set back, one of the places.
    [[nodiscard]] qint64 positionAt(UtcTime time) const;
    [[nodiscard]] int windowSize() const { return m_windowSize; }

    /// Colours of subscriptions by id; those of earlier ones are remembered.
    void setSubscriptions(const QList<SubscriptionInfo> &subscriptions);
    [[nodiscard]] int colorIndex(const CaptureRow &row) const;

    /// Of a built-in column.
    [[nodiscard]] static QString columnTitle(int column);
    /// The columns after the built-in ones. Hidden ones are not evaluated.
    void setOwnColumns(const LogColumns &columns);
    void setTimeFormat(LogSettings::TimeFormat format, Fraction fraction);
    /// The row that times are counted from; until there is one, TimeFormat::SinceReference shows the time of day.
    void setReference(int row);

    [[nodiscard]] qint64 idAt(int row) const { return m_sequence.at(m_offset + row); }
    /// -1 when the id is not in the window.
    [[nodiscard]] int rowOf(qint64 id) const;
    /// The row with its whole payload.
    [[nodiscard]] Result<CaptureRow> wholeRow(int row) const { return m_cache.wholeRow(idAt(row)); }
    [[nodiscard]] std::optional<UtcTime> timeOf(int row) const { return m_cache.timeOf(idAt(row)); }
    /// Of all payloads in rows [first, last], in bytes.
    [[nodiscard]] qint64 payloadBytes(int first, int last) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A filter found more, or came to the end: time for a refresh().
    void scanned();
    void filterFailed(const eventscope::Error &error);

private:
    void restart();
    void onMatched(const QList<qint64> &ids, qint64 scannedTo, qint64 events);
    void setWindow(qint64 offset);
    void insertAtEnd(qint64 count);
    void removeFirst(qint64 count);
    void insertAtStart(qint64 count);
    void removeLast(qint64 count);
    [[nodiscard]] QVariant rowData(const LogRow &row, int column, int role) const;
    [[nodiscard]] QString timeText(const LogRow &row) const;
    [[nodiscard]] QString spanSince(const std::optional<UtcTime> &begin, UtcTime at) const;
    [[nodiscard]] std::optional<UtcTime> startTime() const;
    [[nodiscard]] std::optional<UtcTime> previousTime(qint64 id) const;
    [[nodiscard]] bool isQuiet(const LogRow &row, int column) const;
    [[nodiscard]] ColumnValues::Value ownValue(const LogRow &row, int column) const;
    [[nodiscard]] QVariant ownData(const LogRow &row, int column, int role) const;
    void tellChanged(int firstColumn, int lastColumn);
    void onValuesArrived(qint64 firstId, qint64 lastId);

    const int m_windowSize;
    QString m_path;
    mutable RowCache m_cache;
    std::unique_ptr<FilterScan> m_scan;
    RowSequence m_sequence;
    qint64 m_offset = 0; ///< of the window in the sequence
    int m_rows = 0;
    QString m_filter;
    qint64 m_firstId = 1;
    qint64 m_lastId = 0;
    qint64 m_scannedTo = 0;
    qint64 m_events = 0;
    qint64 m_eventsBefore = 0; ///< hidden by clear()
    qint64 m_matchedEvents = 0;
    bool m_following = true;
    QHash<QByteArray, int> m_colors;
    mutable QHash<QString, int> m_ownColors; ///< of patterns no subscription was told for, as in an old capture
    QList<LogColumns::Own> m_ownColumns;
    ColumnValues *m_values; ///< of them
    LogSettings::TimeFormat m_timeFormat = LogSettings::TimeFormat::Local;
    Fraction m_fraction = Fraction::Milliseconds;
    qint64 m_reference = 0; ///< id, or 0
    std::optional<UtcTime> m_referenceTime;
    mutable std::optional<UtcTime> m_startTime; ///< of the capture; kept when its first rows go
};

} // namespace eventscope
