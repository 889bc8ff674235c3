// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace eventscope {

class EventLogModel;
class EventLogView;

/// Keeps what a person reads where it is on screen while the log finds its rows anew, as it does when it is filtered or copies are folded:
/// the current row, or without one the middle of what is in view; the nearest row where it is not among those shown. It is remembered
/// until somebody goes elsewhere, so that it comes back when the filter goes. A log that follows goes on following. GUI thread.
class KeptPlace final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    KeptPlace(EventLogModel &model, EventLogView &view, QObject *parent);

    /// Before the rows change.
    void hold();
    /// After it, and whenever the view has shown more of what was found.
    void restore();

private:
    void take();
    void forget();
    void onCurrentChanged(int row);
    void onMovedOn();
    [[nodiscard]] qint64 nearest() const;
    /// True when it stands there for good.
    [[nodiscard]] bool place(qint64 position);

    EventLogModel &m_model;
    EventLogView &m_view;
    qint64 m_id = 0; ///< of the row to keep; 0: none
    int m_above = 0; ///< rows between it and the upper edge
    bool m_isCurrent = false;
    bool m_isPending = false; ///< the rows changed, and it is not back in its place yet
    bool m_isPlacing = false;
};

} // namespace eventscope
