// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/publishpanel.h"

#include "core/base/whenfinished.h"
#include "core/protocol/channelpath.h"
#include "core/protocol/framecodec.h"
#include "core/protocol/limits.h"
#include "ui/dialogs/answerdialog.h"
#include "ui/dialogs/arrivalsdialog.h"
#include "ui/errortext.h"
#include "ui/panels/eventpage.h"
#include "ui/panels/eventtabs.h"
#include "ui/panels/publishdrafts.h"
#include "ui/panels/publishmenu.h"
#include "ui/panels/publishtarget.h"
#include "ui/panels/repeatbar.h"
#include "ui/panels/templatebar.h"
#include "ui/prompt.h"
#include "ui/snippetrequest.h"
#include "ui/views/editorfindbar.h"
#include "ui/views/jsoneditor.h"
#include "ui/views/messagelabel.h"
#include "ui/views/panelheader.h"
#include "ui/zoomstyle.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace eventscope {

namespace {

constexpr int widePanel = 560; ///< px; room for two columns

bool isSaveKey(const QEvent &event)
{
    return (event.type() == QEvent::ShortcutOverride || event.type() == QEvent::KeyPress)
        && static_cast<const QKeyEvent &>(event).matches(QKeySequence::Save);
}

} // namespace

PublishPanel::PublishPanel(Workspace &workspace, Prompt &prompt, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_theme(theme)
    , m_target(new PublishTarget(theme, this))
    , m_tabs(new EventTabs(theme, this))
    , m_template(new TemplateBar(theme, this))
    , m_find(new EditorFindBar(theme, this))
    , m_waiting(new MessageLabel(theme, this))
    , m_size(new MessageLabel(theme, this))
    , m_reason(new MessageLabel(theme, this))
    , m_trouble(new MessageLabel(theme, this))
    , m_bringBack(new QPushButton(tr("Bring back what stood here"), this))
    , m_publish(new QPushButton(tr("Publish"), this))
    , m_sendAnyway(new QPushButton(tr("Send anyway"), this))
    //: Button, a verb: indents the JSON in the editor.
    , m_format(new QPushButton(tr("Format"), this))
    , m_more(new QToolButton(this))
    , m_repeat(new RepeatBar(theme, this))
    , m_results(new PublishResults(theme, this))
    , m_drafts(new PublishDrafts(workspace.drafts(), {*m_target, *m_tabs, *m_template, *m_bringBack}, this))
{
    setObjectName(QStringLiteral("publishPanel"));
    makeHeader();
    makeFoot();
    makeMenu();
    layOut();
    connectParts();
    m_drafts->open({}, {});
    m_history->setEnabled(false);
    showResults();
}

PublishPanel::~PublishPanel() = default;

void PublishPanel::makeHeader()
{
    m_header = new PanelHeader(m_theme, tr("Publish"), this);
    m_history = new QAction(tr("Published before"), this);
    m_history->setObjectName(QStringLiteral("publishHistoryAction"));
    m_history->setToolTip(tr("Shows in the log what was published, with its outcome; \"Load into the editor\" brings an event back"));
    connect(m_history, &QAction::triggered, this, &PublishPanel::historyRequested);
    m_header->addButton(m_history, QStringLiteral("history"))->setObjectName(QStringLiteral("publishHistoryButton"));
}

void PublishPanel::makeFoot()
{
    m_format->setObjectName(QStringLiteral("formatButton"));
    m_format->setAccessibleName(tr("Format"));
    connect(m_format, &QPushButton::clicked, this, [this] { m_tabs->currentPage()->editor()->format(); });
    m_publish->setObjectName(QStringLiteral("publishButton"));
    m_publish->setAccessibleName(tr("Publish"));
    m_publish->setProperty("primary", true);
    connect(m_publish, &QPushButton::clicked, this, [this] { publish(false); });
    m_sendAnyway->setObjectName(QStringLiteral("sendAnywayButton"));
    m_sendAnyway->setAccessibleName(m_sendAnyway->text());
    m_sendAnyway->setToolTip(tr("Sends the text as it stands, as one event, to see what the service answers"));
    auto *shortcut = new QAction(tr("Publish"), this);
    shortcut->setObjectName(QStringLiteral("publishAction"));
    shortcut->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    shortcut->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QAction::triggered, this, [this] { publish(false); });
    addAction(shortcut);
    m_waiting->setObjectName(QStringLiteral("publishWaiting"));
    m_size->setObjectName(QStringLiteral("publishSize"));
    m_reason->setObjectName(QStringLiteral("publishReason"));
    m_trouble->setObjectName(QStringLiteral("publishTrouble"));
    m_bringBack->setObjectName(QStringLiteral("bringBackButton"));
    m_bringBack->setAccessibleName(m_bringBack->text());
    m_bringBack->hide();
}

