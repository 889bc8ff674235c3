// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/eventlogmodel.h"
#include "ui/theme.h"

#include <QLabel>
#include <QTableView>
#include <QTimer>

namespace eventscope {

/// A quiet line over the log's lower edge: the time between two selected rows, or how many are selected and how large they are. Over
/// it, not below, so that no row moves under the pointer; clicks go through. GUI thread.
class SelectionLine final : public QLabel
{
    Q_OBJECT

public:
    /// More rows are counted, but not measured: that would hold the window up.
    static constexpr qint64 measuredRows = 10'000;

    /// All must outlive it. It lies in the view's viewport.
    SelectionLine(const Theme &theme, const EventLogModel &model, QTableView &view);

    /// Says something about the selection until it changes.
    void say(const QString &text);
    /// Says something beside what the selection is, until it changes.
    void add(const QString &text);
    /// Keeps to the lower right, left of `taken` pixels.
    void place(int taken);

private:
    void follow();
    void refresh();
    void applyTheme();
    [[nodiscard]] QString selectionText() const;
    [[nodiscard]] QString betweenText(int first, int second) const;

    const Theme &m_theme;
    const EventLogModel &m_model;
    QTableView &m_view;
    QTimer m_delay; ///< a dragged selection changes with each move of the mouse
    QString m_added;
    int m_taken = 0;
};

} // namespace eventscope
