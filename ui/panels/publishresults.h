// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/publishresultmodel.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace eventscope {

class MessageLabel;

/// What became of the latest publish, a row an event, and what can be done about it. Hidden while there was none. GUI thread.
class PublishResults : public QWidget
{
    Q_OBJECT

public:
    /// What is shown above the table.
    struct Outcome
    {
        QString failure; ///< why the publish failed as a whole, or in part; empty else
        bool isCancelled = false; ///< it was not sent, because somebody wanted that
        bool isHelpedByHttp = false; ///< the failure is one of the WebSocket only
        int failedEvents = 0; ///< known not to be published: they can be sent again
        bool hasAnswer = false; ///< the service answered something
    };

    /// `theme` must outlive it.
    explicit PublishResults(Theme &theme, QWidget *parent = nullptr);

    /// `model` must stay until another is shown.
    void showOutcome(PublishResultModel &model, const Outcome &outcome);

Q_SIGNALS:
    void overHttpRequested();
    void againRequested();
    void answerRequested();
    /// A publish that waits for the connection, by its number of the session, is not to be sent.
    void takeBackRequested(quint64 sessionPublish);
    /// How long events take on each channel, please.
    void arrivalsRequested();
    /// The events that did not come back, please, in the log.
    void missingRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void claimHeight();
    void makeButtons();
    void makeTable(Theme &theme);
    void layOut();
    void takeBack();
    void showMenu(const QPoint &position);
    void showArrivals(const PublishResultModel &model);
    void setModel(PublishResultModel &model);
    void fitColumns(const PublishResultModel &model);

    MessageLabel *m_failure;
    QPushButton *m_overHttp;
    QPushButton *m_again;
    QPushButton *m_answer;
    QPushButton *m_takeBack;
    MessageLabel *m_missing;
    QPushButton *m_arrivals;
    QPushButton *m_showMissing;
    QTableView *m_table;
};

} // namespace eventscope
