// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/publishpanel.h"

#include "core/base/whenfinished.h"
#include "core/protocol/channelpath.h"
#include "core/protocol/limits.h"
#include "ui/errortext.h"
#include "ui/panels/authorizercombo.h"
#include "ui/panels/copyasmenu.h"
#include "ui/panels/eventpage.h"
#include "ui/refusaltext.h"
#include "ui/snippetrequest.h"
#include "ui/views/jsoneditor.h"
#include "ui/views/messagelabel.h"
#include "ui/views/paddeddelegate.h"
#include "ui/views/panelheader.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStringListModel>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace eventscope {

namespace {

/// Enough to tell identifiers apart where the columns of a failure need the room.
constexpr int identifierWidth = 80;
constexpr int closeSize = 18;

} // namespace

PublishPanel::PublishPanel(Workspace &workspace, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("publishPanel"));
    m_header = new PanelHeader(theme, tr("Publish"), this);
    makeTarget();
    makeTabs();
    makeFoot();
    makeResults();
    layOut();
    connect(&m_workspace, &Workspace::endpointChanged, this, [this](const QString &id) {
        const EndpointSettings *endpoint = id == m_endpointId ? m_workspace.endpoint(id) : nullptr;
        if (endpoint)
            setEndpoint(*endpoint);
    });
    showDraft();
}

PublishPanel::~PublishPanel() = default;

void PublishPanel::makeTarget()
{
    m_channel = new QLineEdit(this);
    m_channel->setObjectName(QStringLiteral("publishChannel"));
    m_channel->setAccessibleName(tr("Channel to publish to"));
    m_channel->setPlaceholderText(QStringLiteral("/default/orders"));
    m_completions = new QStringListModel(this);
    auto *completer = new QCompleter(m_completions, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_channel->setCompleter(completer);
    m_channelMessage = new MessageLabel(m_theme, this);
    m_channelMessage->setObjectName(QStringLiteral("publishChannelMessage"));
    m_transport = new QComboBox(this);
    m_transport->setObjectName(QStringLiteral("publishTransport"));
    m_transport->setAccessibleName(tr("Transport"));
    m_transport->setToolTip(tr("WebSocket uses the open connection; HTTP sends a request of its own"));
    m_transport->addItem(tr("WebSocket"), static_cast<int>(PublishTransport::WebSocket));
    m_transport->addItem(tr("HTTP"), static_cast<int>(PublishTransport::Http));
    m_authorizer = new AuthorizerCombo(tr("Publish with"), this);
    m_authorizer->setObjectName(QStringLiteral("publishAuthorizer"));
    m_authorizer->setToolTip(tr("What authorizes this publish"));
    connect(m_channel, &QLineEdit::textChanged, this, [this] {
        showChannelFault();
        refresh();
    });
}

void PublishPanel::makeTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("eventTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setAccessibleName(tr("Events"));
    m_add = new QToolButton(this);
    m_add->setObjectName(QStringLiteral("addEventButton"));
    m_add->setAutoRaise(true);
    m_add->setAccessibleName(tr("Add event"));
    m_add->setToolTip(tr("Add an event: up to five are published together"));
    const auto updateIcon = [this] { m_add->setIcon(m_theme.icon(QStringLiteral("add"))); };
    connect(&m_theme, &Theme::changed, m_add, updateIcon);
    updateIcon();
    m_tabs->setCornerWidget(m_add);
    connect(m_add, &QToolButton::clicked, this, [this] {
        addEvent(QByteArray())->editor()->setFocus();
        m_tabs->setCurrentIndex(m_tabs->count() - 1);
        refresh();
    });
}

void PublishPanel::makeFoot()
{
    m_format = new QPushButton(tr("Format"), this);
    m_format->setObjectName(QStringLiteral("formatButton"));
    m_format->setAccessibleName(tr("Format"));
    m_format->setToolTip(tr("Lays the JSON out; only white space changes (Ctrl+Shift+L)"));
    connect(m_format, &QPushButton::clicked, this, &PublishPanel::format);
    m_copyAs = new QPushButton(tr("Copy as"), this);
    m_copyAs->setObjectName(QStringLiteral("copyAsButton"));
    m_copyAs->setAccessibleName(tr("Copy as"));
    m_copyAs->setToolTip(tr("Copies code that publishes these events"));
    m_copyAs->setMenu(new CopyAsMenu(
        SnippetRequest::Action::Publish, [this] { return present(); }, m_copyAs));
    m_publish = new QPushButton(tr("Publish"), this);
    m_publish->setObjectName(QStringLiteral("publishButton"));
    m_publish->setAccessibleName(tr("Publish"));
    m_publish->setProperty("primary", true);
    connect(m_publish, &QPushButton::clicked, this, &PublishPanel::publish);
    auto *shortcut = new QAction(tr("Publish"), this);
    shortcut->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    shortcut->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QAction::triggered, this, &PublishPanel::publish);
    addAction(shortcut);
    m_reason = new MessageLabel(m_theme, this);
    m_reason->setObjectName(QStringLiteral("publishReason"));
}

