// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainmenus.h"

#include "ui/apidesk.h"
#include "ui/builtindesk.h"
#include "ui/capturedesk.h"
#include "ui/guidedesk.h"
#include "ui/panels/clientlogpanel.h"
#include "ui/panels/endpointspanel.h"
#include "ui/panels/endpointtransfer.h"
#include "ui/panels/logmenus.h"
#include "ui/panels/logpanel.h"
#include "ui/sessionviews.h"
#include "ui/windowdocks.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>

namespace eventscope {

MainMenus::MainMenus(const Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
{
    QMenuBar &bar = *m_parts.window.menuBar();
    fillFile(*bar.addMenu(tr("&File")));
    bar.addMenu(tr("E&ndpoint"))->addActions(m_parts.endpoints.currentActions());
    QMenu *edit = bar.addMenu(tr("&Edit"));
    QMenu *view = bar.addMenu(tr("&View"));
    view->addActions(m_parts.docks.toggleActions());
    auto *log = new LogMenus({*edit, *view, *bar.addMenu(tr("&Go"))}, this);
    connect(&m_parts.views, &QStackedWidget::currentChanged, log,
            [this, log] { log->showLog(qobject_cast<LogPanel *>(m_parts.views.currentWidget())); });
    fillHelp(*bar.addMenu(tr("&Help")));
}

void MainMenus::fillFile(QMenu &file)
{
    file.addAction(tr("&Add endpoint…"), QKeySequence::New, &m_parts.endpoints, &EndpointsPanel::addEndpoint);
    file.addAction(tr("&Find my Event APIs\u2026"), &m_parts.apis, &ApiDesk::find);
    file.addAction(tr("Ne&w Event API\u2026"), &m_parts.apis, &ApiDesk::define);
    file.addAction(tr("&Import endpoints…"), &m_parts.endpoints.transfer(), &EndpointTransfer::importEndpoints);
    file.addAction(tr("&Open capture…"), QKeySequence::Open, &m_parts.captures, &CaptureDesk::pickAndOpen);
    m_parts.captures.setUpRecentMenu(*file.addMenu(tr("Open &recent")));
    file.addAction(tr("I&mport NDJSON\u2026"), &m_parts.captures, &CaptureDesk::pickAndImport);
    file.addAction(tr("&Save capture as…"), QKeySequence::Save, this, &MainMenus::saveCaptureRequested);
    file.addAction(tr("Capture &limits\u2026"), this, &MainMenus::captureLimitsRequested);
    file.addSeparator();
    file.addAction(tr("&Quit"), QKeySequence::Quit, &m_parts.window, &QWidget::close);
}

void MainMenus::fillHelp(QMenu &help)
{
    help.addAction(tr("&User guide"), QKeySequence::HelpContents, &m_parts.guide, &GuideDesk::open);
    help.addSeparator();
    help.addAction(tr("&Try the built-in Event API"), &m_parts.builtIn, &BuiltInDesk::open);
    help.addAction(tr("&Built-in Event API\u2026"), &m_parts.builtIn, &BuiltInDesk::showDialog);
    help.addAction(tr("&Client log"), this, &MainMenus::showClientLog);
    help.addAction(tr("&About Eventscope"), this, &MainMenus::showAbout);
}

void MainMenus::showClientLog()
{
    m_parts.docks.show(&m_parts.clientLog);
    m_parts.clientLog.setFocus(Qt::OtherFocusReason);
}

void MainMenus::showAbout()
{
    auto *about = new QMessageBox(QMessageBox::NoIcon, tr("About Eventscope"),
                                  tr("<h3>Eventscope %1</h3><p>Console for AWS AppSync Event APIs.</p><p>Free software under the GNU "
                                     "General Public License, version 3 or later. No account, no telemetry.</p>")
                                      .arg(QApplication::applicationVersion()),
                                  QMessageBox::Close, &m_parts.window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

} // namespace eventscope
