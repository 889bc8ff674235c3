// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/exportbar.h"

#include "ui/errortext.h"
#include "ui/pluralcount.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>

namespace eventscope {

ExportBar::ExportBar(Theme &theme, Prompt &prompt, QWidget *parent)
    : WorkBar(theme, QStringLiteral("export"), tr("Export progress"), parent)
    , m_prompt(prompt)
{
    connect(&m_export, &CaptureExport::finished, this, &ExportBar::onFinished);
}

void ExportBar::exportCapture(const CaptureExport::Job &job)
{
    if (isRunning())
        return;
    const QString suggestion = QFileInfo(job.capture).completeBaseName() + QStringLiteral(".ndjson");
    m_prompt.pickFileToSave(this, tr("Export log"), suggestion, tr("NDJSON (*.ndjson);;JSON (*.json);;CSV (*.csv)"),
                            [bar = QPointer(this), job](const QString &path) {
                                if (!bar || path.isEmpty())
                                    return;
                                CaptureExport::Job chosen = job;
                                chosen.target = path;
                                bar->start(chosen);
                            });
}

void ExportBar::start(CaptureExport::Job job)
{
    if (isRunning())
        return;
    const auto format = Exporter::formatFromName(QFileInfo(job.target).suffix());
    if (!format)
        return fail(tr("The name of the file tells its form: let it end with .ndjson, .json or .csv."));
    m_target = job.target;
    job.format = *format;
    m_export.start(job);
    begin(tr("Exporting to %1\u2026").arg(QDir::toNativeSeparators(m_target)));
}

void ExportBar::onFinished(const Result<qint64> &rows)
{
    const QString path = QDir::toNativeSeparators(m_target);
    if (rows)
        end(tr("%Ln row(s) exported to %1.", nullptr, pluralCount(*rows)).arg(path));
    else if (rows.error().code == ErrorCode::Cancelled)
        end(tr("The export was cancelled; no file was written."));
    else
        fail(tr("Nothing was exported. %1").arg(errorText(rows.error())));
}

} // namespace eventscope
