// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guideview.h"

#include "ui/guide/guidepages.h"
#include "ui/guide/guidesearch.h"
#include "ui/guide/guidestyle.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace eventscope {

namespace {
constexpr int readableCharacters = 110; ///< a line; longer ones are hard to read
constexpr int pageMargin = 24;
constexpr int aboveHit = 24;
constexpr qreal smallestPoints = 6;
constexpr qreal largestPoints = 40;
} // namespace

GuideView::GuideView(const Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("guideView"));
    setAccessibleName(tr("Page of the guide"));
    setOpenExternalLinks(true);
    document()->setDocumentMargin(pageMargin);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else the width of a page depends on its height, and that on its pictures' width
    connect(this, &QTextBrowser::sourceChanged, this, &GuideView::takePage);
    connect(&m_theme, &Theme::changed, this, &GuideView::renew);
}

void GuideView::showPlace(const QString &place)
{
    QUrl url = guidePageUrl(place.section(QLatin1Char('#'), 0, 0));
    url.setFragment(place.section(QLatin1Char('#'), 1));
    setSource(url, QTextDocument::MarkdownResource);
}

void GuideView::showHit(const GuideHit &hit, const QStringList &words)
{
    setSource(guidePageUrl(hit.page), QTextDocument::MarkdownResource);
    mark(words);
    goTo(document()->findBlockByNumber(hit.block));
}

void GuideView::zoom(int steps)
{
    QFont bigger = font();
    bigger.setPointSizeF(std::clamp(bigger.pointSizeF() + steps, smallestPoints, largestPoints));
    setFont(bigger);
}

void GuideView::resetZoom()
{
    setFont(QApplication::font(this));
}

QVariant GuideView::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::MarkdownResource)
        return guidePageText(guidePageAt(name));
    if (type != QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, name);
    const QImage picture(QLatin1Char(':') + guidePageUrl(m_page).resolved(name).path());
    const int width = std::min(picture.width(), textWidth());
    if (picture.isNull() || width <= 0)
        return picture;
    // A picture of few colours would be scaled with just those, as dots.
    QImage shown
        = picture.convertToFormat(QImage::Format_RGB32).scaledToWidth(qRound(width * devicePixelRatioF()), Qt::SmoothTransformation);
    shown.setDevicePixelRatio(devicePixelRatioF());
    return shown;
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitWidth();
}

void GuideView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

/// After a page was loaded, or another place of it was asked for. QTextBrowser's source() still tells the page before.
void GuideView::takePage(const QUrl &url)
{
    m_page = guidePageAt(url);
    mark({});
    dressGuidePage(*document(), m_theme);
    if (url.hasFragment())
        goToAnchor(url.fragment());
    Q_EMIT pageChanged(m_page);
}

void GuideView::goTo(const QTextBlock &block)
{
    if (!block.isValid())
        return;
    setTextCursor(QTextCursor(block));
    // Asked for its size, the document lays out to its end: the scroll bar knows only then how far it goes.
    document()->documentLayout()->documentSize();
    verticalScrollBar()->setValue(qRound(document()->documentLayout()->blockBoundingRect(block).top()) - aboveHit);
}

void GuideView::goToAnchor(const QString &anchor)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && guideAnchor(block.text()) == anchor)
            return goTo(block);
    }
}

void GuideView::mark(const QStringList &words)
{
    m_marked = words;
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : words) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at)) {
            QTextEdit::ExtraSelection found;
            found.cursor = at;
            found.format.setBackground(m_theme.color(Theme::Role::Match));
            found.format.setForeground(m_theme.color(Theme::Role::Text));
            marks << found;
        }
    }
    setExtraSelections(marks);
}

int GuideView::textWidth() const
{
    return lineWrapColumnOrWidth() - 2 * pageMargin;
}

/// Text wraps at a width that can be read, and pictures are made anew for it.
void GuideView::fitWidth()
{
    const int width = std::min(viewport()->width(), readableCharacters * fontMetrics().averageCharWidth());
    if (lineWrapMode() == FixedPixelWidth && width == lineWrapColumnOrWidth())
        return;
    setLineWrapMode(FixedPixelWidth);
    setLineWrapColumnOrWidth(width);
    renew();
}

/// The colours of links and the pictures are part of the document.
void GuideView::renew()
{
    if (m_page.isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    const QStringList marked = m_marked;
    reload();
    mark(marked);
    document()->documentLayout()->documentSize();
    verticalScrollBar()->setValue(place);
}

} // namespace eventscope
