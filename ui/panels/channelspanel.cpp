// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/channelspanel.h"

#include "core/protocol/channelpattern.h"
#include "ui/errortext.h"
#include "ui/views/messagelabel.h"
#include "ui/views/paddeddelegate.h"
#include "ui/views/panelheader.h"
#include "ui/zoomstyle.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace eventscope {

namespace {

/// Numbers that stand still long enough to be read.
constexpr int samplingIntervalMs = 1'000;
constexpr int indentation = 16;
constexpr int rowHeight = 22;
constexpr int timePadding = 20;
constexpr int leastChannelWidth = 64;

class RowDelegate final : public PaddedDelegate
{
public:
    using PaddedDelegate::PaddedDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return PaddedDelegate::sizeHint(option, index).expandedTo({0, zoomed(rowHeight)});
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        PaddedDelegate::initStyleOption(option, index);
        if (index.column() != ChannelTreeModel::Last)
            return;
        option->textElideMode = Qt::ElideRight;
        const QString time = option->text.section(QLatin1String("  "), 0, 0);
        // Without room for some of the event, the time stands alone: cut, it would tell neither.
        if (option->rect.width() < zoomed(timePadding) + option->fontMetrics.horizontalAdvance(time + QStringLiteral("  {\"a\u2026")))
            option->text = time;
    }
};

} // namespace

ChannelsPanel::ChannelsPanel(Workspace &workspace, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("channelsPanel"));
    makeActions();
    makeTree();
    layOut();
    m_clock.start();
    m_sampling.setInterval(samplingIntervalMs);
    connect(&m_sampling, &QTimer::timeout, this, &ChannelsPanel::takeSample);
    connect(&m_workspace, &Workspace::endpointChanged, this, &ChannelsPanel::addKnown);
    setSession(nullptr);
}

void ChannelsPanel::makeActions()
{
    m_subscribe = new QAction(tr("Subscribe"), this);
    m_subscribe->setObjectName(QStringLiteral("subscribeChannelAction"));
    m_subscribeBelow = new QAction(tr("Subscribe to everything below"), this);
    m_subscribeBelow->setObjectName(QStringLiteral("subscribeBelowAction"));
    m_publish = new QAction(tr("Publish here"), this);
    m_publish->setObjectName(QStringLiteral("publishHereAction"));
    m_filter = new QAction(tr("Filter the log on this channel"), this);
    m_filter->setObjectName(QStringLiteral("filterChannelAction"));
    m_copy = new QAction(tr("Copy"), this);
    m_copy->setObjectName(QStringLiteral("copyTreeChannelAction"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_subscribe, &QAction::triggered, this, [this] { subscribe(path()); });
    connect(m_subscribeBelow, &QAction::triggered, this, [this] { subscribe(pathBelow()); });
    connect(m_publish, &QAction::triggered, this, [this] { Q_EMIT publishRequested(path()); });
    connect(m_filter, &QAction::triggered, this, [this] { Q_EMIT filterRequested(QStringLiteral("channel:") + path()); });
    connect(m_copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(path()); });
}

void ChannelsPanel::makeTree()
{
    m_tree = new QTreeView(this);
    m_tree->setObjectName(QStringLiteral("channelTree"));
    m_tree->setAccessibleName(tr("Channels"));
    setFocusProxy(m_tree);
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new RowDelegate(m_theme, m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setIndentation(indentation);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(ChannelTreeModel::Channel, QHeaderView::Interactive);
    m_tree->header()->setSectionResizeMode(ChannelTreeModel::Last, QHeaderView::Interactive);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->addAction(m_copy);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ChannelsPanel::showMenu);
    connect(m_tree, &QTreeView::activated, this, &ChannelsPanel::openCurrent);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChannelsPanel::showCurrent);
    connect(&m_model, &QAbstractItemModel::rowsInserted, m_tree, [this](const QModelIndex &parent) { m_tree->expand(parent); });
    connect(&m_theme, &Theme::changed, m_tree->viewport(), qOverload<>(&QWidget::update));
}

