// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventlogmodel.h"

#include "core/json/pathpattern.h"
#include "ui/models/logrowtext.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace eventscope {

namespace {

bool isNumeric(int column)
{
    return column == EventLogModel::SizeColumn || column == EventLogModel::NumberColumn;
}

QVariant alignment(bool isRight)
{
    return QVariant::fromValue(Qt::Alignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

} // namespace

EventLogModel::EventLogModel(QObject *parent, int windowSize)
    : QAbstractTableModel(parent)
    , m_windowSize(windowSize)
    , m_values(new ColumnValues(this))
{
    connect(&m_rules, &RowRules::decided, this, &EventLogModel::repaintRow);
    connect(&m_rules, &RowRules::rulesChanged, this, [this] {
        if (m_rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1), {RuleRole});
    });
    connect(m_values, &ColumnValues::arrived, this, &EventLogModel::onValuesArrived);
}

EventLogModel::~EventLogModel() = default;

Result<void> EventLogModel::open(const QString &path, qint64 lastId)
{
    auto reader = CaptureReader::open(path);
    m_path = path;
    m_scan.reset();
    m_folded.setCapture(reader ? path : QString());
    m_rules.setCapture(reader ? path : QString());
    m_cache.setReader(reader ? std::move(*reader) : nullptr);
    m_filter.clear();
    m_filterBefore.clear();
    m_diskFirstId = std::max<qint64>(m_cache.firstId(), 1);
    m_firstId = m_diskFirstId;
    m_lastId = reader ? std::max(lastId, m_diskFirstId - 1) : 0;
    m_events = 0;
    m_eventsBefore = 0;
    m_reference = 0;
    m_referenceTime.reset();
    m_startTime.reset();
    m_values->setSource(path, m_values->expressions());
    restart();
    return reader ? Result<void>() : reader.error();
}

void EventLogModel::extendTo(qint64 lastId, qint64 events)
{
    m_events = events;
    if (lastId <= m_lastId)
        return;
    m_lastId = lastId;
    m_folded.extendTo(lastId);
    if (m_sequence.isList())
        m_scan->extendTo(lastId);
    else
        m_sequence.extendRange(lastId);
}

bool EventLogModel::trimTo(qint64 firstId)
{
    if (firstId <= m_diskFirstId)
        return false;
    m_diskFirstId = firstId;
    m_cache.forgetUpTo(firstId);
    m_rules.forgetUpTo(firstId);
    if (firstId <= m_firstId)
        return false;
    m_firstId = firstId;
    m_scannedTo = std::max(m_scannedTo, firstId - 1);
    extendTo(firstId, m_events); // the log may stand behind, paused: the row that tells what went is shown then
    const bool isFiltered = !m_filter.isEmpty(); // a filter was not asked whether it lets that row pass
    dropBefore(isFiltered ? firstId + 1 : firstId);
    if (!isFiltered && !holds(firstId))
        putFirst(firstId);
    if (m_rows > 0 && m_offset == 0)
        Q_EMIT dataChanged(index(0, 0), index(0, ColumnCount - 1));
    return true;
}

void EventLogModel::dropBefore(qint64 id)
{
    const int fromWindow = static_cast<int>(std::clamp<qint64>(m_sequence.lowerBound(id) - m_offset, 0, m_rows));
    if (fromWindow > 0)
        beginRemoveRows({}, 0, fromWindow - 1);
    m_offset = std::max<qint64>(0, m_offset - m_sequence.dropBefore(id));
    m_rows -= fromWindow;
    if (fromWindow > 0)
        endRemoveRows();
}

/// A folded list lacks the row where it was a copy, or was not reached yet.
void EventLogModel::putFirst(qint64 id)
{
    const bool isInWindow = m_offset == 0 && m_rows < m_windowSize;
    if (!isInWindow) {
        m_sequence.prepend(id);
        ++m_offset;
        return;
    }
    beginInsertRows({}, 0, 0);
    m_sequence.prepend(id);
    ++m_rows;
    endInsertRows();
}

bool EventLogModel::refresh()
{
    const qint64 fresh = total() - (m_offset + m_rows);
    if (fresh <= 0)
        return false;
    if (!m_following) {
        const qint64 room = std::min<qint64>(fresh, m_windowSize - m_rows);
        insertAtEnd(room);
        return room > 0;
    }
    if (fresh >= m_windowSize) {
        setWindow(total() - m_windowSize);
        return true;
    }
    // A tenth of the window at once: to remove from the front moves all that follows.
    if (const qint64 over = m_rows + fresh - m_windowSize; over > 0)
        removeFirst(std::min<qint64>(m_rows, std::max<qint64>(over, m_windowSize / 10)));
    insertAtEnd(fresh);
    return true;
}

void EventLogModel::clear()
{
    m_firstId = m_lastId + 1;
    m_eventsBefore = m_events;
    restart();
}

void EventLogModel::showAll()
{
    m_firstId = m_diskFirstId;
    m_eventsBefore = 0;
    restart();
}

void EventLogModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filterBefore = std::exchange(m_filter, text);
    restart();
}

