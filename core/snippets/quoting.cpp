// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/quoting.h"

#include <QRegularExpression>

namespace eventscope::snippets {

namespace {

/// How a language writes what cannot stand in its literals as it is.
struct Style
{
    QChar quote;
    QLatin1String alsoEscaped; ///< with a backslash, besides quote and backslash
    QLatin1String beforeCode; ///< of a character by its number
    QLatin1String afterCode;
};

/// Control characters, what ends a line somewhere, what turns the direction of writing, and the byte order mark.
bool isHidden(QChar c)
{
    const char16_t code = c.unicode();
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x061C || (code >= 0x200B && code <= 0x200F)
        || (code >= 0x2028 && code <= 0x202E) || (code >= 0x2060 && code <= 0x2069) || code == 0xFEFF;
}

QString escape(QChar c, const Style &style)
{
    switch (c.unicode()) {
    case u'\n': return QStringLiteral("\\n");
    case u'\r': return QStringLiteral("\\r");
    case u'\t': return QStringLiteral("\\t");
    default: break;
    }
    if (isHidden(c))
        return style.beforeCode + QStringLiteral("%1").arg(c.unicode(), 4, 16, QLatin1Char('0')) + style.afterCode;
    const bool isEscaped = c == style.quote || c == u'\\' || (c.unicode() < 0x80 && style.alsoEscaped.contains(c));
    return isEscaped ? QString(u'\\') + c : QString(c);
}

QString quoted(const QString &text, const Style &style)
{
    QString literal(style.quote);
    for (const QChar c : text)
        literal += escape(c, style);
    return literal + style.quote;
}

} // namespace

QString shellQuoted(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_@%+=:,./-]+\\z"));
    if (plain.match(text).hasMatch())
        return text;
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

QString hereDocument(const QString &lines)
{
    QString end = QStringLiteral("EVENTS");
    while (lines.contains(end))
        end += QLatin1Char('_');
    return QStringLiteral("<<'%1'\n").arg(end) + lines + QLatin1Char('\n') + end + QLatin1Char('\n');
}

QString javaScriptQuoted(const QString &text)
{
    static const QRegularExpression tag(QStringLiteral("<(?=[/!])"));
    const QString literal = quoted(text, {u'\'', {}, QLatin1String("\\u"), {}});
    return QString(literal).replace(tag, QStringLiteral("\\x3C"));
}

QString pythonQuoted(const QString &text)
{
    return quoted(text, {u'\'', {}, QLatin1String("\\u"), {}});
}

QString kotlinQuoted(const QString &text)
{
    return quoted(text, {u'"', QLatin1String("$"), QLatin1String("\\u"), {}});
}

QString swiftQuoted(const QString &text)
{
    return quoted(text, {u'"', {}, QLatin1String("\\u{"), QLatin1String("}")});
}

} // namespace eventscope::snippets