void PublishPanel::makeMenu()
{
    m_menu = new PublishMenu([this] { return snippet(); }, m_more);
    m_more->setObjectName(QStringLiteral("publishMoreButton"));
    m_more->setAccessibleName(tr("More for this event"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setIcon(m_theme.icon(QStringLiteral("more")));
    m_more->setMenu(m_menu);
    connect(m_menu, &PublishMenu::repeatRequested, m_repeat, &RepeatBar::open);
    connect(m_menu, &PublishMenu::compactRequested, this, [this] { m_tabs->currentPage()->editor()->compact(); });
    connect(m_menu, &PublishMenu::removeRequested, m_tabs, &EventTabs::removeCurrent);
    connect(m_menu, &PublishMenu::findRequested, this, [this] { m_find->open(false); });
    connect(m_menu, &PublishMenu::replaceRequested, this, [this] { m_find->open(true); });
    connect(m_menu, &PublishMenu::openRequested, this, &PublishPanel::openFile);
    connect(m_menu, &PublishMenu::saveRequested, this, &PublishPanel::save);
    connect(m_menu, &PublishMenu::variablesRequested, this, [this] { Q_EMIT variablesRequested(m_endpointId); });
    connect(m_menu, &PublishMenu::editOutsideRequested, this, [this] { m_tabs->currentPage()->editOutside(); });
}

void PublishPanel::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_publish, 1);
    buttons->addWidget(m_format);
    buttons->addWidget(m_more);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(8, 4, 8, 8);
    foot->setSpacing(4);
    foot->addWidget(m_bringBack, 0, Qt::AlignLeft);
    foot->addWidget(m_waiting);
    foot->addWidget(m_size);
    foot->addLayout(buttons);
    foot->addWidget(m_reason);
    foot->addWidget(m_sendAnyway, 0, Qt::AlignLeft);
    foot->addWidget(m_trouble);
    foot->addWidget(m_repeat);
    auto *top = new QWidget(this);
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(0);
    topLayout->addWidget(m_target);
    topLayout->addWidget(m_tabs, 1);
    topLayout->addWidget(m_template);
    topLayout->addWidget(m_find);
    topLayout->addLayout(foot);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(QStringLiteral("publishSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(top);
    m_splitter->addWidget(m_results);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_splitter, 1);
}

void PublishPanel::connectParts()
{
    const auto tell = [this](const Error &error) { m_trouble->say(MessageLabel::Severity::Error, errorText(error)); };
    connect(m_drafts, &PublishDrafts::changed, this, &PublishPanel::refresh);
    // The buttons go when they were pressed: the focus goes on where one writes, not to the next button that acts.
    const auto goOn = [this] { m_tabs->currentPage()->editor()->setFocus(); };
    connect(m_bringBack, &QPushButton::clicked, this, goOn);
    const auto force = [this, goOn] {
        publish(true);
        goOn();
    };
    connect(m_target, &PublishTarget::publishAnyway, this, force);
    connect(m_sendAnyway, &QPushButton::clicked, this, force);
    connect(m_template, &TemplateBar::previewToggled, m_tabs, &EventTabs::setPreviewShown);
    connect(m_tabs, &EventTabs::openFailed, this, tell);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (const EventPage *page = m_tabs->currentPage())
            m_find->setEditor(page->editor());
        m_reason->say(MessageLabel::Severity::Hint, reason());
    });
    m_find->setEditor(m_tabs->currentPage()->editor());
    connect(&m_drafts->keeper(), &DraftKeeper::failed, this, [this, tell](const Error &error) {
        tell(error);
        m_isUnkept = true;
    });
    connect(&m_drafts->keeper(), &DraftKeeper::kept, this, [this] {
        if (std::exchange(m_isUnkept, false))
            m_trouble->clear();
    });
    connect(&m_drafts->keeper(), &DraftKeeper::putAside, this, [this](const Error &error, const QString &keptAs) {
        m_trouble->say(MessageLabel::Severity::Warning, draftPutAsideText(error, keptAs));
    });
    connect(m_results, &PublishResults::overHttpRequested, this, [this] {
        m_target->setTransport(PublishTransport::Http);
        publish(false);
    });
    connect(m_results, &PublishResults::takeBackRequested, this, [this](quint64 publish) {
        if (m_session)
            m_session->takeBack(publish);
    });
    connect(m_results, &PublishResults::againRequested, this, &PublishPanel::sendAgain);
    connect(m_results, &PublishResults::answerRequested, this, &PublishPanel::showAnswer);
    connect(m_results, &PublishResults::arrivalsRequested, this, &PublishPanel::showArrivals);
    connect(m_results, &PublishResults::missingRequested, this, &PublishPanel::missingRequested);
    m_repeat->setRequest([this] { return repeatRequest(); });
    connect(&m_repeat->runs(), &RepeatRuns::answered, this, &PublishPanel::showRepeated);
    connect(&m_workspace, &Workspace::endpointChanged, this, [this](const QString &id) {
        const EndpointSettings *endpoint = id == m_endpointId ? m_workspace.endpoint(id) : nullptr;
        if (endpoint)
            setEndpoint(*endpoint);
    });
    connect(&m_workspace, &Workspace::endpointRemoved, this, &PublishPanel::forget);
}

