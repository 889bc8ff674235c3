// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/republishreader.h"

#include <QHash>

#include <algorithm>

namespace eventscope {

namespace {

Error cancelled()
{
    return {ErrorCode::Cancelled, QStringLiteral("publishing again was cancelled")};
}

} // namespace

RepublishReader::RepublishReader(RepublishChoice choice)
    : m_choice(std::move(choice))
{
}

Result<void> RepublishReader::open()
{
    auto filter = Filter::parse(m_choice.filter);
    if (!filter)
        return filter.error();
    auto reader = CaptureReader::open(m_choice.capture);
    if (!reader)
        return reader.error();
    m_filter = std::move(*filter);
    m_guard.setFilter(m_filter);
    m_reader = std::move(*reader);
    m_choice.lastId = std::min(m_choice.lastId, m_reader->lastId());
    m_next = std::max<qint64>(1, m_reader->firstId());
    if (m_choice.ranges.isEmpty())
        m_choice.ranges.append({m_next, m_choice.lastId});
    return {};
}

Result<QList<RepublishEvent>> RepublishReader::next(const Progress &progress)
{
    if (!m_reader) {
        if (const auto opened = open(); !opened)
            return opened.error();
    }
    QList<RepublishEvent> events;
    for (;;) {
        if (progress.isCancelled || m_isInterrupted) // looked at with the filter in the guard: no interrupt is lost
            return cancelled();
        if (!events.isEmpty() || m_choice.ranges.isEmpty())
            return events;
        if (const auto read = this->read(events); !read)
            return read.error();
    }
}

void RepublishReader::interrupt()
{
    m_isInterrupted = true;
    m_guard.interrupt();
}

/// One portion of the first range.
Result<void> RepublishReader::read(QList<RepublishEvent> &events)
{
    const IdRange range = m_choice.ranges.constFirst();
    const qint64 first = std::max(range.first, m_next);
    const qint64 last = std::min(range.last, m_choice.lastId);
    if (first > last) {
        m_choice.ranges.removeFirst();
        return {};
    }
    const auto seenTo = m_reader->scan(first, last, m_filter.condition(m_reader->sources()), [&](const CaptureRowView &row) {
        take(row, events);
        return !m_isInterrupted;
    });
    if (!seenTo)
        return seenTo.error();
    m_next = *seenTo + 1;
    return {};
}

void RepublishReader::take(const CaptureRowView &row, QList<RepublishEvent> &events)
{
    using Kind = CaptureRow::Kind;
    const bool isWanted = m_choice.kind ? row.kind == *m_choice.kind : row.kind == Kind::Event || row.kind == Kind::Published;
    if (isWanted && m_guard.matches(row))
        events.append({row.id, row.at, row.source->channel, row.payload.toByteArray()});
}

Result<RepublishSurvey> surveyRepublish(RepublishReader &reader, const Progress &progress)
{
    RepublishSurvey survey;
    QHash<QString, qsizetype> known;
    for (auto events = reader.next(progress);; events = reader.next(progress)) {
        if (!events)
            return events.error();
        if (events->isEmpty())
            return survey;
        for (const RepublishEvent &event : *events) {
            const auto found = known.constFind(event.channel);
            const qsizetype index = found == known.cend() ? *known.insert(event.channel, survey.channels.size()) : *found;
            if (index == survey.channels.size())
                survey.channels.append({event.channel, 0});
            ++survey.channels[index].events;
            ++survey.events;
        }
    }
}

} // namespace eventscope
