// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/opensessions.h"

#include "core/base/logging.h"
#include "core/capture/capturereader.h"

#include <QDir>

namespace eventscope {

namespace {

/// Counters do not tell what was committed at the end. What cannot be read is not thrown away.
bool mayHoldEvents(const QString &capturePath)
{
    const auto reader = CaptureReader::open(capturePath);
    if (!reader)
        return true;
    bool found = false;
    const auto read = (*reader)->forEach(1, [&found](const CaptureRow &row) {
        found = row.kind == CaptureRow::Kind::Event || row.kind == CaptureRow::Kind::Published;
        return !found;
    });
    return found || !read;
}

/// Each person's own: the folder may be that of all.
QString sparePath()
{
    return QStringLiteral("%1/eventscope-captures-%2").arg(QDir::tempPath(), QDir::home().dirName());
}

bool isOfTheDisk(const Error &error)
{
    return error.code == ErrorCode::FileFailed || error.code == ErrorCode::StorageFull;
}

} // namespace

OpenSessions::OpenSessions(Workspace &workspace, AuthorizerFactory &authorizers, CaptureFolder captures, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_authorizers(authorizers)
    , m_captures(std::move(captures))
    , m_spare(sparePath())
    , m_clock(clock)
{
    connect(&m_workspace, &Workspace::endpointChanged, this, &OpenSessions::applySettings);
    connect(&m_workspace, &Workspace::endpointRemoved, this, &OpenSessions::close);
}

OpenSessions::~OpenSessions()
{
    while (!m_sessions.empty())
        close(m_sessions.begin()->first);
}

Session *OpenSessions::session(const QString &endpointId) const
{
    const auto found = m_sessions.find(endpointId);
    return found == m_sessions.end() ? nullptr : found->second.get();
}

QStringList OpenSessions::ids() const
{
    QStringList ids;
    for (const auto &[id, session] : m_sessions)
        ids << id;
    return ids;
}

Result<Session *> OpenSessions::open(const QString &endpointId)
{
    if (Session *opened = session(endpointId))
        return opened;
    const EndpointSettings *settings = m_workspace.endpoint(endpointId);
    if (!settings)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("no endpoint %1").arg(endpointId)};
    const auto start = [&](CaptureFolder &folder) {
        return Session::start(*settings, folder.newCapture(settings->name), m_authorizers, m_clock, {}, m_budget);
    };
    auto started = start(m_captures);
    std::optional<Error> why;
    if (!started && isOfTheDisk(started.error())) {
        why = started.error();
        started = start(m_spare);
    }
    if (!started)
        return why.value_or(started.error());
    Session *opened = m_sessions.emplace(endpointId, std::move(started).value()).first->second.get();
    opened->setArrivalPatience(m_arrivalPatience);
    connect(opened, &Session::subscriptionsChanged, this, [this, endpointId] { rememberSubscriptions(endpointId); });
    Q_EMIT sessionOpened(endpointId, opened);
    if (why)
        Q_EMIT capturedElsewhere(endpointId, *why);
    return opened;
}

void OpenSessions::close(const QString &endpointId)
{
    const auto found = m_sessions.find(endpointId);
    if (found == m_sessions.end())
        return;
    Q_EMIT sessionClosing(endpointId);
    const QString capturePath = found->second->capturePath();
    m_sessions.erase(found);
    const bool isKept = m_kept.remove(endpointId) && mayHoldEvents(capturePath);
    for (CaptureFolder *folder : {&m_captures, &m_spare}) {
        if (isKept)
            folder->release(capturePath);
        else
            folder->remove(capturePath);
    }
}

QStringList OpenSessions::leftovers() const
{
    return m_captures.leftovers() + m_spare.leftovers();
}

void OpenSessions::removeLeftover(const QString &capturePath)
{
    m_captures.remove(capturePath);
    m_spare.remove(capturePath);
}

void OpenSessions::keepCapture(const QString &endpointId)
{
    m_kept.insert(endpointId);
}

void OpenSessions::credentialsChanged(const QString &endpointId)
{
    if (Session *opened = session(endpointId))
        opened->credentialsChanged();
}

void OpenSessions::setCaptureBudget(const CaptureBudget &budget)
{
    m_budget = budget;
    for (const auto &[endpointId, opened] : m_sessions)
        opened->setCaptureBudget(budget);
}

void OpenSessions::setArrivalPatience(std::chrono::milliseconds patience)
{
    m_arrivalPatience = patience;
    for (const auto &[endpointId, opened] : m_sessions)
        opened->setArrivalPatience(patience);
}

void OpenSessions::applySettings(const QString &endpointId)
{
    Session *opened = session(endpointId);
    if (!opened)
        return;
    if (const auto applied = opened->applySettings(*m_workspace.endpoint(endpointId)); !applied)
        qCWarning(logSession) << "settings not applied:" << applied.error().detail;
}

void OpenSessions::rememberSubscriptions(const QString &endpointId)
{
    const Session *opened = session(endpointId);
    const EndpointSettings *settings = m_workspace.endpoint(endpointId);
    if (!opened || !settings)
        return;
    const QList<SubscriptionSettings> wanted = opened->wantedSubscriptions();
    if (wanted == settings->subscriptions)
        return;
    EndpointSettings changed = *settings;
    changed.subscriptions = wanted;
    m_workspace.update(changed);
}

} // namespace eventscope
