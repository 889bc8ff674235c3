// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturerow.h"
#include "ui/presentation/discretion.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

namespace eventscope {

class EventLogModel;

/// The newest events of a log, the newest first, as an audience may see them: nothing leaves this model that Discretion hides. It follows
/// the log with its filter, four times a second; of more new events at once than can be shown, those in between are counted. Data for
/// assistive technology is the same. GUI thread.
class FeedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ChannelColumn, EventColumn, ColumnCount };
    enum DataRole {
        FieldsRole = Qt::UserRole + 1, ///< QStringList: name, value, name, value …; a value alone has an empty name
        ColorIndexRole, ///< int, of the subscription; -1 for none
        KindRole, ///< int, CaptureRow::Kind
        SkippedRole, ///< qint64: events between this one and the one before that have no card
    };
    static constexpr int maxCards = 60;
    static constexpr int maxAtOnce = 12; ///< new cards at a time
    static constexpr qsizetype payloadLimit = 16'384; ///< bytes; of larger events only the size is told

    explicit FeedModel(QObject *parent = nullptr);

    /// nullptr: nothing is shown. It may go before this.
    void setLog(EventLogModel *log);
    /// From the next event on, and for what is shown already.
    void setDiscretion(const Discretion &discretion);
    /// Holds what is shown; what comes meanwhile counts as skipped.
    void setPaused(bool paused);
    /// Shows at once what is new.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// As NewEvents::add(): so many are new in the log, and what is known of their channels is shown.
    void eventsCame(qint64 events, const QStringList &channels);

private:
    struct Card
    {
        qint64 id = 0;
        CaptureRow::Kind kind = CaptureRow::Kind::Event;
        QString time;
        QString channel;
        int color = -1;
        QStringList fields;
        qint64 skipped = 0;

        [[nodiscard]] QString line() const;
        [[nodiscard]] QString spoken() const;
    };

    void restart();
    void schedule();
    [[nodiscard]] Card card(const CaptureRow &row) const;
    [[nodiscard]] QStringList fields(const CaptureRow &row) const;
    void take(const QList<Card> &cards);
    void tellArrived(const QList<Card> &cards);

    QPointer<EventLogModel> m_log;
    Discretion m_discretion;
    QList<Card> m_cards;
    qint64 m_shownTo = 0; ///< the id of the newest row that was looked at
    qint64 m_events = 0; ///< in the log then
    qint64 m_arrived = 0; ///< the same, as EventLogModel::arrivedEvents()
    bool m_isPaused = false;
    QTimer m_timer;
};

} // namespace eventscope
