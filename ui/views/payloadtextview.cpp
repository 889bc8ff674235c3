// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/payloadtextview.h"

#include "ui/lefttoright.h"
#include "ui/theme.h"

#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace eventscope {

namespace {

/// What QTextDocument ends a block at.
bool breaksBlock(QChar c)
{
    return c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QChar::ParagraphSeparator || c == QChar(0xfdd0) || c == QChar(0xfdd1);
}

} // namespace

PayloadTextView::PayloadTextView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    readLeftToRight(*this);
    setUndoRedoEnabled(false);
    // To look for words to wrap at is quadratic in a text without any: a megabyte of digits took Qt 6.4 a minute.
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont font = Theme::monospace();
    font.setPointSizeF(this->font().pointSizeF());
    setFont(font);
    document()->setDocumentMargin(8);
    m_rest.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, &PayloadTextView::showMore);
}

void PayloadTextView::showText(const QString &text)
{
    m_rest.stop();
    m_text = text;
    m_shown = 0;
    m_blockStarts = {0};
    clear();
    showPortion(firstPortion, firstLines);
    moveCursor(QTextCursor::Start); // what is put in at the cursor takes it along
}

void PayloadTextView::showAll()
{
    m_rest.start();
}

void PayloadTextView::showMore()
{
    showPortion(firstPortion / 3, firstLines / 3);
}

void PayloadTextView::showPortion(qsizetype length, qsizetype lines)
{
    const qsizetype end = std::min(m_text.size(), m_shown + length);
    QString more;
    more.reserve(end - m_shown + 1);
    const qsizetype lastBlock = m_blockStarts.size() + lines;
    while (m_shown < end && m_blockStarts.size() < lastBlock)
        more += takePiece();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(more);
    if (isComplete())
        m_rest.stop();
    Q_EMIT shownChanged();
}

/// One block's text, with the break that ends it.
QString PayloadTextView::takePiece()
{
    const qsizetype start = m_shown;
    qsizetype end = start;
    const qsizetype limit = std::min(m_text.size(), start + pieceOfLine);
    while (end < limit && !breaksBlock(m_text.at(end)))
        ++end;
    if (end == m_text.size()) {
        m_shown = end;
        return m_text.sliced(start);
    }
    const bool isBreak = breaksBlock(m_text.at(end));
    if (!isBreak && m_text.at(end).isLowSurrogate() && end > start + 1)
        --end;
    const bool isPair
        = isBreak && m_text.at(end) == QLatin1Char('\r') && end + 1 < m_text.size() && m_text.at(end + 1) == QLatin1Char('\n');
    m_shown = end + (isPair ? 2 : isBreak ? 1 : 0);
    m_blockStarts.append(m_shown);
    return m_text.sliced(start, end - start) + QLatin1Char('\n');
}

qsizetype PayloadTextView::sourceAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    return m_blockStarts.value(block.blockNumber()) + position - block.position();
}

QMimeData *PayloadTextView::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData;
    const qsizetype start = sourceAt(textCursor().selectionStart());
    mime->setText(m_text.mid(start, sourceAt(textCursor().selectionEnd()) - start));
    return mime;
}

void PayloadTextView::scrollContentsBy(int dx, int dy)
{
    QPlainTextEdit::scrollContentsBy(dx, dy);
    const QScrollBar *bar = verticalScrollBar();
    if (dy < 0 && !isComplete() && bar->value() >= bar->maximum() - bar->pageStep())
        showMore();
}

void PayloadTextView::keyPressEvent(QKeyEvent *event)
{
    QPlainTextEdit::keyPressEvent(event);
    // QPlainTextEdit follows its cursor without scrollContentsBy().
    if (!isComplete() && textCursor().atEnd())
        showMore();
}

} // namespace eventscope
