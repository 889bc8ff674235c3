// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/findcount.h"

#include "ui/models/eventlogmodel.h"

#include <QLocale>

namespace eventscope {

FindCount::FindCount(const EventLogModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
}

void FindCount::start(const QString &filter)
{
    if (m_scan && filter == m_filter)
        return;
    m_filter = filter;
    begin();
}

void FindCount::stop()
{
    m_scan.reset();
    m_hits.setList();
    Q_EMIT changed();
}

void FindCount::restart()
{
    if (m_scan)
        begin();
}

void FindCount::begin()
{
    // A new one: a scan remembers how far another log was known.
    m_scan = std::make_unique<FilterScan>(m_model.capturePath());
    connect(m_scan.get(), &FilterScan::matched, this, &FindCount::onMatched);
    connect(m_scan.get(), &FilterScan::failed, this, [this] { // the search itself says why
        m_hits.setList();
        Q_EMIT changed();
    });
    m_hits.setList();
    m_firstId = m_model.firstId();
    m_toldTo = m_model.decidedTo();
    m_wholeAt = m_model.lastId();
    m_countedTo = m_firstId - 1;
    m_scan->start(m_filter, m_firstId, m_toldTo);
    Q_EMIT changed();
}

void FindCount::follow()
{
    if (!m_scan)
        return;
    if (m_model.firstId() < m_firstId)
        return restart();
    if (m_model.firstId() > m_firstId) {
        m_firstId = m_model.firstId();
        m_hits.dropBefore(m_firstId);
        Q_EMIT changed();
    }
    if (m_model.decidedTo() > m_toldTo) {
        m_toldTo = m_model.decidedTo();
        m_scan->extendTo(m_toldTo);
    }
}

void FindCount::onMatched(const QList<qint64> &ids, qint64 scannedTo)
{
    QList<qint64> shown;
    std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(shown), [this](qint64 id) { return m_model.holds(id); });
    m_hits.append(shown);
    m_countedTo = scannedTo;
    Q_EMIT changed();
}

QString FindCount::text(qint64 currentId) const
{
    if (!m_scan || m_hits.size() == 0)
        return {};
    const QString all = QLocale().toString(m_hits.size());
    const bool isWhole = m_countedTo >= m_wholeAt;
    const qint64 at = m_hits.indexOf(currentId);
    if (at < 0)
        return isWhole ? tr("%Ln found", nullptr, int(m_hits.size())) : tr("%Ln found so far", nullptr, int(m_hits.size()));
    const QString number = QLocale().toString(at + 1);
    return isWhole ? tr("%1 of %2").arg(number, all) : tr("%1 of %2 so far").arg(number, all);
}

} // namespace eventscope
