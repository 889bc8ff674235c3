// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/eventlogdelegate.h"

#include "core/json/visibletext.h"
#include "ui/models/eventlogmodel.h"
#include "ui/views/foundpainter.h"
#include "ui/views/textwidth.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace eventscope {

namespace {

using Kind = CaptureRow::Kind;

// Shaping 512 characters to show 80 of them would be most of the cost of a frame.
QString cutToFit(const QString &text, const QFontMetrics &metrics, int width)
{
    const int narrow = std::max(1, metrics.horizontalAdvance(QLatin1Char('i')));
    return metrics.elidedText(text.left(width / narrow + 2), Qt::ElideRight, width);
}

/// A gap has them too: its line runs through the others.
bool tellsPlace(int column)
{
    return column == EventLogModel::TimeColumn || column == EventLogModel::NumberColumn;
}

/// Only a value of an own column has to be asked: this is done for every cell of every frame.
bool isRightAligned(const QModelIndex &index)
{
    if (index.column() < EventLogModel::ColumnCount)
        return index.column() == EventLogModel::SizeColumn || index.column() == EventLogModel::NumberColumn;
    return index.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight);
}

} // namespace

EventLogDelegate::EventLogDelegate(const Theme &theme, QTableView *view)
    : QStyledItemDelegate(view)
    , m_theme(theme)
    , m_view(view)
    , m_received(theme.icon(QStringLiteral("arrow-down"), Theme::Role::MutedText))
    , m_published(theme.icon(QStringLiteral("arrow-up"), Theme::Role::Accent))
    , m_notPublished(theme.icon(QStringLiteral("arrow-up"), Theme::Role::Error))
    , m_connection(theme.icon(QStringLiteral("connect"), Theme::Role::MutedText))
    , m_error(theme.icon(QStringLiteral("error"), Theme::Role::Error))
    , m_gap(theme.icon(QStringLiteral("gap"), Theme::Role::Warning))
    , m_bell(theme.icon(QStringLiteral("bell"), Theme::Role::Text))
{
}

int EventLogDelegate::rowHeight() const
{
    const int text = std::max(QFontMetrics(m_view->font()).height(), QFontMetrics(monospace()).height());
    return std::max(m_at.leastRow, text + 6);
}

int EventLogDelegate::textWidth(const QString &text) const
{
    return eventscope::textWidth(QFontMetrics(monospace()), text) + 2 * m_at.margin;
}

QSize EventLogDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    return {textWidth(index.data().toString()), rowHeight()};
}

QFont EventLogDelegate::monospace() const
{
    QFont font = Theme::monospace();
    font.setPointSizeF(m_view->font().pointSizeF());
    return font;
}

EventLogDelegate::Cell EventLogDelegate::cell(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect,
            static_cast<Kind>(index.data(EventLogModel::KindRole).toInt()),
            index.column(),
            index.data(EventLogModel::FailedRole).toBool(),
            option.state.testFlag(QStyle::State_Selected),
            m_view->hasFocus() && m_view->currentIndex().row() == index.row(),
            index.data(EventLogModel::RuleRole),
            showsReference(index.column()) && index.data(EventLogModel::ReferenceRole).toBool(),
            index.column() >= EventLogModel::DirectionColumn && index.data(EventLogModel::QuietRole).toBool()};
}

void EventLogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell painted = cell(option, index);
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // marks stand left of what is data
    painter->setClipRect(painted.rect);
    paintGround(*painter, painted);
    if (painted.kind == Kind::Gap && !tellsPlace(painted.column)) {
        paintGap(*painter, painted, index);
    } else {
        if (painted.column == EventLogModel::SubscriptionColumn)
            paintMark(*painter, painted, index);
        else if (painted.column == EventLogModel::DirectionColumn)
            paintDirection(*painter, painted);
        paintText(*painter, painted, index);
    }
    if (painted.column == m_view->columnAt(0) && index.data(EventLogModel::MarkRole).isValid())
        paintBookmark(*painter, painted);
    painter->restore();
}

void EventLogDelegate::paintGround(QPainter &painter, const Cell &cell) const
{
    if (cell.selected)
        painter.fillRect(cell.rect, m_theme.color(Theme::Role::Selection));
    else if (cell.kind == Kind::Gap)
        painter.fillRect(cell.rect, m_theme.color(Theme::Role::GapRow));
    if (cell.rule.isValid())
        paintRule(painter, cell);
    if (cell.reference && cell.column == firstShownColumn())
        painter.fillRect(QRect(cell.rect.left(), cell.rect.top(), 4, cell.rect.height()), m_theme.color(Theme::Role::Accent));
    if (!cell.current)
        return;
    const QColor ring = m_theme.color(Theme::Role::Accent);
    painter.fillRect(QRect(cell.rect.left(), cell.rect.top(), cell.rect.width(), 1), ring);
    painter.fillRect(QRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1), ring);
    if (cell.column == firstShownColumn())
        painter.fillRect(QRect(cell.rect.left(), cell.rect.top(), 2, cell.rect.height()), ring);
}

