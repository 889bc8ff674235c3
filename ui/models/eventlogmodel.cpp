// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventlogmodel.h"

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

} // namespace

EventLogModel::EventLogModel(QObject *parent, int windowSize)
    : RowWindowModel(parent, windowSize)
    , m_times(m_cache, sequence())
    , m_own(new OwnColumns(this))
{
    connect(&m_rules, &RowRules::decided, this, &EventLogModel::repaintRow);
    connect(&m_rules, &RowRules::rulesChanged, this, [this] { tellChanged(0, columnCount() - 1, {RuleRole, WatchedRole}); });
    connect(m_own, &OwnColumns::arrived, this, &EventLogModel::onValuesArrived);
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
    m_arrivedEvents = 0;
    m_eventsBefore = 0;
    m_times.forget();
    m_own->setCapture(path);
    restart();
    return reader ? Result<void>() : reader.error();
}

void EventLogModel::extendTo(qint64 lastId, qint64 events)
{
    const qint64 before = std::exchange(m_events, events);
    if (lastId <= m_lastId)
        return;
    if (!sequence().isList())
        m_arrivedEvents += events - before;
    m_lastId = lastId;
    m_folded.extendTo(lastId);
    if (sequence().isList())
        m_scan->extendTo(lastId);
    else
        sequence().extendRange(lastId);
}

void EventLogModel::endAt(qint64 lastId, qint64 events)
{
    if (lastId >= m_lastId)
        return extendTo(lastId, events);
    m_lastId = lastId;
    m_events = events;
    m_firstId = std::min(m_firstId, lastId + 1); // what was hidden by clear() is later now
    m_eventsBefore = std::min(m_eventsBefore, events);
    m_folded.setCapture(m_path);
    m_folded.extendTo(lastId);
    m_scan.reset(); // one remembers how far the log was known
    restart();
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
    if (hasFirst())
        Q_EMIT dataChanged(index(0, 0), index(0, ColumnCount - 1));
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
        sequence().setRange(m_firstId, m_lastId);
    } else {
        sequence().setList();
        startScan();
    }
    resetWindow();
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
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1), {RuleRole, WatchedRole});
}

void EventLogModel::onMatched(const QList<qint64> &ids, qint64 scannedTo, qint64 events, qint64 copies)
{
    m_copies += copies;
    if (m_scannedTo >= m_searchTo)
        m_arrivedEvents += events;
    m_scannedTo = std::max(scannedTo, m_firstId - 1);
    if (m_searchHeld && isScanned()) // it was through before it heard of that
        goOnSearching();
    m_matchedEvents += events;
    // Found before they were removed, told after.
    const auto live = std::lower_bound(ids.cbegin(), ids.cend(), m_firstId);
    sequence().append(live == ids.cbegin() ? ids : QList<qint64>(live, ids.cend()));
    Q_EMIT scanned();
}

qint64 EventLogModel::positionAt(UtcTime time) const
{
    qint64 low = 0;
    qint64 high = total();
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const auto at = m_cache.timeOf(sequence().at(middle));
        if (at && *at < time)
            low = middle + 1;
        else
            high = middle;
    }
    return std::min(low, total() - 1);
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
    if (changed)
        tellChanged(SubscriptionColumn, SubscriptionColumn, {ColorIndexRole});
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
    const int before = m_own->count();
    const int after = static_cast<int>(columns.own().size());
    if (after > before)
        beginInsertColumns({}, ColumnCount + before, ColumnCount + after - 1);
    else if (after < before)
        beginRemoveColumns({}, ColumnCount + after, ColumnCount + before - 1);
    m_own->setColumns(columns);
    if (after > before)
        endInsertColumns();
    else if (after < before)
        endRemoveColumns();
    if (after == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, ColumnCount, ColumnCount + after - 1);
    tellChanged(ColumnCount, ColumnCount + after - 1);
}

void EventLogModel::setTimeFormat(LogSettings::TimeFormat format, Fraction fraction)
{
    m_times.setFormat(format, fraction);
    Q_EMIT headerDataChanged(Qt::Horizontal, TimeColumn, TimeColumn);
    tellChanged(TimeColumn, TimeColumn);
}

void EventLogModel::setReference(int row)
{
    m_times.setReference(idAt(row), timeOf(row));
    Q_EMIT headerDataChanged(Qt::Horizontal, TimeColumn, TimeColumn);
    tellChanged(0, columnCount() - 1);
}

