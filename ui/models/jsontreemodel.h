// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/document.h"

#include <QAbstractItemModel>

namespace eventscope {

/// A JSON text as a tree: every key and value as it was written, in its order, duplicates too. The children of a node are listed
/// when the view first asks for them. GUI thread.
class JsonTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, ColumnCount };
    enum DataRole {
        TypeRole = Qt::UserRole + 1, ///< int, json::Document::Type
        NodeRole, ///< int, index in the document
    };

    explicit JsonTreeModel(QObject *parent = nullptr);

    void setDocument(json::Document document);
    void clear();
    [[nodiscard]] const json::Document &document() const { return m_document; }

    /// What a person means by "the value": a string's content, the text of anything else.
    [[nodiscard]] QString value(const QModelIndex &index) const;
    /// The text of the value with everything in it, as written.
    [[nodiscard]] QString subtree(const QModelIndex &index) const;
    /// As jq would write it.
    [[nodiscard]] QString path(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool hasRoot() const { return !m_document.nodes().isEmpty(); }
    /// A scalar at the top is a row of its own; a container at the top is not.
    [[nodiscard]] bool isScalarRoot() const;
    [[nodiscard]] const QList<int> &children(int node) const;
    [[nodiscard]] QString name(int node, int row) const;
    [[nodiscard]] QString valueText(int node) const;

    json::Document m_document;
    mutable QHash<int, QList<int>> m_children;
    mutable QHash<int, int> m_rows; ///< of listed nodes in their parent
};

} // namespace eventscope
