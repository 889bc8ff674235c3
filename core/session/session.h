// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionworker.h"
#include "core/workspace/authorizerfactory.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThread>

namespace eventscope {

enum class PublishTransport { Http, WebSocket };

struct PublishOptions
{
    QString authorizerId = {}; ///< empty: the endpoint's publish authorizer
    bool waitsForConnection = true; ///< over the WebSocket: connects when needed, and subscribes before; else NotConnected at once
    bool isForced = false; ///< also to what is no channel, for the service to refuse
};

/// One subscription as the window shows it.
struct SubscriptionInfo
{
    QByteArray id;
    QString pattern;
    QString authorizerId; ///< empty: the endpoint's subscribe authorizer
    SubscriptionState state = SubscriptionState::Pending;
    QList<ServiceError> errors; ///< for Refused
    std::optional<Error> error; ///< for Refused: the first error, or what we found ourselves
    qint64 received = 0;
    int colorIndex = 0; ///< stable while the session lives; the theme gives the colour
};

/// One open endpoint: its thread with client, publisher and capture writer, seen from the GUI thread. All members and signals
/// belong to the GUI thread; nothing here blocks it. The worker's objects live and die in the session's thread.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Starts the thread and creates the capture; does not connect. `authorizers` and `clock` must outlive the session.
    /// Fails when the URL or the capture file is bad.
    [[nodiscard]] static Result<std::unique_ptr<Session>> start(const EndpointSettings &endpoint, const QString &capturePath,
                                                                AuthorizerFactory &authorizers, const Clock &clock,
                                                                TransportFactory transports = {}, const CaptureBudget &budget = {});
    /// Drops the connection, commits what waits, ends the thread.
    ~Session() override;

    [[nodiscard]] const EndpointSettings &settings() const { return m_settings; }
    [[nodiscard]] Endpoint endpoint() const;
    [[nodiscard]] QString capturePath() const { return m_capturePath; }
    [[nodiscard]] const ConnectionStatus &status() const { return m_status; }
    [[nodiscard]] const CaptureCounters &counters() const { return m_counters; }
    [[nodiscard]] qint64 lastCommittedId() const { return m_lastId; }
    /// Time since the server's last frame, renewed once a second; nothing unless connected.
    [[nodiscard]] std::optional<std::chrono::milliseconds> sinceLastFrame() const { return m_worker->sinceLastFrame(); }
    /// Time since the last keep-alive, nothing before the first; and the silence after which the connection counts as dead. Renewed
    /// with sinceLastFrame().
    [[nodiscard]] std::optional<std::chrono::milliseconds> sinceKeepAlive() const { return m_worker->sinceKeepAlive(); }
    [[nodiscard]] std::optional<std::chrono::milliseconds> connectionTimeout() const { return m_worker->connectionTimeout(); }
    /// What was recorded of frames and HTTP exchanges; empty until recording is switched on. It takes effect at the next frame.
    [[nodiscard]] FrameLog &frames() { return m_frames; }
    [[nodiscard]] bool isRecordingFrames() const { return m_worker->recorder().isRecording(); }
    void setRecordingFrames(bool recording) { m_worker->recorder().setRecording(recording); }
    /// In the order they were made, the saved ones first. Refused ones stay until removed; while disconnected all are Ended, and
    /// are subscribed, under the same ids, when the endpoint is connected.
    [[nodiscard]] const QList<SubscriptionInfo> &subscriptions() const { return m_subscriptions; }

    /// All subscriptions that were not removed, each once.
    [[nodiscard]] QList<SubscriptionSettings> wantedSubscriptions() const;

