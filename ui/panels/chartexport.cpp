// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chartexport.h"

#include "core/series/seriescsv.h"
#include "ui/views/chartpicture.h"
#include "ui/views/chartview.h"

#include <QDir>
#include <QPointer>

namespace eventscope {

namespace {

/// The same in every language: the table is read by programs.
QString unitName(ChartUnit unit)
{
    switch (unit) {
    case ChartUnit::EventsPerSecond: return QStringLiteral("events/s");
    case ChartUnit::Milliseconds: return QStringLiteral("ms");
    case ChartUnit::Number: break;
    }
    return {};
}

} // namespace

ChartExport::ChartExport(const Parts &parts, QWidget *parent)
    : QMenu(tr("Export chart"), parent)
    , m_parts(parts)
{
    setObjectName(QStringLiteral("chartExport"));
    add(tr("Picture as PNG\u2026"), QStringLiteral("png"), &ChartExport::writePng);
    add(tr("Picture as SVG\u2026"), QStringLiteral("svg"), &ChartExport::writeSvg);
    add(tr("Points as CSV\u2026"), QStringLiteral("csv"), &ChartExport::writeCsv);
}

void ChartExport::add(const QString &text, const QString &suffix, Write write)
{
    QAction *action = addAction(text, this, [this, suffix, write] { pick(suffix, write); });
    action->setObjectName(QStringLiteral("exportChart_") + suffix);
}

void ChartExport::pick(const QString &suffix, Write write)
{
    const QString suggestion = tr("chart", "the name of a file") + QLatin1Char('.') + suffix;
    const QString filter = QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix);
    m_parts.prompt.pickFileToSave(parentWidget(), tr("Export chart"), suggestion, filter,
                                  [menu = QPointer(this), write](const QString &path) {
                                      if (menu && !path.isEmpty())
                                          (menu->*write)(path);
                                  });
}

void ChartExport::writePng(const QString &path)
{
    tell(path, ChartPicture(m_parts.theme, m_parts.view, m_parts.model).savePng(path));
}

void ChartExport::writeSvg(const QString &path)
{
    tell(path, ChartPicture(m_parts.theme, m_parts.view, m_parts.model).saveSvg(path));
}

void ChartExport::writeCsv(const QString &path)
{
    if (m_points.isRunning())
        return Q_EMIT told(tr("The export before this one is not done yet. Try again in a moment."));
    const ChartRange &range = m_parts.view.range();
    QList<SeriesTable> tables;
    for (const ChartModel::Curve *curve : m_parts.model.shownCurves())
        tables << SeriesTable{curve->name, unitName(curve->unit), curve->points.points(range.from(), range.to())};
    m_points.start(
        this, [path, tables](Progress &) { return writeSeriesCsv(path, tables); },
        [this, path](const Result<qint64> &points) { tell(path, points ? Result<void>() : points.error()); });
}

void ChartExport::tell(const QString &path, const Result<void> &written)
{
    if (written)
        Q_EMIT told(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    else
        Q_EMIT failed(written.error());
}

} // namespace eventscope
