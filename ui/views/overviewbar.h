// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/views/overviewpicture.h"

#include <QWidget>

namespace eventscope {

/// The whole capture beside the log: how fast its rows came, where things went wrong, marks, hits of the filter, and which part is in view.
/// Pointer and keys lead to any place. It knows no log: what it shows is set, where it is to go is told. GUI thread.
class OverviewBar final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewBar(Theme &theme, QWidget *parent = nullptr);

    /// Many times a second, if need be: nothing is painted that looks the same.
    void setContent(const OverviewPicture::Content &content);
    [[nodiscard]] const OverviewPicture::Content &content() const { return m_content; }
    [[nodiscard]] const OverviewPicture &picture() const { return m_picture; }
    /// As many as fit; at least one.
    [[nodiscard]] int bucketCount() const;
    /// Where the log is: "12 % of the capture, 03:12:04". Empty without rows.
    [[nodiscard]] QString valueText() const;
    /// For the pointer's place: time, rate and row, and what went wrong there.
    [[nodiscard]] QString textAt(int y) const;
    /// Begins below the log's header.
    void setHeaderHeight(int height);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A place was chosen: the id of a row in the capture, its last one for the end.
    void placeWanted(qint64 id);
    /// The wheel was turned over it.
    void scrolled(QWheelEvent *event);
    void resized();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect area() const;
    [[nodiscard]] QFont labelFont() const;
    void arrange();
    void goTo(int y);
    void moveBy(qint64 rows);
    void tellValue();
    [[nodiscard]] qint64 page() const;
    [[nodiscard]] qint64 middle() const;
    void paintLabels(QPainter &painter) const;
    void paintTick(QPainter &painter, const OverviewPicture::Tick &tick) const;

    Theme &m_theme;
    OverviewPicture::Content m_content;
    OverviewPicture m_picture;
    int m_headerHeight = 0;
    bool m_movedByKeys = false; ///< the place that comes of it is to be told
};

} // namespace eventscope
