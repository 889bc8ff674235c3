// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/theme.h"

#include <QString>

class QPainter;

namespace eventscope {

class ChartModel;
class ChartView;

/// A chart as it is on screen, with its lines named above it, for a file. GUI thread.
class ChartPicture
{
public:
    /// All must outlive it.
    ChartPicture(const Theme &theme, ChartView &view, const ChartModel &model);

    /// Twice as fine as the screen.
    [[nodiscard]] Result<void> savePng(const QString &path) const;
    [[nodiscard]] Result<void> saveSvg(const QString &path) const;

private:
    struct Name
    {
        QRectF rect;
        QString text;
        int shape;
        int colorIndex;
    };

    [[nodiscard]] QSizeF size() const;
    void layOutNames();
    void paint(QPainter &painter) const;

    const Theme &m_theme;
    ChartView &m_view;
    QList<Name> m_names;
    double m_namesHeight = 0;
};

} // namespace eventscope
