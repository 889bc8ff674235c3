// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jsontreemodel.h"
#include "ui/theme.h"

#include <QTreeView>

namespace eventscope {

/// A JSON document as a tree with coloured values, and what can be copied from it: the value, its jq path, the subtree.
class JsonTreeView final : public QTreeView
{
    Q_OBJECT

public:
    explicit JsonTreeView(const Theme &theme, QWidget *parent = nullptr);

    /// Expands the first levels of what is small.
    void setDocument(json::Document document);
    void clear() { m_model.clear(); }

    void copyValue();
    void copyPath();
    void copySubtree();

private:
    void addCopyAction(const QString &name, const QString &text, void (JsonTreeView::*copy)());

    JsonTreeModel m_model;
};

} // namespace eventscope