    void connectEndpoint();
    /// Answers when the connection is closed, with the number of publishes whose outcome stays unknown.
    QFuture<int> disconnectEndpoint(bool flushEvents = true);
    /// Connects when needed. InvalidChannel when the pattern is none; the subscription's id otherwise.
    Result<QByteArray> subscribe(const QString &pattern, const QString &authorizerId = {});
    /// Also removes a refused subscription.
    void unsubscribe(const QByteArray &subscriptionId);
    void resubscribe(const QByteArray &subscriptionId);
    /// Every outcome is a PublishResult, a bad channel too; each event is a row of the capture with its outcome.
    QFuture<PublishResult> publish(const QString &channel, const QList<QByteArray> &events, PublishTransport transport,
                                   const PublishOptions &options = {});
    /// A publish that waits for the connection ends with Cancelled, and is never sent. One that left, or is over, stays as it is.
    void takeBack(quint64 publish);
    /// The number of the last publish(), from 1: arrivals() names events by it.
    [[nodiscard]] quint64 lastPublish() const { return m_lastPublish; }
    /// How published events come back by the subscriptions, as of the last arrivalsChanged().
    [[nodiscard]] ArrivalReport arrivals() const { return m_worker->arrivals(); }
    /// What came and went on each channel since the session began. An event that came by a wildcard does not tell its channel
    /// (protocol.md 3.4): it counts for the wildcard.
    [[nodiscard]] QHash<QString, ChannelCount> channelCounts() const { return m_worker->channelCounts(); }
    /// Does no more than the change needs: another URL, other options or another connect authorizer connect anew, with the same capture
    /// and subscriptions; another authorizer of a subscription subscribes that one anew; a publish authorizer serves from the next
    /// publish on. Fails when the URL is bad; nothing changes then.
    Result<void> applySettings(const EndpointSettings &settings);
    /// Marks a row of the capture, or changes the note of its mark; marksChanged() follows when that is on disk.
    void setMark(qint64 row, const QString &note);
    void removeMark(qint64 row);
    /// Somebody signed in, or gave a secret: what waits or failed for want of it tries again. What is connected stays.
    void credentialsChanged();
    /// How much the capture may hold from now on.
    void setCaptureBudget(const CaptureBudget &budget);
    /// An accepted event is missing when a subscription did not bring it so long after that; at most ArrivalMeter::memory.
    void setArrivalPatience(std::chrono::milliseconds patience);

Q_SIGNALS:
    void statusChanged(const eventscope::ConnectionStatus &status);
    /// A subscription was added, removed, or changed its state.
    void subscriptionsChanged();
    /// At most 60 times a second: rows up to `lastId` can be read; the counters and the subscriptions' `received` are new.
    void committed(qint64 lastId, const eventscope::CaptureCounters &counters);
    /// Marks were set or removed, or went with rows that were trimmed; they can be read.
    void marksChanged();
    /// The capture's disk refused (an error), or takes rows again (nothing).
    void storageChanged(const std::optional<eventscope::Error> &error);
    /// As CaptureWriter::madeAgain().
    void captureMadeAgain();
    /// A publish, by its number, waits for the connection and its subscriptions, or no longer does.
    void publishWaits(quint64 publish, bool isWaiting);
    /// The answer to a publish whose future said UnknownOutcome because its time had run out.
    void publishAnsweredLate(quint64 publish, const eventscope::PublishResult &result);
    /// At most ten times a second: arrivals() has something new. An event that is not received in time is a row of the capture, too.
    void arrivalsChanged();

private:
    explicit Session(EndpointSettings settings, QString capturePath, AuthorizerFactory &authorizers, const Clock &clock);

    void startWorker(TransportFactory transports);
    [[nodiscard]] Result<void> openCapture(const CaptureBudget &budget);
    [[nodiscard]] ClientConfiguration configuration(const Endpoint &endpoint) const;
    [[nodiscard]] AuthorizerPtr own(const QString &authorizerId) const;
    void reauthorizeSubscriptions(const EndpointSettings &before);
    void onStatusChanged(const ConnectionStatus &status);
    void onSubscriptionChanged(const QByteArray &id, SubscriptionState state, const QList<ServiceError> &errors,
                               const std::optional<Error> &error);
    void onProgressed();
    [[nodiscard]] SubscriptionInfo *subscription(const QByteArray &id);
    void addSubscription(const QString &pattern, const QString &authorizerId);
    void subscribeEnded();
    void send(const SubscriptionInfo &info);

    EndpointSettings m_settings;
    QString m_capturePath;
    AuthorizerFactory &m_authorizers;
    const Clock &m_clock;
    FrameLog m_frames;
    ConnectionStatus m_status;
    CaptureCounters m_counters;
    qint64 m_lastId = 0;
    quint64 m_lastPublish = 0;
    QList<SubscriptionInfo> m_subscriptions;
    QSet<QByteArray> m_removing; ///< unsubscribed by the user, answer still out
    int m_nextColor = 0;
    QThread m_thread;
    SessionWorker *m_worker = nullptr; ///< lives in m_thread, deleted there
};

} // namespace eventscope
