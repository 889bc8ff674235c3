// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fuzzymatch.h"

#include <QStringList>

#include <algorithm>

namespace eventscope {

namespace {

constexpr int atStart = 100;
constexpr int atWord = 80;
constexpr int asInitials = 60;
constexpr int inWord = 50;
constexpr int scattered = 20;

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// The best of all places where it stands as a whole.
int wholeScore(const QString &word, const QString &text)
{
    int best = 0;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
        best = std::max(best, at == 0 ? atStart : beginsWord(text, at) ? atWord : inWord);
    return best;
}

/// The letters stand in the text in this order, from `from` on.
bool areFound(const QString &letters, const QString &text, qsizetype from)
{
    for (const QChar letter : letters) {
        const qsizetype at = text.indexOf(letter, from, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        from = at + 1;
    }
    return true;
}

QString initials(const QString &text)
{
    QString letters;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at).isLetterOrNumber() && beginsWord(text, at))
            letters += text.at(at);
    }
    return letters;
}

/// Its letters begin words, or follow each other from the start of a word on.
int scatteredScore(const QString &word, const QString &text)
{
    if (areFound(word, initials(text), 0))
        return asInitials;
    for (qsizetype at = text.indexOf(word.at(0), 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word.at(0), at + 1, Qt::CaseInsensitive)) {
        if (beginsWord(text, at) && areFound(word, text, at))
            return scattered;
    }
    return 0;
}

} // namespace

std::optional<int> fuzzyMatch(const QString &typed, const QString &text)
{
    int sum = 0;
    for (const QString &word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const int score = std::max(wholeScore(word, text), scatteredScore(word, text));
        if (score == 0)
            return std::nullopt;
        sum += score;
    }
    return sum;
}

} // namespace eventscope