void EventLogDelegate::paintRule(QPainter &painter, const Cell &cell) const
{
    const auto color = static_cast<Theme::RuleColor>(cell.rule.toInt());
    if (!cell.selected)
        painter.fillRect(cell.rect, m_theme.ruleTint(color));
    if (cell.column != firstShownColumn())
        return;
    const QRect bar(cell.rect.left(), cell.rect.top(), m_at.ruleBarWidth, cell.rect.height());
    painter.fillRect(bar, m_theme.ruleColor(color));
    // On the selection's ground some of the colours would hardly be seen.
    if (cell.selected)
        painter.fillRect(QRect(bar.right() + 1, bar.top(), 1, bar.height()), m_theme.color(Theme::Role::Base));
}

void EventLogDelegate::paintGap(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    // Each cell paints its part of the one line that runs through all of them.
    QRect line = cell.rect;
    const QHeaderView &header = *m_view->horizontalHeader();
    line.setLeft(header.sectionViewportPosition(firstGapColumn()) + m_at.margin);
    line.setRight(header.length() - header.offset() - m_at.margin);
    const QRect mark(line.left(), line.center().y() - m_at.markWidth / 2 + 1, m_at.markWidth, m_at.markWidth);
    m_gap.paint(&painter, mark);
    line.setLeft(mark.right() + m_at.margin);
    const QFontMetrics metrics(m_view->font());
    const QString text
        = metrics.elidedText(index.siblingAtColumn(EventLogModel::PayloadColumn).data().toString(), Qt::ElideRight, line.width());
    painter.setFont(m_view->font());
    painter.setPen(textColor(cell));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter.setPen(m_theme.color(Theme::Role::Border));
    painter.drawLine(line.left() + metrics.horizontalAdvance(text) + m_at.margin, line.center().y(), line.right(), line.center().y());
}

void EventLogDelegate::paintMark(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    QRect mark(cell.rect.left() + m_at.margin, cell.rect.center().y() - m_at.markWidth / 2 + 1, m_at.markWidth, m_at.markWidth);
    switch (cell.kind) {
    case Kind::Event: {
        QPoint center = mark.center();
        for (const int color : chipColors(index)) {
            paintChip(painter, center, color);
            center.rx() += m_at.chipSize + m_at.chipGap;
        }
        return;
    }
    case Kind::Published: return (cell.failed ? m_notPublished : m_published).paint(&painter, mark);
    case Kind::Connection: return m_connection.paint(&painter, mark);
    case Kind::Error:
    case Kind::Missing: return m_error.paint(&painter, mark);
    case Kind::Gap: return;
    }
}

void EventLogDelegate::paintBookmark(QPainter &painter, const Cell &cell) const
{
    const QRect ribbon(std::max(0, cell.rect.left()) + 1, cell.rect.center().y() - 5, 4, 11);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Theme::Role::Accent));
    painter.drawPolygon(QPolygonF({ribbon.topLeft(), QPoint(ribbon.right() + 1, ribbon.top()), ribbon.bottomRight() + QPoint(1, 1),
                                   QPointF(ribbon.left() + 2, ribbon.bottom() - 2), ribbon.bottomLeft() + QPoint(0, 1)}));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void EventLogDelegate::paintChip(QPainter &painter, const QPoint &center, int color) const
{
    QRect chip(0, 0, m_at.chipSize, m_at.chipSize);
    chip.moveCenter(center);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.subscriptionColor(color));
    painter.drawRoundedRect(chip, 2, 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QList<int> EventLogDelegate::chipColors(const QModelIndex &index)
{
    const QVariant copies = index.data(EventLogModel::CopyColorsRole);
    return copies.isValid() ? copies.value<QList<int>>() : QList<int>{index.data(EventLogModel::ColorIndexRole).toInt()};
}

void EventLogDelegate::paintDirection(QPainter &painter, const Cell &cell) const
{
    const QRect mark(cell.rect.left() + m_at.margin, cell.rect.center().y() - m_at.markWidth / 2 + 1, m_at.markWidth, m_at.markWidth);
    if (cell.kind == Kind::Event)
        m_received.paint(&painter, mark);
    else if (cell.kind == Kind::Published)
        (cell.failed ? m_notPublished : m_published).paint(&painter, mark);
}

int EventLogDelegate::paintBell(QPainter &painter, const QRect &cell) const
{
    const QRect bell(cell.left() + m_at.margin, cell.center().y() - m_at.markWidth / 2 + 1, m_at.markWidth, m_at.markWidth);
    m_bell.paint(&painter, bell);
    return bell.right() + 1 + m_at.margin / 2;
}

bool EventLogDelegate::showsReference(int column) const
{
    return column == EventLogModel::TimeColumn || column == firstShownColumn();
}

int EventLogDelegate::firstShownColumn() const
{
    const QHeaderView &header = *m_view->horizontalHeader();
    int visual = 0;
    while (visual < header.count() - 1 && header.isSectionHidden(header.logicalIndex(visual)))
        ++visual;
    return header.logicalIndex(visual);
}

int EventLogDelegate::firstGapColumn() const
{
    const QHeaderView &header = *m_view->horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!header.isSectionHidden(column) && !tellsPlace(column))
            return column;
    }
    return firstShownColumn();
}

