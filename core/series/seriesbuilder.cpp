// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/seriesbuilder.h"

#include "core/protocol/connectionstate.h"

#include <cmath>

namespace eventscope {

namespace {

/// SessionWorker writes the state's name first.
bool tellsOfLoss(const CaptureRowView &row)
{
    using State = ConnectionState;
    for (const State state : {State::Disconnected, State::Connecting, State::Reconnecting}) {
        const QLatin1String name = connectionStateName(state);
        if (row.text.startsWith(QByteArrayView(name.data(), name.size())))
            return true;
    }
    return false;
}

} // namespace

void SeriesBuilder::take(const CaptureRowView &row)
{
    using Kind = CaptureRow::Kind;
    if (row.kind == Kind::Event || row.kind == Kind::Published)
        takeEvent(row);
    else if (row.kind == Kind::Gap || (row.kind == Kind::Connection && tellsOfLoss(row)))
        endLines();
}

void SeriesBuilder::advanceTo(UtcTime now)
{
    Q_UNUSED(now)
}

void SeriesBuilder::endLines()
{
    for (Open &open : m_open) {
        open.isEnded = true;
        open.piece = -1;
    }
}

QList<SeriesPiece> SeriesBuilder::takePieces()
{
    for (Open &open : m_open)
        open.piece = -1;
    m_waitingPoints = 0;
    return std::exchange(m_pieces, {});
}

void SeriesBuilder::add(const SeriesCurve &curve, SeriesPoint point)
{
    if (!std::isfinite(point.value))
        return;
    Open &open = m_open[curve];
    if (!open.isEnded && point.at < open.last) {
        open.isEnded = open.last - point.at > tolerance;
        point.at = open.isEnded ? point.at : open.last;
    }
    if (open.isEnded || open.piece < 0) {
        m_pieces << SeriesPiece{curve, open.isEnded, {}};
        open.piece = m_pieces.size() - 1;
        open.isEnded = false;
    }
    m_pieces[open.piece].points << point;
    open.last = point.at;
    ++m_waitingPoints;
}

bool wasPublished(const CaptureRowView &row)
{
    return row.kind == CaptureRow::Kind::Published && row.text.startsWith("published");
}

} // namespace eventscope
