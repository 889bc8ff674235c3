// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/captureexport.h"

#include "core/base/fileerror.h"

#include <QSaveFile>

#include <algorithm>

namespace eventscope {

namespace {

Error cancelled()
{
    return {ErrorCode::Cancelled, QStringLiteral("the export was cancelled")};
}

} // namespace

CaptureExport::CaptureExport(QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
}

CaptureExport::~CaptureExport()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void CaptureExport::start(const Job &job)
{
    if (isRunning())
        return;
    m_shared = std::make_shared<Shared>();
    const auto result = std::make_shared<Result<qint64>>(0);
    m_thread.reset(QThread::create([job, result, shared = m_shared] { *result = run(job, *shared); }));
    m_thread->setObjectName(QStringLiteral("export"));
    connect(m_thread.get(), &QThread::finished, this, [this, result] { onThreadFinished(*result); });
    m_thread->start(QThread::LowPriority);
}

void CaptureExport::cancel()
{
    m_shared->cancel();
}

bool CaptureExport::Shared::begin(const Filter &filter)
{
    const QMutexLocker lock(&m_mutex);
    m_filter = filter;
    return !isCancelled;
}

void CaptureExport::Shared::cancel()
{
    const QMutexLocker lock(&m_mutex);
    isCancelled = true;
    m_filter.interrupt();
}

double CaptureExport::progress() const
{
    const qint64 first = m_shared->first;
    const qint64 last = m_shared->last;
    const qint64 done = std::max<qint64>(0, m_shared->lookedAt - first);
    return last > first ? std::min(1.0, static_cast<double>(done) / static_cast<double>(last - first)) : 0;
}

void CaptureExport::onThreadFinished(const Result<qint64> &rows)
{
    m_thread->wait();
    m_thread.reset();
    Q_EMIT finished(rows);
}

Result<qint64> CaptureExport::run(const Job &job, Shared &shared)
{
    const auto filter = Filter::parse(job.filter);
    if (!filter)
        return filter.error();
    const auto reader = CaptureReader::open(job.capture);
    if (!reader)
        return reader.error();
    shared.first = job.ranges.isEmpty() ? 0 : job.ranges.constFirst().first;
    shared.last = std::min({job.lastId, (*reader)->lastId(), job.ranges.isEmpty() ? job.lastId : job.ranges.constLast().last});
    QSaveFile file(job.target);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file);
    const auto goOn = [&shared](const CaptureRow &row) {
        shared.lookedAt.store(row.id, std::memory_order_relaxed);
        return row.id <= shared.last && !shared.isCancelled.load(std::memory_order_relaxed);
    };
    if (!shared.begin(*filter))
        return cancelled();
    auto written = Exporter::write(**reader, *filter, job.format, file, goOn, job.ranges);
    if (written && shared.isCancelled)
        written = cancelled();
    if (written && !file.commit())
        written = writeError(file);
    return written;
}

} // namespace eventscope
