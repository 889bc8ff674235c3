// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/fittingscrollarea.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

namespace eventscope {

namespace {
constexpr int leastHeight = 48; ///< two lines
} // namespace

FittingScrollArea::FittingScrollArea(QWidget *content, int maxHeight, QWidget *parent)
    : QScrollArea(parent)
    , m_maxHeight(maxHeight)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

/// QScrollArea watches its content, too: for its size, not for what it would like to be.
bool FittingScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FittingScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

int FittingScrollArea::wantedHeight() const
{
    const QLayout *layout = widget()->layout();
    const int height = layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width()) : widget()->sizeHint().height();
    return std::min(height, m_maxHeight);
}

QSize FittingScrollArea::sizeHint() const
{
    return {widget()->sizeHint().width(), wantedHeight()};
}

QSize FittingScrollArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), std::min(wantedHeight(), leastHeight)};
}

} // namespace eventscope
