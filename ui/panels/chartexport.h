// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backgroundwork.h"
#include "core/base/result.h"
#include "ui/prompt.h"
#include "ui/theme.h"

#include <QMenu>

namespace eventscope {

class ChartModel;
class ChartView;

/// The menu that takes a chart to a file: the picture as PNG or SVG, the points of the lines and the part of time that are shown as CSV.
/// GUI thread; the points are written in a thread.
class ChartExport final : public QMenu
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts
    {
        const Theme &theme;
        Prompt &prompt;
        ChartView &view;
        const ChartModel &model;
    };

    explicit ChartExport(const Parts &parts, QWidget *parent);

Q_SIGNALS:
    /// What was done, in words.
    void told(const QString &outcome);
    void failed(const eventscope::Error &error);

private:
    using Write = void (ChartExport::*)(const QString &path);

    void add(const QString &text, const QString &suffix, Write write);
    void pick(const QString &suffix, Write write);
    void writePng(const QString &path);
    void writeSvg(const QString &path);
    void writeCsv(const QString &path);
    void tell(const QString &path, const Result<void> &written);

    Parts m_parts;
    BackgroundWork<Result<qint64>> m_points;
};

} // namespace eventscope