void PublishPanel::forget(const QString &endpointId)
{
    if (endpointId == m_endpointId)
        setSession(nullptr);
    m_drafts->forget(endpointId);
    m_outcomes.erase(endpointId);
}

QWidget *PublishPanel::header() const
{
    return m_header;
}

LatestPublish &PublishPanel::outcome(const QString &endpointId)
{
    return m_outcomes.try_emplace(endpointId, m_theme).first->second;
}

void PublishPanel::setSession(Session *session)
{
    m_session = session;
    m_endpointId = session ? session->settings().id : QString();
    if (session && !m_followed.contains(session))
        follow(*session);
    delete m_arrivals;
    m_repeat->setSession(session);
    m_trouble->clear();
    m_history->setEnabled(session);
    m_drafts->open(m_endpointId, session ? session->settings() : EndpointSettings());
    takeArrivals();
}

/// Also while another endpoint is shown: who comes back finds what became of the publishes meanwhile.
void PublishPanel::follow(Session &session)
{
    const QString id = session.settings().id;
    const auto showIfShown = [this, id] {
        if (id == m_endpointId)
            showResults();
    };
    m_followed.insert(&session);
    connect(&session, &QObject::destroyed, this, [this, id](const QObject *gone) {
        m_followed.remove(gone);
        if (id == m_endpointId && !m_session)
            setSession(nullptr);
    });
    connect(&session, &Session::arrivalsChanged, this, [this, id] {
        if (id == m_endpointId)
            takeArrivals();
    });
    connect(&session, &Session::publishWaits, this, [this, id, showIfShown](quint64 publish, bool isWaiting) {
        outcome(id).results().setWaiting(publish, isWaiting);
        showIfShown();
    });
    connect(&session, &Session::publishAnsweredLate, this, [this, id, showIfShown](quint64 publish, const PublishResult &result) {
        outcome(id).finishLate(publish, result);
        showIfShown();
    });
}

