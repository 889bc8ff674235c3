// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/publishresultmodel.h"

#include "ui/arrivaltext.h"
#include "ui/errortext.h"

#include <algorithm>

namespace eventscope {

namespace {

bool isNumber(int column)
{
    return column == PublishResultModel::Index || column == PublishResultModel::Milliseconds;
}

/// The service's own name for the trouble, else ours: what one searches for.
QString codeOf(const PublishResult::Failure &failure)
{
    if (!failure.serviceErrors.isEmpty())
        return failure.serviceErrors.first().type;
    return failure.error.type.isEmpty() ? QString(errorCodeName(failure.error.code)) : failure.error.type;
}

} // namespace

PublishResultModel::PublishResultModel(Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

int PublishResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PublishResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PublishResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(row, index.column());
    case Qt::ToolTipRole: return toolTip(row);
    case Qt::ForegroundRole:
        if (index.column() == Arrived)
            return arrivalColor(row);
        return index.column() == Outcome ? color(row.state) : QVariant();
    case Qt::AccessibleTextRole: return index.column() == Arrived ? QVariant(arrivalDetail(row.arrivals)) : QVariant();
    case Qt::TextAlignmentRole: return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case StateRole: return static_cast<int>(row.state);
    case SessionPublishRole: return row.sessionPublish;
    default: return {};
    }
}

QString PublishResultModel::display(const Row &row, int column) const
{
    switch (column) {
    case Index: return QString::number(row.index);
    case Outcome: return stateText(row.state);
    case Identifier: return row.identifier;
    case Code: return row.code;
    case Message: return row.message;
    case Milliseconds: return row.roundTrip ? millisecondsText(*row.roundTrip) : QString();
    case Arrived: return arrivalText(row.arrivals);
    default: return {};
    }
}

QString PublishResultModel::stateText(State state) const
{
    switch (state) {
    case State::Waiting: return tr("\u2026 Waiting for the connection");
    case State::Sending: return tr("\u2026 Sending");
    case State::Published: return tr("\u2713 Published");
    case State::Failed: return tr("\u2717 Failed");
    case State::Cancelled: return tr("\u2013 Cancelled, not sent");
    case State::Unknown: return tr("? Unknown");
    case State::NotReported: return tr("\u2013 Not reported");
    }
    return {};
}

QVariant PublishResultModel::color(State state) const
{
    switch (state) {
    case State::Waiting:
    case State::Cancelled:
    case State::Sending: return m_theme.color(Theme::Role::MutedText);
    case State::Published: return m_theme.color(Theme::Role::Success);
    case State::Failed: return m_theme.color(Theme::Role::Error);
    case State::Unknown:
    case State::NotReported: return m_theme.color(Theme::Role::Warning);
    }
    return {};
}

QVariant PublishResultModel::arrivalColor(const Row &row) const
{
    switch (arrivalVerdict(row.arrivals)) {
    case ArrivalVerdict::None:
    case ArrivalVerdict::Arrived: return {};
    case ArrivalVerdict::Waiting: return m_theme.color(Theme::Role::MutedText);
    case ArrivalVerdict::Ambiguous:
    case ArrivalVerdict::Missing:
    case ArrivalVerdict::Interrupted: return m_theme.color(Theme::Role::Warning);
    }
    return {};
}

QString PublishResultModel::toolTip(const Row &row) const
{
    QStringList lines{tr("Event %1: %2").arg(row.index + 1).arg(stateText(row.state).mid(2))};
    for (const QString &text : {row.identifier, row.code, row.message, arrivalDetail(row.arrivals)}) {
        if (!text.isEmpty())
            lines << text;
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant PublishResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Column: place of an event in its publish, from 0.
    case Index: return tr("Index");
    case Outcome: return tr("Outcome");
    case Identifier: return tr("Identifier");
    //: Column: error code of the service.
    case Code: return tr("Code");
    case Message: return tr("Message");
    case Milliseconds: return tr("ms");
    case Arrived: return tr("Arrived");
    default: return {};
    }
}

int PublishResultModel::begin(int events, quint64 sessionPublish)
{
    removeFinished();
    ++m_latest;
    beginInsertRows({}, 0, events - 1);
    for (int index = 0; index < events; ++index) {
        Row row;
        row.publish = m_latest;
        row.index = index;
        row.sessionPublish = sessionPublish;
        m_rows.insert(index, row);
    }
    endInsertRows();
    return m_latest;
}

