// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/keyreader.h"

#include <QByteArray>

/// What the files of the workspace have in common: a JSON object with a `version`, errors with line and column, unknown keys kept.
namespace eventscope::jsonfile {

inline constexpr QLatin1String versionKey("version");

/// The keys of the object. InvalidJson when it is none, or has no version; UnsupportedVersion when that is newer.
[[nodiscard]] Result<KeyReader> open(const QByteArray &text, int version);
/// Fails with InvalidJson at the first key that had a value of the wrong type.
[[nodiscard]] Result<void> check(const QByteArray &text, const KeyReader &keys);

/// Adds the unknown keys that are not there.
void addUnknown(QJsonObject &object, const QJsonObject &unknown);
/// Indented, with sorted keys and the version.
[[nodiscard]] QByteArray toText(QJsonObject object, int version);

/// As `path: detail`.
[[nodiscard]] Error inFile(const QString &path, const Error &error);
/// Replaces the file as a whole, or leaves it as it was: FileFailed or StorageFull. Makes the folder it is in.
[[nodiscard]] Result<void> write(const QString &path, const QByteArray &text);

} // namespace eventscope::jsonfile
