// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace eventscope {

/// Payloads, channels, addresses, JSON, jq, code and keys read from left to right also in a window that goes from right to left, which
/// would show `/default/*` as `*/default/`. An edit or a view of such is given here when it is made. GUI thread.
void readLeftToRight(QWidget &widget);

/// The same text, to be painted only: a text from left to right stands by itself, so that signs at its ends stay where they are.
[[nodiscard]] QString isolatedText(const QString &text);

} // namespace eventscope
