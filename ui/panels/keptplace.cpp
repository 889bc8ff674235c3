// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/keptplace.h"

#include "ui/models/eventlogmodel.h"
#include "ui/views/eventlogview.h"

#include <QScopedValueRollback>

namespace eventscope {

KeptPlace::KeptPlace(EventLogModel &model, EventLogView &view, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
{
    connect(&view, &EventLogView::currentRowChanged, this, &KeptPlace::onCurrentChanged);
    connect(&view, &EventLogView::movedOn, this, &KeptPlace::onMovedOn);
}

void KeptPlace::hold()
{
    if (m_id == 0)
        take();
    m_isPending = m_id > 0;
}

void KeptPlace::take()
{
    m_isCurrent = m_view.currentIndex().isValid();
    const int first = m_view.firstVisibleRow();
    if (first < 0 || (!m_isCurrent && m_view.isFollowing()))
        return;
    const int row = m_isCurrent ? m_view.currentIndex().row() : (first + m_view.lastVisibleRow()) / 2;
    m_id = m_model.idAt(row);
    m_above = row - first;
}

void KeptPlace::forget()
{
    m_id = 0;
    m_isPending = false;
}

void KeptPlace::onCurrentChanged(int row)
{
    // Without a row: it went by itself, with the rows that were shown before.
    if (!m_isPlacing && row >= 0)
        forget();
}

void KeptPlace::onMovedOn()
{
    if (!m_isPlacing)
        forget();
}

void KeptPlace::restore()
{
    if (!m_isPending)
        return;
    const bool isAmongThose = m_model.countBefore(m_id) < m_model.total();
    if (m_model.isSearching() && !isAmongThose)
        return;
    const QScopedValueRollback placing(m_isPlacing, true);
    m_isPending = m_model.total() > 0 && !place(nearest());
}

qint64 KeptPlace::nearest() const
{
    const qint64 after = m_model.countBefore(m_id);
    if (after == 0 || after == m_model.total())
        return after == 0 ? 0 : after - 1;
    const bool isNearer = m_model.idAtPosition(after) - m_id <= m_id - m_model.idAtPosition(after - 1);
    return isNearer ? after : after - 1;
}

bool KeptPlace::place(qint64 position)
{
    if (m_isCurrent)
        m_view.keepCurrent(position);
    // Rows below it that were not found yet let it stand too low.
    return m_view.isFollowing() || m_view.keepInView(position, m_above) || !m_model.isSearching();
}

} // namespace eventscope
