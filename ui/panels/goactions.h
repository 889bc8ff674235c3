// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturereader.h"

#include <QList>
#include <QObject>

class QAction;
class QKeySequence;
class QWidget;

namespace eventscope {

class EventLogModel;
class EventLogView;
class LogMarks;
class ViewNotice;

/// The ways from the current row to the next or previous mark, error or gap of the log, however far: rows that a filter hides are passed
/// over, at the end it goes on from the other one, and a notice says so. GUI thread.
class GoActions final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        EventLogModel &model;
        EventLogView &view;
        const LogMarks &marks;
        ViewNotice &notice;
    };

    /// The shortcuts work in the window of `panel`, which owns it, while it is visible. All parts must outlive it.
    GoActions(const Parts &parts, QWidget *panel);

    /// Goes to a row, or to the one beside where it would be and says why.
    void goToRow(qint64 id);

    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

private:
    enum class What { Mark, Failure, Gap };
    using Direction = CaptureReader::Direction;

    void add(QWidget *panel, const char *name, const QString &text, const QKeySequence &keys, What what, Direction direction);
    void go(What what, Direction direction);
    [[nodiscard]] qint64 start(Direction direction) const;
    [[nodiscard]] qint64 nextInCapture(What what, qint64 id, Direction direction) const;
    [[nodiscard]] qint64 nextShown(What what, qint64 id, Direction direction) const;
    void tellNone(What what);
    [[nodiscard]] QString whyNotShown(qint64 id) const;

    Parts m_parts;
    QList<QAction *> m_actions;
};

} // namespace eventscope
