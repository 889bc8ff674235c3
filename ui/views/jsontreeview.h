// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jsontreemodel.h"
#include "ui/theme.h"
#include "ui/views/foundwords.h"

#include <QTreeView>

namespace eventscope {

/// A JSON document as a tree with coloured values, and what can be copied from it: the value, its key, its jq path, the subtree; and
/// what a filter can be made of. Enter or a double click opens what a string holds (JSON, base64).
class JsonTreeView final : public QTreeView
{
    Q_OBJECT

public:
    /// A larger value makes no filter: nobody could read it in the field.
    static constexpr qsizetype maxFilterBytes = 4'096;

    explicit JsonTreeView(const Theme &theme, QWidget *parent = nullptr);

    /// Expands the first levels of what is small.
    void setDocument(json::Document document);
    void clear();
    /// Words that are marked in names and values; none: nothing is.
    void setFoundWords(const FoundWords &words);
    [[nodiscard]] const JsonTreeModel &treeModel() const { return m_model; }
    /// Offers to chart numbers, by the context menu and by an icon beside each; not so unless told.
    void setChartable(bool chartable);
    /// Makes a place current, in sight, its parents open.
    void goTo(const JsonTreeModel::Place &place);

    void copyValue();
    void copyKey();
    void copyPath();
    void copySubtree();

Q_SIGNALS:
    /// A jq expression over the whole payload that holds where the current value is, or is not, what it is here.
    void filterRequested(const QString &expression);
    /// The jq path of the current value, and a short name for it.
    void columnRequested(const QString &expression, const QString &title);
    /// The jq path of a number.
    void chartRequested(const QString &expression);
    /// Ctrl+F, F3 and Shift+F3, which mean this tree and nothing around it while it has the focus.
    void findRequested();
    void findNextRequested();
    void findPreviousRequested();
    /// Other things can be found now.
    void contentChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpActions();
    QAction *addAction(const QString &name, const QString &text, void (JsonTreeView::*act)());
    void fitNames(int least);
    void decode();
    void updateActions();
    void updateFilterActions();
    void filterOnValue();
    void filterOutValue();
    void requestColumn();
    void requestFilter(const QString &comparison);
    void requestChart();
    [[nodiscard]] bool isNumber(const QModelIndex &index) const;

    JsonTreeModel m_model;
    FoundWords m_found;
    QAction *m_copyKey = nullptr;
    QAction *m_decode = nullptr;
    QAction *m_filterOn = nullptr;
    QAction *m_filterOut = nullptr;
    QAction *m_addColumn = nullptr;
    QAction *m_chart = nullptr;
    bool m_isChartable = false;
};

} // namespace eventscope