void PublishPanel::makeResults()
{
    m_failure = new MessageLabel(m_theme, this);
    m_failure->setObjectName(QStringLiteral("publishFailure"));
    m_overHttp = new QPushButton(tr("Publish over HTTP"), this);
    m_overHttp->setObjectName(QStringLiteral("publishOverHttpButton"));
    m_overHttp->setAccessibleName(m_overHttp->text());
    m_overHttp->setToolTip(tr("Publishes what stands in the editors by an HTTP request"));
    m_overHttp->hide();
    connect(m_overHttp, &QPushButton::clicked, this, &PublishPanel::publishOverHttp);
    m_results = new QTableView(this);
    m_results->setObjectName(QStringLiteral("publishResults"));
    m_results->setAccessibleName(tr("Publish results"));
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setShowGrid(false);
    m_results->setTabKeyNavigation(false);
    m_results->setWordWrap(false);
    m_results->setItemDelegate(new PaddedDelegate(m_theme, m_results));
    m_results->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_results->verticalHeader()->hide();
    m_results->verticalHeader()->setDefaultSectionSize(24);
    m_results->horizontalHeader()->setHighlightSections(false);
}

void PublishPanel::layOut()
{
    auto *choices = new QFormLayout;
    choices->setSpacing(4);
    choices->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    choices->addRow(m_transport->accessibleName(), m_transport);
    choices->addRow(m_authorizer->label(), m_authorizer);
    auto *target = new QVBoxLayout;
    target->setContentsMargins(8, 0, 8, 4);
    target->setSpacing(4);
    target->addWidget(m_channel);
    target->addWidget(m_channelMessage);
    target->addLayout(choices);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_publish, 1);
    buttons->addWidget(m_format);
    buttons->addWidget(m_copyAs);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(8, 4, 8, 8);
    foot->setSpacing(4);
    foot->addLayout(buttons);
    foot->addWidget(m_reason);
    auto *top = new QWidget(this);
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(0);
    topLayout->addLayout(target);
    topLayout->addWidget(m_tabs, 1);
    topLayout->addLayout(foot);
    auto *bottom = new QWidget(this);
    auto *bottomLayout = new QVBoxLayout(bottom);
    bottomLayout->setContentsMargins(0, 0, 0, 0);
    bottomLayout->setSpacing(4);
    bottomLayout->addWidget(m_failure);
    auto *helpLine = new QHBoxLayout;
    helpLine->setContentsMargins(8, 0, 8, 0);
    helpLine->addWidget(m_overHttp);
    helpLine->addStretch();
    bottomLayout->addLayout(helpLine);
    bottomLayout->addWidget(m_results, 1);
    m_failure->setContentsMargins(8, 4, 8, 0);
    m_results->setMinimumHeight(96); // the header, two rows and a scroll bar
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(QStringLiteral("publishSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(top);
    m_splitter->addWidget(bottom);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_splitter, 1);
}

QWidget *PublishPanel::header() const
{
    return m_header;
}

EventPage *PublishPanel::addEvent(const QByteArray &text)
{
    auto *added = new EventPage(m_theme, m_tabs);
    added->setJson(text);
    const int index = m_tabs->addTab(added, QString());
    m_tabs->tabBar()->setTabButton(index, QTabBar::RightSide, makeCloseButton(added));
    connect(added, &EventPage::changed, this, &PublishPanel::refresh);
    renumber();
    return added;
}

void PublishPanel::removeEvent(int index)
{
    if (m_tabs->count() == 1 || index < 0)
        return;
    delete m_tabs->widget(index);
    renumber();
    refresh();
}

