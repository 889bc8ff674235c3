// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturefollower.h"
#include "core/series/seriesbuilder.h"

#include <QObject>

namespace eventscope {

/// What a SeriesScan found since it told the last time.
struct SeriesNews
{
    QList<SeriesPiece> pieces;
    qint64 readTo = 0; ///< the row up to which the capture was read
    qint64 withoutValue = 0; ///< of all rows so far, see SeriesBuilder
};

/// Reads the curves of a request out of a capture, in a thread of its own with its own connection, in portions; goes on with what is
/// appended, never reading a row twice. Lives in the GUI thread; never blocks it.
class SeriesScan : public QObject
{
    Q_OBJECT

public:
    /// When it goes it stops, and waits for the thread; no file stays open.
    SeriesScan(const QString &capturePath, const SeriesRequest &request, QObject *parent = nullptr);

    /// There are rows up to `lastId` now, and all from before `now` are among them.
    void extendTo(qint64 lastId, UtcTime now) { m_follower.extendTo(lastId, now); }
    /// The capture ends with `lastId`: what is half done there is told, too.
    void finishAt(qint64 lastId) { m_follower.finishAt(lastId); }
    /// How long jq may take for one row, 5 s unless told otherwise; then the scan fails with Timeout.
    void setRowLimit(std::chrono::milliseconds limit) { m_follower.setRowLimit(limit); }

Q_SIGNALS:
    /// There were rows, or there are points.
    void arrived(const eventscope::SeriesNews &news);
    /// The expression or the capture cannot be read, or jq does not come to an end (InvalidExpression, Timeout, FileFailed,
    /// NotACapture …). Nothing more comes.
    void failed(const eventscope::Error &error);

private:
    void take(const SeriesNews &news);

    CaptureFollower m_follower;
};

} // namespace eventscope
