// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidesearch.h"

#include "ui/guide/guidepages.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace eventscope {

namespace {

constexpr int inHeading = 20;
constexpr int inTitle = 10;
constexpr int mostInText = 5; ///< a word that is repeated says no more from here on
constexpr int contextLength = 110;

bool has(const QString &text, const QString &word)
{
    return text.contains(word, Qt::CaseInsensitive);
}

int countIn(const QString &text, const QStringList &words)
{
    return static_cast<int>(std::count_if(words.cbegin(), words.cend(), [&text](const QString &word) { return has(text, word); }));
}

qsizetype firstIn(const QString &text, const QStringList &words)
{
    qsizetype first = text.size();
    for (const QString &word : words) {
        if (const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0)
            first = std::min(first, at);
    }
    return first == text.size() ? 0 : first;
}

/// So much of a long text that the first word has room on both sides; whole words.
QString cutAround(const QString &text, const QStringList &words)
{
    if (text.size() <= contextLength)
        return text;
    const qsizetype wanted = std::max<qsizetype>(0, firstIn(text, words) - contextLength / 3);
    const qsizetype from = wanted == 0 ? 0 : text.lastIndexOf(QLatin1Char(' '), wanted) + 1;
    const qsizetype end = from + contextLength;
    const qsizetype to = end >= text.size() ? text.size() : std::max(text.lastIndexOf(QLatin1Char(' '), end), from + 1);
    const QString ellipsis(QChar(0x2026));
    return (from > 0 ? ellipsis : QString()) + text.mid(from, to - from) + (to < text.size() ? ellipsis : QString());
}

} // namespace

QStringList guideWords(const QString &text)
{
    return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void readGuidePage(QTextDocument &document, const QString &page)
{
    document.setMarkdown(guidePageText(page));
}

GuideSearch::GuideSearch()
{
    for (const QString &page : guidePageIds())
        read(page);
}

void GuideSearch::read(const QString &page)
{
    QTextDocument document;
    readGuidePage(document, page);
    const QString title = guidePageTitle(page);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text().remove(QChar::ObjectReplacementCharacter).simplified();
        if (block.blockFormat().headingLevel() > 0)
            m_parts << Part{page, title, text, block.blockNumber(), {}};
        else if (!m_parts.isEmpty() && !text.isEmpty())
            m_parts.last().lines << Line{text, block.blockNumber()};
    }
}

/// 0 when a word is missing.
int GuideSearch::rank(const Part &part, const QStringList &words)
{
    int rank = 0;
    int inPart = 0;
    for (const QString &word : words) {
        const auto inText
            = std::count_if(part.lines.cbegin(), part.lines.cend(), [&word](const Line &line) { return has(line.text, word); });
        const int here = (has(part.heading, word) ? inHeading : 0) + std::min(static_cast<int>(inText), mostInText);
        const int above = has(part.title, word) ? inTitle : 0;
        if (here + above == 0)
            return 0;
        inPart += here;
        rank += here + above;
    }
    return inPart > 0 ? rank : 0;
}

GuideHit GuideSearch::hit(const Part &part, const QStringList &words)
{
    const auto best = std::max_element(part.lines.cbegin(), part.lines.cend(),
                                       [&words](const Line &a, const Line &b) { return countIn(a.text, words) < countIn(b.text, words); });
    if (best == part.lines.cend())
        return {part.page, part.title, part.heading, {}, part.headingBlock};
    const bool isInHeading = countIn(part.heading, words) >= countIn(best->text, words);
    return {part.page, part.title, part.heading, cutAround(best->text, words), isInHeading ? part.headingBlock : best->block};
}

QList<GuideHit> GuideSearch::find(const QString &text) const
{
    const QStringList words = guideWords(text);
    if (words.isEmpty())
        return {};
    QList<std::pair<int, const Part *>> ranked;
    for (const Part &part : m_parts) {
        if (const int itsRank = rank(part, words); itsRank > 0)
            ranked << std::pair(itsRank, &part);
    }
    // Stable: parts of one rank stay in the order of the guide.
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<GuideHit> hits;
    for (const auto &[itsRank, part] : ranked)
        hits << hit(*part, words);
    return hits;
}

} // namespace eventscope
