// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowcache.h"

#include "core/json/printer.h"
#include "ui/models/logtime.h"

#include <algorithm>

namespace eventscope {

namespace {

constexpr qint64 pageRows = 128;
constexpr int pageCount = 32;
constexpr int singleCount = 2'048;

LogRow logRow(const CaptureRow &row)
{
    return {row, clockText(row.at, Qt::LocalTime, Fraction::Milliseconds), row.payload.isEmpty() ? QString() : json::oneLine(row.payload)};
}

} // namespace

RowCache::RowCache()
    : m_pages(pageCount)
    , m_singles(singleCount)
{
}

void RowCache::setReader(std::unique_ptr<CaptureReader> reader)
{
    m_pages.clear();
    m_singles.clear();
    m_reader = std::move(reader);
}

void RowCache::forgetUpTo(qint64 id)
{
    for (const qint64 number : m_pages.keys()) {
        if (number * pageRows < id)
            m_pages.remove(number);
    }
    for (const qint64 single : m_singles.keys()) {
        if (single <= id)
            m_singles.remove(single);
    }
}

const LogRow *RowCache::row(qint64 id, bool alone)
{
    if (!m_reader || id < 1)
        return nullptr;
    return alone ? single(id) : paged(id);
}

std::optional<UtcTime> RowCache::timeOf(qint64 id) const
{
    const QList<CaptureRow> rows = m_reader ? m_reader->rows(id, id, 0) : QList<CaptureRow>();
    return rows.isEmpty() ? std::nullopt : std::optional(rows.constFirst().at);
}

std::optional<UtcTime> RowCache::firstTime() const
{
    return m_reader ? timeOf(m_reader->firstId()) : std::nullopt;
}

QList<CaptureRow> RowCache::sizes(qint64 first, qint64 last) const
{
    return m_reader ? m_reader->rows(first, last, 0) : QList<CaptureRow>();
}

Result<CaptureRow> RowCache::wholeRow(qint64 id) const
{
    if (!m_reader)
        return Error{ErrorCode::FileFailed, QStringLiteral("no capture")};
    return m_reader->row(id);
}

const LogRow *RowCache::paged(qint64 id)
{
    const qint64 number = (id - 1) / pageRows;
    const qint64 first = number * pageRows + 1;
    const QList<LogRow> *page = m_pages.object(number);
    // The last page grows while the capture does.
    if (!page || page->isEmpty() || (page->constLast().row.id < id && page->size() < pageRows)) {
        m_pages.insert(number, new QList<LogRow>(read(first, first + pageRows - 1)));
        page = m_pages.object(number);
    }
    const auto found
        = std::lower_bound(page->cbegin(), page->cend(), id, [](const LogRow &row, qint64 wanted) { return row.row.id < wanted; });
    return found != page->cend() && found->row.id == id ? &*found : nullptr;
}

const LogRow *RowCache::single(qint64 id)
{
    if (const LogRow *known = m_singles.object(id))
        return known;
    const QList<LogRow> rows = read(id, id);
    if (rows.isEmpty())
        return nullptr;
    m_singles.insert(id, new LogRow(rows.constFirst()));
    return m_singles.object(id);
}

QList<LogRow> RowCache::read(qint64 first, qint64 last) const
{
    QList<LogRow> result;
    const QList<CaptureRow> rows = m_reader->rows(first, last, previewBytes);
    result.reserve(rows.size());
    std::transform(rows.cbegin(), rows.cend(), std::back_inserter(result), logRow);
    return result;
}

} // namespace eventscope
