// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jsontreemodel.h"
#include "ui/theme.h"

#include <QTreeView>

namespace eventscope {

/// A JSON document as a tree with coloured values, and what can be copied from it: the value, its jq path, the subtree; and what a
/// filter can be made of.
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

Q_SIGNALS:
    /// A jq expression over the whole payload that holds where the current value is, or is not, what it is here.
    void filterRequested(const QString &expression);
    /// The jq path of the current value, and a short name for it.
    void columnRequested(const QString &expression, const QString &title);

private:
    void addAction(const QString &name, const QString &text, void (JsonTreeView::*act)());
    void filterOnValue();
    void filterOutValue();
    void requestColumn();
    void requestFilter(const QString &comparison);

    JsonTreeModel m_model;
};

} // namespace eventscope