void EventLogModel::restart()
{
    beginResetModel();
    m_matchedEvents = 0;
    m_copies = 0;
    m_searchHeld = false;
    m_scanFailed = false;
    m_searchTo = m_lastId;
    m_scannedTo = m_firstId - 1;
    if ((m_filter.isEmpty() && !m_folding) || m_path.isEmpty()) {
        m_scan.reset();
        m_sequence.setRange(m_firstId, m_lastId);
    } else {
        m_sequence.setList();
        startScan();
    }
    m_rows = static_cast<int>(std::min<qint64>(total(), m_windowSize));
    m_offset = total() - m_rows;
    endResetModel();
}

void EventLogModel::startScan()
{
    if (!m_scan) {
        m_scan = std::make_unique<FilterScan>(m_path);
        connect(m_scan.get(), &FilterScan::matched, this, &EventLogModel::onMatched);
        connect(m_scan.get(), &FilterScan::failed, this, &EventLogModel::onScanFailed);
    }
    m_scan->start(m_filter, m_firstId, m_lastId, m_folding ? FilterScan::Copies::Fold : FilterScan::Copies::Keep);
}

void EventLogModel::onScanFailed(const Error &error)
{
    if (m_filter.isEmpty()) {
        m_scanFailed = true;
    } else {
        // It is talking: it may not go yet.
        m_scan->disconnect(this);
        m_scan->setParent(this);
        m_scan.release()->deleteLater();
        m_filter = std::exchange(m_filterBefore, {});
        restart();
    }
    Q_EMIT filterFailed(error);
}

void EventLogModel::setFolding(bool folding)
{
    if (folding == m_folding)
        return;
    m_folding = folding;
    restart();
}

void EventLogModel::cancelSearch()
{
    if (!isSearching())
        return;
    m_searchHeld = true;
    m_scan->hold();
    Q_EMIT scanned();
}

void EventLogModel::goOnSearching()
{
    if (!m_searchHeld)
        return;
    m_searchHeld = false;
    m_searchTo = m_lastId;
    m_scan->goOn();
    Q_EMIT scanned();
}

double EventLogModel::searchedPart() const
{
    const qint64 all = unfilteredTotal();
    return all > 0 ? static_cast<double>(m_scannedTo - m_firstId + 1) / static_cast<double>(all) : 1;
}

void EventLogModel::repaintRow(qint64 id)
{
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1), {RuleRole});
}

