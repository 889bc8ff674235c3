// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace eventscope {

/// The ids of all pages of the user guide, in the order of its contents. An id is the name of a file in resources/guide, without `.md`.
[[nodiscard]] QStringList guidePageIds();
/// Where the page stands in the program.
[[nodiscard]] QUrl guidePageUrl(const QString &id);
/// The page that a URL leads to, whatever its fragment; empty when it leads elsewhere.
[[nodiscard]] QString guidePageAt(const QUrl &url);
/// The Markdown of a page; empty when there is none of that id.
[[nodiscard]] QString guidePageText(const QString &id);
/// The first heading of a page.
[[nodiscard]] QString guidePageTitle(const QString &id);
/// What a link to this heading has behind `#`: small letters, digits and dashes for spaces, as hosts of Git show Markdown.
[[nodiscard]] QString guideAnchor(const QString &heading);

} // namespace eventscope
