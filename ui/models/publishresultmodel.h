// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/publishresult.h"
#include "core/session/arrivals.h"
#include "ui/theme.h"

#include <QAbstractTableModel>

#include <chrono>
#include <optional>

namespace eventscope {

/// What became of the events of the latest publish, a row an event, and how they came back by the subscriptions. Publishes that were not
/// answered when the next one began stay below it until they are. GUI thread.
class PublishResultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Index, Outcome, Identifier, Code, Message, Milliseconds, Arrived, ColumnCount };
    /// Waiting: for the connection. NotReported: the service listed the event neither as successful nor as failed (a handler left it out).
    /// Cancelled: it was not sent.
    enum class State { Sending, Waiting, Published, Failed, Cancelled, Unknown, NotReported };
    enum Roles {
        StateRole = Qt::UserRole, ///< int: State
        SessionPublishRole, ///< quint64: Session::lastPublish() of the row's publish
    };

    /// `theme` must outlive it.
    explicit PublishResultModel(Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A publish of so many events begins; answers with its number, for finish(). `sessionPublish` is Session::lastPublish() after it.
    int begin(int events, quint64 sessionPublish = 0);
    void finish(int publish, const PublishResult &result);
    /// Session::publishWaits().
    void setWaiting(quint64 sessionPublish, bool isWaiting);
    /// Session::publishAnsweredLate(): what was unknown is known now, and that it came late is told.
    void finishLate(quint64 sessionPublish, const PublishResult &result);
    /// What is known of the way back; an event that is no longer in the report keeps what was known last.
    void setArrivals(const ArrivalReport &report);
    /// Some event was to come back by a subscription.
    [[nodiscard]] bool hasArrivals() const;
    /// Events that a subscription did not bring in time.
    [[nodiscard]] int missingEvents() const;
    /// How long was waited for the first of them; 0 without any.
    [[nodiscard]] std::chrono::microseconds missedAfter() const;
    /// The first row that waits for the connection; invalid when none does.
    [[nodiscard]] QModelIndex firstWaiting() const;
    /// Some row says why something failed.
    [[nodiscard]] bool hasFailures() const;
    /// The service named some event.
    [[nodiscard]] bool hasIdentifiers() const;

private:
    struct Row
    {
        int publish = 0;
        int index = 0;
        State state = State::Sending;
        QString identifier;
        QString code;
        QString message;
        std::optional<std::chrono::microseconds> roundTrip;
        quint64 sessionPublish = 0;
        PublishedArrivals arrivals;
    };

    [[nodiscard]] QString display(const Row &row, int column) const;
    [[nodiscard]] QString stateText(State state) const;
    [[nodiscard]] QVariant color(State state) const;
    [[nodiscard]] QVariant arrivalColor(const Row &row) const;
    [[nodiscard]] QString toolTip(const Row &row) const;
    /// It has no outcome yet.
    [[nodiscard]] static bool isOpen(const Row &row) { return row.state == State::Waiting || row.state == State::Sending; }
    template<typename Change>
    void change(Change change);
    void removeFinished();
    void fill(Row &row, const PublishResult &result) const;
    void fill(Row &row, const PublishResult::Response &response) const;
    void fill(Row &row, const PublishResult::Failure &failure) const;

    Theme &m_theme;
    QList<Row> m_rows;
    int m_latest = 0;
};

} // namespace eventscope
