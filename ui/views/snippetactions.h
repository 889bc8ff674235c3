// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snippets/snippet.h"

#include <QAction>
#include <QList>

#include <functional>
#include <optional>

class QMenu;

namespace eventscope {

/// Gives what is to be written, when it is asked for; nothing: there is none now.
using SnippetSource = std::function<std::optional<SnippetRequest>()>;

/// Adds one action a language to a menu; each copies its snippet. They are the menu's. GUI thread.
[[nodiscard]] QList<QAction *> addSnippetActions(QMenu &menu, SnippetRequest::Action action, const SnippetSource &source);

} // namespace eventscope