void PublishPanel::setEndpoint(const EndpointSettings &endpoint)
{
    m_drafts->offer(endpoint);
}

void PublishPanel::setChannel(const QString &channel)
{
    m_target->setChannel(channel);
}

void PublishPanel::compose(const QString &channel, const QList<QByteArray> &events)
{
    PublishDraft draft = m_drafts->shown();
    draft.channel = channel;
    draft.events = events;
    draft.isTemplate = false; // what was received may hold braces of its own
    m_drafts->replace(draft);
}

void PublishPanel::compose(const SavedEvent &event)
{
    PublishDraft draft = m_drafts->shown();
    draft.channel = event.channel;
    draft.events = event.events;
    draft.usesHttp = event.usesHttp;
    draft.isTemplate = event.isTemplate;
    m_drafts->replace(draft);
}

void PublishPanel::save()
{
    Q_EMIT saveRequested({{},
                          m_target->channel(),
                          m_target->transport() == PublishTransport::Http,
                          m_tabs->events() + m_tabs->waiting(),
                          m_template->isOn(),
                          {}});
}

bool PublishPanel::event(QEvent *event)
{
    // In the window the same keys save the capture: Qt would find the two ambiguous and do neither.
    if (!isSaveKey(*event))
        return QWidget::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        save();
    return true;
}

/// Below the log it is wide and low: results beside the editors leave the log its height.
void PublishPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= zoomed(widePanel) && width() > height();
    const Qt::Orientation wanted = isWide ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    if (isWide)
        m_splitter->setSizes({width() / 2, width() / 2});
}

std::optional<SnippetRequest> PublishPanel::snippet() const
{
    if (!m_session || m_target->channel().isEmpty())
        return std::nullopt;
    SnippetRequest request = snippetRequest(m_session->settings(), SnippetRequest::Action::Publish, m_target->authorizerId());
    request.channel = m_target->channel();
    request.events = m_tabs->payloads();
    return request;
}

QString PublishPanel::obstacle() const
{
    if (!m_session)
        return tr("Choose an endpoint to publish to.");
    if (m_target->channel().isEmpty())
        return tr("Give a channel to publish to.");
    return m_tabs->obstacle();
}

QString PublishPanel::reason() const
{
    const QString why = obstacle();
    return why.isEmpty() && !m_target->isChannel() ? tr("The channel cannot be published to.") : why;
}

bool PublishPanel::canForceEvents() const
{
    return m_session && !m_target->channel().isEmpty() && m_tabs->canForce();
}

void PublishPanel::refresh()
{
    updateTemplate();
    const QString reason = this->reason();
    m_target->setCanForce(obstacle().isEmpty());
    m_sendAnyway->setVisible(canForceEvents());
    m_publish->setEnabled(reason.isEmpty());
    m_publish->setToolTip(reason.isEmpty() ? tr("Publish (Ctrl+Enter)") : reason);
    m_reason->say(MessageLabel::Severity::Hint, reason);
    m_repeat->setSource({reason, m_tabs->count(), m_target->transport() == PublishTransport::WebSocket});
    showWaiting();
    showRequestSize();
}

