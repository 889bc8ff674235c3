// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/wordsearch.h"

#include <algorithm>

namespace eventscope {

namespace {

constexpr unsigned char lower(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code >= 'A' && code <= 'Z' ? static_cast<unsigned char>(code + ('a' - 'A')) : code;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar character) { return character.unicode() < 0x80; });
}

} // namespace

WordSearch::WordSearch(QString word)
    : m_word(std::move(word))
{
    if (!isAscii(m_word))
        return;
    m_lowerAscii = m_word.toLatin1().toLower();
    m_skip.fill(m_lowerAscii.size());
    for (qsizetype index = 0; index < m_lowerAscii.size(); ++index)
        setSkip(m_lowerAscii.at(index), m_lowerAscii.size() - 1 - index);
}

void WordSearch::setSkip(char lowerCase, qsizetype skip)
{
    const auto code = static_cast<unsigned char>(lowerCase);
    m_skip[code] = skip;
    if (lowerCase >= 'a' && lowerCase <= 'z')
        m_skip[code - ('a' - 'A')] = skip;
}

bool WordSearch::isInUtf8(QByteArrayView utf8) const
{
    if (m_lowerAscii.isEmpty())
        return QString::fromUtf8(utf8).contains(m_word, Qt::CaseInsensitive);
    const qsizetype before = m_lowerAscii.size() - 1;
    for (qsizetype last = before; last < utf8.size(); ++last) {
        // Most places end here: the character is none of the word's, or not its last one.
        while (const qsizetype skip = m_skip[static_cast<unsigned char>(utf8.at(last))]) {
            last += skip;
            if (last >= utf8.size())
                return false;
        }
        if (isAt(utf8.data() + last - before))
            return true;
    }
    return false;
}

bool WordSearch::isAt(const char *place) const
{
    const qsizetype before = m_lowerAscii.size() - 1; // its last character was seen
    return std::equal(m_lowerAscii.cbegin(), m_lowerAscii.cbegin() + before, place,
                      [](char wanted, char found) { return static_cast<unsigned char>(wanted) == lower(found); });
}

} // namespace eventscope
