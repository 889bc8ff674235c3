// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/latestpublish.h"

#include "core/net/retryafter.h"
#include "ui/errortext.h"
#include "ui/refusaltext.h"

namespace eventscope {

namespace {

/// An unknown outcome may have been published.
QList<QByteArray> failedOf(const QList<QByteArray> &events, const PublishResult &result)
{
    if (const auto *failure = result.failure())
        return failure->error.code == ErrorCode::UnknownOutcome ? QList<QByteArray>() : events;
    QList<QByteArray> failed;
    for (const FailedEvent &event : result.response()->failedEvents) {
        if (event.index >= 0 && event.index < events.size())
            failed << events.at(event.index);
    }
    return failed;
}

/// What the answer leaves to be told of events that were not published; empty when all were.
QString incompleteText(const PublishResult::Response &response, qsizetype sent)
{
    QStringList sentences;
    if (!response.failedEvents.isEmpty()) {
        const FailedEvent &first = response.failedEvents.constFirst();
        const QString reason = first.message.isEmpty() ? first.code : first.message;
        sentences << PublishResults::tr("Not published: %1 of %Ln event(s). The first because: %2.", nullptr, int(sent))
                         .arg(response.failedEvents.size())
                         .arg(reason);
    }
    const qsizetype unnamed = sent - response.failedEvents.size() - response.successfulEvents.size();
    if (unnamed > 0)
        sentences << PublishResults::tr("Not named in the answer: %1 of %Ln event(s). A handler may have left them out.", nullptr,
                                        int(sent))
                         .arg(unnamed);
    return sentences.join(QLatin1Char(' '));
}

PublishResults::Outcome shownOf(const SentPublish &sent, const PublishResult &result)
{
    PublishResults::Outcome shown;
    shown.hasAnswer = !result.rawAnswer.isEmpty();
    if (const auto *failure = result.failure()) {
        const bool isWebSocket = sent.transport == PublishTransport::WebSocket;
        const auto refusal = refusalBy(sent.endpoint, sent.options.authorizerId,
                                       {failure->error, Operation::Publish, {}, isWebSocket, sent.channel, sent.events});
        shown.failure = refusal ? refusalText(*refusal) : errorText(failure->error);
        shown.isCancelled = failure->error.code == ErrorCode::Cancelled;
        shown.isHelpedByHttp = refusal && isHelpedByHttp(*refusal);
    } else {
        shown.failure = incompleteText(*result.response(), sent.events.size());
    }
    return shown;
}

} // namespace

LatestPublish::LatestPublish(Theme &theme)
    : m_results(std::make_unique<PublishResultModel>(theme))
{
}

int LatestPublish::begin(const SentPublish &sent, quint64 sessionPublish)
{
    m_shown = {};
    m_failed.clear();
    m_sent = sent;
    m_sessionPublish = sessionPublish;
    m_number = m_results->begin(int(sent.events.size()), sessionPublish);
    return m_number;
}

void LatestPublish::finish(int number, const SentPublish &sent, const PublishResult &result)
{
    m_results->finish(number, result);
    if (number == m_number)
        show(sent, result);
}

void LatestPublish::finishLate(quint64 sessionPublish, const PublishResult &result)
{
    m_results->finishLate(sessionPublish, result);
    if (sessionPublish == m_sessionPublish && m_number != 0)
        show(m_sent, result);
}

void LatestPublish::show(const SentPublish &sent, const PublishResult &result)
{
    m_answer = result;
    m_failed = failedOf(sent.events, result);
    m_shown = shownOf(sent, result);
    m_shown.failedEvents = int(m_failed.size());
    if (const auto until = retryTime(result.retryAfter, m_clock.utc()))
        m_shown.failure += QLatin1Char(' ') + throttledText(*until);
}

void LatestPublish::fail(const QString &why)
{
    m_shown = {};
    m_shown.failure = why;
    m_failed.clear();
    m_number = 0; // an answer to an earlier one says nothing of this
}

std::optional<SentPublish> LatestPublish::failed() const
{
    if (m_failed.isEmpty())
        return std::nullopt;
    SentPublish again = m_sent;
    again.events = m_failed;
    return again;
}

} // namespace eventscope
