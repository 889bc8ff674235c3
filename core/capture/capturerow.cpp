// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturerow.h"

namespace eventscope {

qsizetype CaptureRow::memoryBytes() const
{
    return static_cast<qsizetype>(sizeof(CaptureRow)) + payload.size() + text.size() * static_cast<qsizetype>(sizeof(QChar));
}

QLatin1String captureRowKindName(CaptureRow::Kind kind)
{
    switch (kind) {
    case CaptureRow::Kind::Event: return QLatin1String("event");
    case CaptureRow::Kind::Published: return QLatin1String("published");
    case CaptureRow::Kind::Connection: return QLatin1String("connection");
    case CaptureRow::Kind::Error: return QLatin1String("error");
    case CaptureRow::Kind::Gap: return QLatin1String("gap");
    case CaptureRow::Kind::Missing: return QLatin1String("missing");
    }
    return QLatin1String("unknown");
}

} // namespace eventscope
