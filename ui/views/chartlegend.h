// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chartmodel.h"
#include "ui/theme.h"

#include <QTreeView>

class QAction;

namespace eventscope {

/// The lines of a chart with colour, shape, name and value; a tick tells which are shown. Delete removes the series of the current line.
/// GUI thread.
class ChartLegend final : public QTreeView
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ChartLegend(const Theme &theme, ChartModel &model, QWidget *parent = nullptr);

    /// Enabled while there is a current line; says which series.
    [[nodiscard]] QAction *removeAction() const { return m_remove; }

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void updateAction();
    void removeCurrent();

    ChartModel &m_model;
    QAction *m_remove;
};

} // namespace eventscope
