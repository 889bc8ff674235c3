// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snippets/snippet.h"

/// One function a language; snippet() chooses.
namespace eventscope::snippets {

[[nodiscard]] QString curl(const SnippetRequest &request);
[[nodiscard]] QString wscat(const SnippetRequest &request);
[[nodiscard]] QString javaScript(const SnippetRequest &request);
[[nodiscard]] QString kotlin(const SnippetRequest &request);
[[nodiscard]] QString swift(const SnippetRequest &request);
[[nodiscard]] QString python(const SnippetRequest &request);
[[nodiscard]] QString cli(const SnippetRequest &request);

} // namespace eventscope::snippets