void PublishResultModel::removeFinished()
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (isOpen(m_rows.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

/// `change` answers whether it changed the row.
template<typename Change>
void PublishResultModel::change(Change change)
{
    for (int position = 0; position < m_rows.size(); ++position) {
        if (change(m_rows[position]))
            Q_EMIT dataChanged(index(position, 0), index(position, ColumnCount - 1));
    }
}

void PublishResultModel::finish(int publish, const PublishResult &result)
{
    change([&](Row &row) {
        const bool isMeant = row.publish == publish && isOpen(row);
        if (isMeant)
            fill(row, result);
        return isMeant;
    });
}

void PublishResultModel::setWaiting(quint64 sessionPublish, bool isWaiting)
{
    change([&](Row &row) {
        const bool isMeant = row.sessionPublish == sessionPublish && isOpen(row);
        if (isMeant)
            row.state = isWaiting ? State::Waiting : State::Sending;
        return isMeant;
    });
}

void PublishResultModel::finishLate(quint64 sessionPublish, const PublishResult &result)
{
    change([&](Row &row) {
        const bool isMeant = row.sessionPublish == sessionPublish && row.state == State::Unknown;
        if (!isMeant)
            return false;
        row.code.clear();
        row.message.clear();
        fill(row, result);
        row.message = QStringList{tr("The answer came after the deadline."), row.message}.join(QLatin1Char(' ')).trimmed();
        return true;
    });
}

void PublishResultModel::setArrivals(const ArrivalReport &report)
{
    change([&](Row &row) {
        const PublishedArrivals *known = report.find(row.sessionPublish, row.index);
        const bool isNew = known && *known != row.arrivals;
        if (isNew)
            row.arrivals = *known;
        return isNew;
    });
}

bool PublishResultModel::hasArrivals() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return !row.arrivals.arrivals.isEmpty(); });
}

int PublishResultModel::missingEvents() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [](const Row &row) { return arrivalVerdict(row.arrivals) == ArrivalVerdict::Missing; }));
}

std::chrono::microseconds PublishResultModel::missedAfter() const
{
    for (const Row &row : m_rows) {
        for (const Arrival &arrival : row.arrivals.arrivals) {
            if (arrival.state == Arrival::State::Missing)
                return arrival.after;
        }
    }
    return {};
}

QModelIndex PublishResultModel::firstWaiting() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).state == State::Waiting)
            return index(row, 0);
    }
    return {};
}

bool PublishResultModel::hasFailures() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return !row.message.isEmpty() || !row.code.isEmpty(); });
}

bool PublishResultModel::hasIdentifiers() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return !row.identifier.isEmpty(); });
}

void PublishResultModel::fill(Row &row, const PublishResult &result) const
{
    if (result.roundTrip.count() > 0) // else it never left
        row.roundTrip = result.roundTrip;
    if (const auto *response = result.response())
        fill(row, *response);
    else if (const auto *failure = result.failure())
        fill(row, *failure);
}

void PublishResultModel::fill(Row &row, const PublishResult::Response &response) const
{
    const auto isThis = [&row](const auto &event) { return event.index == row.index; };
    const auto successful = std::find_if(response.successfulEvents.cbegin(), response.successfulEvents.cend(), isThis);
    if (successful != response.successfulEvents.cend()) {
        row.state = State::Published;
        row.identifier = successful->identifier;
        return;
    }
    const auto failed = std::find_if(response.failedEvents.cbegin(), response.failedEvents.cend(), isThis);
    if (failed != response.failedEvents.cend()) {
        row.state = State::Failed;
        row.identifier = failed->identifier;
        row.code = failed->code;
        row.message = failed->message;
        return;
    }
    row.state = State::NotReported;
    row.message = tr("The service named it neither as successful nor as failed: a handler may have left it out.");
}

void PublishResultModel::fill(Row &row, const PublishResult::Failure &failure) const
{
    if (failure.error.code == ErrorCode::Cancelled) {
        row.state = State::Cancelled;
        return;
    }
    row.state = failure.error.code == ErrorCode::UnknownOutcome ? State::Unknown : State::Failed;
    row.code = codeOf(failure);
    row.message = errorTitle(failure.error);
}

} // namespace eventscope