void PublishPanel::renumber()
{
    for (int index = 0; index < m_tabs->count(); ++index) {
        const QString name = tr("Event %1").arg(index + 1);
        // Five whole names do not fit beside each other.
        m_tabs->setTabText(index, m_tabs->count() > 2 ? QString::number(index + 1) : name);
        m_tabs->setTabToolTip(index, name);
        page(index)->setNumber(index + 1);
        QWidget *close = m_tabs->tabBar()->tabButton(index, QTabBar::RightSide);
        close->setVisible(m_tabs->count() > 1);
        // A hidden button keeps its room.
        close->setFixedWidth(m_tabs->count() > 1 ? closeSize : 0);
        close->setObjectName(QStringLiteral("removeEvent%1").arg(index + 1));
        close->setAccessibleName(tr("Remove event %1").arg(index + 1));
        close->setToolTip(close->accessibleName());
    }
    m_add->setEnabled(m_tabs->count() < limits::maxEventsPerPublish);
}

QToolButton *PublishPanel::makeCloseButton(const EventPage *closes)
{
    auto *button = new QToolButton(m_tabs->tabBar());
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setIconSize({12, 12});
    button->setFixedSize(closeSize, closeSize);
    // The theme's padding leaves no room for the icon.
    button->setStyleSheet(QStringLiteral("padding: 0;"));
    button->setIcon(m_theme.icon(QStringLiteral("close")));
    connect(
        button, &QToolButton::clicked, this, [this, closes] { removeEvent(m_tabs->indexOf(closes)); }, Qt::QueuedConnection);
    return button;
}

EventPage *PublishPanel::page(int index) const
{
    return qobject_cast<EventPage *>(m_tabs->widget(index));
}

PublishPanel::Draft &PublishPanel::draft(const QString &endpointId)
{
    return m_drafts.try_emplace(endpointId, m_theme).first->second;
}

void PublishPanel::setSession(Session *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    saveDraft();
    m_session = session;
    m_endpointId = session ? session->settings().id : QString();
    if (session) {
        connect(session, &QObject::destroyed, this, [this] { setSession(nullptr); });
        setEndpoint(session->settings());
    } else {
        setEndpoint({});
    }
    showDraft();
}

void PublishPanel::setEndpoint(const EndpointSettings &endpoint)
{
    m_authorizer->setEndpoint(endpoint);
    updateCompletions(endpoint);
}

void PublishPanel::updateCompletions(const EndpointSettings &endpoint)
{
    QStringList channels = endpoint.knownChannels();
    channels.removeIf([](const QString &channel) { return !ChannelPath::parse(channel); });
    m_completions->setStringList(channels);
}

void PublishPanel::compose(const QString &channel, const QList<QByteArray> &events)
{
    m_channel->setText(channel);
    setEvents(events.mid(0, limits::maxEventsPerPublish));
    refresh();
}

void PublishPanel::saveDraft()
{
    Draft &now = draft(m_endpointId);
    now.channel = m_channel->text();
    now.transport = static_cast<PublishTransport>(m_transport->currentData().toInt());
    now.authorizerId = m_authorizer->authorizerId();
    now.events = events();
    now.tab = m_tabs->currentIndex();
}

void PublishPanel::showDraft()
{
    const Draft &now = draft(m_endpointId);
    m_channel->setText(now.channel);
    m_transport->setCurrentIndex(m_transport->findData(static_cast<int>(now.transport)));
    m_authorizer->setAuthorizerId(now.authorizerId);
    setEvents(now.events);
    m_tabs->setCurrentIndex(now.tab);
    showResults();
    refresh();
}

void PublishPanel::setEvents(const QList<QByteArray> &events)
{
    while (m_tabs->count() > qMax<qsizetype>(1, events.size()))
        delete m_tabs->widget(m_tabs->count() - 1);
    for (int index = 0; index < qMax<qsizetype>(1, events.size()); ++index) {
        if (index >= m_tabs->count())
            addEvent(events.value(index));
        else if (page(index)->json() != events.value(index))
            page(index)->setJson(events.value(index));
    }
    renumber();
}

QList<QByteArray> PublishPanel::events() const
{
    QList<QByteArray> all;
    for (int index = 0; index < m_tabs->count(); ++index)
        all << page(index)->json();
    return all;
}

void PublishPanel::showChannelFault()
{
    const QString text = m_channel->text().trimmed();
    const auto path = ChannelPath::parse(text);
    if (text.isEmpty() || path)
        m_channelMessage->clear();
    else
        m_channelMessage->say(MessageLabel::Severity::Error, publishChannelText(text, path.error()));
}

