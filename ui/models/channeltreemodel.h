// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/channelcounts.h"

#include <QAbstractItemModel>

#include <chrono>
#include <memory>
#include <vector>

namespace eventscope {

/// Channels and wildcards as a tree by segments, each with what came and went at and below it. Nodes come with addChannels() and
/// sample(), in the order of the alphabet, and stay until clear(); numbers change with sample() only, which the panel calls once a
/// second. An event that came by a wildcard does not tell its channel (protocol.md 3.4): it counts at the node `*`. GUI thread.
class ChannelTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Channel, Received, Published, Rate, Last, ColumnCount };
    enum Roles {
        PathRole = Qt::UserRole, ///< QString: `/default/orders`, `/default/*`
        KnownRole, ///< bool: it was subscribed, published to or suggested itself, not only something below it
        NoteRole, ///< QString: what must be known to read its numbers; empty for most
    };

    /// Rates are means over this window.
    static constexpr std::chrono::milliseconds rateWindow{2000};

    explicit ChannelTreeModel(QObject *parent = nullptr);
    ~ChannelTreeModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void clear();
    /// Channels and patterns; those that are there already stay as they are.
    void addChannels(const QStringList &channels);
    /// Takes the counts at `now` (any monotonic origin) and computes sums and rates.
    void sample(const QHash<QString, ChannelCount> &counts, std::chrono::milliseconds now);
    /// Invalid when there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &channel) const;

private:
    struct Node;

    [[nodiscard]] Node &nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node, int column) const;
    Node &add(const QString &channel);
    Node &childOf(Node &parent, const QString &segment);
    void sum(Node &node, std::chrono::milliseconds now);
    [[nodiscard]] QString display(const Node &node, int column) const;
    [[nodiscard]] QString spoken(const Node &node, int column) const;
    [[nodiscard]] QString note(const Node &node) const;
    [[nodiscard]] QString toolTip(const Node &node) const;

    std::unique_ptr<Node> m_root;
};

} // namespace eventscope
