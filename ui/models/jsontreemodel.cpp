// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jsontreemodel.h"

#include "core/json/printer.h"

namespace eventscope {

using Type = json::Document::Type;

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void JsonTreeModel::setDocument(json::Document document)
{
    beginResetModel();
    m_document = std::move(document);
    m_children.clear();
    m_rows.clear();
    endResetModel();
}

void JsonTreeModel::clear()
{
    setDocument({});
}

QString JsonTreeModel::value(const QModelIndex &index) const
{
    return index.isValid() ? m_document.displayText(static_cast<int>(index.internalId())) : QString();
}

QString JsonTreeModel::subtree(const QModelIndex &index) const
{
    return index.isValid() ? QString::fromUtf8(m_document.token(static_cast<int>(index.internalId()))) : QString();
}

QString JsonTreeModel::path(const QModelIndex &index) const
{
    return index.isValid() ? m_document.path(static_cast<int>(index.internalId())) : QString();
}

bool JsonTreeModel::isScalarRoot() const
{
    const Type type = m_document.node(0).type;
    return type != Type::Object && type != Type::Array;
}

const QList<int> &JsonTreeModel::children(int node) const
{
    const auto known = m_children.constFind(node);
    if (known != m_children.cend())
        return *known;
    const QList<int> &listed = *m_children.insert(node, m_document.children(node));
    for (int row = 0; row < listed.size(); ++row)
        m_rows.insert(listed.at(row), row);
    return listed;
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid() && isScalarRoot())
        return createIndex(row, column, quintptr(0));
    const int node = parent.isValid() ? static_cast<int>(parent.internalId()) : 0;
    return createIndex(row, column, static_cast<quintptr>(children(node).at(row)));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int above = m_document.node(static_cast<int>(child.internalId())).parent;
    return above > 0 ? createIndex(m_rows.value(above), 0, static_cast<quintptr>(above)) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!hasRoot() || parent.column() > 0)
        return 0;
    if (parent.isValid())
        return m_document.node(static_cast<int>(parent.internalId())).childCount;
    return isScalarRoot() ? 1 : m_document.node(0).childCount;
}

int JsonTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int node = static_cast<int>(index.internalId());
    switch (role) {
    case Qt::DisplayRole: return index.column() == NameColumn ? name(node, index.row()) : valueText(node);
    case Qt::ToolTipRole: return m_document.path(node);
    case TypeRole: return static_cast<int>(m_document.node(node).type);
    case NodeRole: return node;
    default: return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : tr("Value");
}

QString JsonTreeModel::name(int node, int row) const
{
    const int above = m_document.node(node).parent;
    if (above < 0)
        return tr("value");
    return m_document.node(above).type == Type::Array ? QStringLiteral("[%1]").arg(row) : m_document.key(node);
}

QString JsonTreeModel::valueText(int node) const
{
    const json::Document::Node &value = m_document.node(node);
    if (value.type == Type::Object)
        return QStringLiteral("{ %1 }").arg(value.childCount);
    if (value.type == Type::Array)
        return QStringLiteral("[ %1 ]").arg(value.childCount);
    return json::oneLine(m_document.token(node).toByteArray());
}

} // namespace eventscope
