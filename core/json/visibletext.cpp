// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/visibletext.h"

#include <algorithm>

namespace eventscope::json {

namespace {

bool breaksLine(QChar c)
{
    return (c >= QLatin1Char('\t') && c <= QLatin1Char('\r')) || c == QChar(0x85) || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator;
}

bool turnsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0x200e || code == 0x200f || code == 0x061c;
}

bool isHidden(QChar c)
{
    return c.category() == QChar::Other_Control || turnsDirection(c);
}

} // namespace

QString visibleText(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return breaksLine(c) || isHidden(c); }))
        return text;
    QString visible;
    for (const QChar c : text) {
        if (breaksLine(c))
            visible += QLatin1Char(' ');
        else if (isHidden(c))
            visible += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            visible += c;
    }
    return visible;
}

} // namespace eventscope::json
