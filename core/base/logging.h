// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/masksecrets.h"
#include "core/base/result.h"

#include <QLoggingCategory>
#include <QMap>
#include <QStringList>

namespace eventscope {

Q_DECLARE_LOGGING_CATEGORY(logProtocol)
Q_DECLARE_LOGGING_CATEGORY(logAuth)
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logCapture)
Q_DECLARE_LOGGING_CATEGORY(logWorkspace)
Q_DECLARE_LOGGING_CATEGORY(logSession)
Q_DECLARE_LOGGING_CATEGORY(logLocalApi)
Q_DECLARE_LOGGING_CATEGORY(logUi)

/// How much a category tells. Verbose is every frame, with secrets masked; it exists for `eventscope.net` only.
enum class LogLevel { None, Error, Warning, Info, Debug, Verbose };

/// The frames of `eventscope.net`, enabled at LogLevel::Verbose.
Q_DECLARE_LOGGING_CATEGORY(logFrames)

/// Names of all categories, in the order above.
[[nodiscard]] QStringList logCategoryNames();

/// Sets the level of every category: the one given for its name, else the one given for the empty name, else Warning.
/// Process-wide, thread-safe.
void applyLogLevels(const QMap<QString, LogLevel> &levels);

/// The levels a person wrote: `debug` for all, `net=verbose` for one category, or several with commas, `error,net=debug`. Levels are
/// `none`, `error`, `warning`, `info`, `debug`, `verbose`. InvalidArgument names what is no level or no category.
[[nodiscard]] Result<QMap<QString, LogLevel>> logLevelsFromText(const QString &text);

/// The same the other way round, empty for no levels.
[[nodiscard]] QString logLevelsToText(const QMap<QString, LogLevel> &levels);

/// Installs the message handler of both programs: one line per message on stderr with time, level and category, masked.
void installLogHandler();

} // namespace eventscope
