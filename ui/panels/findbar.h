// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/findscan.h"
#include "ui/panels/findcount.h"
#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QToolButton;

namespace eventscope {

class EventLogModel;
class EventLogView;
class MessageLabel;

/// Find: goes from row to row that matches, in the whole log and without hiding any; the syntax is the filter's. Ctrl+F opens it, F3
/// and Shift+F3 go on, Escape closes. Tells which of the matches is current. Hidden until it is wanted. GUI thread.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    FindBar(Theme &theme, EventLogModel &model, EventLogView &view, QWidget *parent = nullptr);

    /// Searches in another capture from now on.
    void setCapture(const QString &path);
    void open();
    void close();
    /// From the current row on; opens the bar when there is nothing to look for yet.
    void find(FindScan::Direction direction);
    void findNext() { find(FindScan::Direction::Forward); }
    void findPrevious() { find(FindScan::Direction::Backward); }

    /// The log shows other rows.
    void countAnew() { m_count->restart(); }
    /// The log may have more rows, or fewer.
    void refresh() { m_count->follow(); }

Q_SIGNALS:
    /// Words to mark where the row is shown; none: nothing is.
    void foundWordsChanged(const QStringList &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QToolButton *addButton(const QString &name, const QString &text, const QString &toolTip, const QIcon &icon);
    void buildButtons(const Theme &theme);
    void buildLayout();
    [[nodiscard]] bool isFilter(const QString &text);
    void start(const QString &text, FindScan::Direction direction);
    void cancel();
    void onFound(qint64 id, bool wrapped);
    void showRunning();
    void showCount();
    void markWords(const QStringList &words);
    void letGo();

    EventLogModel &m_model;
    EventLogView &m_view;
    std::unique_ptr<FindScan> m_scan; ///< made when it is needed
    QString m_path;
    FindScan::Direction m_direction = FindScan::Direction::Forward;
    bool m_isPartial = false; ///< the log did not have all its rows yet when the search began
    QTimer m_slow; ///< a search that ends sooner says nothing of itself
    QLineEdit *m_field;
    FindCount *m_count;
    QLabel *m_countText;
    MessageLabel *m_message;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_cancel = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace eventscope
