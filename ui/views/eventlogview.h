// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/exporter.h"
#include "core/snippets/snippet.h"
#include "ui/models/eventlogmodel.h"
#include "ui/theme.h"

#include <QTableView>

class QPushButton;

namespace eventscope {

class EventLogDelegate;
class LogHeader;
class RowCopies;
class RowFilters;
class SelectionLine;

/// The event log on screen. It follows the newest row until the user scrolls up or chooses a row, and again once they scroll to the
/// bottom; the rows that came meanwhile are counted by a chip that leads to them. Near an edge of the model's window it moves the window
/// along.
class EventLogView final : public QTableView
{
    Q_OBJECT

public:
    /// `model` must outlive the view.
    EventLogView(const Theme &theme, EventLogModel &model, QWidget *parent = nullptr);
    ~EventLogView() override;

    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool following);
    /// For a capture that does not grow: rows that are counted or found later are not new.
    void setStill();
    /// Shows what the model has new; at most 60 times a second, please.
    void refresh();
    /// The capture begins with this row now (EventLogModel::trimTo()); what is on screen stays where it is, as far as it is there.
    void trimTo(qint64 firstId);
    /// Columns and times as the settings say, from now on. They must outlive the view.
    void setSettings(LogSettings &settings);
    /// For "Copy as" a language, which is off without one.
    void setEndpoint(const SnippetRequest &endpoint);
    /// Words that are marked in the payloads; none: nothing is.
    void setFoundWords(const QStringList &words);
    void goToStart();
    /// Shows a position of the log (EventLogModel), makes it current and ends following; nothing happens for -1.
    void makeCurrent(qint64 position);
    /// The same, and the keyboard is in the log then.
    void goTo(qint64 position);

    /// Brings a position into view and ends following; what is current stays, while it is in the window. Nothing happens for -1.
    void showPosition(qint64 position);
    /// For what was there before the rows changed. Makes a position current, as far as the window has it while following; nothing scrolls.
    void keepCurrent(qint64 position);
    /// Brings a position into view with that many rows above it. False when there is not enough below it to stand so high.
    bool keepInView(qint64 position, int rowsAbove);
    /// The rows in view; -1 in an empty log.
    [[nodiscard]] int firstVisibleRow() const;
    [[nodiscard]] int lastVisibleRow() const;
    /// Times are counted from the current row; nothing happens without one.
    void setReference();
    /// Ids of the selected rows, ascending.
    [[nodiscard]] QList<IdRange> selectedIds() const;
    /// To see a row is not to follow, even at the end of the log.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Some rows always have room.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void followingChanged(bool following);
    /// The current row; -1 when it left the window.
    void currentRowChanged(int row);
    /// Somebody scrolled, or went to a place.
    void movedOn();
    /// As RowFilters'.
    void filterRequested(const QString &term);
    void expressionRequested(const QString &expression);
    /// The dialog that arranges the columns, please.
    void columnsWanted();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void setUpColumns();
    void fitToFont();
    void applyColumns();
    void applyTimeFormat();
    void setUpActions();
    QAction *addRowAction(const QString &name, const QString &text, void (EventLogView::*act)());
    void updateActions();
    void extendToEdge(QKeyEvent *event);
    void onScrolled(int value);
    void arriveAtEnd();
    void slideNearEdge(int value);
    void slideWindow(qint64 rows);
    void updateChip();
    [[nodiscard]] bool wasInView(const QModelIndex &index, int height) const;

    const Theme &m_theme;
    EventLogModel &m_model;
    LogSettings *m_settings = nullptr;
    EventLogDelegate *m_delegate;
    LogHeader *m_header;
    QPushButton *m_chip;
    std::unique_ptr<RowFilters> m_filters;
    std::unique_ptr<RowCopies> m_copies;
    SelectionLine *m_selectionLine = nullptr;
    QAction *m_setReference = nullptr;
    QAction *m_columns = nullptr;
    bool m_following = true;
    bool m_isStill = false;
    bool m_adjusting = false; ///< the bar moves by our own doing
    bool m_showingRow = false; ///< the bar moves to show a row
    int m_scrollValue = 0;
    qint64 m_seenEvents = 0;
};

} // namespace eventscope
