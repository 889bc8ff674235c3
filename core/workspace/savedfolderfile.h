// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace eventscope {

/// What `folder.json` tells of the directory it stands in. A value type.
struct SavedFolder
{
    QString name;
    QStringList order; ///< file names; what is not among them comes behind, by name
    QJsonObject unknownKeys; ///< kept for a newer version of the program

    bool operator==(const SavedFolder &) const = default;
};

/// The text of such a file: JSON, sorted keys, a version, unknown keys kept.
namespace savedfolderfile {

inline constexpr int version = 1;
inline constexpr QLatin1String fileName("folder.json");

[[nodiscard]] QByteArray toText(const SavedFolder &folder);
/// InvalidJson with line and column, UnsupportedVersion.
[[nodiscard]] Result<SavedFolder> fromText(const QByteArray &text);

} // namespace savedfolderfile

} // namespace eventscope