std::optional<SnippetRequest> PublishPanel::present() const
{
    if (!m_session || m_channel->text().trimmed().isEmpty())
        return std::nullopt;
    SnippetRequest request = snippetRequest(m_session->settings(), SnippetRequest::Action::Publish, m_authorizer->authorizerId());
    request.channel = m_channel->text().trimmed();
    request.events = events();
    return request;
}

QString PublishPanel::obstacle() const
{
    if (!m_session)
        return tr("Choose an endpoint to publish to.");
    const QString text = m_channel->text().trimmed();
    if (text.isEmpty())
        return tr("Give a channel to publish to.");
    if (!ChannelPath::parse(text))
        return tr("The channel cannot be published to.");
    for (int index = 0; index < m_tabs->count(); ++index) {
        if (page(index)->isEmpty())
            return tr("Event %1 is empty: any JSON value will do.").arg(index + 1);
        if (const QString fault = page(index)->fault(); !fault.isEmpty())
            return tr("Event %1 is not valid JSON.").arg(index + 1);
    }
    return {};
}

void PublishPanel::refresh()
{
    const QString reason = obstacle();
    m_publish->setEnabled(reason.isEmpty());
    m_publish->setToolTip(reason.isEmpty() ? tr("Publish (Ctrl+Enter)") : reason);
    m_reason->say(MessageLabel::Severity::Hint, reason);
}

void PublishPanel::publish()
{
    if (!obstacle().isEmpty())
        return;
    const QString channel = m_channel->text().trimmed();
    const QList<QByteArray> texts = events();
    Draft &now = draft(m_endpointId);
    now.failure.clear();
    now.helpedByHttp = false;
    const int number = now.results->begin(int(texts.size()));
    showResults();
    const auto transport = static_cast<PublishTransport>(m_transport->currentData().toInt());
    const QString authorizerId = m_authorizer->authorizerId();
    const bool isWebSocket = transport == PublishTransport::WebSocket;
    const Refuse refuse = [endpoint = m_session->settings(), authorizerId, isWebSocket, channel, texts](const Error &error) {
        return refusalBy(endpoint, authorizerId, {error, Operation::Publish, {}, isWebSocket, channel, texts});
    };
    whenFinished(
        m_session->publish(channel, texts, transport, authorizerId), this,
        [this, endpointId = m_endpointId, number, refuse](const PublishResult &result) { finish(endpointId, number, result, refuse); });
    m_workspace.rememberChannel(m_endpointId, channel);
}

void PublishPanel::publishOverHttp()
{
    m_transport->setCurrentIndex(m_transport->findData(int(PublishTransport::Http)));
    publish();
}

void PublishPanel::finish(const QString &endpointId, int number, const PublishResult &result, const Refuse &refuse)
{
    Draft &published = draft(endpointId);
    published.results->finish(number, result);
    if (const auto *failure = result.failure()) {
        const auto refusal = refuse(failure->error);
        published.failure = refusal ? refusalText(*refusal) : errorText(failure->error);
        published.helpedByHttp = refusal && isHelpedByHttp(*refusal);
    } else if (!result.isFullSuccess())
        published.failure = tr("Some events were not published: the service's reasons stand below.");
    if (endpointId == m_endpointId)
        showResults();
}

void PublishPanel::showResults()
{
    const Draft &now = draft(m_endpointId);
    if (m_results->model() != now.results.get()) {
        // The view makes a new selection model and leaves the old one to us.
        QItemSelectionModel *before = m_results->selectionModel();
        m_results->setModel(now.results.get());
        delete before;
    }
    if (now.failure.isEmpty())
        m_failure->clear();
    else
        m_failure->say(MessageLabel::Severity::Error, now.failure);
    m_overHttp->setVisible(now.helpedByHttp);
    m_results->parentWidget()->setVisible(now.results->rowCount() > 0);
    fitResults();
}

void PublishPanel::fitResults()
{
    const PublishResultModel &results = *draft(m_endpointId).results;
    const bool failures = results.hasFailures();
    m_results->setColumnHidden(PublishResultModel::Identifier, !results.hasIdentifiers());
    m_results->setColumnHidden(PublishResultModel::Code, !failures);
    m_results->setColumnHidden(PublishResultModel::Message, !failures);
    QHeaderView *header = m_results->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PublishResultModel::Identifier, failures ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (failures)
        header->resizeSection(PublishResultModel::Identifier, identifierWidth);
}

void PublishPanel::format()
{
    if (EventPage *current = page(m_tabs->currentIndex()))
        current->editor()->format();
}

} // namespace eventscope
