// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/eventlogmodel.h"

#include <QTableView>

#include <functional>
#include <optional>

class QAction;

namespace eventscope {

/// The actions of a log that narrow its filter by what the current row is, or by the value of the current cell when a person's own column
/// is there. GUI thread.
class RowFilters final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. The actions are the view's.
    RowFilters(const EventLogModel &model, QTableView &view);

    /// Another cell is current.
    void update();

Q_SIGNALS:
    /// A term that the row, or all others, fulfil (FilterTerm).
    void termWanted(const QString &term);
    /// A jq expression that the row fulfils.
    void expressionWanted(const QString &expression);

private:
    QAction *add(const QString &name, const QString &text, const std::function<void()> &act);
    void wantChannel(QLatin1String sign);
    void wantKind(QLatin1String sign);
    void updateValues();
    [[nodiscard]] std::optional<CaptureRow> currentRow() const;

    const EventLogModel &m_model;
    QTableView &m_view;
    QAction *m_onValue;
    QAction *m_outValue;
    QAction *m_onChannel;
    QAction *m_outChannel;
    QAction *m_onKind;
    QAction *m_outKind;
};

} // namespace eventscope
