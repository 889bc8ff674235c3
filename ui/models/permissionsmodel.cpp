// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/permissionsmodel.h"

#include "core/doctor/permissioncheck.h"
#include "ui/permissiontext.h"

#include <algorithm>

namespace eventscope {

using doctor::Answer;
using doctor::Permission;
using doctor::Question;

PermissionsModel::PermissionsModel(Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

int PermissionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PermissionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstAuthorizer + int(m_authorizers.size());
}

void PermissionsModel::begin(const EndpointSettings &endpoint, const QStringList &authorizerIds, const QList<ChannelPattern> &channels,
                             bool publishes)
{
    beginResetModel();
    m_endpoint = endpoint;
    m_authorizers = authorizerIds;
    m_rows = PermissionCheck::questions(0, channels, publishes);
    m_permissions.clear();
    endResetModel();
}

void PermissionsModel::take(const Permission &permission)
{
    m_permissions << permission;
    const QModelIndex cell = indexOf(permission.question);
    // A refusal may put a wildcard above it into another light.
    Q_EMIT dataChanged(index(0, cell.column()), index(rowCount() - 1, cell.column()));
}

QModelIndex PermissionsModel::indexOf(const Question &question) const
{
    Question first = question;
    first.authorizer = 0;
    return index(int(m_rows.indexOf(first)), FirstAuthorizer + question.authorizer);
}

const Permission *PermissionsModel::permission(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < FirstAuthorizer)
        return nullptr;
    Question question = m_rows.at(index.row());
    question.authorizer = index.column() - FirstAuthorizer;
    const auto found = std::find_if(m_permissions.cbegin(), m_permissions.cend(),
                                    [&question](const Permission &permission) { return permission.question == question; });
    return found == m_permissions.cend() ? nullptr : &*found;
}

QString PermissionsModel::reason(const QModelIndex &index) const
{
    const Permission *found = permission(index);
    if (!found)
        return {};
    const QString why
        = permissionText(*found, refusedBelow(m_permissions, *found), m_endpoint, m_authorizers.at(found->question.authorizer));
    const QString other = lender(*found);
    return other.isEmpty() ? why
                           : why + QLatin1Char(' ') + tr("The rest was asked over a connection that \u201C%1\u201D opened.").arg(other);
}

/// For a refused connection: the name of the authorizer that opened another one.
QString PermissionsModel::lender(const Permission &permission) const
{
    const bool isRefused = permission.question.operation == Operation::Connect && permission.answer == Answer::Refused;
    const bool isAskedFurther = std::any_of(m_permissions.cbegin(), m_permissions.cend(), [&permission](const Permission &other) {
        const bool isOfSame = other.question.authorizer == permission.question.authorizer;
        return isOfSame && other.question.operation != Operation::Connect && other.hindrance == doctor::Hindrance::None;
    });
    const AuthorizerSettings *usual = m_endpoint.chosenAuthorizer(m_endpoint.connectAuthorizer);
    return isRefused && isAskedFurther && usual ? usual->name : QString();
}

QVariant PermissionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole: return display(index);
    case Qt::DecorationRole: return sign(index);
    case Qt::ToolTipRole: return reason(index).toHtmlEscaped();
    case Qt::AccessibleTextRole: return spoken(index);
    default: return {};
    }
}

QVariant PermissionsModel::display(const QModelIndex &index) const
{
    if (index.column() == OperationColumn)
        return operationText(m_rows.at(index.row()).operation);
    if (index.column() == ChannelColumn)
        return m_rows.at(index.row()).channel;
    const Permission *found = permission(index);
    return found ? answerText(*found, refusedBelow(m_permissions, *found)) : QString();
}

QVariant PermissionsModel::sign(const QModelIndex &index) const
{
    const Permission *found = permission(index);
    if (!found)
        return {};
    if (!refusedBelow(m_permissions, *found).isEmpty())
        return m_theme.icon(QStringLiteral("warning"), Theme::Role::Warning);
    switch (found->answer) {
    case Answer::Allowed: return m_theme.icon(QStringLiteral("ok"), Theme::Role::Success);
    case Answer::Refused: return m_theme.icon(QStringLiteral("error"), Theme::Role::Error);
    case Answer::NotAsked: return m_theme.icon(QStringLiteral("more"), Theme::Role::MutedText);
    }
    return {};
}

QString PermissionsModel::spoken(const QModelIndex &index) const
{
    const QString why = reason(index);
    const QString word = display(index).toString();
    return why.isEmpty() ? word : word + QLatin1String(": ") + why;
}

QVariant PermissionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OperationColumn: return tr("Operation");
    case ChannelColumn: return tr("Channel");
    default: break;
    }
    const AuthorizerSettings *authorizer = m_endpoint.authorizer(m_authorizers.value(section - FirstAuthorizer));
    return authorizer ? authorizer->name : QString();
}

} // namespace eventscope
