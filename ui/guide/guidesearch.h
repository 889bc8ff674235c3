// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QTextDocument;

namespace eventscope {

/// A part of a page that has the words. A value type.
struct GuideHit
{
    QString page; ///< id
    QString title; ///< of the page
    QString heading; ///< of the part
    QString context; ///< the line with most of the words, cut around the first of them
    int block = 0; ///< number of that line's block in the page's document
};

/// Looks for words in all pages of the guide, read once. Each word must stand somewhere in the part (or in its page's title), in any case
/// and order; words in headings count for more than those below. GUI thread.
class GuideSearch
{
public:
    GuideSearch();

    /// Best first; nothing for no words.
    [[nodiscard]] QList<GuideHit> find(const QString &words) const;

private:
    struct Line
    {
        QString text;
        int block = 0;
    };
    /// A heading and what stands below it, up to the next one.
    struct Part
    {
        QString page;
        QString title;
        QString heading;
        int headingBlock = 0;
        QList<Line> lines;
    };

    void read(const QString &page);
    [[nodiscard]] static int rank(const Part &part, const QStringList &words);
    [[nodiscard]] static GuideHit hit(const Part &part, const QStringList &words);

    QList<Part> m_parts;
};

/// The words of a search, without what separates them.
[[nodiscard]] QStringList guideWords(const QString &text);
/// The page as a view shows it, with the same numbers of blocks.
void readGuidePage(QTextDocument &document, const QString &page);

} // namespace eventscope
