// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/arrivals.h"
#include "ui/theme.h"

#include <QAbstractTableModel>

namespace eventscope {

/// How long events took from publish to receive, a row a channel; durations in ms. GUI thread.
class ChannelArrivalsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Channel, Count, Minimum, Median, Percentile95, Maximum, Missing, Ambiguous, ColumnCount };

    /// `theme` must outlive it.
    explicit ChannelArrivalsModel(Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Channels by name, as a report has them.
    void setChannels(const QList<ChannelArrivals> &channels);
    /// Numbers as programs read them, whatever the locale.
    [[nodiscard]] QString markdown() const;
    [[nodiscard]] QString csv() const;

private:
    [[nodiscard]] QString text(const ChannelArrivals &row, int column, const QLocale &locale) const;
    [[nodiscard]] QList<QStringList> plainRows() const;
    [[nodiscard]] QString title(int column) const;

    Theme &m_theme;
    QList<ChannelArrivals> m_rows;
};

} // namespace eventscope
