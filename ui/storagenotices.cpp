// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storagenotices.h"

#include "ui/errortext.h"
#include "ui/panels/noticebar.h"

namespace eventscope {

namespace {

constexpr int refreshMs = 250;

QString keyOf(const QString &endpointId)
{
    return QStringLiteral("storage_") + endpointId;
}

QString madeAgainKeyOf(const QString &endpointId)
{
    return QStringLiteral("capture_") + endpointId;
}

} // namespace

StorageNotices::StorageNotices(OpenSessions &sessions, const Workspace &workspace, NoticeBar &notices, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_workspace(workspace)
    , m_notices(notices)
{
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshMs);
    connect(&m_refreshTimer, &QTimer::timeout, this, &StorageNotices::refresh);
    connect(&sessions, &OpenSessions::sessionOpened, this, &StorageNotices::watch);
    connect(&sessions, &OpenSessions::capturedElsewhere, this, [this](const QString &endpointId, const Error &why) {
        m_notices.show(keyOf(endpointId), NoticeBar::Severity::Warning,
                       tr("The folder of captures takes no file, so the events of %1 are kept for this session only: save the capture "
                          "elsewhere. %2")
                           .arg(endpointName(endpointId), errorText(why)));
    });
    for (const QString &id : sessions.ids())
        watch(id, sessions.session(id));
    connect(&sessions, &OpenSessions::sessionClosing, this, [this](const QString &endpointId) {
        end(endpointId);
        m_notices.clear(madeAgainKeyOf(endpointId));
    });
}

void StorageNotices::watch(const QString &endpointId, Session *session)
{
    connect(session, &Session::storageChanged, this,
            [this, endpointId](const std::optional<Error> &error) { onStorageChanged(endpointId, error); });
    connect(session, &Session::captureMadeAgain, this, [this, endpointId] { tellMadeAgain(endpointId); });
    connect(session, &Session::committed, this, [this, endpointId] {
        if (m_troubles.contains(endpointId) && !m_refreshTimer.isActive())
            m_refreshTimer.start();
    });
}

void StorageNotices::onStorageChanged(const QString &endpointId, const std::optional<Error> &error)
{
    if (!error)
        return end(endpointId);
    const bool isNew = !m_troubles.contains(endpointId);
    Trouble &trouble = m_troubles[endpointId];
    trouble.error = *error;
    if (isNew)
        trouble.droppedBefore = m_sessions.session(endpointId)->counters().dropped;
    show(endpointId, trouble, true);
}

void StorageNotices::tellMadeAgain(const QString &endpointId)
{
    const QString text = madeAgainText(endpointName(endpointId), dropped(endpointId, m_troubles.value(endpointId)));
    m_notices.show(madeAgainKeyOf(endpointId), NoticeBar::Severity::Warning, text);
}

QString StorageNotices::endpointName(const QString &endpointId) const
{
    const EndpointSettings *endpoint = m_workspace.endpoint(endpointId);
    return endpoint ? endpoint->name : QString();
}

qint64 StorageNotices::dropped(const QString &endpointId, const Trouble &trouble) const
{
    return m_sessions.session(endpointId)->counters().dropped - trouble.droppedBefore;
}

void StorageNotices::end(const QString &endpointId)
{
    m_troubles.remove(endpointId);
    m_notices.clear(keyOf(endpointId));
}

void StorageNotices::refresh()
{
    for (auto it = m_troubles.begin(); it != m_troubles.end(); ++it)
        show(it.key(), *it, false);
}

void StorageNotices::show(const QString &endpointId, Trouble &trouble, bool isNew)
{
    const CaptureCounters &counters = m_sessions.session(endpointId)->counters();
    const qint64 lost = dropped(endpointId, trouble);
    const QString text = storageText(endpointName(endpointId), trouble.error, counters.waiting(), lost);
    // A notice that was closed comes back once, when events begin to be lost.
    const bool losesNow = lost > 0 && !std::exchange(trouble.tellsDrops, lost > 0);
    if (isNew || losesNow)
        m_notices.show(keyOf(endpointId), NoticeBar::Severity::Error, text);
    else
        m_notices.setText(keyOf(endpointId), text);
}

} // namespace eventscope