void EventLogModel::onMatched(const QList<qint64> &ids, qint64 scannedTo, qint64 events, qint64 copies)
{
    m_copies += copies;
    m_scannedTo = std::max(scannedTo, m_firstId - 1);
    if (m_searchHeld && isScanned()) // it was through before it heard of that
        goOnSearching();
    m_matchedEvents += events;
    // Found before they were removed, told after.
    const auto live = std::lower_bound(ids.cbegin(), ids.cend(), m_firstId);
    m_sequence.append(live == ids.cbegin() ? ids : QList<qint64>(live, ids.cend()));
    Q_EMIT scanned();
}

void EventLogModel::moveToStart()
{
    if (!showsStart())
        setWindow(0);
}

void EventLogModel::moveToEnd()
{
    if (!showsEnd())
        setWindow(std::max<qint64>(0, total() - m_windowSize));
}

void EventLogModel::slide(qint64 rows)
{
    if (std::abs(rows) >= m_rows) {
        const qint64 last = std::max<qint64>(0, total() - m_windowSize);
        return setWindow(std::clamp<qint64>(m_offset + rows, 0, last));
    }
    if (rows > 0) {
        const qint64 more = std::min(rows, total() - m_offset - m_rows);
        removeFirst(std::max<qint64>(0, m_rows + more - m_windowSize));
        insertAtEnd(more);
    } else {
        const qint64 more = std::min(-rows, m_offset);
        removeLast(std::max<qint64>(0, m_rows + more - m_windowSize));
        insertAtStart(more);
    }
}

int EventLogModel::moveTo(qint64 position)
{
    const qint64 half = m_windowSize / 2;
    if (position < m_offset || position >= m_offset + m_rows)
        setWindow(std::clamp<qint64>(position - half, 0, std::max<qint64>(0, total() - m_windowSize)));
    return static_cast<int>(position - m_offset);
}

qint64 EventLogModel::positionOf(qint64 id) const
{
    return std::min(m_sequence.lowerBound(id), total() - 1);
}

qint64 EventLogModel::positionAt(UtcTime time) const
{
    qint64 low = 0;
    qint64 high = total();
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const auto at = m_cache.timeOf(m_sequence.at(middle));
        if (at && *at < time)
            low = middle + 1;
        else
            high = middle;
    }
    return std::min(low, total() - 1);
}

void EventLogModel::setWindow(qint64 offset)
{
    beginResetModel();
    m_offset = offset;
    m_rows = static_cast<int>(std::min<qint64>(total() - offset, m_windowSize));
    endResetModel();
}

void EventLogModel::insertAtEnd(qint64 count)
{
    if (count <= 0)
        return;
    beginInsertRows({}, m_rows, m_rows + static_cast<int>(count) - 1);
    m_rows += static_cast<int>(count);
    endInsertRows();
}

void EventLogModel::removeFirst(qint64 count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, 0, static_cast<int>(count) - 1);
    m_offset += count;
    m_rows -= static_cast<int>(count);
    endRemoveRows();
}

void EventLogModel::insertAtStart(qint64 count)
{
    if (count <= 0)
        return;
    beginInsertRows({}, 0, static_cast<int>(count) - 1);
    m_offset -= count;
    m_rows += static_cast<int>(count);
    endInsertRows();
}

void EventLogModel::removeLast(qint64 count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, m_rows - static_cast<int>(count), m_rows - 1);
    m_rows -= static_cast<int>(count);
    endRemoveRows();
}

void EventLogModel::setSubscriptions(const QList<SubscriptionInfo> &subscriptions)
{
    bool changed = false;
    for (const SubscriptionInfo &subscription : subscriptions) {
        const auto known = m_colors.constFind(subscription.id);
        if (known != m_colors.cend() && *known == subscription.colorIndex)
            continue;
        m_colors.insert(subscription.id, subscription.colorIndex);
        changed = true;
    }
    if (changed && m_rows > 0)
        Q_EMIT dataChanged(index(0, SubscriptionColumn), index(m_rows - 1, SubscriptionColumn), {ColorIndexRole});
}

int EventLogModel::rowOf(qint64 id) const
{
    const qint64 index = m_sequence.indexOf(id);
    return index >= m_offset && index < m_offset + m_rows ? static_cast<int>(index - m_offset) : -1;
}

