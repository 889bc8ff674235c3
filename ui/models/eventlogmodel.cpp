// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventlogmodel.h"

#include "ui/models/logrowtext.h"

#include <algorithm>

namespace eventscope {

EventLogModel::EventLogModel(QObject *parent, int windowSize)
    : QAbstractTableModel(parent)
    , m_windowSize(windowSize)
{
    connect(&m_rules, &RowRules::decided, this, &EventLogModel::repaintRow);
    connect(&m_rules, &RowRules::rulesChanged, this, [this] {
        if (m_rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1), {RuleRole});
    });
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
    m_diskFirstId = std::max<qint64>(m_cache.firstId(), 1);
    m_firstId = m_diskFirstId;
    m_lastId = reader ? std::max(lastId, m_diskFirstId - 1) : 0;
    m_events = 0;
    m_eventsBefore = 0;
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
    if (firstId <= m_firstId)
        return false;
    m_firstId = firstId;
    extendTo(firstId, m_events); // the log may stand behind, paused: the row that tells what went is shown then
    // A list was not asked whether it lets that row pass.
    const qint64 end = m_sequence.isList() ? firstId + 1 : firstId;
    const int fromWindow = static_cast<int>(std::clamp<qint64>(m_sequence.lowerBound(end) - m_offset, 0, m_rows));
    if (fromWindow > 0)
        beginRemoveRows({}, 0, fromWindow - 1);
    m_offset = std::max<qint64>(0, m_offset - m_sequence.dropBefore(end));
    m_rows -= fromWindow;
    if (fromWindow > 0)
        endRemoveRows();
    if (m_rows > 0 && m_offset == 0)
        Q_EMIT dataChanged(index(0, 0), index(0, ColumnCount - 1));
    return true;
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
    m_filter = text;
    restart();
}

void EventLogModel::restart()
{
    beginResetModel();
    m_matchedEvents = 0;
    m_copies = 0;
    m_searchHeld = false;
    m_searchTo = m_lastId;
    m_scannedTo = m_firstId - 1;
    if (m_filter.isEmpty() && !m_folding) {
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
        connect(m_scan.get(), &FilterScan::failed, this, &EventLogModel::filterFailed);
    }
    m_scan->start(m_filter, m_firstId, m_lastId, m_folding ? FilterScan::Copies::Fold : FilterScan::Copies::Keep);
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
    m_scannedTo = scannedTo;
    if (m_searchHeld && isScanned()) // it was through before it heard of that
        goOnSearching();
    m_matchedEvents += events;
    // Found before they were removed, told after.
    const auto live = std::lower_bound(ids.cbegin(), ids.cend(), m_firstId);
    const qsizetype forgotten = m_sequence.append(live == ids.cbegin() ? ids : QList<qint64>(live, ids.cend()));
    if (forgotten > m_offset)
        setWindow(0);
    else
        m_offset -= forgotten;
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

int EventLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int EventLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return idAt(index.row());
    if (role == MarkRole)
        return m_marks ? m_marks->note(idAt(index.row())) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((index.column() == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    const LogRow *row = m_cache.row(idAt(index.row()), m_sequence.isList());
    return row ? rowData(*row, index.column(), role) : QVariant();
}

QVariant EventLogModel::rowData(const LogRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return isCopied(row, column) ? m_folded.channels(row.row) : logCellText(row, column);
    case Qt::AccessibleTextRole:
        return withMark(row, column == TimeColumn, withRule(logAccessibleText(row, column), row.row.id) + copiesText(row, column));
    case Qt::ToolTipRole: return withMark(row, true, withRule(logToolTip(row, column) + copiesText(row, column), row.row.id));
    case RuleRole: return m_rules.colorOf(row.row.id);
    case CopyColorsRole: return isCopied(row, SubscriptionColumn) ? QVariant::fromValue(copyColors(row.row)) : QVariant();
    case KindRole: return static_cast<int>(row.row.kind);
    case ColorIndexRole: return colorIndex(row.row);
    case PayloadRole: return row.row.payload;
    case FailedRole: return logRowFailed(row.row);
    default: return {};
    }
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
        return QVariant::fromValue(Qt::Alignment((section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: return tr("Time");
    case SubscriptionColumn: return tr("Subscription");
    case SizeColumn: return tr("Size");
    case PayloadColumn: return tr("Payload");
    default: return {};
    }
}

} // namespace eventscope
