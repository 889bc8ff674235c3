// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capturewindow.h"

#include "ui/capturetext.h"
#include "ui/panels/logpanel.h"
#include "ui/panels/noticebar.h"
#include "ui/panels/openingpage.h"
#include "ui/panels/savebar.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace eventscope {

CaptureWindow::CaptureWindow(const QString &path, const Parts &parts, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_path(path)
    , m_parts(parts)
    , m_notices(new NoticeBar(parts.theme, this))
    , m_saveBar(new SaveBar(parts.theme, parts.prompt, this))
    , m_pages(new QStackedWidget(this))
    , m_opening(new OpeningPage(parts.theme, this))
    , m_log(new LogPanel(parts.theme, parts.prompt, parts.settings, this))
{
    setObjectName(QStringLiteral("captureWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 – Eventscope").arg(QFileInfo(path).fileName()));
    resize(1000, 700);
    m_log->setEmptyText(tr("This capture holds no rows."), {});
    m_pages->addWidget(m_opening);
    m_pages->addWidget(m_log);
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_saveBar);
    layout->addWidget(m_pages, 1);
    setCentralWidget(middle);
    connect(m_opening, &OpeningPage::cancelled, this, &QWidget::close);
    connect(m_saveBar, &SaveBar::saved, this, &CaptureWindow::saved);
    connect(m_saveBar, &SaveBar::saved, this, [this] { m_notices->clear(QStringLiteral("unsaved")); });
}

/// The private copy is removed with this: no file of it may still be open then.
CaptureWindow::~CaptureWindow()
{
    delete m_saveBar;
    delete m_log;
}

void CaptureWindow::openCapture()
{
    m_open.start(
        this, [path = m_path](Progress &progress) { return eventscope::openCapture(path, progress); },
        [this](const Result<OpenedCapture> &result) {
            if (!result)
                return showRefusal(result.error());
            showOpened(*result);
            Q_EMIT opened();
            if (!result->rescue)
                lookForDamage();
        });
    m_opening->showRunning(tr("Opening %1\u2026").arg(QFileInfo(m_path).fileName()),
                           [this]() -> const Progress & { return m_open.progress(); });
}

void CaptureWindow::importNdjson()
{
    m_import.start(
        this, [path = m_path](Progress &progress) { return importNdjsonFile(path, progress); },
        [this](const Result<ImportedCapture> &result) {
            if (result)
                showImported(*result);
            else
                showRefusal(result.error());
        });
    m_opening->showRunning(tr("Importing %1\u2026").arg(QFileInfo(m_path).fileName()),
                           [this]() -> const Progress & { return m_import.progress(); });
}

void CaptureWindow::showOpened(const OpenedCapture &opened)
{
    m_log->showCapture(opened.path, opened.lastId);
    m_opened = opened; // only now may an earlier copy go
    m_pages->setCurrentWidget(m_log);
    if (opened.rescue)
        offerToSave(rescueText(*opened.rescue), tr("%1 (rescued).escap").arg(QFileInfo(m_path).completeBaseName()));
}

void CaptureWindow::showImported(const ImportedCapture &imported)
{
    showOpened(imported.capture);
    offerToSave(importedText(imported.report, QFileInfo(m_path).fileName()), QFileInfo(imported.capture.path).fileName());
}

void CaptureWindow::showRefusal(const Error &error)
{
    m_opening->showRefusal(captureErrorText(error));
}

/// A look at all of a large capture takes seconds: the rows are there meanwhile.
void CaptureWindow::lookForDamage()
{
    m_check.start(
        this, [path = m_opened.path](Progress &progress) { return rescueIfDamaged(path, progress); },
        [this](const Result<std::optional<OpenedCapture>> &result) {
            if (!result)
                tellUnchecked(result.error());
            else if (*result)
                showOpened(**result);
        });
}

void CaptureWindow::tellUnchecked(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_notices->show(QStringLiteral("unchecked"), NoticeBar::Severity::Warning,
                    tr("This capture may be damaged: it could not be looked through. %1").arg(captureErrorText(error)));
}

void CaptureWindow::offerToSave(const QString &text, const QString &suggestion)
{
    const bool isRescued = m_opened.rescue.has_value();
    const QString action = isRescued ? tr("Save rescued capture as\u2026") : tr("Save capture as\u2026");
    const auto severity = isRescued ? NoticeBar::Severity::Warning : NoticeBar::Severity::Info;
    m_notices->show(QStringLiteral("unsaved"), severity, text,
                    {{action, [this, action, suggestion] { m_saveBar->saveCapture(m_opened.path, action, suggestion); }, false}});
}

} // namespace eventscope
