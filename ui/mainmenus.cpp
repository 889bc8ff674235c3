// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainmenus.h"

#include "ui/apidesk.h"
#include "ui/builtindesk.h"
#include "ui/capturedesk.h"
#include "ui/commanddesk.h"
#include "ui/guidedesk.h"
#include "ui/panels/clientlogpanel.h"
#include "ui/panels/endpointspanel.h"
#include "ui/panels/endpointtransfer.h"
#include "ui/panels/logmenus.h"
#include "ui/panels/logpanel.h"
#include "ui/presentationdesk.h"
#include "ui/republishdesk.h"
#include "ui/sessionviews.h"
#include "ui/undodesk.h"
#include "ui/watchdesk.h"
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
    fillFile(*addMenu(QStringLiteral("file"), tr("&File")));
    addMenu(QStringLiteral("endpoint"), tr("E&ndpoint"))->addActions(m_parts.endpoints.currentActions());
    QMenu *edit = addMenu(QStringLiteral("edit"), tr("&Edit"));
    edit->addAction(m_parts.undo.offers().action());
    edit->setToolTipsVisible(true);
    QMenu *view = addMenu(QStringLiteral("view"), tr("&View"));
    fillView(*view);
    //: Menu: go to a place in the log.
    auto *log = new LogMenus({*edit, *view, *addMenu(QStringLiteral("go"), tr("&Go"))}, this);
    connect(&m_parts.views, &QStackedWidget::currentChanged, log,
            [this, log] { log->showLog(qobject_cast<LogPanel *>(m_parts.views.currentWidget())); });
    addMenu(QStringLiteral("attention"), tr("&Attention"))->addActions(m_parts.watch.actions());
    fillHelp(*addMenu(QStringLiteral("help"), tr("&Help")));
    m_parts.commands.takeInWindow();
}

/// By its name and those of its actions the commands are known.
QMenu *MainMenus::addMenu(const QString &name, const QString &title)
{
    QMenu *menu = m_parts.window.menuBar()->addMenu(title);
    menu->setObjectName(name);
    return menu;
}

void MainMenus::fillView(QMenu &view)
{
    view.addAction(m_parts.commands.paletteAction());
    view.addSeparator();
    view.addActions(m_parts.docks.toggleActions());
    view.addSeparator();
    view.addActions(m_parts.commands.zoom().actions());
    view.addSeparator();
    view.addAction(m_parts.presentation.action());
}

void MainMenus::fillFile(QMenu &file)
{
    file.addAction(tr("&Add endpoint…"), QKeySequence::New, &m_parts.endpoints, &EndpointsPanel::addEndpoint)
        ->setObjectName(QStringLiteral("addEndpointAction"));
    file.addAction(tr("&Find my Event APIs\u2026"), &m_parts.apis, &ApiDesk::find)->setObjectName(QStringLiteral("findApisAction"));
    file.addAction(tr("Ne&w Event API\u2026"), &m_parts.apis, &ApiDesk::define)->setObjectName(QStringLiteral("newApiAction"));
    file.addAction(tr("&Import endpoints…"), &m_parts.endpoints.transfer(), &EndpointTransfer::importEndpoints)
        ->setObjectName(QStringLiteral("importEndpointsAction"));
    file.addSeparator();
    file.addAction(tr("&Open capture…"), QKeySequence::Open, &m_parts.captures, &CaptureDesk::pickAndOpen)
        ->setObjectName(QStringLiteral("openCaptureAction"));
    m_parts.captures.setUpRecentMenu(*file.addMenu(tr("Open &recent")));
    m_parts.captures.setUpDemoMenu(*file.addMenu(tr("&Demo captures")));
    file.addAction(tr("I&mport NDJSON\u2026"), &m_parts.captures, &CaptureDesk::pickAndImport)
        ->setObjectName(QStringLiteral("importNdjsonAction"));
    file.addSeparator();
    file.addAction(tr("&Save capture as…"), QKeySequence::Save, this, &MainMenus::saveCaptureRequested)
        ->setObjectName(QStringLiteral("saveCaptureAction"));
    file.addAction(m_parts.republish.action());
    file.addSeparator();
    file.addAction(m_parts.commands.preferencesAction());
    file.addSeparator();
    file.addAction(tr("&Quit"), QKeySequence::Quit, &m_parts.window, &QWidget::close)->setObjectName(QStringLiteral("quitAction"));
}

void MainMenus::fillHelp(QMenu &help)
{
    help.addAction(tr("&User guide"), QKeySequence::HelpContents, &m_parts.guide, &GuideDesk::open)
        ->setObjectName(QStringLiteral("userGuideAction"));
    help.addSeparator();
    help.addAction(tr("&Try the built-in Event API"), &m_parts.builtIn, &BuiltInDesk::open)
        ->setObjectName(QStringLiteral("tryBuiltInAction"));
    help.addAction(tr("&Built-in Event API\u2026"), &m_parts.builtIn, &BuiltInDesk::showDialog)
        ->setObjectName(QStringLiteral("builtInAction"));
    help.addAction(tr("&Client log"), this, &MainMenus::showClientLog)->setObjectName(QStringLiteral("clientLogAction"));
    help.addAction(m_parts.commands.shortcutsAction());
    help.addAction(tr("&About Eventscope"), this, &MainMenus::showAbout)->setObjectName(QStringLiteral("aboutAction"));
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
