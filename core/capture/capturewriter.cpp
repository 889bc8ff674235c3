// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturewriter.h"

#include "core/base/logging.h"
#include "core/capture/captureappender.h"
#include "core/capture/rowphrase.h"

#include <algorithm>
#include <span>

namespace eventscope {

namespace {

using namespace std::chrono_literals;

constexpr auto batchInterval = 16ms;
constexpr std::size_t batchRows = 4096;
/// Ends a batch of large events early, so that a flood of them does not fill the memory within 16 ms.
constexpr qsizetype batchBytes = 8'388'608;
constexpr auto retryInterval = 1000ms;
/// The smallest whole number of milliseconds that is at most 60 times a second.
constexpr auto tellInterval = 17ms;

} // namespace

CaptureWriter::CaptureWriter(QString path, const CaptureBudget &budget, std::unique_ptr<CaptureAppender> appender)
    : m_path(std::move(path))
    , m_budget(budget)
    , m_appender(std::move(appender))
{
    m_waiting.reserve(batchRows);
    noteExtent();
    startTimers();
}

CaptureWriter::~CaptureWriter()
{
    const QSignalBlocker blocker(this);
    if (!m_waiting.empty() || !m_waitingMarks.isEmpty())
        static_cast<void>(flush());
}

Result<std::unique_ptr<CaptureWriter>> CaptureWriter::open(const QString &path, const CaptureBudget &budget)
{
    auto appender = CaptureAppender::open(path);
    if (!appender)
        return appender.error();
    return std::unique_ptr<CaptureWriter>(new CaptureWriter(path, budget, std::move(appender).value()));
}

void CaptureWriter::startTimers()
{
    m_batchTimer.setSingleShot(true);
    m_batchTimer.setTimerType(Qt::PreciseTimer);
    m_batchTimer.setInterval(batchInterval);
    m_tellTimer.setSingleShot(true);
    m_tellTimer.setTimerType(Qt::PreciseTimer);
    m_retryTimer.setInterval(retryInterval);
    m_trimTimer.setSingleShot(true);
    m_trimTimer.setInterval(batchInterval);
    connect(&m_batchTimer, &QTimer::timeout, this, &CaptureWriter::flush);
    connect(&m_retryTimer, &QTimer::timeout, this, &CaptureWriter::flush);
    connect(&m_trimTimer, &QTimer::timeout, this, &CaptureWriter::trimOn);
    connect(&m_tellTimer, &QTimer::timeout, this, &CaptureWriter::tell);
}

const CaptureCounters &CaptureWriter::counters() const
{
    return m_counters;
}

QString CaptureWriter::path() const
{
    return m_path;
}

void CaptureWriter::append(CaptureRow row)
{
    if (row.kind == CaptureRow::Kind::Event)
        ++m_counters.received;
    if (m_storageError && !hasRoomFor(row)) {
        lose(row);
        return;
    }
    m_waitingBytes += row.memoryBytes();
    m_waiting.push_back(std::move(row));
    if (m_storageError)
        return scheduleTelling(); // of how many wait
    if (m_waiting.size() >= batchRows || m_waitingBytes >= batchBytes)
        static_cast<void>(flush()); // a failure is told by storageChanged
    else if (m_waiting.size() == 1)
        m_batchTimer.start();
}

void CaptureWriter::setMark(qint64 row, const QString &note)
{
    changeMark(row, note);
}

void CaptureWriter::removeMark(qint64 row)
{
    changeMark(row, std::nullopt);
}

void CaptureWriter::changeMark(qint64 row, const std::optional<QString> &note)
{
    m_waitingMarks.insert(row, note);
    if (!m_storageError && !m_batchTimer.isActive())
        m_batchTimer.start();
}

bool CaptureWriter::hasRoomFor(const CaptureRow &row) const
{
    // Once a row was lost, so are all until the disk takes rows again: the loss is one gap at one place.
    return !m_lost.isAny() && m_waitingBytes + row.memoryBytes() <= waitingLimit;
}

void CaptureWriter::lose(const CaptureRow &row)
{
    if (row.kind == CaptureRow::Kind::Event) {
        ++m_lost.events;
        ++m_counters.dropped;
    } else {
        ++m_lost.others;
    }
    scheduleTelling();
}

Result<void> CaptureWriter::flush()
{
    m_batchTimer.stop();
    if (m_storageError) {
        const auto recovered = m_appender->recover();
        if (!recovered)
            return refuse(recovered.error());
        m_wasMadeAgain = m_wasMadeAgain || *recovered;
    }
    if (const auto committing = commitWaiting(); !committing)
        return refuse(committing.error());
    if (const auto committing = commitMarks(); !committing)
        return refuse(committing.error());
    return m_storageError ? resume() : Result<void>();
}

Result<void> CaptureWriter::commitWaiting()
{
    std::size_t done = 0;
    Result<void> outcome;
    while (done < m_waiting.size() && outcome) {
        const auto batch = std::span<const CaptureRow>(m_waiting).subspan(done, std::min(batchRows, m_waiting.size() - done));
        outcome = m_appender->append(batch);
        if (!outcome)
            break;
        for (const CaptureRow &row : batch)
            count(row);
        done += batch.size();
        outcome = trim();
    }
    noteExtent();
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(done));
    if (m_waiting.empty() && m_waiting.capacity() > 4 * batchRows)
        m_waiting.shrink_to_fit(); // what waited for a full disk is given back
    if (done > 0)
        scheduleTelling();
    return outcome;
}

