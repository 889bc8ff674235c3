// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace eventscope {

/// One line of the protocol inspector: a frame, an HTTP request or answer, or what happened to the connection. Nothing in it is
/// secret: it was masked before it was made. Never changed after that.
struct FrameRecord
{
    enum class Kind { Data, KeepAlive, Subscribe, Publish, Connection, Http, Error };
    enum class Direction { None, In, Out };

    qint64 number = 0; ///< from 1, in the order of happening; never given twice by one FrameLog
    UtcTime at;
    MonotonicTime monotonic; ///< for the time between two: the time of day may be set
    Kind kind = Kind::Connection;
    Direction direction = Direction::None;
    bool isFailure = false; ///< of any kind: an error, a refusal, a publish of which an event failed
    qint64 size = 0; ///< bytes of the text or body on the wire; 0 for what is neither
    QString meaning; ///< one line
    QByteArray text; ///< UTF-8, masked; the beginning only when it isCut
    QByteArray json; ///< the JSON in the text, masked; the text itself for a frame; empty when there is none, or not all of it
    bool isCut = false; ///< the text of the wire was longer than is kept
};

using FrameRecordPtr = std::shared_ptr<const FrameRecord>;

} // namespace eventscope
