// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/republishdesk.h"

#include "ui/builtindesk.h"
#include "ui/capturewindow.h"
#include "ui/panels/logpanel.h"
#include "ui/sessionviews.h"

#include <QAction>

namespace eventscope {

RepublishDesk::RepublishDesk(const Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_action(new QAction(tr("Pu&blish again\u2026"), this))
{
    m_action->setObjectName(QStringLiteral("republishAction"));
    m_action->setToolTip(tr("Publishes the events of this log to an endpoint, with their channels mapped"));
    m_action->setEnabled(false);
    connect(m_action, &QAction::triggered, this, &RepublishDesk::openForLog);
    connect(&m_parts.views, &QStackedWidget::currentChanged, this,
            [this] { m_action->setEnabled(qobject_cast<LogPanel *>(m_parts.views.currentWidget()) != nullptr); });
    const auto watch = [this](const QString &, Session *session) {
        connect(session, &Session::statusChanged, this, &RepublishDesk::updateTargets);
        updateTargets();
    };
    connect(&m_parts.sessions, &OpenSessions::sessionOpened, this, watch);
    for (const QString &id : m_parts.sessions.ids())
        watch(id, m_parts.sessions.session(id));
    connect(&m_parts.sessions, &OpenSessions::sessionClosing, this, [this](const QString &id) {
        m_closing = id;
        updateTargets();
        m_closing.clear();
    });
}

void RepublishDesk::serve(CaptureWindow &window)
{
    connect(&window, &CaptureWindow::republishRequested, this, [this, &window] { open(sourceOf(window.log(), window.name()), window); });
}

RepublishDialog::Source RepublishDesk::sourceOf(const LogPanel &log, const QString &name)
{
    const LogPanel::Content content = log.content();
    return {name, content.capture, content.lastId, content.filter, content.selected};
}

QList<RepublishDialog::Target> RepublishDesk::targets() const
{
    QList<RepublishDialog::Target> targets;
    for (const EndpointSettings &endpoint : m_parts.workspace.endpoints()) {
        Session *session = endpoint.id == m_closing ? nullptr : m_parts.sessions.session(endpoint.id);
        if (session && session->status().state == ConnectionState::Connected)
            targets.append({endpoint.name, session, m_parts.builtIn.isEndpoint(endpoint.id)});
    }
    return targets;
}

void RepublishDesk::openForLog()
{
    if (const auto *log = qobject_cast<LogPanel *>(m_parts.views.currentWidget()))
        open(sourceOf(*log, {}), m_parts.window);
}

void RepublishDesk::open(const RepublishDialog::Source &source, QWidget &parent)
{
    auto *dialog = new RepublishDialog(m_parts.theme, source, &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialogs.removeIf([](const QPointer<RepublishDialog> &one) { return one.isNull(); });
    m_dialogs.append(dialog);
    dialog->setTargets(targets());
    dialog->show();
}

void RepublishDesk::updateTargets()
{
    for (const QPointer<RepublishDialog> &dialog : std::as_const(m_dialogs)) {
        if (dialog)
            dialog->setTargets(targets());
    }
}

} // namespace eventscope
