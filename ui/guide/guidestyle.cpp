// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidestyle.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace eventscope {

namespace {

constexpr qreal linePercent = 125;
constexpr qreal paragraphSpace = 10;
constexpr qreal listSpace = 4;
constexpr qreal headingSpace = 20;

bool isCode(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

bool isPicture(const QTextBlock &block)
{
    return block.text().startsWith(QChar::ObjectReplacementCharacter);
}

void setSpace(QTextBlockFormat &format, qreal above, qreal below)
{
    format.setTopMargin(above);
    format.setBottomMargin(below);
}

/// Lines of code stand close together, with room around them all.
void setCodeSpace(QTextBlockFormat &format, const QTextBlock &block, const Theme &theme)
{
    format.setBackground(theme.color(Theme::Role::AlternateBase));
    setSpace(format, isCode(block.previous()) ? 0 : listSpace, isCode(block.next()) ? 0 : paragraphSpace);
}

QTextBlockFormat formatOf(const QTextBlock &block, const Theme &theme)
{
    QTextBlockFormat format;
    const bool isHeading = block.blockFormat().headingLevel() > 0;
    if (isCode(block)) {
        setCodeSpace(format, block, theme);
    } else if (!QTextCursor(block).currentTable()) {
        if (!isPicture(block))
            format.setLineHeight(linePercent, QTextBlockFormat::ProportionalHeight);
        setSpace(format, isHeading && block.blockNumber() > 0 ? headingSpace : 0,
                 block.textList() && block.next().textList() ? listSpace : paragraphSpace);
    }
    return format;
}

/// The markdown reader gives code a size in points, which would not grow with the view's font.
void letCodeGrow(const QTextBlock &block)
{
    QList<std::pair<int, int>> code;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        if (at.fragment().charFormat().fontFixedPitch())
            code << std::pair(at.fragment().position(), at.fragment().length());
    }
    for (const auto &[position, length] : code) {
        QTextCursor cursor(block);
        cursor.setPosition(position);
        cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        QTextCharFormat format = cursor.charFormat();
        format.clearProperty(QTextFormat::FontPointSize);
        format.clearProperty(QTextFormat::FontPixelSize);
        cursor.setCharFormat(format);
    }
}

void dressTables(const QTextFrame &frame, const Theme &theme)
{
    for (QTextFrame *child : frame.childFrames()) {
        auto *table = qobject_cast<QTextTable *>(child);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme.color(Theme::Role::Separator));
        format.setCellPadding(listSpace);
        format.setCellSpacing(0);
        format.setTopMargin(paragraphSpace);
        format.setBottomMargin(paragraphSpace);
        table->setFormat(format);
    }
}

} // namespace

void dressGuidePage(QTextDocument &document, const Theme &theme)
{
    QTextCursor all(&document);
    all.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor(block).mergeBlockFormat(formatOf(block, theme));
        letCodeGrow(block);
    }
    dressTables(*document.rootFrame(), theme);
    all.endEditBlock();
}

} // namespace eventscope
