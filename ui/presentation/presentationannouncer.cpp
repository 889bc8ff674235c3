// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationannouncer.h"

#include "ui/errortext.h"
#include "ui/presentation/feedmodel.h"
#include "ui/views/liveregion.h"
#include "ui/views/politeevents.h"

#include <utility>

namespace eventscope {

PresentationAnnouncer::PresentationAnnouncer(const Discretion &discretion, QWidget &window)
    : QObject(&window)
    , m_discretion(discretion)
    , m_window(window)
    , m_live(new LiveRegion(&window))
{
}

void PresentationAnnouncer::tellEvents(const FeedModel &feed, std::unique_ptr<const Clock> clock)
{
    auto *events = new PoliteEvents(
        *m_live, [this] { return m_window.isActiveWindow(); }, std::move(clock));
    connect(&feed, &FeedModel::eventsCame, events, &PoliteEvents::add);
}

/// A reconnection is told once, not with each attempt. Errors are not shown, and not told.
void PresentationAnnouncer::tellStates(const Session &session)
{
    connect(&session, &Session::statusChanged, this, [this, state = session.status().state](const ConnectionStatus &status) mutable {
        if (std::exchange(state, status.state) != status.state)
            say(QStringLiteral("connection"), connectionText(status));
    });
}

void PresentationAnnouncer::say(const QString &topic, const QString &text)
{
    m_live->say(topic, m_discretion.text(text));
}

} // namespace eventscope
