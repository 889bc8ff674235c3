// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clientlog.h"
#include "ui/loglevels.h"
#include "ui/models/clientlogfilter.h"
#include "ui/models/clientlogmodel.h"
#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace eventscope {

class ClientLogTable;
class EmptyState;
class MessageLabel;
class PanelHeader;

/// What the program itself did: its messages with level and category, a filter, what is recorded, copying, and the way to the files.
/// It reads the log at most 60 times a second, and only while it is visible. GUI thread.
class ClientLogPanel : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    ClientLogPanel(ClientLog &log, LogLevels &levels, Theme &theme, QWidget *parent = nullptr);

    /// The header, for use as a dock's title bar; leaves the panel when it is given another parent.
    [[nodiscard]] QWidget *header() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class EmptyReason { Nothing, Cleared, Filtered };

    void makeActions();
    void makeHeader();
    [[nodiscard]] QWidget *makeToolBar();
    void makeFilter();
    void makeRecordButton();
    void layOut();
    void connectParts();
    void scheduleRead();
    void readNews();
    void refilter();
    void showFault(const std::optional<Error> &fault);
    void clearView();
    void showEarlier();
    void copy(const QModelIndexList &rows) const;
    [[nodiscard]] QModelIndexList allRows() const;
    void openFolder() const;
    void showMenu(const QPoint &position);
    void updateActions();
    [[nodiscard]] EmptyReason emptyReason() const;
    void onEmptyAction();

    ClientLog &m_log;
    LogLevels &m_levels;
    Theme &m_theme;
    ClientLogModel m_model;
    ClientLogFilter m_shown;
    QTimer m_reading;
    bool m_isCleared = false;
    PanelHeader *m_header;
    QLineEdit *m_filter;
    QComboBox *m_least;
    QToolButton *m_record;
    MessageLabel *m_fault;
    ClientLogTable *m_table;
    EmptyState *m_empty;
    QAction *m_copy;
    QAction *m_copyAll;
    QAction *m_clear;
    QAction *m_earlier; ///< the way back from a cleared view, there as long as it is
    QAction *m_openFolder;
    QToolButton *m_earlierButton = nullptr;
};

} // namespace eventscope
