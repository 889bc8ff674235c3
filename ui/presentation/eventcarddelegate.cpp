// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/eventcarddelegate.h"

#include "core/capture/capturerow.h"
#include "ui/presentation/feedmodel.h"
#include "ui/zoomstyle.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace eventscope {

namespace {

constexpr int gap = 4; ///< between cards
constexpr int padding = 8;
constexpr int barWidth = 6;
constexpr int columnGap = 20;
constexpr int widestColumn = 260;

QRect cardRect(const QRect &cell)
{
    return cell.adjusted(zoomed(gap), zoomed(gap) / 2, -zoomed(gap), -zoomed(gap) / 2);
}

QFont scaled(QFont font, double factor)
{
    font.setPointSizeF(std::max(1.0, QFontInfo(font).pointSizeF() * factor));
    return font;
}

} // namespace

EventCardDelegate::EventCardDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

EventCardDelegate::Fonts EventCardDelegate::fonts(const QFont &font)
{
    Fonts fonts{font, scaled(font, 0.8), scaled(font, 1.15)};
    fonts.channel.setBold(true);
    return fonts;
}

QSize EventCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const Fonts used = fonts(option.font);
    const int text = QFontMetrics(used.channel).height() + QFontMetrics(used.small).height() + QFontMetrics(used.value).height();
    return {zoomed(200), text + zoomed(2 * padding + padding / 2 + gap)};
}

void EventCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect card = cardRect(option.rect);
    const Fonts used = fonts(option.font);
    const QRect inner = card.adjusted(zoomed(barWidth + padding), zoomed(padding), -zoomed(padding), -zoomed(padding));
    const int headHeight = QFontMetrics(used.channel).height();
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // marks stand left of what is data
    paintGround(*painter, card, index, option.state.testFlag(QStyle::State_HasFocus));
    paintHead(*painter, {inner.left(), inner.top(), inner.width(), headHeight}, index, used);
    paintFields(*painter, inner.adjusted(0, headHeight + zoomed(padding / 2), 0, 0), index.data(FeedModel::FieldsRole).toStringList(),
                used);
    painter->restore();
}

QColor EventCardDelegate::barColor(const QModelIndex &index) const
{
    const int color = index.data(FeedModel::ColorIndexRole).toInt();
    return color < 0 ? m_theme.color(Theme::Role::MutedText) : m_theme.subscriptionColor(color);
}

void EventCardDelegate::paintGround(QPainter &painter, const QRect &card, const QModelIndex &index, bool isCurrent) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isGap = index.data(FeedModel::KindRole).toInt() == int(CaptureRow::Kind::Gap);
    painter.setPen(isCurrent ? QPen(m_theme.color(Theme::Role::Accent), zoomed(2)) : QPen(m_theme.color(Theme::Role::Separator)));
    painter.setBrush(m_theme.color(isGap ? Theme::Role::GapRow : Theme::Role::Base));
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), zoomed(4), zoomed(4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(barColor(index));
    painter.drawRoundedRect(QRect(card.left(), card.top(), zoomed(barWidth), card.height()), zoomed(3), zoomed(3));
}

void EventCardDelegate::paintHead(QPainter &painter, const QRect &rect, const QModelIndex &index, const Fonts &fonts) const
{
    const qint64 skipped = index.data(FeedModel::SkippedRole).toLongLong();
    QString when = index.siblingAtColumn(FeedModel::TimeColumn).data().toString();
    if (skipped > 0)
        when = QStringLiteral("+%1   %2").arg(QLocale().toString(skipped), when);
    const QFontMetrics small(fonts.small);
    const int whenWidth = small.horizontalAdvance(when);
    painter.setFont(fonts.small);
    painter.setPen(m_theme.color(Theme::Role::MutedText));
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, when);
    painter.setFont(fonts.channel);
    painter.setPen(barColor(index));
    const QString channel = index.siblingAtColumn(FeedModel::ChannelColumn).data().toString();
    const int width = rect.width() - whenWidth - zoomed(padding);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(fonts.channel).elidedText(channel, Qt::ElideMiddle, width));
}

void EventCardDelegate::paintFields(QPainter &painter, const QRect &rect, const QStringList &fields, const Fonts &fonts) const
{
    const QFontMetrics small(fonts.small);
    const QFontMetrics large(fonts.value);
    const bool isAlone = fields.size() == 2;
    int x = rect.left();
    for (qsizetype i = 0; i + 1 < fields.size(); i += 2) {
        const int room = rect.right() - x;
        const int wanted = std::max(small.horizontalAdvance(fields.at(i)), large.horizontalAdvance(fields.at(i + 1)));
        const int width = isAlone || i == 0 ? std::min(wanted, room) : std::min(wanted, zoomed(widestColumn));
        const int rest = i + 2 < fields.size() ? zoomed(columnGap) + small.horizontalAdvance(QStringLiteral("+99")) : 0;
        if (i > 0 && width > room - rest)
            return paintRest(painter, {x, rect.top(), room, rect.height()}, (fields.size() - i) / 2, fonts);
        painter.setFont(fonts.small);
        painter.setPen(m_theme.color(Theme::Role::MutedText));
        painter.drawText(QRect(x, rect.top(), width + 1, small.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         small.elidedText(fields.at(i), Qt::ElideRight, width + 1));
        painter.setFont(fonts.value);
        painter.setPen(m_theme.color(Theme::Role::Text));
        const int top = fields.at(i).isEmpty() ? rect.top() + small.height() / 2 : rect.top() + small.height();
        painter.drawText(QRect(x, top, width + 1, large.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         large.elidedText(fields.at(i + 1), Qt::ElideRight, width + 1));
        x += width + zoomed(columnGap);
    }
}

/// How many fields there was no room for.
void EventCardDelegate::paintRest(QPainter &painter, const QRect &rect, qsizetype count, const Fonts &fonts) const
{
    painter.setFont(fonts.small);
    painter.setPen(m_theme.color(Theme::Role::MutedText));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("+%1").arg(QLocale().toString(count)));
}

} // namespace eventscope
