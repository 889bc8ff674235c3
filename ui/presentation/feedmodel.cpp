// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/feedmodel.h"

#include "core/json/document.h"
#include "ui/models/eventlogmodel.h"
#include "ui/models/logtime.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace eventscope {

namespace {

constexpr int refreshMs = 250;
constexpr qsizetype maxFields = 24;
constexpr qint64 mostLooks = 400; ///< at rows, of which some are for nobody
constexpr qsizetype longestValue = 300; ///< characters

/// What was published comes back as an event; errors and the state of the connection are for who operates it.
bool isForAudience(const CaptureRow &row)
{
    return row.kind == CaptureRow::Kind::Event || row.kind == CaptureRow::Kind::Gap;
}

/// In one line, without the signs of JSON: who looks at it writes no code. What an escape of JSON hides is read here.
QString shownValue(const json::Document &document, int node, const Discretion &discretion)
{
    using Type = json::Document::Type;
    const Type type = document.node(node).type;
    const QString key = document.key(node);
    if (type != Type::Object && type != Type::Array)
        return discretion.value(key, document.displayText(node).simplified());
    QStringList parts;
    for (const int child : document.children(node)) {
        const QString text = shownValue(document, child, discretion);
        parts << (type == Type::Object ? QStringLiteral("%1 %2").arg(discretion.text(document.key(child)), text) : text);
    }
    // Of what has a secret's name nothing within is shown either.
    return discretion.value(key, {}).isEmpty() ? parts.join(QStringLiteral(", ")) : discretion.value(key, {});
}

} // namespace

QString FeedModel::Card::line() const
{
    QStringList parts;
    for (qsizetype i = 0; i + 1 < fields.size(); i += 2)
        parts << (fields.at(i).isEmpty() ? fields.at(i + 1) : QStringLiteral("%1: %2").arg(fields.at(i), fields.at(i + 1)));
    return parts.join(QStringLiteral("  \u00B7  "));
}

QString FeedModel::Card::spoken() const
{
    return QStringList{time, channel, line()}.join(QStringLiteral(", "));
}

FeedModel::FeedModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshMs);
    connect(&m_timer, &QTimer::timeout, this, &FeedModel::refresh);
}

void FeedModel::setLog(EventLogModel *log)
{
    if (m_log)
        m_log->disconnect(this);
    m_log = log;
    m_arrived = log ? log->arrivedEvents() : 0;
    if (log) {
        connect(log, &QAbstractItemModel::rowsInserted, this, &FeedModel::schedule);
        connect(log, &QAbstractItemModel::modelReset, this, &FeedModel::restart);
    }
    restart();
}

void FeedModel::setDiscretion(const Discretion &discretion)
{
    m_discretion = discretion;
    restart();
}

void FeedModel::setPaused(bool paused)
{
    m_isPaused = paused;
    schedule();
}

void FeedModel::restart()
{
    beginResetModel();
    m_cards.clear();
    m_shownTo = 0;
    m_events = 0;
    endResetModel();
    schedule();
}

void FeedModel::schedule()
{
    if (!m_isPaused && !m_timer.isActive())
        m_timer.start();
}

void FeedModel::refresh()
{
    m_timer.stop();
    if (!m_log || m_isPaused || !m_log->reader())
        return;
    // At the start the log is history: what fits is shown, and nothing counts as skipped.
    const bool isStart = m_shownTo == 0;
    const qint64 known = isStart ? 0 : m_log->countBefore(m_shownTo + 1);
    const int room = isStart ? maxCards : maxAtOnce;
    QList<Card> cards;
    qint64 position = m_log->total() - 1;
    for (qint64 looks = 0; position >= known && cards.size() < room && looks < mostLooks; --position, ++looks) {
        const qint64 id = m_log->idAtPosition(position);
        const QList<CaptureRow> rows = m_log->reader()->rows(id, id, payloadLimit);
        if (!rows.isEmpty() && isForAudience(rows.first()))
            cards << card(rows.first());
    }
    const qint64 events = std::exchange(m_events, m_log->shownEvents());
    if (!isStart && !cards.isEmpty())
        cards.last().skipped = std::clamp<qint64>(m_events - events - cards.size(), 0, position - known + 1);
    if (m_log->total() > 0)
        m_shownTo = m_log->idAtPosition(m_log->total() - 1);
    if (!cards.isEmpty())
        take(cards);
    tellArrived(cards);
}

void FeedModel::tellArrived(const QList<Card> &cards)
{
    const qint64 arrived = m_log->arrivedEvents() - std::exchange(m_arrived, m_log->arrivedEvents());
    if (arrived <= 0)
        return;
    QStringList channels;
    for (const Card &card : cards) {
        if (card.kind == CaptureRow::Kind::Event)
            channels << card.channel;
    }
    if (arrived > channels.size())
        channels << QString();
    Q_EMIT eventsCame(arrived, channels);
}

void FeedModel::take(const QList<Card> &cards)
{
    beginInsertRows({}, 0, int(cards.size()) - 1);
    m_cards = cards + m_cards;
    endInsertRows();
    if (m_cards.size() <= maxCards)
        return;
    beginRemoveRows({}, maxCards, int(m_cards.size()) - 1);
    m_cards.resize(maxCards);
    endRemoveRows();
}

FeedModel::Card FeedModel::card(const CaptureRow &row) const
{
    return {row.id, row.kind, shortTimeText(row.at), m_discretion.text(row.channel), m_log->colorIndex(row), fields(row), 0};
}

QStringList FeedModel::fields(const CaptureRow &row) const
{
    if (row.kind == CaptureRow::Kind::Gap)
        return {QString(), tr("Some events may be missing here.")};
    if (row.payloadSize > payloadLimit)
        return {QString(), tr("A large event, %1", "%1 is its size").arg(QLocale().formattedDataSize(row.payloadSize))};
    const auto payload = m_discretion.payload(row.channel, row.payload);
    if (!payload)
        return {QString(), tr("This event is hidden.")};
    const auto parsed = json::Document::parse(*payload);
    const auto *document = std::get_if<json::Document>(&parsed);
    if (!document)
        return {QString(), m_discretion.text(QString::fromUtf8(*payload).simplified()).left(longestValue)};
    // Cut once it is clean: half of a secret looks like none.
    const auto shown = [&](int node) { return shownValue(*document, node, m_discretion).left(longestValue); };
    if (document->node(0).type != json::Document::Type::Object)
        return {QString(), shown(0)};
    QStringList fields;
    for (const int child : document->children(0).first(std::min<qsizetype>(maxFields, document->children(0).size())))
        fields << m_discretion.text(document->key(child)) << shown(child);
    return fields;
}

int FeedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

int FeedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FeedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Card &card = m_cards.at(index.row());
    switch (role) {
    case FieldsRole: return card.fields;
    case ColorIndexRole: return card.color;
    case KindRole: return int(card.kind);
    case SkippedRole: return card.skipped;
    case Qt::AccessibleTextRole: return index.column() == TimeColumn ? card.spoken() : QVariant();
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (index.column()) {
    case TimeColumn: return card.time;
    case ChannelColumn: return card.channel;
    default: return card.line();
    }
}

QVariant FeedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: return tr("Time");
    case ChannelColumn: return tr("Channel");
    default: return tr("Event");
    }
}

} // namespace eventscope
