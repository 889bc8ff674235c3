// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/slug.h"

namespace eventscope {

namespace {
constexpr qsizetype longest = 40;
} // namespace

QString slug(const QString &name, const QString &fallback)
{
    QString slug;
    for (const QChar character : name.toLower()) {
        if (character.unicode() < 0x80 && character.isLetterOrNumber())
            slug += character;
        else if (!slug.isEmpty() && !slug.endsWith(QLatin1Char('-')))
            slug += QLatin1Char('-');
    }
    slug.truncate(longest);
    while (slug.endsWith(QLatin1Char('-')))
        slug.chop(1);
    return slug.isEmpty() ? fallback : slug;
}

} // namespace eventscope
