// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/foundpainter.h"

#include <QPainter>

namespace eventscope {

void paintFoundWords(QPainter &painter, const QRect &rect, const QString &text, const FoundWords &words, const Theme &theme)
{
    const QFontMetrics metrics = painter.fontMetrics();
    for (const FoundWords::Span &span : words.spansIn(text)) {
        const int left = rect.left() + metrics.horizontalAdvance(text.left(span.begin));
        const int right = rect.left() + metrics.horizontalAdvance(text.left(span.begin + span.length));
        const QRect ground(left, rect.top() + 2, right - left, rect.height() - 4);
        painter.save();
        painter.setClipRect(ground, Qt::IntersectClip);
        painter.fillRect(ground, theme.color(Theme::Role::Match));
        painter.setPen(theme.color(Theme::Role::Text));
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        painter.restore();
    }
}

} // namespace eventscope
