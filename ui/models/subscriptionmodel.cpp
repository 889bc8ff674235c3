// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/subscriptionmodel.h"

#include "ui/errortext.h"
#include "ui/models/ratetext.h"
#include "ui/refusaltext.h"

#include <QLocale>

#include <algorithm>

namespace eventscope {

namespace {

bool contains(const QList<SubscriptionInfo> &list, const QByteArray &id)
{
    return std::any_of(list.cbegin(), list.cend(), [&id](const SubscriptionInfo &info) { return info.id == id; });
}

QString capitalized(QString word)
{
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return word;
}

} // namespace

SubscriptionModel::SubscriptionModel(Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

int SubscriptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SubscriptionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SubscriptionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const SubscriptionInfo &info = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(info, index.column());
    case Qt::ToolTipRole: return toolTip(info);
    case Qt::AccessibleTextRole: return index.column() == State ? spokenState(info) : display(info, index.column());
    case Qt::TextAlignmentRole:
        return index.column() >= Events ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole: return info.id;
    case StateRole: return static_cast<int>(info.state);
    case ColorRole: return m_theme.subscriptionColor(info.colorIndex);
    case ReasonRole: return reason(info);
    default: return {};
    }
}

QVariant SubscriptionModel::display(const SubscriptionInfo &info, int column) const
{
    switch (column) {
    case Channel: return info.pattern;
    case State: return capitalized(subscriptionStateText(info.state));
    case Events: return QLocale().toString(info.received);
    case Rate: return rateText(rate(info.id));
    default: return {};
    }
}

QVariant SubscriptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Events ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Channel: return tr("Channel");
    case State: return tr("State");
    case Events: return tr("Events");
    case Rate: return tr("Events/s");
    default: return {};
    }
}

void SubscriptionModel::setSubscriptions(const QList<SubscriptionInfo> &subscriptions)
{
    removeMissing(subscriptions);
    updateKnown(subscriptions);
    appendNew(subscriptions);
}

void SubscriptionModel::removeMissing(const QList<SubscriptionInfo> &subscriptions)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (contains(subscriptions, m_rows.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_samples.remove(m_rows.takeAt(row).id);
        endRemoveRows();
    }
}

void SubscriptionModel::updateKnown(const QList<SubscriptionInfo> &subscriptions)
{
    for (const SubscriptionInfo &info : subscriptions) {
        const int row = rowOf(info.id);
        if (row < 0)
            continue;
        m_rows[row] = info;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void SubscriptionModel::appendNew(const QList<SubscriptionInfo> &subscriptions)
{
    for (const SubscriptionInfo &info : subscriptions) {
        if (rowOf(info.id) >= 0)
            continue;
        const int row = int(m_rows.size());
        beginInsertRows({}, row, row);
        m_rows << info;
        endInsertRows();
    }
}

void SubscriptionModel::sample(const QList<SubscriptionInfo> &subscriptions, std::chrono::milliseconds now)
{
    for (const SubscriptionInfo &info : subscriptions) {
        const int row = rowOf(info.id);
        if (row < 0)
            continue;
        const double before = rate(info.id);
        const qint64 receivedBefore = std::exchange(m_rows[row].received, info.received);
        QList<Sample> &samples = m_samples[info.id];
        samples << Sample{now, info.received};
        while (samples.size() > 2 && now - samples.at(1).at >= rateWindow)
            samples.removeFirst();
        if (receivedBefore != info.received || before != rate(info.id))
            Q_EMIT dataChanged(index(row, Events), index(row, Rate), {Qt::DisplayRole});
    }
}

int SubscriptionModel::rowOf(const QByteArray &subscriptionId) const
{
    const auto found
        = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const SubscriptionInfo &info) { return info.id == subscriptionId; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

double SubscriptionModel::rate(const QByteArray &subscriptionId) const
{
    const QList<Sample> samples = m_samples.value(subscriptionId);
    if (samples.size() < 2)
        return 0;
    const auto elapsed = samples.last().at - samples.first().at;
    return elapsed.count() <= 0 ? 0 : double(samples.last().received - samples.first().received) * 1000.0 / double(elapsed.count());
}

QString SubscriptionModel::reason(const SubscriptionInfo &info) const
{
    if (info.state != SubscriptionState::Refused)
        return {};
    if (!info.error)
        return tr("The service refused it without a reason.");
    Refusal refusal{*info.error, Operation::Subscribe};
    refusal.channel = info.pattern;
    return refusalText(m_endpoint, info.authorizerId, refusal);
}

QString SubscriptionModel::toolTip(const SubscriptionInfo &info) const
{
    QStringList lines{info.pattern + QStringLiteral(" \u00B7 ") + subscriptionStateText(info.state)};
    if (const QString why = reason(info); !why.isEmpty())
        lines << why;
    for (const ServiceError &error : info.errors.mid(1))
        lines << errorTitle(error.toError());
    return lines.join(QLatin1Char('\n'));
}

QString SubscriptionModel::spokenState(const SubscriptionInfo &info) const
{
    const QString state = capitalized(subscriptionStateText(info.state));
    const QString why = reason(info);
    return why.isEmpty() ? state : state + QLatin1String(": ") + why;
}

} // namespace eventscope
