// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <memory>

namespace eventscope {

/// What the jq expressions of a person's own columns say for the rows on screen: evaluated over whole payloads in a thread with a
/// reader of its own, the rows asked for last first, and kept for some thousand rows. An expression that is only a path shows what stands
/// there as it was written, which libjq would round. One that does not end within a limit is stopped; one that does so for several rows on
/// end is not tried again until the expressions change. GUI thread; never blocks it.
class ColumnValues : public QObject
{
    Q_OBJECT

public:
    struct Value
    {
        enum class State {
            Pending, ///< arrived() will tell
            Text,
            Number,
            Nothing, ///< null, no output, or a row without a payload
            Failed, ///< `text` is the reason
            TooSlow,
        };
        State state = State::Pending;
        QString text; ///< one line, cut
        QByteArray
            json{}; ///< what a filter would compare with: the only output of a Text or Number, empty when there are more or it is long
    };

    explicit ColumnValues(QObject *parent = nullptr);
    /// Stops what is being evaluated and waits for the thread.
    ~ColumnValues() override;

    /// The capture that row ids mean, and the expressions; what is known of others is forgotten. An empty expression has no values.
    void setSource(const QString &capturePath, const QStringList &expressions);
    [[nodiscard]] const QStringList &expressions() const { return m_expressions; }
    /// Of a row for one of the expressions; asks for it when it is not known.
    [[nodiscard]] Value value(qint64 id, qsizetype expression);
    /// All that the expression gave so far were numbers.
    [[nodiscard]] bool isNumeric(qsizetype expression) const;
    /// How long one expression may take for one row; half a second unless told otherwise.
    void setLimit(std::chrono::milliseconds limit);

Q_SIGNALS:
    /// Values of rows in [firstId, lastId] are known now.
    void arrived(qint64 firstId, qint64 lastId);

private:
    class Worker;
    struct Shared;
    using Values = QList<Value>;
    using Rows = QList<std::pair<qint64, Values>>;

    void ask(qint64 id);
    void sendNext();
    void noteKinds(const Values &values);
    void take(quint64 source, const Rows &rows);
    void watch();

    QThread m_thread;
    std::shared_ptr<Shared> m_shared;
    Worker *m_worker = nullptr; ///< lives in m_thread, deleted there
    QString m_path;
    QStringList m_expressions;
    QCache<qint64, Values> m_known;
    QSet<qsizetype> m_withNumbers; ///< expressions
    QSet<qsizetype> m_withTexts;
    QSet<qint64> m_asked; ///< waiting or being evaluated
    QList<qint64> m_waiting;
    QTimer m_send; ///< one portion for all cells of a repaint
    QTimer m_watch;
    bool m_isBusy = false;
    quint64 m_seenLook = 0;
    int m_looksAlike = 0;
};

} // namespace eventscope
