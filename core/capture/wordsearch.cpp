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
    const qsizetype size = m_lowerAscii.size();
    m_skip.fill(size);
    for (qsizetype index = 0; index + 1 < size; ++index)
        m_skip[lower(m_lowerAscii.at(index))] = size - 1 - index;
}

bool WordSearch::isInUtf8(QByteArrayView utf8) const
{
    if (m_lowerAscii.isEmpty())
        return QString::fromUtf8(utf8).contains(m_word, Qt::CaseInsensitive);
    const qsizetype size = m_lowerAscii.size();
    for (qsizetype at = 0; at + size <= utf8.size();) {
        if (isAt(utf8.data() + at))
            return true;
        at += m_skip[lower(utf8.at(at + size - 1))];
    }
    return false;
}

bool WordSearch::isAt(const char *place) const
{
    for (qsizetype index = m_lowerAscii.size() - 1; index >= 0; --index) {
        if (lower(place[index]) != static_cast<unsigned char>(m_lowerAscii.at(index)))
            return false;
    }
    return true;
}

} // namespace eventscope