void EventLogModel::onValuesArrived(qint64 firstId, qint64 lastId)
{
    if (m_own->count() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, ColumnCount, columnCount() - 1); // numbers are known for numbers now
    const qint64 first = std::max<qint64>(0, rowFor(firstId));
    const qint64 last = std::min<qint64>(rowFor(lastId), rowCount() - 1);
    if (first <= last)
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

bool EventLogModel::isQuiet(const LogRow &row, int column) const
{
    if (column == DirectionColumn)
        return !logRowHasPayload(row.row);
    if (column == ChannelColumn)
        return logChannel(row.row).isEmpty();
    return column >= ColumnCount && !m_own->hasValue(row, column - ColumnCount);
}

QString EventLogModel::valueFilter(const QModelIndex &index) const
{
    const LogRow *row = index.column() < ColumnCount ? nullptr : m_cache.row(idAt(index.row()), sequence().isList());
    return row ? m_own->filter(*row, index.column() - ColumnCount) : QString();
}

int EventLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount + m_own->count();
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
        return cellAlignment(isNumeric(index.column()));
    const LogRow *row = m_cache.row(idAt(index.row()), sequence().isList());
    return row ? rowData(*row, index.column(), role) : QVariant();
}

QVariant EventLogModel::rowData(const LogRow &row, int column, int role) const
{
    if (column == TimeColumn && role == Qt::DisplayRole)
        return m_times.text(LogRow(row)); // a copy: another row may be read for it
    if (column >= ColumnCount && role <= Qt::UserRole)
        return m_own->data(row, column - ColumnCount, role);
    switch (role) {
    case Qt::DisplayRole: return isCopied(row, column) ? m_folded.channels(row.row) : logCellText(row, column);
    case Qt::AccessibleTextRole: return accessibleText(LogRow(row), column);
    case Qt::ToolTipRole: return withMark(row, true, withRule(logToolTip(row, column) + copiesText(row, column), row.row.id));
    case RuleRole: return m_rules.colorOf(row.row.id);
    case WatchedRole: return m_rules.isWatched(row.row.id);
    case CopyColorsRole: return isCopied(row, SubscriptionColumn) ? QVariant::fromValue(copyColors(row.row)) : QVariant();
    case KindRole: return static_cast<int>(row.row.kind);
    case ColorIndexRole: return colorIndex(row.row);
    case PayloadRole: return row.row.payload;
    case FailedRole: return logRowFailed(row.row);
    case ReferenceRole: return m_times.isReference(row.row.id);
    case QuietRole: return isQuiet(row, column);
    default: return {};
    }
}

QString EventLogModel::accessibleText(const LogRow &row, int column) const
{
    const QString text = column == TimeColumn ? m_times.text(row) : logAccessibleText(row, column);
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
    return isCopied(row, column) ? tr("One event through %n subscription(s): %1", nullptr, static_cast<int>(m_folded.of(row.row).size()))
                                       .arg(m_folded.channels(row.row))
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
    const QString words = m_rules.isWatched(id) ? tr("Watched: %1").arg(rule) : tr("Colour rule: %1").arg(rule);
    return text.isEmpty() ? words : tr("%1. %2").arg(text, words);
}

QVariant EventLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section < ColumnCount ? isNumeric(section) : m_own->isNumeric(section - ColumnCount));
    if (role == Qt::ToolTipRole && section >= ColumnCount)
        return expressionOf(section);
    if (role != Qt::DisplayRole)
        return {};
    if (section == TimeColumn)
        return m_times.title(columnTitle(TimeColumn));
    return section < ColumnCount ? columnTitle(section) : m_own->title(section - ColumnCount);
}

QString EventLogModel::columnTitle(int column)
{
    switch (column) {
    case TimeColumn: return tr("Time");
    case SubscriptionColumn: return tr("Subscription");
    case SizeColumn: return tr("Size");
    case PayloadColumn: return tr("Payload");
    //: Column: number of the row.
    case NumberColumn: return tr("Number");
    //: Column: whether an event was received (in) or published (out).
    case DirectionColumn: return tr("Direction");
    case ChannelColumn: return tr("Channel");
    default: return {};
    }
}

} // namespace eventscope