Result<void> CaptureWriter::commitMarks()
{
    if (m_waitingMarks.isEmpty())
        return {};
    if (const auto written = m_appender->changeMarks(m_waitingMarks); !written)
        return written.error();
    m_waitingMarks.clear();
    Q_EMIT marksChanged();
    return {};
}

void CaptureWriter::count(const CaptureRow &row)
{
    m_waitingBytes -= row.memoryBytes();
    ++m_counters.committed;
    m_counters.bytes += row.payload.size();
    if (row.kind == CaptureRow::Kind::Event)
        ++m_counters.committedEvents;
    else if (row.kind == CaptureRow::Kind::Published)
        ++m_counters.published;
}

Result<void> CaptureWriter::trim()
{
    const auto trimmed = m_appender->trim(m_budget);
    if (!trimmed)
        return trimmed.error();
    if (trimmed->hasMore)
        m_trimTimer.start();
    if (trimmed->tookMarks)
        Q_EMIT marksChanged();
    if (const qint64 before = m_counters.trimmed; before != m_appender->trimmedRows()) {
        noteExtent();
        scheduleTelling();
    }
    return {};
}

void CaptureWriter::trimOn()
{
    if (m_storageError)
        return;
    if (const auto trimmed = trim(); !trimmed)
        static_cast<void>(refuse(trimmed.error()));
}

void CaptureWriter::noteExtent()
{
    m_counters.firstId = m_appender->firstId();
    m_counters.trimmed = m_appender->trimmedRows();
}

void CaptureWriter::setBudget(const CaptureBudget &budget)
{
    m_budget = budget;
    trimOn();
}

Result<void> CaptureWriter::refuse(const Error &error)
{
    if (!m_retryTimer.isActive())
        m_retryTimer.start();
    if (m_storageError != error) {
        m_storageError = error;
        qCWarning(logCapture).noquote() << "capture not written:" << error.detail;
        Q_EMIT storageChanged(m_storageError);
    }
    scheduleTelling(); // of what waits now
    return error;
}

CaptureRow CaptureWriter::recoveryRow() const
{
    using Phrase = RowPhrase::Kind;
    const Phrase unharmed = m_wasMadeAgain ? Phrase::MadeAgain : Phrase::WrittenAgain;
    const Phrase harmed = m_wasMadeAgain ? Phrase::MadeAgainWithLoss : Phrase::WrittenAgainWithLoss;
    const QStringList why = m_wasMadeAgain ? QStringList() : QStringList(m_storageError->detail);
    const QStringList lost = m_lost.isAny() ? QStringList{QString::number(m_lost.events), QString::number(m_lost.others)} : QStringList();
    CaptureRow row;
    row.kind = m_lost.isAny() ? CaptureRow::Kind::Gap : CaptureRow::Kind::Error;
    row.at = SystemClock().utc();
    row.text = RowPhrase{m_lost.isAny() ? harmed : unharmed, why + lost}.text();
    return row;
}

Result<void> CaptureWriter::resume()
{
    CaptureRow row = recoveryRow();
    qCWarning(logCapture).noquote() << "capture written again:" << row.text;
    m_retryTimer.stop();
    m_storageError.reset();
    m_lost = {};
    m_waitingBytes += row.memoryBytes();
    m_waiting.push_back(std::move(row));
    if (std::exchange(m_wasMadeAgain, false))
        Q_EMIT madeAgain();
    Q_EMIT storageChanged(std::nullopt);
    return flush();
}

void CaptureWriter::scheduleTelling()
{
    if (m_tellTimer.isActive())
        return;
    const qint64 since = m_sinceTold.isValid() ? m_sinceTold.elapsed() : tellInterval.count();
    if (since >= tellInterval.count())
        tell();
    else
        m_tellTimer.start(static_cast<int>(tellInterval.count() - since));
}

void CaptureWriter::tell()
{
    m_sinceTold.start();
    Q_EMIT committed(m_appender->lastId(), m_counters);
}

} // namespace eventscope
