// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overviewbar.h"

#include "ui/models/logrowtext.h"
#include "ui/views/accessibleoverview.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace eventscope {

namespace {

constexpr double usualLabelSize = 0.8; ///< of the font
constexpr double leastLabelPoints = 6;
constexpr int labelGround = 200; ///< the bars below are seen, and the time is read

QColor translucent(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

QPolygonF diamond(const QRectF &rect)
{
    return QPolygonF({{rect.center().x(), rect.top()},
                      {rect.right(), rect.center().y()},
                      {rect.center().x(), rect.bottom()},
                      {rect.left(), rect.center().y()}});
}

/// A ribbon with a notch.
QPolygonF ribbon(const QRectF &rect)
{
    return QPolygonF({rect.topLeft(), rect.topRight(), rect.bottomRight(), {rect.center().x(), rect.center().y() + 1}, rect.bottomLeft()});
}

QString rateText(const std::optional<double> &rate)
{
    if (!rate)
        return OverviewBar::tr("rate unknown");
    return OverviewBar::tr("%1/s").arg(QLocale().toString(*rate, 'f', *rate < 10 ? 1 : 0));
}

} // namespace

OverviewBar::OverviewBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("overviewBar"));
    AccessibleOverview::install();
    setAccessibleName(tr("Overview"));
    setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the log
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setMouseTracking(false);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize OverviewBar::sizeHint() const
{
    return {1 + OverviewPicture::width, 200};
}

void OverviewBar::setHeaderHeight(int height)
{
    m_headerHeight = height;
    arrange();
    update();
}

QRect OverviewBar::area() const
{
    return rect().adjusted(1, m_headerHeight, 0, 0);
}

QFont OverviewBar::labelFont() const
{
    QFont small = font();
    small.setPointSizeF(std::max(leastLabelPoints, small.pointSizeF() * usualLabelSize));
    while (small.pointSizeF() > leastLabelPoints && !OverviewPicture::hasRoomForLabels(QFontMetrics(small)))
        small.setPointSizeF(std::max(leastLabelPoints, small.pointSizeF() - 0.5));
    return small;
}

int OverviewBar::bucketCount() const
{
    return std::max(1, area().height() / OverviewPicture::bucketHeight);
}

void OverviewBar::setContent(const OverviewPicture::Content &content)
{
    m_content = content;
    arrange();
}

void OverviewBar::arrange()
{
    OverviewPicture picture = OverviewPicture::of(m_content, area(), QFontMetrics(labelFont()));
    if (picture != m_picture) {
        m_picture = std::move(picture);
        update();
    }
    if (valueText() != accessibleDescription())
        tellValue();
}

/// As a description always; as a value, which is spoken, when the keys led there: while events stream, it changes by itself.
void OverviewBar::tellValue()
{
    setAccessibleDescription(valueText());
    if (!std::exchange(m_movedByKeys, false))
        return;
    QAccessibleValueChangeEvent changed(this, valueText());
    QAccessible::updateAccessibility(&changed);
}

qint64 OverviewBar::middle() const
{
    return m_content.firstVisible + (m_content.lastVisible - m_content.firstVisible) / 2;
}

QString OverviewBar::valueText() const
{
    const Overview &overview = m_content.overview;
    if (overview.buckets.isEmpty() || m_content.firstVisible < 1)
        return {};
    const bool isEnd = m_content.lastVisible >= overview.lastId;
    const qint64 id = isEnd ? overview.lastId : middle();
    const qint64 percent = 100 * (id - overview.firstId + 1) / overview.rowCount();
    const UtcTime at = isEnd ? overview.endsAt : overview.buckets.at(overview.bucketOf(id)).at;
    return tr("%1 % of the capture, %2").arg(QString::number(std::clamp<qint64>(percent, 0, 100)), shortTimeText(at));
}

QString OverviewBar::textAt(int y) const
{
    const qint64 id = OverviewPicture::idAt(m_content.overview, area(), y);
    const qsizetype index = m_content.overview.bucketOf(id);
    if (index < 0)
        return {};
    const Overview::Bucket &bucket = m_content.overview.buckets.at(index);
    QStringList lines{shortTimeText(bucket.at), rateText(bucket.rate), tr("row %1").arg(QLocale().toString(id))};
    if (bucket.hasFailure)
        lines << tr("\u25c6 errors");
    if (bucket.hasGap)
        lines << tr("\u2501 gap");
    const auto mark = std::lower_bound(m_content.marks.cbegin(), m_content.marks.cend(), bucket.firstId);
    if (mark != m_content.marks.cend() && m_content.overview.bucketOf(*mark) == index)
        lines << tr("marked");
    return lines.join(QLatin1Char('\n'));
}

