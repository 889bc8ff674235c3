// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/theme.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <chrono>

namespace eventscope {

/// Subscriptions as a table. Rows come and go with setSubscriptions(); counts and rates change with sample(), which the panel
/// calls a few times a second, never with each event. GUI thread.
class SubscriptionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Channel, State, Events, Rate, ColumnCount };
    enum Roles {
        IdRole = Qt::UserRole, ///< QByteArray
        StateRole, ///< int: SubscriptionState
        ColorRole, ///< QColor of the subscription's chip
        ReasonRole, ///< QString: why it was refused and what to do; empty else
    };

    /// Rates are means over this window.
    static constexpr std::chrono::milliseconds rateWindow{2000};

    /// `theme` must outlive it.
    explicit SubscriptionModel(Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Whose subscriptions they are: a refusal is explained by what authorizes it.
    void setEndpoint(const EndpointSettings &endpoint) { m_endpoint = endpoint; }
    /// The present subscriptions; rows that stay keep their place, new ones are at the end.
    void setSubscriptions(const QList<SubscriptionInfo> &subscriptions);
    /// Takes the counts at `now` (any monotonic origin) and computes the rates.
    void sample(const QList<SubscriptionInfo> &subscriptions, std::chrono::milliseconds now);
    [[nodiscard]] const SubscriptionInfo &subscription(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const QByteArray &subscriptionId) const;

private:
    struct Sample
    {
        std::chrono::milliseconds at;
        qint64 received;
    };

    void removeMissing(const QList<SubscriptionInfo> &subscriptions);
    void updateKnown(const QList<SubscriptionInfo> &subscriptions);
    void appendNew(const QList<SubscriptionInfo> &subscriptions);
    [[nodiscard]] double rate(const QByteArray &subscriptionId) const;
    [[nodiscard]] QVariant display(const SubscriptionInfo &info, int column) const;
    [[nodiscard]] QString reason(const SubscriptionInfo &info) const;
    [[nodiscard]] QString toolTip(const SubscriptionInfo &info) const;
    [[nodiscard]] QString spokenState(const SubscriptionInfo &info) const;

    Theme &m_theme;
    EndpointSettings m_endpoint;
    QList<SubscriptionInfo> m_rows;
    QHash<QByteArray, QList<Sample>> m_samples;
};

} // namespace eventscope
