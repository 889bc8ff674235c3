// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturerowview.h"
#include "core/series/seriespoint.h"
#include "core/series/seriesrequest.h"

#include <QHash>
#include <QList>

namespace eventscope {

/// Some points of one curve, in order.
struct SeriesPiece
{
    SeriesCurve curve;
    bool beginsLine = false; ///< no line leads to the first of them
    QList<SeriesPoint> points;

    bool operator==(const SeriesPiece &) const = default;
};

/// Makes the curves of a request out of a capture's rows, which it sees in the order of their ids. One thread at a time; no I/O, no clock.
class SeriesBuilder
{
public:
    /// A row may be that much older than one before it: a publish is stored when it is answered (protocol deadlines), with the time it
    /// was sent. More than that, and the clock was set back.
    static constexpr std::chrono::seconds tolerance{20};

    SeriesBuilder() = default;
    virtual ~SeriesBuilder() = default;
    Q_DISABLE_COPY_MOVE(SeriesBuilder)

    /// Of any kind. A gap, and a connection that is lost, end every line: events may be missing there.
    void take(const CaptureRowView &row);
    /// No row from before `now` will come any more.
    virtual void advanceTo(UtcTime now);
    /// All that is half done is told; lines end.
    virtual void endLines();
    /// Rows with a payload that gave no point although they were asked for one.
    [[nodiscard]] qint64 withoutValue() const { return m_withoutValue; }

    /// What came of the rows since the last call.
    [[nodiscard]] QList<SeriesPiece> takePieces();
    [[nodiscard]] qsizetype waitingPoints() const { return m_waitingPoints; }

protected:
    /// A received event, or a published one.
    virtual void takeEvent(const CaptureRowView &row) = 0;
    /// A point that is a little older than the one before is set beside it; one that is much older begins a line.
    void add(const SeriesCurve &curve, SeriesPoint point);
    void countWithoutValue() { ++m_withoutValue; }

private:
    struct Open
    {
        UtcTime last{};
        bool isEnded = true;
        qsizetype piece = -1; ///< in m_pieces; -1: none there
    };

    QHash<SeriesCurve, Open> m_open;
    QList<SeriesPiece> m_pieces;
    qsizetype m_waitingPoints = 0;
    qint64 m_withoutValue = 0;
};

/// The publish did succeed, as far as its row tells; false for rows of another kind.
[[nodiscard]] bool wasPublished(const CaptureRowView &row);

} // namespace eventscope