int EventLogDelegate::marksWidth(const Cell &cell, const QModelIndex &index) const
{
    const bool hasChips = cell.column == EventLogModel::SubscriptionColumn && cell.kind == Kind::Event;
    return m_at.markWidth + (hasChips ? static_cast<int>(chipColors(index).size()) - 1 : 0) * (m_at.chipSize + m_at.chipGap);
}

QColor EventLogDelegate::textColor(const Cell &cell) const
{
    if (cell.selected)
        return m_theme.color(Theme::Role::SelectionText);
    if (cell.kind == Kind::Gap && !tellsPlace(cell.column))
        return m_theme.color(Theme::Role::Warning);
    if (cell.reference && cell.column == EventLogModel::TimeColumn)
        return m_theme.color(Theme::Role::Accent);
    const bool isFigure = tellsPlace(cell.column) || cell.column == EventLogModel::SizeColumn || cell.column >= EventLogModel::ColumnCount;
    if (cell.failed && !isFigure && !cell.quiet)
        return m_theme.color(Theme::Role::Error);
    const bool quiet = cell.kind == Kind::Connection || cell.quiet || (isFigure && cell.column < EventLogModel::ColumnCount);
    return m_theme.color(quiet ? Theme::Role::MutedText : Theme::Role::Text);
}

QString EventLogDelegate::shownText(const QModelIndex &index, const QFontMetrics &metrics, int width) const
{
    QString text = index.data().toString();
    if (index.column() != EventLogModel::PayloadColumn || m_found.isEmpty())
        return text;
    // A cell's text ends earlier than what the model has of the payload.
    if (!m_found.areIn(text)) {
        const QString more = json::visibleText(QString::fromUtf8(index.data(EventLogModel::PayloadRole).toByteArray()));
        if (m_found.areIn(more))
            text = more;
    }
    return m_found.around(text, width / std::max(1, metrics.averageCharWidth()) - 1);
}

void EventLogDelegate::paintText(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const bool isPayload = cell.column == EventLogModel::PayloadColumn && (cell.kind == Kind::Event || cell.kind == Kind::Published);
    const bool isFixed
        = isPayload || tellsPlace(cell.column) || cell.column == EventLogModel::SizeColumn || cell.column >= EventLogModel::ColumnCount;
    const QFont font = isFixed ? monospace() : m_view->font();
    QRect rect = cell.rect.adjusted(m_at.margin, 0, -m_at.margin, 0);
    if (cell.column == EventLogModel::SubscriptionColumn || cell.column == EventLogModel::DirectionColumn)
        rect.setLeft(rect.left() + marksWidth(cell, index) + m_at.margin / 2);
    if (cell.column == EventLogModel::PayloadColumn && cell.rule.isValid() && index.data(EventLogModel::WatchedRole).toBool())
        rect.setLeft(paintBell(painter, cell.rect));
    painter.setFont(font);
    painter.setPen(textColor(cell));
    const Qt::Alignment side = isRightAligned(index) ? Qt::AlignRight : Qt::AlignLeft;
    const QFontMetrics metrics(font);
    const QString text = cutToFit(shownText(index, metrics, rect.width()), metrics, rect.width());
    painter.drawText(rect, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    if (cell.column == EventLogModel::PayloadColumn)
        paintFoundWords(painter, rect, text, m_found, m_theme);
}

} // namespace eventscope
