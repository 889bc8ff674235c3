// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QKeySequence;
class QWidget;

namespace eventscope {

class EventLogModel;
class EventLogView;
class LogMarks;
class MarksDialog;
class ViewNotice;

/// Marking the current rows, their notes, and the list of all marks. It changes nothing itself: it tells what is wanted, and LogMarks
/// shows it once it is on disk. GUI thread.
class MarkActions final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const Theme &theme;
        EventLogModel &model;
        EventLogView &view;
        const LogMarks &marks;
        ViewNotice &notice;
    };
    /// More rows at once are refused: a slip with everything selected must not mark a million rows.
    static constexpr qsizetype mostAtOnce = 1'000;
    static constexpr int longestNote = 500; ///< characters

    /// The shortcuts work in the window of `panel`, which owns it, while it is visible. All parts must outlive it.
    MarkActions(const Parts &parts, QWidget *panel);

    /// A saved capture is read-only: its marks are shown, the actions are off and say why.
    void setMarkable(bool markable);
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// `keys` are those that mark a row.
    [[nodiscard]] static QString noMarksText(const QKeySequence &keys);

Q_SIGNALS:
    void markWanted(qint64 row, const QString &note);
    void removalWanted(qint64 row);
    /// Go there, please.
    void rowWanted(qint64 row);

private:
    QAction *add(const char *name, const QKeySequence &keys, void (MarkActions::*act)());
    void update();
    void toggle();
    void editNote();
    void openList();
    [[nodiscard]] QList<qint64> chosenRows() const;
    [[nodiscard]] qint64 currentRow() const;

    Parts m_parts;
    QWidget *m_panel;
    QList<QAction *> m_actions;
    QAction *m_toggle;
    QAction *m_note;
    QAction *m_list;
    QPointer<MarksDialog> m_dialog; ///< deletes itself when closed
    bool m_isMarkable = false;
};

} // namespace eventscope
