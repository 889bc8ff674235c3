// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/keptplace.h"

#include "ui/models/eventlogmodel.h"
#include "ui/views/eventlogview.h"

#include <utility>

namespace eventscope {

KeptPlace::KeptPlace(EventLogModel &model, EventLogView &view, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
{
    connect(&model, &EventLogModel::scanned, this, &KeptPlace::restore);
}

void KeptPlace::hold()
{
    if (m_view.isFollowing() || m_id > 0 || m_view.firstVisibleRow() < 0)
        return;
    m_wasCurrent = m_view.currentIndex().isValid();
    const int row = m_wasCurrent ? m_view.currentIndex().row() : (m_view.firstVisibleRow() + m_view.lastVisibleRow()) / 2;
    m_id = m_model.idAt(row);
}

void KeptPlace::restore()
{
    if (m_view.isFollowing() || m_view.currentIndex().isValid())
        m_id = 0; // a place that was chosen since
    const bool isReached = m_model.isScanned() || m_model.countBefore(m_id) < m_model.total();
    if (m_id == 0 || !isReached)
        return;
    const qint64 position = m_model.positionOf(std::exchange(m_id, 0));
    if (m_wasCurrent)
        m_view.makeCurrent(position);
    else
        m_view.showPosition(position);
}

} // namespace eventscope
