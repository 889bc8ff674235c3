// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/subscriptionspanel.h"

#include "core/protocol/channelpattern.h"
#include "ui/errortext.h"
#include "ui/lefttoright.h"
#include "ui/panels/authorizercombo.h"
#include "ui/panels/copyasmenu.h"
#include "ui/snippetrequest.h"
#include "ui/views/completerclicks.h"
#include "ui/views/messagelabel.h"
#include "ui/views/panelheader.h"
#include "ui/views/subscriptiondelegate.h"
#include "ui/views/titleswidth.h"

#include <QAction>
#include <QClipboard>
#include <QCompleter>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStringListModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace eventscope {

namespace {

/// Four times a second: numbers one can read, and no work worth mentioning.
constexpr int samplingIntervalMs = 250;

} // namespace

SubscriptionsPanel::SubscriptionsPanel(Workspace &workspace, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_model(theme)
{
    setObjectName(QStringLiteral("subscriptionsPanel"));
    makeActions();
    makeForm();
    makeTable();
    layOut();
    m_clock.start();
    m_sampling.setInterval(samplingIntervalMs);
    connect(&m_sampling, &QTimer::timeout, this, &SubscriptionsPanel::takeSample);
    connect(&m_theme, &Theme::changed, m_table, &QTableView::resizeRowsToContents); // colours or the zoom
    connect(&m_workspace, &Workspace::endpointChanged, this, [this](const QString &id) {
        if (!m_session || id != m_session->settings().id)
            return;
        updateCompletions();
        if (const EndpointSettings *endpoint = m_workspace.endpoint(id))
            m_authorizer->setEndpoint(*endpoint);
    });
    setSession(nullptr);
}

void SubscriptionsPanel::makeActions()
{
    m_save = new QAction(tr("Save subscriptions\u2026"), this);
    m_save->setObjectName(QStringLiteral("saveSubscriptionsAction"));
    connect(m_save, &QAction::triggered, this, &SubscriptionsPanel::save);
    m_unsubscribe = new QAction(tr("Unsubscribe"), this);
    m_unsubscribe->setObjectName(QStringLiteral("unsubscribeAction"));
    m_unsubscribe->setShortcut(QKeySequence::Delete);
    m_resubscribe = new QAction(tr("Subscribe again"), this);
    m_resubscribe->setObjectName(QStringLiteral("resubscribeAction"));
    m_copy = new QAction(tr("Copy channel"), this);
    m_copy->setObjectName(QStringLiteral("copyChannelAction"));
    m_copy->setShortcut(QKeySequence::Copy);
    connect(m_unsubscribe, &QAction::triggered, this, &SubscriptionsPanel::unsubscribe);
    connect(m_resubscribe, &QAction::triggered, this, [this] { withCurrent(&Session::resubscribe); });
    connect(m_copy, &QAction::triggered, this, [this] {
        if (const SubscriptionInfo *info = current())
            QGuiApplication::clipboard()->setText(info->pattern);
    });
}

void SubscriptionsPanel::makeForm()
{
    m_channel = new QLineEdit(this);
    m_channel->setObjectName(QStringLiteral("subscribeChannel"));
    readLeftToRight(*m_channel);
    m_channel->setAccessibleName(tr("Channel to subscribe"));
    m_channel->setPlaceholderText(QStringLiteral("/default/*"));
    m_channel->setToolTip(tr("A channel such as /default/orders, or everything below one: /default/*"));
    m_completions = new QStringListModel(this);
    auto *completer = new QCompleter(m_completions, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_channel->setCompleter(completer);
    passClicksOn(*completer);
    m_subscribe = new QPushButton(tr("Subscribe"), this);
    m_subscribe->setObjectName(QStringLiteral("subscribeButton"));
    m_subscribe->setAccessibleName(tr("Subscribe"));
    m_authorizer = new AuthorizerCombo(tr("Subscribe with"), this);
    m_authorizer->setObjectName(QStringLiteral("subscribeAuthorizer"));
    m_authorizer->setToolTip(tr("What authorizes this subscription"));
    m_message = new MessageLabel(m_theme, this);
    m_message->setObjectName(QStringLiteral("subscribeMessage"));
    connect(m_channel, &QLineEdit::textChanged, this, &SubscriptionsPanel::validate);
    connect(m_channel, &QLineEdit::returnPressed, this, &SubscriptionsPanel::subscribe);
    connect(m_subscribe, &QPushButton::clicked, this, &SubscriptionsPanel::subscribe);
}

void SubscriptionsPanel::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("subscriptionTable"));
    m_table->setAccessibleName(tr("Subscriptions"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new SubscriptionDelegate(m_theme, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(SubscriptionModel::Channel, QHeaderView::Stretch);
    m_table->setMinimumWidth(titlesWidth(*header));
    // What wraps depends on the width of the columns. Later, when the header is done with all of them.
    connect(
        header, &QHeaderView::sectionResized, m_table,
        [this](int section) {
            if (section == SubscriptionModel::Channel)
                m_table->resizeRowsToContents();
        },
        Qt::QueuedConnection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    for (QAction *action : {m_unsubscribe, m_copy}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    connect(m_table, &QWidget::customContextMenuRequested, this, &SubscriptionsPanel::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SubscriptionsPanel::updateActions);
}

QWidget *SubscriptionsPanel::makeEmptyPage()
{
    auto *page = new QWidget(this);
    m_empty = new MessageLabel(m_theme, page);
    m_empty->setObjectName(QStringLiteral("subscriptionsEmpty"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->addWidget(m_empty);
    layout->addStretch();
    return page;
}

void SubscriptionsPanel::layOut()
{
    m_header = new PanelHeader(m_theme, tr("Subscriptions"), this);
    m_header->addButton(m_save, QStringLiteral("save"))->setObjectName(QStringLiteral("saveSubscriptionsButton"));
    m_header->addButton(m_resubscribe, QStringLiteral("refresh"))->setObjectName(QStringLiteral("resubscribeButton"));
    m_header->addButton(m_unsubscribe, QStringLiteral("unsubscribe"))->setObjectName(QStringLiteral("unsubscribeButton"));
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_table);
    m_pages->addWidget(makeEmptyPage());
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_channel, 1);
    line->addWidget(m_subscribe);
    auto *authorizer = new QFormLayout;
    authorizer->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    authorizer->addRow(m_authorizer->label(), m_authorizer);
    auto *form = new QVBoxLayout;
    form->setContentsMargins(8, 0, 8, 8);
    form->setSpacing(4);
    form->addLayout(line);
    form->addLayout(authorizer);
    form->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(form);
    layout->addWidget(m_pages, 1);
}

QWidget *SubscriptionsPanel::header() const
{
    return m_header;
}

void SubscriptionsPanel::focusChannel()
{
    m_channel->setFocus(Qt::OtherFocusReason);
    m_channel->selectAll();
}

void SubscriptionsPanel::setSession(Session *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_model.setSubscriptions({});
    m_channel->setEnabled(session != nullptr);
    m_authorizer->setEndpoint(session ? session->settings() : EndpointSettings{});
    if (session) {
        connect(session, &Session::subscriptionsChanged, this, &SubscriptionsPanel::showSubscriptions);
        connect(session, &QObject::destroyed, this, [this] { setSession(nullptr); });
        m_sampling.start();
    } else {
        m_sampling.stop();
    }
    showSubscriptions();
    updateCompletions();
    validate();
}

void SubscriptionsPanel::showSubscriptions()
{
    m_model.setEndpoint(m_session ? m_session->settings() : EndpointSettings{});
    m_model.setSubscriptions(m_session ? m_session->subscriptions() : QList<SubscriptionInfo>{});
    m_table->resizeRowsToContents();
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    m_empty->say(MessageLabel::Severity::Hint,
                 m_session ? tr("No subscriptions yet. Give a channel, such as /default/*, and its events arrive here.")
                           : tr("Choose an endpoint to subscribe to its channels."));
    takeSample();
    updateActions();
}

void SubscriptionsPanel::takeSample()
{
    if (m_session && m_model.rowCount() > 0)
        m_model.sample(m_session->subscriptions(), std::chrono::milliseconds(m_clock.elapsed()));
}

void SubscriptionsPanel::validate()
{
    const QString text = m_channel->text().trimmed();
    const auto pattern = ChannelPattern::parse(text);
    m_subscribe->setEnabled(m_session && pattern);
    m_subscribe->setToolTip(!m_session           ? tr("Choose an endpoint first")
                                : text.isEmpty() ? tr("Give a channel first")
                                : pattern        ? QString()
                                                 : errorText(pattern.error()));
    if (text.isEmpty() || pattern)
        m_message->clear();
    else
        m_message->say(MessageLabel::Severity::Error, errorText(pattern.error()));
}

void SubscriptionsPanel::subscribe()
{
    const QString text = m_channel->text().trimmed();
    if (!m_session || !ChannelPattern::parse(text))
        return;
    const auto subscribed = m_session->subscribe(text, m_authorizer->authorizerId());
    if (!subscribed) {
        m_message->say(MessageLabel::Severity::Error, errorText(subscribed.error()));
        return;
    }
    const QString endpointId = m_session->settings().id;
    m_channel->clear();
    m_workspace.rememberChannel(endpointId, text);
    m_table->selectRow(m_model.rowOf(*subscribed));
}

void SubscriptionsPanel::subscribeAll(const SavedSubscriptions &set)
{
    if (!m_session)
        return m_message->say(MessageLabel::Severity::Error, tr("Choose an endpoint first: the saved subscriptions are made there."));
    QStringList failures;
    for (const SubscriptionSettings &one : set.subscriptions) {
        const QList<SubscriptionInfo> &there = m_session->subscriptions();
        const QString authorizerId = m_session->settings().authorizer(one.authorizer) ? one.authorizer : QString();
        const auto isIt = [&](const SubscriptionInfo &info) { return info.pattern == one.pattern && info.authorizerId == authorizerId; };
        if (std::any_of(there.cbegin(), there.cend(), isIt))
            continue;
        if (const auto subscribed = m_session->subscribe(one.pattern, authorizerId); !subscribed)
            failures << tr("%1: %2").arg(one.pattern, errorText(subscribed.error()));
    }
    m_message->say(MessageLabel::Severity::Error, failures.join(QLatin1Char('\n')));
}

void SubscriptionsPanel::save()
{
    SavedSubscriptions set;
    for (const SubscriptionInfo &info : m_session->subscriptions())
        set.subscriptions << SubscriptionSettings{info.pattern, info.authorizerId};
    Q_EMIT saveRequested(set);
}

void SubscriptionsPanel::updateCompletions()
{
    const EndpointSettings *endpoint = m_session ? m_workspace.endpoint(m_session->settings().id) : nullptr;
    m_completions->setStringList(endpoint ? endpoint->knownChannels() : QStringList());
}

const SubscriptionInfo *SubscriptionsPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model.subscription(index.row()) : nullptr;
}

std::optional<SnippetRequest> SubscriptionsPanel::present() const
{
    const SubscriptionInfo *info = current();
    if (!m_session || !info)
        return std::nullopt;
    SnippetRequest request = snippetRequest(m_session->settings(), SnippetRequest::Action::Subscribe, info->authorizerId);
    request.channel = info->pattern;
    return request;
}

void SubscriptionsPanel::unsubscribe()
{
    const SubscriptionInfo *info = current();
    if (!m_session || !info)
        return;
    const SubscriptionSettings gone{info->pattern, info->authorizerId};
    withCurrent(&Session::unsubscribe);
    Q_EMIT unsubscribed(m_session->settings().id, gone);
}

void SubscriptionsPanel::withCurrent(void (Session::*action)(const QByteArray &))
{
    const SubscriptionInfo *info = current();
    if (!m_session || !info)
        return;
    // A copy: the action may take the row away while it reads the id.
    const QByteArray id = info->id;
    (m_session->*action)(id);
}

void SubscriptionsPanel::updateActions()
{
    const SubscriptionInfo *info = current();
    const bool refused = info && info->state == SubscriptionState::Refused;
    m_save->setEnabled(m_session && m_model.rowCount() > 0);
    m_unsubscribe->setEnabled(info && info->state != SubscriptionState::Unsubscribing);
    m_unsubscribe->setText(refused ? tr("Remove") : tr("Unsubscribe"));
    m_resubscribe->setEnabled(refused || (info && info->state == SubscriptionState::Active));
    m_copy->setEnabled(info);
}

void SubscriptionsPanel::showMenu(const QPoint &position)
{
    if (!m_table->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_unsubscribe, m_resubscribe});
    menu->addSeparator();
    menu->addAction(m_copy);
    menu->addMenu(new CopyAsMenu(
        SnippetRequest::Action::Subscribe, [this] { return present(); }, menu));
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace eventscope
