// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentationdesk.h"

#include "core/base/whenfinished.h"
#include "core/protocol/endpoint.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/panels/logpanel.h"
#include "ui/presentation/presentationpage.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QScreen>
#include <QSysInfo>

#include <algorithm>
#include <utility>

namespace eventscope {

namespace {

constexpr int roomZoom = 150; ///< percent of what is right at a desk

/// A menu or a tip: it goes by itself, and nobody wants it back.
bool isFleeting(const QWidget &window)
{
    return window.windowType() == Qt::Popup || window.windowType() == Qt::ToolTip;
}

int depth(const QWidget *widget)
{
    int depth = 0;
    for (; widget; widget = widget->parentWidget())
        ++depth;
    return depth;
}

} // namespace

PresentationDesk::PresentationDesk(const Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_settings(parts.layoutFile)
    , m_action(new QAction(tr("&Presentation mode"), this))
{
    m_action->setObjectName(QStringLiteral("presentationAction"));
    m_action->setShortcut(Qt::Key_F11);
    connect(m_action, &QAction::triggered, this, &PresentationDesk::wanted);
}

PresentationDesk::~PresentationDesk() = default;

void PresentationDesk::present(LogPanel &log, Session *session, const QList<SeriesRequest> &series)
{
    if (m_window)
        return;
    notePlaces();
    m_began = log.window();
    m_zoomBefore = m_parts.theme.zoom();
    m_parts.zoom.setKept(false); // the program may end meanwhile
    m_parts.theme.setZoom(m_zoomBefore * roomZoom / 100);
    m_window = std::make_unique<PresentationWindow>(m_parts.workspace, m_parts.theme, m_settings);
    learnSecrets();
    // Queued: it is in its own close event.
    connect(m_window.get(), &PresentationWindow::left, this, &PresentationDesk::leave, Qt::QueuedConnection);
    connect(&log, &QObject::destroyed, m_window.get(), &QWidget::close);
    m_window->present({&log.model(), session, series, m_parts.logSettings.watch().counters(), m_parts.logSettings.announcesEvents()},
                      discretion());
    m_window->setScreen(m_parts.window.screen());
    m_window->move(m_parts.window.screen()->geometry().topLeft());
    m_window->showFullScreen();
    hideOthers();
    m_window->activateWindow();
    qApp->installEventFilter(this);
    Q_EMIT changed(true);
}

bool PresentationDesk::eventFilter(QObject *watched, QEvent *event)
{
    auto *window = event->type() == QEvent::Show && watched->isWidgetType() ? static_cast<QWidget *>(watched) : nullptr;
    if (window && window->isWindow() && isOther(*window))
        keepAway(*window);
    return QObject::eventFilter(watched, event);
}

/// The tips of its buttons belong to it.
bool PresentationDesk::isOther(const QWidget &window) const
{
    const QWidget *widget = &window;
    while (widget && widget != m_window.get())
        widget = widget->parentWidget();
    return !widget;
}

/// A question that comes meanwhile waits for the end: it may name who and where.
void PresentationDesk::keepAway(QWidget &window)
{
    const bool isKnown = std::any_of(m_hidden.cbegin(), m_hidden.cend(), [&](const Hidden &one) { return one.window == &window; });
    if (!isKnown && !isFleeting(window))
        m_hidden << Hidden{&window, window.saveGeometry()};
    window.setAttribute(Qt::WA_DontShowOnScreen); // not for a moment
    QMetaObject::invokeMethod(
        &window, [this, &window] { putAway(window); }, Qt::QueuedConnection);
}

void PresentationDesk::putAway(QWidget &window)
{
    window.hide();
    window.setAttribute(Qt::WA_DontShowOnScreen, false);
    if (m_window)
        m_window->activateWindow();
    else
        window.show(); // the end came between
}

/// Of an endpoint, also what no operation has needed yet; but no command is run for it, and nobody is asked.
QList<QFuture<Result<Secret>>> PresentationDesk::secretsOf(const EndpointSettings &endpoint) const
{
    QList<QFuture<Result<Secret>>> secrets;
    for (const QString &name : secretNames(endpoint))
        secrets << m_parts.secrets.read(name);
    for (const AuthorizerSettings &authorizer : endpoint.authorizers) {
        const bool takesOne = authorizer.kind == AuthorizerSettings::Kind::ApiKey || authorizer.kind == AuthorizerSettings::Kind::Token;
        const auto source = authorizer.source.kind;
        if (takesOne && (source == SourceSettings::Kind::Environment || source == SourceSettings::Kind::File))
            secrets << m_parts.authorizers.sources().secret(endpoint, authorizer)();
    }
    return secrets;
}

/// What is told later is hidden from then on.
void PresentationDesk::learnSecrets()
{
    const auto note = [traces = m_parts.authorizers.traces()](const Result<Secret> &read) {
        if (read)
            traces->note(*read);
    };
    for (const QString &id : m_parts.sessions.ids()) {
        for (const auto &reading : secretsOf(m_parts.sessions.session(id)->settings())) {
            if (reading.resultCount() > 0)
                note(reading.result());
            else
                whenFinished(reading, m_window.get(), [this, note](const Result<Secret> &read) {
                    note(read);
                    m_window->hideAnew();
                });
        }
    }
}

/// Of all windows, panels that float beside the main one among them.
void PresentationDesk::notePlaces()
{
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (!other->isVisible())
            continue;
        if (isFleeting(*other))
            other->hide();
        else
            m_hidden << Hidden{other, other->saveGeometry()};
    }
}

/// They could stand on the screen that the audience sees.
void PresentationDesk::hideOthers()
{
    for (const Hidden &other : std::as_const(m_hidden))
        other.window->hide();
}

void PresentationDesk::leave()
{
    qApp->removeEventFilter(this);
    m_window.reset();
    m_parts.zoom.setPercent(m_zoomBefore);
    m_parts.theme.setZoom(m_zoomBefore);
    m_parts.zoom.setKept(true);
    bringBack();
    if (m_began) {
        m_began->raise();
        m_began->activateWindow();
    }
    Q_EMIT changed(false);
}

/// What floats above a window after that window.
void PresentationDesk::bringBack()
{
    QList<Hidden> hidden = std::exchange(m_hidden, {});
    hidden.removeIf([](const Hidden &one) { return one.window.isNull(); });
    std::sort(hidden.begin(), hidden.end(), [](const Hidden &a, const Hidden &b) { return depth(a.window) < depth(b.window); });
    for (const Hidden &one : std::as_const(hidden)) {
        one.window->restoreGeometry(one.geometry);
        one.window->show();
    }
}

Discretion PresentationDesk::discretion() const
{
    return {names(), m_settings.maskedFields(), m_parts.authorizers.traces()};
}

/// Hosts that no rule may know, and people.
QStringList PresentationDesk::names() const
{
    QStringList names{QSysInfo::machineHostName(), QDir::home().dirName()};
    for (const EndpointSettings &endpoint : m_parts.workspace.endpoints()) {
        if (const auto urls = endpointOf(endpoint))
            names << urls->httpUrl().host() << urls->realtimeUrl().host();
        for (const AuthorizerSettings &authorizer : endpoint.authorizers) {
            names << authorizer.accessKeyId << authorizer.userPool.userName << authorizer.userPool.userPoolId
                  << authorizer.userPool.clientId << authorizer.oidc.clientId << authorizer.identityPool.identityPoolId;
            if (const auto state = m_parts.signIns.state(endpoint, authorizer.id); state.token)
                names << state.token->userName << state.token->subject;
        }
    }
    names.removeDuplicates();
    return names;
}

void PresentationDesk::addPage(PreferencesDialog &dialog)
{
    dialog.addPage(tr("Presentation"), new PresentationPage(m_settings, m_parts.workspace.savedWork(), m_parts.theme, &dialog));
}

} // namespace eventscope
