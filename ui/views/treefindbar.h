// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/latestjob.h"
#include "ui/models/jsontreemodel.h"
#include "ui/theme.h"
#include "ui/views/findline.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace eventscope {

class JsonTreeView;

/// The line under a tree that finds keys and values, whatever their case: Enter, F3 and the buttons go from hit to hit and around the end,
/// Escape closes it. It searches the document, not the rows of the view, a large one in a pool thread. GUI thread.
class TreeFindBar final : public FindLine
{
    Q_OBJECT

public:
    /// `tree` must outlive it.
    TreeFindBar(const Theme &theme, JsonTreeView &tree, QWidget *parent = nullptr);

    /// Shows it, ready to type.
    void open();
    void close();
    void next();
    void previous();
    /// Open until close(), also while its tree is out of sight.
    [[nodiscard]] bool isWanted() const { return m_isWanted; }

Q_SIGNALS:
    void wantedChanged();

protected:
    [[nodiscard]] bool handleKey(const QKeyEvent &event) override;

private:
    using Hits = QList<JsonTreeModel::Place>;

    QToolButton *addButton(const QString &name, const QString &icon, const QString &text, void (TreeFindBar::*act)());
    void buildLayout();
    void search(bool goThere);
    void go(qsizetype hit);
    void updateCount();

    const Theme &m_theme;
    JsonTreeView &m_tree;
    QLineEdit *m_text;
    QLabel *m_count;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_close = nullptr;
    Hits m_hits;
    qsizetype m_at = -1;
    bool m_isWanted = false;
    bool m_isSearching = false;
    LatestJob<Hits> m_job{this};
};

} // namespace eventscope
