// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/panels/publishresults.h"

#include <memory>

namespace eventscope {

/// One publish as it was sent.
struct SentPublish
{
    EndpointSettings endpoint; ///< as it was then
    QString channel;
    QList<QByteArray> texts; ///< as they stand in the editors
    QList<QByteArray> events; ///< as they were sent
    PublishTransport transport = PublishTransport::WebSocket;
    PublishOptions options;
    bool isRepeated = false; ///< one of many: the editors stay as they are
};

/// What became of the publishes of one endpoint: all of the latest, and of those before it the rows that wait for an answer. GUI thread.
class LatestPublish
{
public:
    /// `theme` must outlive it.
    explicit LatestPublish(Theme &theme);

    /// A publish is under way, Session::lastPublish() of its session; answers with its number, for finish().
    int begin(const SentPublish &sent, quint64 sessionPublish);
    void finish(int number, const SentPublish &sent, const PublishResult &result);
    /// Session::publishAnsweredLate(): the outcome was unknown until now.
    void finishLate(quint64 sessionPublish, const PublishResult &result);
    /// Nothing was sent, and why.
    void fail(const QString &why);

    [[nodiscard]] PublishResultModel &results() const { return *m_results; }
    /// Of the latest.
    [[nodiscard]] const PublishResults::Outcome &shown() const { return m_shown; }
    [[nodiscard]] const PublishResult &answer() const { return m_answer; }
    [[nodiscard]] const SentPublish &sent() const { return m_sent; }
    /// The events of the latest that are known not to be published, to be sent again; nothing when there are none.
    [[nodiscard]] std::optional<SentPublish> failed() const;

private:
    void show(const SentPublish &sent, const PublishResult &result);

    std::unique_ptr<PublishResultModel> m_results;
    PublishResults::Outcome m_shown;
    SentPublish m_sent;
    quint64 m_sessionPublish = 0;
    int m_number = 0; ///< of the latest; 0: it was not sent
    SystemClock m_clock;
    PublishResult m_answer;
    QList<QByteArray> m_failed;
};

} // namespace eventscope