QWidget *ChannelsPanel::makeEmptyPage()
{
    auto *page = new QWidget(this);
    m_empty = new MessageLabel(m_theme, page);
    m_empty->setObjectName(QStringLiteral("channelsEmpty"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->addWidget(m_empty);
    layout->addStretch();
    return page;
}

void ChannelsPanel::layOut()
{
    m_header = new PanelHeader(m_theme, tr("Channels"), this);
    m_header->addButton(m_publish, QStringLiteral("publish"))->setObjectName(QStringLiteral("channelPublishButton"));
    m_header->addButton(m_filter, QStringLiteral("filter"))->setObjectName(QStringLiteral("channelFilterButton"));
    m_header->addButton(m_subscribe, QStringLiteral("subscribe"))->setObjectName(QStringLiteral("channelSubscribeButton"));
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(makeEmptyPage());
    m_message = new MessageLabel(m_theme, this);
    m_message->setObjectName(QStringLiteral("channelMessage"));
    m_message->setContentsMargins(8, 4, 8, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_message);
}

QWidget *ChannelsPanel::header() const
{
    return m_header;
}

void ChannelsPanel::setSession(Session *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_model.clear();
    m_sampling.stop();
    if (session) {
        connect(session, &Session::subscriptionsChanged, this, &ChannelsPanel::addKnown);
        connect(session, &QObject::destroyed, this, [this] { setSession(nullptr); });
        m_sampling.start();
    }
    addKnown();
    takeSample();
    showCurrent();
}

void ChannelsPanel::addKnown()
{
    const EndpointSettings *endpoint = m_session ? m_workspace.endpoint(m_session->settings().id) : nullptr;
    if (endpoint)
        m_model.addChannels(endpoint->knownChannels());
    if (m_session) {
        for (const SubscriptionInfo &info : m_session->subscriptions())
            m_model.addChannels({info.pattern});
    }
    showAnswer();
    updatePage();
    updateActions();
    fitColumns();
}

void ChannelsPanel::takeSample()
{
    if (!m_session)
        return;
    m_model.sample(m_session->channelCounts(), std::chrono::milliseconds(m_clock.elapsed()));
    updatePage();
    fitColumns();
}

/// Channels get the room they need, as long as the time of the last event has its own; the event itself gets what is left.
void ChannelsPanel::fitColumns()
{
    using Model = ChannelTreeModel;
    const int time = m_tree->fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) + zoomed(timePadding);
    int room = m_tree->viewport()->width();
    for (const int column : {Model::Received, Model::Published, Model::Rate})
        room -= m_tree->columnWidth(column);
    const int wanted = static_cast<const QAbstractItemView *>(m_tree)->sizeHintForColumn(Model::Channel);
    const int channel = std::min(wanted, std::max(room - time, zoomed(leastChannelWidth)));
    m_tree->setColumnWidth(Model::Channel, channel);
    m_tree->setColumnWidth(Model::Last, std::max(room - channel, time));
}

void ChannelsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void ChannelsPanel::updatePage()
{
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    m_empty->say(MessageLabel::Severity::Hint,
                 m_session ? tr("No channels are known yet. What you subscribe to and publish to stands here.")
                           : tr("Choose an endpoint to see its channels."));
}

QString ChannelsPanel::path() const
{
    return m_tree->currentIndex().data(ChannelTreeModel::PathRole).toString();
}

/// What became of the subscription that was asked for here.
void ChannelsPanel::showAnswer()
{
    if (m_awaited.isEmpty() || !m_session)
        return;
    for (const SubscriptionInfo &info : m_session->subscriptions()) {
        if (info.pattern != m_awaited || info.state == SubscriptionState::Pending)
            continue;
        m_awaited.clear();
        if (info.state == SubscriptionState::Active)
            m_message->say(MessageLabel::Severity::Success, tr("Subscribed to %1.").arg(info.pattern));
        else
            m_message->say(MessageLabel::Severity::Error, tr("%1 was not subscribed: see Subscriptions.").arg(info.pattern));
        return;
    }
}

bool ChannelsPanel::isSubscribed(const QString &pattern) const
{
    const auto wanted = ChannelPattern::parse(pattern);
    const QList<SubscriptionInfo> all = m_session ? m_session->subscriptions() : QList<SubscriptionInfo>{};
    return std::any_of(all.cbegin(), all.cend(), [&wanted](const SubscriptionInfo &info) {
        const bool isAlive = info.state == SubscriptionState::Active || info.state == SubscriptionState::Pending;
        const auto present = ChannelPattern::parse(info.pattern);
        return isAlive && wanted && present && *present == *wanted;
    });
}

void ChannelsPanel::updateActions()
{
    const QString channel = path();
    const bool isThere = m_session && !channel.isEmpty();
    m_subscribe->setEnabled(isThere && ChannelPattern::parse(channel) && !isSubscribed(channel));
    m_subscribeBelow->setEnabled(isThere && ChannelPattern::parse(pathBelow()) && !isSubscribed(pathBelow()));
    m_publish->setEnabled(isThere && ChannelPath::parse(channel));
    m_filter->setEnabled(isThere);
    m_copy->setEnabled(isThere);
}

void ChannelsPanel::showCurrent()
{
    m_awaited.clear();
    m_message->say(MessageLabel::Severity::Hint, m_tree->currentIndex().data(ChannelTreeModel::NoteRole).toString());
    updateActions();
}

/// Double click or Enter. What is no channel, but has some below, opens or closes.
void ChannelsPanel::openCurrent()
{
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    if (current.data(ChannelTreeModel::KnownRole).toBool())
        subscribe(path());
    else
        m_tree->setExpanded(current, !m_tree->isExpanded(current));
}

void ChannelsPanel::subscribe(const QString &pattern)
{
    if (!m_session)
        return;
    if (isSubscribed(pattern))
        return m_message->say(MessageLabel::Severity::Hint, tr("%1 is subscribed already.").arg(pattern));
    const auto subscribed = m_session->subscribe(pattern);
    if (!subscribed)
        return m_message->say(MessageLabel::Severity::Error, errorText(subscribed.error()));
    m_workspace.rememberChannel(m_session->settings().id, pattern);
    m_awaited = pattern;
    m_message->say(MessageLabel::Severity::Hint, tr("Subscribing to %1\u2026").arg(pattern));
}

void ChannelsPanel::showMenu(const QPoint &position)
{
    if (!m_tree->indexAt(position).isValid())
        return;
    updateActions();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_subscribe, m_subscribeBelow, m_publish});
    menu->addSeparator();
    menu->addActions({m_filter, m_copy});
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

} // namespace eventscope
