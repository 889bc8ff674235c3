// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/framesmodel.h"
#include "ui/theme.h"

#include <QTableView>

namespace eventscope {

/// The frames on screen, in the fixed-width font. It follows the newest until somebody scrolls up or chooses a row, and again from
/// the bottom on; else what is read stays where it is while rows come and go. GUI thread.
class FramesView final : public QTableView
{
    Q_OBJECT

public:
    /// Both must outlive it.
    FramesView(const Theme &theme, FramesModel &model, QWidget *parent = nullptr);

    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool following);
    /// Shows what the model has new; at most 60 times a second, please.
    void refresh();
    /// The selected rows, with their texts.
    void copyRows() const;

Q_SIGNALS:
    void followingChanged(bool following);
    /// Not when it is forgotten: what was chosen to be read stays.
    void currentRowChanged(int row);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void setUpColumns();
    void fitToFont();
    void onScrolled(int value);

    FramesModel &m_model;
    bool m_following = true;
    bool m_isRefreshing = false;
};

} // namespace eventscope
