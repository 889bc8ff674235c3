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

RepublishReader::RepublishReader(RepublishChoice choice, Filter filter, std::unique_ptr<CaptureReader> reader)
    : m_choice(std::move(choice))
    , m_filter(std::move(filter))
    , m_reader(std::move(reader))
{
    m_choice.lastId = std::min(m_choice.lastId, m_reader->lastId());
    m_next = std::max<qint64>(1, m_reader->firstId());
    if (m_choice.ranges.isEmpty())
        m_choice.ranges.append({m_next, m_choice.lastId});
}

Result<std::unique_ptr<RepublishReader>> RepublishReader::open(const RepublishChoice &choice)
{
    auto filter = Filter::parse(choice.filter);
    if (!filter)
        return filter.error();
    auto reader = CaptureReader::open(choice.capture);
    if (!reader)
        return reader.error();
    return std::unique_ptr<RepublishReader>(new RepublishReader(choice, std::move(*filter), std::move(*reader)));
}

Result<QList<RepublishEvent>> RepublishReader::next(const Progress &progress)
{
    QList<RepublishEvent> events;
    while (events.isEmpty() && !m_choice.ranges.isEmpty()) {
        if (const auto read = this->read(events); !read)
            return read.error();
        if (progress.isCancelled || m_filter.isInterrupted())
            return cancelled();
    }
    return events;
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
        return !m_filter.isInterrupted();
    });
    if (!seenTo)
        return seenTo.error();
    m_next = *seenTo + 1;
    return {};
}

void RepublishReader::take(const CaptureRowView &row, QList<RepublishEvent> &events) const
{
    using Kind = CaptureRow::Kind;
    const bool isWanted = m_choice.kind ? row.kind == *m_choice.kind : row.kind == Kind::Event || row.kind == Kind::Published;
    if (isWanted && m_filter.matches(row))
        events.append({row.id, row.at, row.source->channel, row.payload.toByteArray()});
}

Result<RepublishSurvey> surveyRepublish(const RepublishChoice &choice, Progress &progress)
{
    const auto reader = RepublishReader::open(choice);
    if (!reader)
        return reader.error();
    RepublishSurvey survey;
    QHash<QString, qsizetype> known;
    for (auto events = (*reader)->next(progress);; events = (*reader)->next(progress)) {
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
