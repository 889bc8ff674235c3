// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/savedworkmodel.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QIODevice>
#include <QMimeData>

namespace eventscope {

namespace {

constexpr qsizetype shownPatterns = 8;

/// Ids mean something in this process only.
QString mimeType()
{
    return QStringLiteral("application/x-eventscope-saved-%1").arg(QCoreApplication::applicationPid());
}

QString iconName(SavedWork::Kind kind)
{
    switch (kind) {
    case SavedWork::Kind::Folder: return QStringLiteral("folder");
    case SavedWork::Kind::Event: return QStringLiteral("publish");
    case SavedWork::Kind::Subscriptions: return QStringLiteral("subscribe");
    }
    return {};
}

QString patternsOf(const SavedSubscriptions &set)
{
    QStringList patterns;
    for (const SubscriptionSettings &one : set.subscriptions.first(std::min(shownPatterns, set.subscriptions.size())))
        patterns << one.pattern;
    if (set.subscriptions.size() > shownPatterns)
        patterns << QStringLiteral("\u2026");
    return patterns.join(QLatin1Char('\n'));
}

} // namespace

SavedWorkModel::SavedWorkModel(SavedWork &work, Theme &theme, QObject *parent)
    : QAbstractItemModel(parent)
    , m_work(work)
    , m_theme(theme)
{
    connect(&m_work, &SavedWork::itemAboutToBeAdded, this, &SavedWorkModel::beginAdd);
    connect(&m_work, &SavedWork::itemAdded, this, &SavedWorkModel::endInsertRows);
    connect(&m_work, &SavedWork::itemAboutToBeRemoved, this, &SavedWorkModel::beginRemove);
    connect(&m_work, &SavedWork::itemRemoved, this, &SavedWorkModel::endRemoveRows);
    connect(&m_work, &SavedWork::itemAboutToBeMoved, this, &SavedWorkModel::beginMove);
    connect(&m_work, &SavedWork::itemMoved, this, &SavedWorkModel::endMove);
    connect(&m_work, &SavedWork::itemChanged, this, [this](int item) { Q_EMIT dataChanged(indexOf(item), indexOf(item)); });
}

QModelIndex SavedWorkModel::indexOf(SavedWork::Id item) const
{
    return item == SavedWork::root ? QModelIndex() : createIndex(m_work.position(item), 0, quintptr(item));
}

SavedWork::Id SavedWorkModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? int(index.internalId()) : SavedWork::root;
}

QModelIndex SavedWorkModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(m_work.children(idAt(parent)).at(row)));
}

QModelIndex SavedWorkModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_work.parentOf(idAt(index))) : QModelIndex();
}

int SavedWorkModel::rowCount(const QModelIndex &parent) const
{
    return int(m_work.children(idAt(parent)).size());
}

int SavedWorkModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QString SavedWorkModel::description(SavedWork::Id item) const
{
    QStringList lines;
    if (const SavedEvent *event = m_work.savedEvent(item)) {
        lines << event->channel << tr("%Ln event(s)", nullptr, int(event->events.size()));
        if (event->isTemplate)
            lines << tr("template");
    }
    if (const SavedSubscriptions *set = m_work.savedSubscriptions(item))
        lines << patternsOf(*set);
    lines << QDir::toNativeSeparators(m_work.path(item));
    return lines.join(QLatin1Char('\n'));
}

QString SavedWorkModel::spokenKind(SavedWork::Id item) const
{
    if (const SavedEvent *event = m_work.savedEvent(item))
        return tr("saved event to %1").arg(event->channel);
    const SavedSubscriptions *set = m_work.savedSubscriptions(item);
    return set ? tr("subscription set of %1").arg(set->subscriptions.size()) : tr("folder");
}

QVariant SavedWorkModel::data(const QModelIndex &index, int role) const
{
    const SavedWork::Id item = idAt(index);
    if (!index.isValid() || !m_work.contains(item))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return m_work.name(item);
    case Qt::DecorationRole: return m_theme.icon(iconName(m_work.kind(item)));
    case Qt::ToolTipRole: return description(item);
    case Qt::AccessibleTextRole: return tr("%1, %2", "name, kind").arg(m_work.name(item), spokenKind(item));
    default: return {};
    }
}

Qt::ItemFlags SavedWorkModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    const bool isFolder = m_work.kind(idAt(index)) == SavedWork::Kind::Folder;
    return isFolder ? all | Qt::ItemIsDropEnabled : all | Qt::ItemNeverHasChildren;
}

bool SavedWorkModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const auto renamed = m_work.rename(idAt(index), value.toString().trimmed());
    if (!renamed)
        Q_EMIT failed(renamed.error());
    return renamed.ok();
}

QStringList SavedWorkModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *SavedWorkModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const QModelIndex &index : indexes)
        stream << idAt(index);
    auto *data = new QMimeData;
    data->setData(mimeType(), bytes);
    return data;
}

bool SavedWorkModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int /*column*/, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(mimeType()))
        return false;
    QDataStream stream(data->data(mimeType()));
    SavedWork::Id item = SavedWork::root;
    stream >> item;
    const SavedWork::Id folder = idAt(parent);
    if (!m_work.contains(item))
        return false;
    // The row counts the item itself, SavedWork does not.
    const bool isBehind = m_work.parentOf(item) == folder && m_work.position(item) < row;
    const int position = row < 0 ? rowCount(parent) : row - (isBehind ? 1 : 0);
    const auto moved = m_work.move(item, folder, position);
    if (!moved)
        Q_EMIT failed(moved.error());
    return moved.ok();
}

void SavedWorkModel::beginAdd(int parent, int position)
{
    beginInsertRows(indexOf(parent), position, position);
}

void SavedWorkModel::beginRemove(int item)
{
    beginRemoveRows(indexOf(m_work.parentOf(item)), m_work.position(item), m_work.position(item));
}

void SavedWorkModel::beginMove(int item, int folder, int position)
{
    const int row = m_work.position(item);
    const bool isBehind = m_work.parentOf(item) == folder && row < position;
    // To where it is, Qt allows no move.
    m_isMoving = beginMoveRows(indexOf(m_work.parentOf(item)), row, row, indexOf(folder), isBehind ? position + 1 : position);
}

void SavedWorkModel::endMove()
{
    if (std::exchange(m_isMoving, false))
        endMoveRows();
}

} // namespace eventscope