bool OverviewBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos().y()), this, QRect(0, help->pos().y(), width(), 1));
    return true;
}

void OverviewBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Theme::Role::Base));
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.color(Theme::Role::Separator));
    painter.fillRect(QRect(0, m_headerHeight - 1, width(), 1), m_theme.color(Theme::Role::Separator));
    for (const QRect &bar : m_picture.bars)
        painter.fillRect(bar, m_theme.color(Theme::Role::Bar));
    for (const QRect &hit : m_picture.hits)
        painter.fillRect(hit, m_theme.color(Theme::Role::Info));
    paintLabels(painter);
    if (!m_picture.handle.isEmpty()) {
        painter.fillRect(m_picture.handle, translucent(m_theme.color(Theme::Role::Accent), 44));
        painter.setPen(m_theme.color(Theme::Role::Accent));
        painter.drawRect(m_picture.handle.adjusted(0, 0, -1, -1));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const OverviewPicture::Tick &tick : m_picture.ticks)
        paintTick(painter, tick);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Theme::Role::Accent), 2));
        painter.drawRect(area().adjusted(1, 1, -1, -1));
    }
}

void OverviewBar::paintLabels(QPainter &painter) const
{
    painter.setFont(labelFont());
    for (const OverviewPicture::Label &label : m_picture.labels) {
        painter.fillRect(label.rect, translucent(m_theme.color(Theme::Role::Base), labelGround));
        painter.setPen(m_theme.color(Theme::Role::MutedText));
        painter.drawText(label.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, label.text);
    }
}

void OverviewBar::paintTick(QPainter &painter, const OverviewPicture::Tick &tick) const
{
    const QRectF rect(tick.rect);
    painter.setPen(Qt::NoPen);
    switch (tick.sign) {
    case OverviewPicture::Sign::Failure:
        painter.setBrush(m_theme.color(Theme::Role::Error));
        painter.drawPolygon(diamond(rect));
        break;
    case OverviewPicture::Sign::Gap:
        painter.fillRect(rect, m_theme.color(Theme::Role::Base));
        painter.fillRect(rect.adjusted(0, 1, 0, -1), m_theme.color(Theme::Role::Warning));
        break;
    case OverviewPicture::Sign::Mark:
        painter.setBrush(m_theme.color(Theme::Role::Accent));
        painter.drawPolygon(ribbon(rect.adjusted(1, 0, -1, 0)));
        break;
    }
}

void OverviewBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    Q_EMIT resized();
}

void OverviewBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    updateGeometry();
    arrange();
}

void OverviewBar::goTo(int y)
{
    if (const qint64 id = OverviewPicture::idAt(m_content.overview, area(), y); id > 0)
        Q_EMIT placeWanted(id);
}

void OverviewBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position().toPoint().y());
    else
        QWidget::mousePressEvent(event);
}

void OverviewBar::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position().toPoint().y());
}

void OverviewBar::wheelEvent(QWheelEvent *event)
{
    Q_EMIT scrolled(event);
}

/// What is in view, or one bucket when that is more.
qint64 OverviewBar::page() const
{
    const qint64 visible = m_content.lastVisible - m_content.firstVisible + 1;
    return std::max<qint64>({1, visible, m_content.overview.rowCount() / bucketCount()});
}

void OverviewBar::moveBy(qint64 rows)
{
    const Overview &overview = m_content.overview;
    m_movedByKeys = true;
    if (overview.rowCount() > 0)
        Q_EMIT placeWanted(std::clamp(middle() + rows, overview.firstId, overview.lastId));
}

void OverviewBar::keyPressEvent(QKeyEvent *event)
{
    const Overview &overview = m_content.overview;
    const qint64 tenth = std::max(page(), overview.rowCount() / 10);
    switch (event->key()) {
    case Qt::Key_Up: return moveBy(-page());
    case Qt::Key_Down: return moveBy(page());
    case Qt::Key_PageUp: return moveBy(-tenth);
    case Qt::Key_PageDown: return moveBy(tenth);
    case Qt::Key_Home: return moveBy(-overview.rowCount());
    case Qt::Key_End: return moveBy(overview.rowCount());
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace eventscope
