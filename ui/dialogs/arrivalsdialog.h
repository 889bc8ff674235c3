// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/theme.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace eventscope {

class ChannelArrivalsModel;
class MessageLabel;

/// Arrival by channel of one session, as it goes on. It closes when the session ends. Open it with show(). GUI thread.
class ArrivalsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    ArrivalsDialog(Theme &theme, Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The events that did not come back, please, in the log.
    void missingRequested();

private:
    void makeTable();
    void makeButtons();
    void layOut();
    void showReport(const ArrivalReport &report);
    void showNotes(const ArrivalReport &report);

    Theme &m_theme;
    ChannelArrivalsModel *m_model;
    QTableView *m_table;
    MessageLabel *m_hint;
    MessageLabel *m_notMeasured;
    QPushButton *m_missing;
    QPushButton *m_markdown;
    QPushButton *m_csv;
};

} // namespace eventscope
