// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/ndjsonimport.h"

#include "core/capture/captureappender.h"
#include "core/capture/capturefiles.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace eventscope {

namespace {

/// One transaction each.
constexpr size_t portionRows = 4'096;
constexpr qsizetype portionBytes = 4'194'304;

constexpr qsizetype partBytes = 65'536;

/// Lines of a device, each bounded.
class LineReader
{
public:
    explicit LineReader(QIODevice &device)
        : m_device(device)
    {
    }

    /// False at the end, and when the device refuses.
    [[nodiscard]] bool next();
    /// Without its end; empty when it was too long.
    [[nodiscard]] const QByteArray &line() const { return m_line; }
    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    [[nodiscard]] bool hasFailed() const;

private:
    [[nodiscard]] QByteArray readPart();
    void skipRest();
    void trim();

    QIODevice &m_device;
    QByteArray m_buffer = QByteArray(partBytes, Qt::Uninitialized);
    QByteArray m_line;
    qint64 m_number = 0;
    qint64 m_bytesRead = 0;
    bool m_isTooLong = false;
    bool m_isRefused = false;
};

/// Only a sequential device tells its end (0) from a failure (-1); QFile never does.
bool LineReader::hasFailed() const
{
    if (const auto *file = qobject_cast<const QFileDevice *>(&m_device))
        return file->error() != QFileDevice::NoError;
    return m_isRefused && m_device.isSequential();
}

bool LineReader::next()
{
    m_line = readPart();
    if (m_line.isEmpty())
        return false;
    ++m_number;
    while (!m_line.endsWith('\n') && m_line.size() < maxNdjsonLine) {
        const QByteArray part = readPart();
        if (part.isEmpty())
            break;
        m_line += part;
    }
    m_isTooLong = !m_line.endsWith('\n') && m_line.size() >= maxNdjsonLine;
    if (m_isTooLong)
        skipRest();
    else
        trim();
    return true;
}

/// Of a line; empty at the end. Asked for a whole long line at once, Qt would make room for the longest each time.
QByteArray LineReader::readPart()
{
    const qint64 size = m_device.readLine(m_buffer.data(), m_buffer.size());
    m_bytesRead += std::max<qint64>(size, 0);
    m_isRefused = size < 0;
    return {m_buffer.constData(), std::max<qint64>(size, 0)};
}

void LineReader::skipRest()
{
    m_line.clear();
    for (QByteArray part = readPart(); !part.isEmpty() && !part.endsWith('\n');)
        part = readPart();
}

void LineReader::trim()
{
    if (m_number == 1 && m_line.startsWith("\xef\xbb\xbf"))
        m_line.remove(0, 3);
    while (m_line.endsWith('\n') || m_line.endsWith('\r'))
        m_line.chop(1);
}

Result<CaptureRow> rowOf(const LineReader &reader, UtcTime defaultTime)
{
    if (reader.isTooLong())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("longer than %1 MiB").arg(maxNdjsonLine / 1'048'576)};
    return rowFromNdjson(reader.line(), defaultTime);
}

Error cancelled()
{
    return {ErrorCode::Cancelled, QStringLiteral("the import was cancelled")};
}

void note(NdjsonReport &report, qint64 line, const QString &reason)
{
    ++report.faultyLines;
    if (report.faults.size() < NdjsonReport::faultsKept)
        report.faults.append({line, reason});
}

/// Hands rows on in portions.
class Portions
{
public:
    explicit Portions(CaptureAppender &appender)
        : m_appender(appender)
    {
    }

    [[nodiscard]] Result<void> take(CaptureRow &&row)
    {
        m_bytes += row.payload.size();
        m_rows.push_back(std::move(row));
        return m_rows.size() < portionRows && m_bytes < portionBytes ? Result<void>() : flush();
    }
    [[nodiscard]] Result<void> flush()
    {
        auto appended = m_rows.empty() ? Result<void>() : m_appender.append(m_rows);
        m_rows.clear();
        m_bytes = 0;
        return appended;
    }

private:
    CaptureAppender &m_appender;
    std::vector<CaptureRow> m_rows;
    qsizetype m_bytes = 0;
};

Result<NdjsonReport> fill(QIODevice &device, const QString &path, Progress &progress)
{
    const auto appender = CaptureAppender::open(path);
    if (!appender)
        return appender.error();
    Portions portions(**appender);
    auto report = readNdjson(
        device, [&portions](CaptureRow &&row) { return portions.take(std::move(row)); }, progress);
    if (!report)
        return report;
    if (const auto flushed = portions.flush(); !flushed)
        return flushed.error();
    if (report->rows > 0)
        return report;
    const QString reason = report->faults.isEmpty() ? QStringLiteral("it is empty") : report->faults.constFirst().reason;
    return Error{ErrorCode::InvalidArgument, QStringLiteral("no line of it is a row of a capture (%1)").arg(reason)};
}

} // namespace

Result<NdjsonReport> readNdjson(QIODevice &device, const std::function<Result<void>(CaptureRow &&row)> &take, Progress &progress)
{
    progress.total = device.isSequential() ? 0 : device.size();
    NdjsonReport report;
    UtcTime latest{};
    LineReader reader(device);
    while (reader.next()) {
        progress.done = reader.bytesRead();
        if (progress.isCancelled)
            return cancelled();
        if (!reader.isTooLong() && reader.line().trimmed().isEmpty())
            continue;
        auto row = rowOf(reader, latest);
        if (!row) {
            note(report, reader.number(), row.error().detail);
            continue;
        }
        latest = row->at;
        ++report.rows;
        if (const auto taken = take(std::move(row).value()); !taken)
            return taken.error();
    }
    // Also one that ended the device.
    if (progress.isCancelled)
        return cancelled();
    if (reader.hasFailed())
        return Error{ErrorCode::FileFailed, device.errorString()};
    return report;
}

Result<NdjsonReport> importNdjson(QIODevice &device, const QString &target, Progress &progress)
{
    const QString unfinished = target + QStringLiteral(".part");
    removeCaptureFiles(unfinished);
    auto report = fill(device, unfinished, progress);
    if (report) {
        if (const auto moved = replaceCapture(unfinished, target); !moved)
            report = moved.error();
    }
    removeCaptureFiles(unfinished);
    return report;
}

Result<ImportedCapture> importNdjsonFile(const QString &path, Progress &progress)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileFailed,
                     QStringLiteral("%1: %2").arg(path, file.exists() ? file.errorString() : QStringLiteral("no such file"))};
    // Its rows take about as much room as its lines.
    auto place = PrivateCapture::make(QFileInfo(path).completeBaseName() + QStringLiteral(".escap"), 2 * file.size());
    if (!place)
        return place.error();
    auto report = importNdjson(file, (*place)->path(), progress);
    if (!report)
        return report.error();
    const qint64 rows = report->rows;
    return ImportedCapture{{(*place)->path(), *place, rows, std::nullopt}, std::move(report).value()};
}

} // namespace eventscope
