// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/savedfolderfile.h"
#include "core/workspace/saveditem.h"

#include <variant>

namespace eventscope {

/// What an item of SavedWork is. The order of the kinds is that of SavedWork::Kind. Internal to core/workspace, as the functions below.
using SavedContent = std::variant<SavedFolder, SavedEvent, SavedSubscriptions>;

[[nodiscard]] QString savedName(const SavedContent &content);
[[nodiscard]] SavedContent savedAs(SavedContent content, const QString &name);
/// `.event`, `.subscriptions`, nothing for a folder.
[[nodiscard]] QString savedSuffix(const SavedContent &content);
/// All words are in its texts, whatever their case.
[[nodiscard]] bool savedHolds(const SavedContent &content, const QStringList &words);

/// The file or directory of an item. The name of one that tells none is its file's.
[[nodiscard]] Result<SavedContent> readSaved(const QString &path);
/// A folder's directory is made; its `folder.json` is written with it.
[[nodiscard]] Result<void> writeSaved(const QString &path, const SavedContent &content);
/// Fails when something stands there that cannot be read, or is not what was `loaded`: it is somebody's work, and would be lost. The
/// order of a folder does not count.
[[nodiscard]] Result<void> checkSavedReplaceable(const QString &path, const SavedContent &loaded);

} // namespace eventscope
