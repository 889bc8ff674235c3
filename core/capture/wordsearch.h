// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>

namespace eventscope {

/// Finds one word, whatever its case, in UTF-8. A word of ASCII is looked for in the bytes themselves (Horspool's
/// skip table): a filter meets every payload of a capture, and making text of each costs more than the search. A value type.
class WordSearch
{
public:
    explicit WordSearch(QString word);

    [[nodiscard]] bool isInUtf8(QByteArrayView utf8) const;

private:
    void setSkip(char lowerCase, qsizetype skip);
    [[nodiscard]] bool isAt(const char *place) const;

    QString m_word;
    QByteArray m_lowerAscii; ///< empty when the word has other characters
    std::array<qsizetype, 256> m_skip{}; ///< how far the word moves on when its end meets this byte; 0: its last character
};

} // namespace eventscope
