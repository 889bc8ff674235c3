// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/publishsummary.h"

#include "app/eventscope-cli/clitext.h"
#include "app/eventscope-cli/jsonline.h"
#include "core/base/masksecrets.h"

namespace eventscope::cli {

namespace {

const char *statusName(PublishResult::Status status)
{
    switch (status) {
    case PublishResult::Status::Successful: return "successful";
    case PublishResult::Status::PartialSuccess: return "partial";
    case PublishResult::Status::Failed: return "failed";
    }
    return "failed";
}

QByteArray successfulJson(const SuccessfulEvent &event)
{
    return JsonLine().add("identifier", event.identifier).add("index", qint64(event.index)).text();
}

QByteArray failedJson(const FailedEvent &event)
{
    JsonLine line;
    line.add("identifier", event.identifier).add("index", qint64(event.index));
    return line.add("code", event.code).add("message", maskSecrets(event.message)).text();
}

} // namespace

void PublishSummary::add(const PublishResult::Response &response, int events)
{
    QList<bool> named(events, false);
    addKnown(m_all.successfulEvents, response.successfulEvents, named);
    addKnown(m_all.failedEvents, response.failedEvents, named);
    for (qsizetype index = named.indexOf(false); index >= 0; index = named.indexOf(false, index + 1)) {
        const int event = m_counted + static_cast<int>(index);
        m_notReported << event;
        m_all.failedEvents << FailedEvent{
            {}, event, QStringLiteral("NotReported"), QStringLiteral("the answer names it neither as successful nor as failed")};
    }
    m_counted += events;
}

template<typename Event>
void PublishSummary::addKnown(QList<Event> &all, const QList<Event> &answered, QList<bool> &named)
{
    for (Event event : answered) {
        if (event.index < 0 || event.index >= named.size()) {
            ++m_notSent;
            continue;
        }
        named[event.index] = true;
        event.index += m_counted;
        all << event;
    }
}

void PublishSummary::addFailed(const Error &error, int events)
{
    const QString code = error.type.isEmpty() ? QString(errorCodeName(error.code)) : error.type;
    for (int i = 0; i < events; ++i)
        m_all.failedEvents << FailedEvent{{}, m_counted++, code, error.detail.isEmpty() ? words(error) : error.detail};
}

QByteArray PublishSummary::json() const
{
    QByteArrayList successful;
    for (const SuccessfulEvent &event : m_all.successfulEvents)
        successful << successfulJson(event);
    QByteArrayList failed;
    for (const FailedEvent &event : m_all.failedEvents)
        failed << failedJson(event);
    JsonLine line;
    line.add("status", statusName(status()));
    return line.addJson("successful", jsonArray(successful)).addJson("failed", jsonArray(failed)).text();
}

} // namespace eventscope::cli