int EventLogModel::colorIndex(const CaptureRow &row) const
{
    if (row.kind != CaptureRow::Kind::Event)
        return -1;
    if (const auto told = m_colors.constFind(row.subscriptionId); told != m_colors.cend())
        return *told;
    const auto own = m_ownColors.constFind(row.channel);
    return own != m_ownColors.cend() ? *own : *m_ownColors.insert(row.channel, static_cast<int>(m_ownColors.size()));
}

void EventLogModel::setOwnColumns(const LogColumns &columns)
{
    const int before = static_cast<int>(m_ownColumns.size());
    const int after = static_cast<int>(columns.own().size());
    if (after > before)
        beginInsertColumns({}, ColumnCount + before, ColumnCount + after - 1);
    else if (after < before)
        beginRemoveColumns({}, ColumnCount + after, ColumnCount + before - 1);
    m_ownColumns = columns.own();
    if (after > before)
        endInsertColumns();
    else if (after < before)
        endRemoveColumns();
    QStringList expressions;
    for (int i = 0; i < after; ++i)
        expressions << (columns.isShown(ColumnCount + i) ? m_ownColumns.at(i).expression : QString());
    m_values->setSource(m_path, expressions);
    if (after == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, ColumnCount, ColumnCount + after - 1);
    tellChanged(ColumnCount, ColumnCount + after - 1);
}

void EventLogModel::setTimeFormat(LogSettings::TimeFormat format, Fraction fraction)
{
    m_timeFormat = format;
    m_fraction = fraction;
    Q_EMIT headerDataChanged(Qt::Horizontal, TimeColumn, TimeColumn);
    tellChanged(TimeColumn, TimeColumn);
}

void EventLogModel::setReference(int row)
{
    m_reference = idAt(row);
    m_referenceTime = timeOf(row);
    Q_EMIT headerDataChanged(Qt::Horizontal, TimeColumn, TimeColumn);
    tellChanged(0, columnCount() - 1);
}

void EventLogModel::tellChanged(int firstColumn, int lastColumn)
{
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, firstColumn), index(m_rows - 1, lastColumn));
}

void EventLogModel::onValuesArrived(qint64 firstId, qint64 lastId)
{
    if (!m_ownColumns.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, ColumnCount, columnCount() - 1); // numbers are known for numbers now
    const qint64 first = std::max(m_sequence.lowerBound(firstId), m_offset) - m_offset;
    const qint64 last = std::min(m_sequence.lowerBound(lastId) - m_offset, static_cast<qint64>(m_rows) - 1);
    if (first <= last && !m_ownColumns.isEmpty())
        Q_EMIT dataChanged(index(static_cast<int>(first), ColumnCount), index(static_cast<int>(last), columnCount() - 1));
}

qint64 EventLogModel::payloadBytes(int first, int last) const
{
    qint64 bytes = 0;
    for (int row = first; row <= last;) {
        // Rows of consecutive ids are read at once.
        int end = row;
        while (end < last && idAt(end + 1) == idAt(row) + (end + 1 - row))
            ++end;
        const QList<CaptureRow> sizes = m_cache.sizes(idAt(row), idAt(end));
        bytes
            = std::accumulate(sizes.cbegin(), sizes.cend(), bytes, [](qint64 sum, const CaptureRow &one) { return sum + one.payloadSize; });
        row = end + 1;
    }
    return bytes;
}

QString EventLogModel::timeText(const LogRow &row) const
{
    using Format = LogSettings::TimeFormat;
    const UtcTime at = row.row.at;
    const auto clock = [&] { return m_fraction == Fraction::Milliseconds ? row.time : clockText(at, Qt::LocalTime, m_fraction); };
    switch (m_timeFormat) {
    case Format::Local: return clock();
    case Format::Utc: return clockText(at, Qt::UTC, m_fraction);
    case Format::SinceStart: return spanSince(startTime(), at);
    case Format::SincePrevious: return spanSince(previousTime(row.row.id), at);
    case Format::SinceReference:
        if (row.row.id == m_reference)
            return tr("reference");
        return m_referenceTime ? spanSince(m_referenceTime, at) : clock();
    }
    return {};
}

