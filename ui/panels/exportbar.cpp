// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/exportbar.h"

#include "ui/errortext.h"
#include "ui/views/messagelabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QToolButton>

namespace eventscope {

namespace {
constexpr std::chrono::milliseconds progressInterval{100};
constexpr int progressSteps = 1'000;
} // namespace

ExportBar::ExportBar(Theme &theme, Prompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_prompt(prompt)
    , m_message(new MessageLabel(theme, this))
    , m_progress(new QProgressBar(this))
    , m_button(new QToolButton(this))
{
    setObjectName(QStringLiteral("exportBar"));
    m_message->setObjectName(QStringLiteral("exportMessage"));
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setAccessibleName(tr("Export progress"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_button->setObjectName(QStringLiteral("exportButtonCancel"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_message, 2);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_button);
    m_progressTimer.setInterval(progressInterval);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] { m_progress->setValue(qRound(m_export.progress() * progressSteps)); });
    connect(&m_export, &CaptureExport::finished, this, &ExportBar::onFinished);
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (isRunning())
            m_export.cancel();
        else
            hide();
    });
    hide();
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
    const auto format = Exporter::formatFromName(QFileInfo(job.target).suffix());
    m_target = job.target;
    show();
    if (!format) {
        m_message->say(MessageLabel::Severity::Error, tr("The name of the file tells its form: let it end with .ndjson, .json or .csv."));
        return showRunning(false);
    }
    job.format = *format;
    m_message->say(MessageLabel::Severity::Hint, tr("Exporting to %1\u2026").arg(QDir::toNativeSeparators(m_target)));
    m_progress->setValue(0);
    m_export.start(job);
    showRunning(true);
}

void ExportBar::onFinished(const Result<qint64> &rows)
{
    const QString path = QDir::toNativeSeparators(m_target);
    if (rows)
        tell(*rows == 1 ? tr("1 row exported to %1.").arg(path) : tr("%1 rows exported to %2.").arg(QLocale().toString(*rows), path));
    else if (rows.error().code == ErrorCode::Cancelled)
        tell(tr("The export was cancelled; no file was written."));
    else
        m_message->say(MessageLabel::Severity::Error, tr("Nothing was exported. %1").arg(errorText(rows.error())));
    showRunning(false);
}

void ExportBar::tell(const QString &outcome)
{
    hide();
    Q_EMIT told(outcome);
}

void ExportBar::showRunning(bool isRunning)
{
    m_progress->setVisible(isRunning);
    m_button->setText(isRunning ? tr("Cancel") : tr("Dismiss"));
    m_button->setAccessibleName(m_button->text());
    if (isRunning)
        m_progressTimer.start();
    else
        m_progressTimer.stop();
    Q_EMIT runningChanged();
}

} // namespace eventscope