void PublishPanel::updateTemplate()
{
    const EndpointSettings *endpoint = m_workspace.endpoint(m_endpointId);
    const Variables variables = endpoint ? endpoint->variables : Variables();
    const QList<QByteArray> texts = m_tabs->events();
    const bool hasPlaceholders = std::any_of(texts.cbegin(), texts.cend(), &TemplateCompiler::hasPlaceholders);
    m_template->setVariables(variables);
    m_template->setHasPlaceholders(hasPlaceholders);
    m_tabs->setTemplate(m_template->isOn() ? std::optional(m_evaluator.context(m_endpointId, m_target->channel(), variables))
                                           : std::nullopt);
    const bool canFormat = !hasPlaceholders || !m_template->isOn();
    m_format->setEnabled(canFormat);
    m_menu->setCanCompact(canFormat);
    m_format->setToolTip(canFormat ? tr("Lays the JSON out; only white space changes (Ctrl+Shift+L)")
                                   : tr("A template keeps the white space it has"));
}

void PublishPanel::showWaiting()
{
    const qsizetype count = m_tabs->waiting().size();
    if (count == 0)
        return m_waiting->clear();
    m_waiting->say(MessageLabel::Severity::Hint,
                   tr("%Ln more event(s) wait: they come here when these are published.", nullptr, int(count)));
}

void PublishPanel::showRequestSize()
{
    const qsizetype bytes = FrameCodec::publishBody(m_target->channel(), {}).size() + m_tabs->sentBytes();
    if (bytes > limits::maxPublishBytes)
        return m_size->say(
            MessageLabel::Severity::Warning,
            tr("The publish is %1 KB, the service takes 1,200 KB: send fewer events at a time.").arg(QLocale().toString(bytes / 1000)));
    if (m_tabs->count() == 1)
        return m_size->clear();
    m_size->say(MessageLabel::Severity::Hint, tr("The whole publish: %1 of 1,200 KB").arg(EventPage::sizeText(bytes)));
}

void PublishPanel::publish(bool isForced)
{
    const bool isStopped = !obstacle().isEmpty() && !(isForced && canForceEvents());
    if (isStopped || (!isForced && !m_target->isChannel()))
        return;
    const QList<QByteArray> texts = m_tabs->events();
    const SentPublish sent{m_session->settings(),
                           m_target->channel(),
                           texts,
                           texts,
                           m_target->transport(),
                           {m_target->authorizerId(), m_target->waitsForConnection(), !m_target->isChannel()}};
    if (m_template->isOn())
        evaluateAndSend(sent);
    else
        send(*m_session, sent);
}

void PublishPanel::evaluateAndSend(const SentPublish &sent)
{
    const EndpointSettings *endpoint = m_workspace.endpoint(sent.endpoint.id);
    m_evaluator.evaluate({sent.endpoint.id, sent.channel, endpoint ? endpoint->variables : Variables(), sent.texts},
                         [this, sent, session = m_session](const BatchTemplate::Events &events) {
                             if (session)
                                 sendEvaluated(*session, sent, events);
                             refresh(); // the next `seq`
                         });
}

void PublishPanel::sendEvaluated(Session &session, SentPublish sent, const BatchTemplate::Events &events)
{
    if (const auto *made = std::get_if<QList<QByteArray>>(&events)) {
        sent.events = *made;
        return send(session, sent);
    }
    const auto &fault = std::get<BatchTemplate::Fault>(events);
    outcome(sent.endpoint.id)
        .fail(tr("Nothing was published: event %1 cannot be made. %2").arg(fault.index + 1).arg(syntaxErrorText(fault.error)));
    if (sent.endpoint.id == m_endpointId)
        showResults();
}

void PublishPanel::sendAgain()
{
    const auto again = outcome(m_endpointId).failed();
    if (m_session && again)
        send(*m_session, *again);
}

void PublishPanel::send(Session &session, const SentPublish &sent)
{
    const auto answer = session.publish(sent.channel, sent.events, sent.transport, sent.options);
    const QString endpointId = sent.endpoint.id;
    const int number = outcome(endpointId).begin(sent, session.lastPublish());
    if (endpointId == m_endpointId)
        showResults();
    whenFinished(answer, this, [this, endpointId, number, sent](const PublishResult &result) { finish(endpointId, number, sent, result); });
    if (ChannelPath::parse(sent.channel))
        m_workspace.rememberChannel(endpointId, sent.channel);
}