QString EventLogModel::spanSince(const std::optional<UtcTime> &begin, UtcTime at) const
{
    return begin ? spanText(at - *begin, m_fraction) : QStringLiteral("\u2013");
}

std::optional<UtcTime> EventLogModel::startTime() const
{
    if (!m_startTime)
        m_startTime = m_cache.firstTime();
    return m_startTime;
}

std::optional<UtcTime> EventLogModel::previousTime(qint64 id) const
{
    const qint64 position = m_sequence.indexOf(id);
    if (position < 1)
        return std::nullopt;
    const LogRow *previous = m_cache.row(m_sequence.at(position - 1), m_sequence.isList());
    return previous ? std::optional(previous->row.at) : std::nullopt;
}

bool EventLogModel::isQuiet(const LogRow &row, int column) const
{
    if (column == DirectionColumn)
        return !logRowHasPayload(row.row);
    if (column == ChannelColumn)
        return logChannel(row.row).isEmpty();
    return column >= ColumnCount && !valueIsThere(ownValue(row, column));
}

ColumnValues::Value EventLogModel::ownValue(const LogRow &row, int column) const
{
    if (!logRowHasPayload(row.row))
        return {ColumnValues::Value::State::Nothing, {}};
    return m_values->value(row.row.id, column - ColumnCount);
}

QString EventLogModel::expressionOf(int column) const
{
    return column < ColumnCount ? QString() : m_ownColumns.value(column - ColumnCount).expression;
}

QString EventLogModel::valueFilter(const QModelIndex &index) const
{
    const QString expression = expressionOf(index.column());
    const LogRow *row = expression.isEmpty() ? nullptr : m_cache.row(idAt(index.row()), m_sequence.isList());
    const QByteArray json = row ? ownValue(*row, index.column()).json : QByteArray();
    if (json.isEmpty())
        return {};
    const auto paths = json::PathPattern::parseList(expression);
    if (paths && paths->size() == 1)
        return QStringLiteral("%1 == %2").arg(expression, QString::fromUtf8(json));
    // A comment would take in what comes after it.
    return expression.contains(QLatin1Char('#')) ? QString() : QStringLiteral("(%1) == %2").arg(expression, QString::fromUtf8(json));
}

QVariant EventLogModel::ownData(const LogRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return valueText(ownValue(row, column));
    case Qt::AccessibleTextRole: return valueAccessibleText(ownValue(row, column));
    case Qt::ToolTipRole: return valueToolTip(ownValue(row, column));
    case Qt::TextAlignmentRole: return alignment(ownValue(row, column).state == ColumnValues::Value::State::Number);
    default: return {};
    }
}

int EventLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int EventLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount + static_cast<int>(m_ownColumns.size());
}

QVariant EventLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return idAt(index.row());
    if (role == MarkRole)
        return m_marks ? m_marks->note(idAt(index.row())) : QVariant();
    if (role == Qt::TextAlignmentRole && index.column() < ColumnCount)
        return alignment(isNumeric(index.column()));
    const LogRow *row = m_cache.row(idAt(index.row()), m_sequence.isList());
    return row ? rowData(*row, index.column(), role) : QVariant();
}

