// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/views/foundwords.h"

class QPainter;
class QRect;

namespace eventscope {

/// Marks the words in one line of text that was painted left-aligned in `rect` with the painter's font.
void paintFoundWords(QPainter &painter, const QRect &rect, const QString &text, const FoundWords &words, const Theme &theme);

} // namespace eventscope
