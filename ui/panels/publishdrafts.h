// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/draftkeeper.h"

#include <QObject>

#include <map>
#include <optional>

class QPushButton;

namespace eventscope {

class EventTabs;
class PublishTarget;
class TemplateBar;

/// What stands in the fields of the publish panel: a draft for each endpoint, which a crash does not take, and what somebody wrote there
/// before something else came in its place. GUI thread.
class PublishDrafts : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    struct Fields
    {
        PublishTarget &target;
        EventTabs &tabs;
        TemplateBar &templateBar;
        QPushButton &bringBack; ///< shown while something can be brought back
    };

    PublishDrafts(DraftStore store, const Fields &fields, QObject *parent);

    /// Shows an endpoint's draft; without one (empty id) nothing is kept. What was written before there was an endpoint goes to the first.
    void open(const QString &endpointId, const EndpointSettings &endpoint);
    /// Offers the endpoint's authorizers and channels. It is not the person who changes something.
    void offer(const EndpointSettings &endpoint);
    [[nodiscard]] PublishDraft shown() const;
    /// Puts something else into the fields. What a person wrote there can be brought back.
    void replace(const PublishDraft &draft);
    /// As it was kept last.
    [[nodiscard]] PublishDraft kept(const QString &endpointId) { return m_keeper.load(endpointId); }
    void keep(const QString &endpointId, const PublishDraft &draft) { m_keeper.keep(endpointId, draft); }
    void forget(const QString &endpointId);
    [[nodiscard]] DraftKeeper &keeper() { return m_keeper; }

Q_SIGNALS:
    /// The fields hold something else, by a person or not.
    void changed();

private:
    void onEdited();
    void show(const PublishDraft &draft);
    void putAway(const PublishDraft &draft);
    void takeIn(const PublishDraft &homeless, const PublishDraft &draft);
    void bringBack();
    void showReplaced();

    DraftKeeper m_keeper;
    Fields m_fields;
    QString m_endpointId;
    bool m_isShowing = false; ///< a draft is being put into the fields
    std::map<QString, PublishDraft> m_replaced; ///< what can be brought back, by endpoint
    std::optional<PublishDraft> m_composed; ///< what was put into the fields, and nobody changed yet
};

} // namespace eventscope
