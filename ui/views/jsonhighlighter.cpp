// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/jsonhighlighter.h"

namespace eventscope {

namespace {

qsizetype endOfString(const QString &text, qsizetype from)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('\\'))
            ++i;
        else if (text.at(i) == QLatin1Char('"'))
            return i + 1;
    }
    return text.size();
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('+') || c == QLatin1Char('.');
}

qsizetype endOfWord(const QString &text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && isWordPart(text.at(end)))
        ++end;
    return end;
}

bool isKey(const QString &text, qsizetype end)
{
    while (end < text.size() && text.at(end).isSpace())
        ++end;
    return end < text.size() && text.at(end) == QLatin1Char(':');
}

} // namespace

JsonHighlighter::JsonHighlighter(const Theme &theme, QObject *parent)
    : QSyntaxHighlighter(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        qsizetype end = i + 1;
        if (c == QLatin1Char('"')) {
            end = endOfString(text, i);
            const auto role = isKey(text, end) ? Theme::Role::JsonKey : Theme::Role::JsonString;
            setFormat(static_cast<int>(i), static_cast<int>(end - i), m_theme.color(role));
        } else if (isWordPart(c)) {
            end = endOfWord(text, i);
            const auto role = c.isLetter() ? Theme::Role::JsonKeyword : Theme::Role::JsonNumber;
            setFormat(static_cast<int>(i), static_cast<int>(end - i), m_theme.color(role));
        }
        i = end;
    }
}

} // namespace eventscope
