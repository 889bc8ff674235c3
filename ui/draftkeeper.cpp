// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draftkeeper.h"

namespace eventscope {

namespace {

constexpr std::chrono::milliseconds quietTime{1'000};

QList<Error> saved(const DraftStore &store, const std::map<QString, PublishDraft> &drafts)
{
    QList<Error> errors;
    for (const auto &[endpointId, draft] : drafts) {
        if (const auto done = store.save(endpointId, draft); !done)
            errors << done.error();
    }
    return errors;
}

} // namespace

DraftKeeper::DraftKeeper(DraftStore store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_writing(std::make_unique<BackgroundWork<QList<Error>>>())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(quietTime);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::write);
}

DraftKeeper::~DraftKeeper()
{
    m_writing.reset(); // an older draft must not come after
    saved(m_store, m_waiting);
}

PublishDraft DraftKeeper::load(const QString &endpointId)
{
    if (const auto known = m_known.find(endpointId); known != m_known.end())
        return known->second;
    auto draft = m_store.load(endpointId);
    if (draft)
        return *std::move(draft);
    Q_EMIT failed(draft.error());
    return {};
}

void DraftKeeper::keep(const QString &endpointId, const PublishDraft &draft)
{
    m_known[endpointId] = draft;
    m_waiting[endpointId] = draft;
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
    m_writing->start(this, work, [this](const QList<Error> &errors) {
        for (const QString &endpointId : std::exchange(m_forgotten, {}))
            static_cast<void>(m_store.remove(endpointId));
        for (const Error &error : errors)
            Q_EMIT failed(error);
        if (errors.isEmpty())
            Q_EMIT kept();
    });
}

} // namespace eventscope