/// What stands in the editors.
std::optional<RepeatRequest> PublishPanel::repeatRequest() const
{
    if (!m_session || !obstacle().isEmpty() || !m_target->isChannel())
        return std::nullopt;
    RepeatRequest request;
    request.context.channel = m_target->channel();
    request.transport = m_target->transport();
    request.options = {m_target->authorizerId(), false, false}; // what waits for a connection would be published after Stop
    if (!m_template->isOn()) {
        request.batch = BatchTemplate::literal(m_tabs->events());
        return request;
    }
    const EndpointSettings *endpoint = m_workspace.endpoint(m_endpointId);
    request.context.variables = endpoint ? endpoint->variables : Variables();
    TemplateCompiler compiler;
    const auto compiled = BatchTemplate::compile(compiler, m_tabs->events(), request.context.variables.keys());
    const auto *batch = std::get_if<BatchTemplate>(&compiled);
    if (!batch)
        return std::nullopt;
    request.batch = *batch;
    return request;
}

/// Of many publishes only the latest stands in the results.
void PublishPanel::showRepeated(const QString &endpointId, const RepeatRuns::Answer &answer)
{
    const RepeatRuns::Run &run = *m_repeat->runs().run(endpointId);
    const SentPublish sent{run.endpoint, run.channel(), answer.events, answer.events, run.request.transport, run.request.options, true};
    finish(endpointId, outcome(endpointId).begin(sent, answer.sessionPublish), sent, answer.result);
}

void PublishPanel::finish(const QString &endpointId, int number, const SentPublish &sent, const PublishResult &result)
{
    outcome(endpointId).finish(number, sent, result);
    if (result.isFullSuccess() && !sent.isRepeated)
        onSuccess(endpointId, sent);
    if (!sent.isRepeated)
        Q_EMIT published(int(sent.events.size()), outcome(endpointId).shown().failure);
    if (endpointId == m_endpointId)
        showResults();
}

/// The next events of a longer list take the place of those that were published, unless somebody wrote there meanwhile.
void PublishPanel::onSuccess(const QString &endpointId, const SentPublish &sent)
{
    if (endpointId == m_endpointId) {
        if (m_tabs->events() == sent.texts)
            m_tabs->takeNext();
        return;
    }
    PublishDraft draft = m_workspace.endpoint(endpointId) ? m_drafts->kept(endpointId) : PublishDraft();
    if (draft.waiting.isEmpty() || draft.events != sent.texts)
        return;
    draft.events = draft.waiting.mid(0, limits::maxEventsPerPublish);
    draft.waiting = draft.waiting.mid(draft.events.size());
    draft.current = 0;
    m_drafts->keep(endpointId, draft);
}

void PublishPanel::showResults()
{
    const LatestPublish &now = outcome(m_endpointId);
    m_results->showOutcome(now.results(), now.shown());
}

void PublishPanel::takeArrivals()
{
    if (m_session)
        outcome(m_endpointId).results().setArrivals(m_session->arrivals());
    showResults();
}

void PublishPanel::showArrivals()
{
    if (!m_arrivals) {
        m_arrivals = new ArrivalsDialog(m_theme, *m_session, this);
        m_arrivals->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_arrivals, &ArrivalsDialog::missingRequested, this, &PublishPanel::missingRequested);
    }
    m_arrivals->show();
    m_arrivals->activateWindow();
}

void PublishPanel::showAnswer()
{
    const LatestPublish &now = outcome(m_endpointId);
    auto *dialog = new AnswerDialog(now.answer(), now.sent().channel, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PublishPanel::openFile()
{
    m_prompt.pickFileToOpen(this, tr("Open a file"), tr("JSON (*.json *.ndjson *.jsonl);;All files (*)"), [this](const QString &path) {
        if (!path.isEmpty())
            m_tabs->openFiles({path});
    });
}

} // namespace eventscope
