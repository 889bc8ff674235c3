// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draftkeeper.h"

namespace eventscope {

namespace {

constexpr std::chrono::milliseconds writeAfter{1'000};

DraftKeeper::Failures saved(const DraftStore &store, const std::map<QString, PublishDraft> &drafts)
{
    DraftKeeper::Failures failures;
    for (const auto &[endpointId, draft] : drafts) {
        if (const auto done = store.save(endpointId, draft); !done)
            failures.insert(endpointId, done.error());
    }
    return failures;
}

} // namespace

DraftKeeper::DraftKeeper(DraftStore store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_writing(std::make_unique<BackgroundWork<Failures>>())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeAfter);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::write);
}

DraftKeeper::~DraftKeeper()
{
    m_writing.reset(); // an older draft must not come after
    removeForgotten();
    saved(m_store, m_waiting);
}

PublishDraft DraftKeeper::load(const QString &endpointId)
{
    if (const auto known = m_known.find(endpointId); known != m_known.end())
        return known->second;
    auto draft = m_store.load(endpointId);
    if (draft)
        return *std::move(draft);
    tellUnreadable(endpointId, draft.error());
    return {};
}

void DraftKeeper::tellUnreadable(const QString &endpointId, const Error &error)
{
    if (error.code != ErrorCode::InvalidJson)
        return Q_EMIT failed(error);
    const auto path = m_store.putAside(endpointId);
    if (path)
        Q_EMIT putAside(error, *path);
    else
        Q_EMIT failed(path.error());
}

void DraftKeeper::keep(const QString &endpointId, const PublishDraft &draft)
{
    const auto known = m_known.find(endpointId);
    if (known != m_known.end() && known->second == draft)
        return;
    m_known[endpointId] = draft;
    m_waiting[endpointId] = draft;
    // Who goes on typing has it written meanwhile.
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::forget(const QString &endpointId)
{
    m_known.erase(endpointId);
    m_waiting.erase(endpointId);
    if (m_writing->isRunning())
        m_forgotten << endpointId;
}

void DraftKeeper::write()
{
    if (m_writing->isRunning())
        return m_timer.start();
    const auto work = [store = m_store, drafts = std::exchange(m_waiting, {})](Progress &) { return saved(store, drafts); };
    m_writing->start(this, work, [this](const Failures &failures) { onWritten(failures); });
}

void DraftKeeper::onWritten(const Failures &failures)
{
    removeForgotten();
    for (auto failure = failures.cbegin(); failure != failures.cend(); ++failure) {
        // With the next change, or at the end, it is tried again.
        if (const auto known = m_known.find(failure.key()); known != m_known.end())
            m_waiting.try_emplace(failure.key(), known->second);
        Q_EMIT failed(*failure);
    }
    if (failures.isEmpty())
        Q_EMIT kept();
}

void DraftKeeper::removeForgotten()
{
    for (const QString &endpointId : std::exchange(m_forgotten, {}))
        static_cast<void>(m_store.remove(endpointId));
}

} // namespace eventscope
