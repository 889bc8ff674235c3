// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/guidesearch.h"
#include "ui/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace eventscope {

class EmptyState;
class GuideView;

/// The user guide: its contents and a search beside the page. It reads all pages when it is made. GUI thread.
class GuideWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit GuideWindow(const Theme &theme, QWidget *parent = nullptr);

    /// A page's id, with `#` and a heading's anchor or without. Show the window first: a place depends on how wide the text is.
    void showPlace(const QString &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLists();
    void layOut();
    void addKeys();
    [[nodiscard]] QHBoxLayout *makeBar();
    void search(const QString &words);
    void showHits();
    void openHit(int row);
    void choosePage(const QString &page);
    /// False for a key that is none of the search field's.
    [[nodiscard]] bool handleKey(int key);

    const Theme &m_theme;
    GuideSearch m_search;
    QLineEdit *m_words;
    QLabel *m_found;
    QStackedWidget *m_lists;
    QListWidget *m_contents;
    QListWidget *m_hitList;
    EmptyState *m_nothing;
    GuideView *m_view;
    QList<GuideHit> m_hits;
};

} // namespace eventscope
