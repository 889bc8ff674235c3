// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/logging.h"

#include <QString>

namespace eventscope {

/// One message of the program or of Qt, with its secrets masked.
struct LogMessage
{
    quint64 number = 0; ///< counts from 1; given by LogRing
    UtcTime time;
    QtMsgType type = QtDebugMsg;
    QString category; ///< `eventscope.net`, `qt.network.ssl`, `default`
    QString text; ///< masked, at most maxLogText characters and a word about what was cut off
};

/// In characters. A frame of 240 KB is for the capture; ten thousand of them are not for memory.
constexpr qsizetype maxLogText = qsizetype{16} * 1024;

/// Masks and bounds what a message handler got; the time is left to whoever keeps it. Thread-safe.
[[nodiscard]] LogMessage logMessage(QtMsgType type, const QMessageLogContext &context, const QString &text);

/// The level at which it is recorded: a fatal message is an Error, a frame of `eventscope.net.frames` is Verbose.
[[nodiscard]] LogLevel logLevel(const LogMessage &message);

/// As stderr and the log file have it, without a line end: time (UTC, ms), level, category, text. Further lines of the text are
/// indented, so that no text can pass for a message of its own.
[[nodiscard]] QString logLine(const LogMessage &message);

} // namespace eventscope
