// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace eventscope {

class EventLogModel;
class EventLogView;

/// Keeps what a person reads in view while the log finds its rows anew, as it does when copies are folded: the current row, or without
/// one the middle of what is in view. A log that follows goes on following. GUI thread.
class KeptPlace final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    KeptPlace(EventLogModel &model, EventLogView &view, QObject *parent);

    /// Before the rows change.
    void hold();
    /// After it; as often as rows were found, until the place is among them or somebody chose another one.
    void restore();

private:
    EventLogModel &m_model;
    EventLogView &m_view;
    qint64 m_id = 0; ///< 0: nothing to restore
    bool m_wasCurrent = false;
};

} // namespace eventscope
