// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logsettings.h"
#include "ui/models/logmarks.h"
#include "ui/theme.h"

#include <QObject>

#include <optional>

class QAction;
class QWidget;

namespace eventscope {

class DetailPanel;
class EventLogModel;
class EventLogView;
class GoActions;
class LogOverview;
class MarkActions;
class ViewNotice;

/// The places of a log and the ways to them: marks, errors, gaps, the overview bar, with their actions. Puts its parts together. GUI
/// thread.
class LogPlaces final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Theme &theme;
        LogSettings &settings;
        EventLogModel &model;
        EventLogView &view;
        DetailPanel &detail;
    };

    /// The shortcuts work in the window of `panel`, which owns it, while it is visible. All parts must outlive it.
    LogPlaces(const Parts &parts, QWidget *panel);
    ~LogPlaces() override;

    /// The log with the bar beside it.
    [[nodiscard]] QWidget *widget() const;
    /// The model shows this capture now.
    void setCapture(const QString &path);
    void extendTo(qint64 lastId);
    /// Marks changed on disk.
    void readMarks();
    /// Whether somebody takes markWanted() and removalWanted(); not so unless told.
    void setMarkable(bool markable);
    /// That of a marked row; nothing when it is not marked.
    [[nodiscard]] std::optional<QString> note(qint64 row) const;
    /// A row that is not shown is told, with the reason.
    void goToRow(qint64 id);
    /// One more way, e.g. to a time.
    void addAction(QAction *action);
    /// For a menu of the window; separators among them.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

Q_SIGNALS:
    void markWanted(qint64 row, const QString &note);
    /// `note` is what its mark said.
    void removalWanted(qint64 row, const QString &note);

private:
    void setUpMenu(QWidget *panel);
    void connectParts();
    void addSeparator();

    Parts m_parts;
    LogMarks *m_marks;
    ViewNotice *m_notice;
    LogOverview *m_overview;
    GoActions *m_go;
    MarkActions *m_mark;
    QList<QAction *> m_actions;
};

} // namespace eventscope
