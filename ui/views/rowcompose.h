// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/eventlogmodel.h"

#include <QTableView>

class QAction;

namespace eventscope {

/// The action of a log that puts the selected events, five at most, into the publish editors. GUI thread.
class RowCompose final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. The action is the view's.
    RowCompose(const EventLogModel &model, QTableView &view);

Q_SIGNALS:
    /// The channel of the first; the payloads in the order of the log.
    void composeRequested(const QString &channel, const QList<QByteArray> &events);

private:
    [[nodiscard]] QList<CaptureRow> events() const;
    void update();
    void compose();

    const EventLogModel &m_model;
    QTableView &m_view;
    QAction *m_action;
};

} // namespace eventscope
