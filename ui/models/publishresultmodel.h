// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/publishresult.h"
#include "ui/theme.h"

#include <QAbstractTableModel>

#include <chrono>
#include <optional>

namespace eventscope {

/// What became of the events of the latest publish, a row an event. Publishes that were not answered when the next one began
/// stay below it until they are. GUI thread.
class PublishResultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Index, Outcome, Identifier, Code, Message, Milliseconds, ColumnCount };
    /// NotReported: the service listed the event neither as successful nor as failed (a handler left it out).
    enum class State { Sending, Published, Failed, Unknown, NotReported };
    enum Roles {
        StateRole = Qt::UserRole, ///< int: State
    };

    /// `theme` must outlive it.
    explicit PublishResultModel(Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A publish of so many events begins; answers with its number, for finish().
    int begin(int events);
    void finish(int publish, const PublishResult &result);
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
    };

    [[nodiscard]] QString display(const Row &row, int column) const;
    [[nodiscard]] QString stateText(State state) const;
    [[nodiscard]] QVariant color(State state) const;
    [[nodiscard]] QString toolTip(const Row &row) const;
    void removeFinished();
    void fill(Row &row, const PublishResult &result) const;
    void fill(Row &row, const PublishResult::Response &response) const;
    void fill(Row &row, const PublishResult::Failure &failure) const;

    Theme &m_theme;
    QList<Row> m_rows;
    int m_latest = 0;
};

} // namespace eventscope
