// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/publishdrafts.h"

#include "ui/panels/eventtabs.h"
#include "ui/panels/publishtarget.h"
#include "ui/panels/templatebar.h"

#include <QPushButton>

namespace eventscope {

PublishDrafts::PublishDrafts(DraftStore store, const Fields &fields, QObject *parent)
    : QObject(parent)
    , m_keeper(std::move(store), this)
    , m_fields(fields)
{
    connect(&m_fields.target, &PublishTarget::changed, this, &PublishDrafts::onEdited);
    connect(&m_fields.tabs, &EventTabs::changed, this, &PublishDrafts::onEdited);
    connect(&m_fields.templateBar, &TemplateBar::changed, this, &PublishDrafts::onEdited);
    connect(&m_fields.tabs, &EventTabs::aboutToRemove, this, [this] { putAway(shown()); });
    connect(&m_fields.bringBack, &QPushButton::clicked, this, &PublishDrafts::bringBack);
}

void PublishDrafts::open(const QString &endpointId, const EndpointSettings &endpoint)
{
    const PublishDraft homeless = m_endpointId.isEmpty() ? shown() : PublishDraft();
    m_endpointId = endpointId;
    const PublishDraft draft = endpointId.isEmpty() ? PublishDraft() : m_keeper.load(endpointId);
    offer(endpoint);
    show(draft);
    if (!endpointId.isEmpty() && homeless.events != PublishDraft().events)
        takeIn(homeless, draft);
}

void PublishDrafts::offer(const EndpointSettings &endpoint)
{
    m_isShowing = true;
    m_fields.target.setEndpoint(endpoint);
    m_isShowing = false;
    Q_EMIT changed();
}

PublishDraft PublishDrafts::shown() const
{
    PublishDraft draft;
    draft.channel = m_fields.target.channel();
    draft.usesHttp = m_fields.target.transport() == PublishTransport::Http;
    draft.waitsForConnection = m_fields.target.waitsForConnection();
    draft.authorizerId = m_fields.target.authorizerId();
    draft.events = m_fields.tabs.events();
    draft.waiting = m_fields.tabs.waiting();
    draft.isTemplate = m_fields.templateBar.isOn();
    draft.current = m_fields.tabs.currentIndex();
    return draft;
}

void PublishDrafts::show(const PublishDraft &draft)
{
    m_isShowing = true;
    m_fields.target.setChannel(draft.channel);
    m_fields.target.setTransport(draft.usesHttp ? PublishTransport::Http : PublishTransport::WebSocket);
    m_fields.target.setWaitsForConnection(draft.waitsForConnection);
    m_fields.target.setAuthorizerId(draft.authorizerId);
    m_fields.templateBar.setOn(draft.isTemplate);
    m_fields.tabs.dropFiles();
    m_fields.tabs.setWaiting(draft.waiting);
    m_fields.tabs.setEvents(draft.events);
    m_fields.tabs.setCurrentIndex(draft.current);
    m_isShowing = false;
    m_composed.reset();
    showReplaced();
    Q_EMIT changed();
}

void PublishDrafts::onEdited()
{
    if (m_isShowing)
        return;
    if (!m_endpointId.isEmpty())
        m_keeper.keep(m_endpointId, shown());
    Q_EMIT changed();
}

void PublishDrafts::replace(const PublishDraft &draft)
{
    const PublishDraft before = shown();
    PublishDraft next = draft;
    next.waiting.clear();
    next.current = 0;
    const bool isOwnWork = before != m_composed;
    show(next);
    onEdited();
    if (isOwnWork)
        putAway(before);
    m_composed = shown();
}

/// Something else stands in the fields from now on.
void PublishDrafts::putAway(const PublishDraft &draft)
{
    if (draft.events != PublishDraft().events || !draft.waiting.isEmpty())
        m_replaced[m_endpointId] = draft;
    showReplaced();
}

void PublishDrafts::takeIn(const PublishDraft &homeless, const PublishDraft &draft)
{
    if (draft.events != PublishDraft().events)
        return putAway(homeless);
    show(homeless);
    onEdited();
}

void PublishDrafts::bringBack()
{
    const auto before = m_replaced.extract(m_endpointId);
    if (before.empty())
        return;
    show(before.mapped());
    onEdited();
}

void PublishDrafts::showReplaced()
{
    m_fields.bringBack.setVisible(m_replaced.count(m_endpointId) > 0);
}

void PublishDrafts::forget(const QString &endpointId)
{
    m_keeper.forget(endpointId);
    m_replaced.erase(endpointId);
}

} // namespace eventscope
