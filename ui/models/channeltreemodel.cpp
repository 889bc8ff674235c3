// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/channeltreemodel.h"

#include "core/json/visibletext.h"
#include "ui/models/logtime.h"
#include "ui/models/ratetext.h"

#include <QLocale>

#include <algorithm>

namespace eventscope {

struct ChannelTreeModel::Node
{
    struct Sample
    {
        std::chrono::milliseconds at;
        qint64 received;
    };

    QString segment;
    QString path;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;
    bool isKnown = false;
    ChannelCount own;
    ChannelCount total; ///< of it and everything below
    QList<Sample> samples;

    [[nodiscard]] bool isWildcard() const { return segment == QLatin1String("*"); }
    [[nodiscard]] double rate() const
    {
        if (samples.size() < 2)
            return 0;
        const auto elapsed = samples.last().at - samples.first().at;
        return elapsed.count() <= 0 ? 0 : double(samples.last().received - samples.first().received) * 1000.0 / double(elapsed.count());
    }
    void take(std::chrono::milliseconds now)
    {
        samples << Sample{now, total.received};
        while (samples.size() > 2 && now - samples.at(1).at >= rateWindow)
            samples.removeFirst();
    }
    void forgetCounts()
    {
        own = {};
        for (const auto &child : children)
            child->forgetCounts();
    }
};

namespace {

bool isText(int column)
{
    return column == ChannelTreeModel::Channel || column == ChannelTreeModel::Last;
}

void addTo(ChannelCount &sum, const ChannelCount &count)
{
    sum.received += count.received;
    sum.published += count.published;
    if (count.lastAt <= sum.lastAt)
        return;
    sum.lastAt = count.lastAt;
    sum.lastEvent = count.lastEvent;
}

/// More than a column shows at any width.
constexpr qsizetype cellBytes = 200;
/// More than a tool tip can show on a screen; the log has the event.
constexpr qsizetype tipBytes = 4'000;
constexpr qsizetype tipLine = 100;

QString beginningOf(const QByteArray &event, qsizetype bytes)
{
    const bool isCut = event.size() > bytes;
    QString text = QString::fromUtf8(event.left(bytes));
    while (isCut && text.endsWith(QChar::ReplacementCharacter))
        text.chop(1); // a character was cut in two
    return json::visibleText(text) + (isCut ? QStringLiteral("\u2026") : QString());
}

QString lastText(const ChannelCount &count)
{
    return QStringList{shortTimeText(count.lastAt), beginningOf(count.lastEvent, cellBytes)}.join(QStringLiteral("  ")).trimmed();
}

/// In lines, since a tool tip breaks between words only.
QString tipText(const QByteArray &event)
{
    const QString text = beginningOf(event, tipBytes);
    QStringList lines;
    for (qsizetype at = 0; at < text.size(); at += tipLine)
        lines << text.mid(at, tipLine);
    return lines.join(QLatin1Char('\n'));
}

QString numberText(qint64 number)
{
    return number > 0 ? QLocale().toString(number) : QString();
}

} // namespace

ChannelTreeModel::ChannelTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

ChannelTreeModel::~ChannelTreeModel() = default;

ChannelTreeModel::Node &ChannelTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<Node *>(index.internalPointer()) : *m_root;
}

QModelIndex ChannelTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, nodeOf(parent).children.at(std::size_t(row)).get()) : QModelIndex();
}

QModelIndex ChannelTreeModel::parent(const QModelIndex &index) const
{
    const Node &node = nodeOf(index);
    return node.parent ? indexOf(*node.parent, 0) : QModelIndex();
}

QModelIndex ChannelTreeModel::indexOf(const Node &node, int column) const
{
    if (!node.parent)
        return {};
    const auto &siblings = node.parent->children;
    const auto found = std::find_if(siblings.cbegin(), siblings.cend(), [&node](const auto &sibling) { return sibling.get() == &node; });
    return createIndex(int(found - siblings.cbegin()), column, &node);
}

QModelIndex ChannelTreeModel::indexOf(const QString &channel) const
{
    const Node *node = m_root.get();
    for (const QString &segment : channel.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        const auto found = std::find_if(node->children.cbegin(), node->children.cend(),
                                        [&segment](const auto &child) { return child->segment == segment; });
        if (found == node->children.cend())
            return {};
        node = found->get();
    }
    return indexOf(*node, 0);
}

int ChannelTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent).children.size());
}

int ChannelTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant ChannelTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole: return display(node, index.column());
    case Qt::ToolTipRole: return toolTip(node);
    case Qt::AccessibleTextRole: return spoken(node, index.column());
    case Qt::TextAlignmentRole:
        return isText(index.column()) ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case PathRole: return node.path;
    case KnownRole: return node.isKnown;
    case NoteRole: return note(node);
    default: return {};
    }
}

QString ChannelTreeModel::display(const Node &node, int column) const
{
    const bool isSilent = node.total.lastAt == UtcTime{};
    switch (column) {
    case Channel: return node.segment;
    case Received: return numberText(node.total.received);
    case Published: return numberText(node.total.published);
    case Rate: return node.total.received > 0 ? rateText(node.rate()) : QString();
    case Last: return isSilent ? QString() : lastText(node.total);
    default: return {};
    }
}

QString ChannelTreeModel::spoken(const Node &node, int column) const
{
    const QString text = display(node, column);
    if (column == Channel)
        return node.isWildcard() ? tr("%1, everything below").arg(node.path) : node.path;
    return text.isEmpty() ? text : headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString() + QLatin1String(": ") + text;
}

QString ChannelTreeModel::note(const Node &node) const
{
    if (node.isWildcard())
        return tr("Events that came by this wildcard count here: the service does not tell to which channel they were published.");
    return {};
}

QString ChannelTreeModel::toolTip(const Node &node) const
{
    const QLocale locale;
    QStringList lines{node.path,
                      tr("Received %1, published %2.").arg(locale.toString(node.total.received), locale.toString(node.total.published))};
    if (!node.children.empty())
        lines << tr("With everything below; an event that came by two subscriptions counts twice, as in the log.");
    if (const QString more = note(node); !more.isEmpty())
        lines << more;
    if (node.total.lastAt != UtcTime{})
        lines << tr("Last event, %1:").arg(shortTimeText(node.total.lastAt)) << tipText(node.total.lastEvent);
    return QStringLiteral("<p>") + lines.join(QLatin1Char('\n')).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))
        + QStringLiteral("</p>");
}

QVariant ChannelTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isText(section) ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const bool isShort = role == Qt::DisplayRole;
    if (!isShort && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Channel: return tr("Channel");
    //: Column: events that came in on a channel.
    case Received: return isShort ? tr("In") : tr("Events received");
    //: Column: events that went out to a channel.
    case Published: return isShort ? tr("Out") : tr("Events published");
    case Rate: return isShort ? tr("/s") : tr("Events received a second");
    //: Column, short: when the last event came on a channel.
    case Last: return isShort ? tr("Last") : tr("Last event");
    default: return {};
    }
}

void ChannelTreeModel::clear()
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    endResetModel();
}

void ChannelTreeModel::addChannels(const QStringList &channels)
{
    for (const QString &channel : channels)
        add(channel);
}

ChannelTreeModel::Node &ChannelTreeModel::add(const QString &channel)
{
    Node *node = m_root.get();
    for (const QString &segment : channel.split(QLatin1Char('/'), Qt::SkipEmptyParts))
        node = &childOf(*node, segment);
    node->isKnown = node != m_root.get();
    return *node;
}

/// `*` is before every letter.
ChannelTreeModel::Node &ChannelTreeModel::childOf(Node &parent, const QString &segment)
{
    const auto place = std::lower_bound(parent.children.begin(), parent.children.end(), segment,
                                        [](const auto &child, const QString &text) { return child->segment < text; });
    if (place != parent.children.end() && (*place)->segment == segment)
        return **place;
    const int row = int(place - parent.children.begin());
    auto node = std::make_unique<Node>();
    node->segment = segment;
    node->path = parent.path + QLatin1Char('/') + segment;
    node->parent = &parent;
    beginInsertRows(indexOf(parent, 0), row, row);
    Node &added = **parent.children.insert(place, std::move(node));
    endInsertRows();
    return added;
}

void ChannelTreeModel::sample(const QHash<QString, ChannelCount> &counts, std::chrono::milliseconds now)
{
    m_root->forgetCounts();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        addTo(add(it.key()).own, *it);
    for (const auto &child : m_root->children)
        sum(*child, now);
}

void ChannelTreeModel::sum(Node &node, std::chrono::milliseconds now)
{
    ChannelCount total = node.own;
    for (const auto &child : node.children) {
        sum(*child, now);
        addTo(total, child->total);
    }
    const double rateBefore = node.rate();
    const bool isNew = std::exchange(node.total, total) != total;
    node.take(now);
    if (isNew || node.rate() != rateBefore)
        Q_EMIT dataChanged(indexOf(node, Received), indexOf(node, Last));
}

} // namespace eventscope