QVariant EventLogModel::rowData(const LogRow &row, int column, int role) const
{
    if (column == TimeColumn && role == Qt::DisplayRole)
        return timeText(LogRow(row)); // a copy: another row may be read for it
    if (column >= ColumnCount && role <= Qt::UserRole)
        return ownData(row, column, role);
    switch (role) {
    case Qt::DisplayRole: return isCopied(row, column) ? m_folded.channels(row.row) : logCellText(row, column);
    case Qt::AccessibleTextRole: return accessibleText(LogRow(row), column);
    case Qt::ToolTipRole: return withMark(row, true, withRule(logToolTip(row, column) + copiesText(row, column), row.row.id));
    case RuleRole: return m_rules.colorOf(row.row.id);
    case CopyColorsRole: return isCopied(row, SubscriptionColumn) ? QVariant::fromValue(copyColors(row.row)) : QVariant();
    case KindRole: return static_cast<int>(row.row.kind);
    case ColorIndexRole: return colorIndex(row.row);
    case PayloadRole: return row.row.payload;
    case FailedRole: return logRowFailed(row.row);
    case ReferenceRole: return row.row.id == m_reference;
    case QuietRole: return isQuiet(row, column);
    default: return {};
    }
}

QString EventLogModel::accessibleText(const LogRow &row, int column) const
{
    const QString text = column == TimeColumn ? timeText(row) : logAccessibleText(row, column);
    return withMark(row, column == TimeColumn, withRule(text, row.row.id) + copiesText(row, column));
}

QString EventLogModel::withMark(const LogRow &row, bool isWanted, const QString &text) const
{
    const QVariant note = m_marks && isWanted ? m_marks->note(row.row.id) : QVariant();
    if (!note.isValid())
        return text;
    return text.isEmpty() ? markText(note.toString()) : markText(note.toString()) + QLatin1Char('\n') + text;
}

bool EventLogModel::isCopied(const LogRow &row, int column) const
{
    return m_folding && column == SubscriptionColumn && m_folded.of(row.row).size() > 1;
}

QString EventLogModel::copiesText(const LogRow &row, int column) const
{
    return isCopied(row, column)
        ? tr("One event by %n subscription(s): %1", nullptr, static_cast<int>(m_folded.of(row.row).size())).arg(m_folded.channels(row.row))
        : QString();
}

QList<int> EventLogModel::copyColors(const CaptureRow &row) const
{
    QList<int> colors;
    for (const CaptureRow &copy : m_folded.of(row))
        colors << colorIndex(copy);
    return colors;
}

QString EventLogModel::withRule(const QString &text, qint64 id) const
{
    const QString rule = m_rules.nameOf(id);
    if (rule.isEmpty())
        return text;
    const QString words = tr("Colour rule: %1").arg(rule);
    return text.isEmpty() ? words : tr("%1. %2").arg(text, words);
}

QVariant EventLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section < ColumnCount ? isNumeric(section) : m_values->isNumeric(section - ColumnCount));
    if (role == Qt::ToolTipRole && section >= ColumnCount)
        return m_ownColumns.value(section - ColumnCount).expression;
    if (role != Qt::DisplayRole)
        return {};
    if (section == TimeColumn)
        return timeTitle();
    return section < ColumnCount ? columnTitle(section) : m_ownColumns.value(section - ColumnCount).title;
}

QString EventLogModel::timeTitle() const
{
    using Format = LogSettings::TimeFormat;
    switch (m_timeFormat) {
    case Format::Local: break;
    case Format::Utc: return tr("Time (UTC)");
    case Format::SinceStart: return tr("Time since start");
    case Format::SincePrevious: return tr("Time since previous");
    case Format::SinceReference:
        if (m_referenceTime)
            return tr("Time since row %1").arg(QLocale().toString(m_reference));
        break;
    }
    return columnTitle(TimeColumn);
}

QString EventLogModel::columnTitle(int column)
{
    switch (column) {
    case TimeColumn: return tr("Time");
    case SubscriptionColumn: return tr("Subscription");
    case SizeColumn: return tr("Size");
    case PayloadColumn: return tr("Payload");
    case NumberColumn: return tr("Number");
    case DirectionColumn: return tr("Direction");
    case ChannelColumn: return tr("Channel");
    default: return {};
    }
}

} // namespace eventscope
