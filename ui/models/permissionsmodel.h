// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/permission.h"
#include "core/protocol/channelpattern.h"
#include "core/workspace/endpointsettings.h"
#include "ui/theme.h"

#include <QAbstractTableModel>

namespace eventscope {

/// Who may do what as a grid: a row for each operation and channel, a column for each authorizer; a cell is empty until its answer is
/// there. GUI thread.
class PermissionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { OperationColumn, ChannelColumn, FirstAuthorizer };

    /// `theme` must outlive it.
    explicit PermissionsModel(Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// An empty grid for authorizers of an endpoint, named by their ids.
    void begin(const EndpointSettings &endpoint, const QStringList &authorizerIds, const QList<ChannelPattern> &channels, bool publishes);
    void take(const doctor::Permission &permission);
    [[nodiscard]] const QList<doctor::Permission> &permissions() const { return m_permissions; }
    /// Why a cell says what it says; empty where there is nothing to explain.
    [[nodiscard]] QString reason(const QModelIndex &index) const;
    /// The cell of an answer.
    [[nodiscard]] QModelIndex indexOf(const doctor::Question &question) const;

private:
    [[nodiscard]] const doctor::Permission *permission(const QModelIndex &index) const;
    [[nodiscard]] QString lender(const doctor::Permission &permission) const;
    [[nodiscard]] QVariant display(const QModelIndex &index) const;
    [[nodiscard]] QVariant sign(const QModelIndex &index) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;

    Theme &m_theme;
    EndpointSettings m_endpoint;
    QStringList m_authorizers; ///< ids
    QList<doctor::Question> m_rows; ///< of the first authorizer
    QList<doctor::Permission> m_permissions;
};

} // namespace eventscope
