// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturethread.h"
#include "core/net/eventsrestclient.h"
#include "core/net/eventswebsocketclient.h"
#include "core/session/arrivalwatch.h"
#include "core/session/channelcounts.h"
#include "core/session/clockcheck.h"
#include "core/session/framerecorder.h"
#include "core/session/revocableauthorizer.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <atomic>
#include <memory>

namespace eventscope {

/// What a session's clients are made from.
struct ClientConfiguration
{
    Endpoint endpoint;
    Authorizers authorizers;
    ConnectionOptions options;
    std::shared_ptr<ServiceClock> serviceClock; ///< what signs for it
};

/// What the worker tells the window, taken together: the newest state only, never a queue of them.
struct SessionProgress
{
    qint64 lastId = 0;
    CaptureCounters counters;
    QHash<QByteArray, qint64> receivedBySubscription;
};

/// The part of a Session that lives in the session's thread: clients, capture, and the rows written about what happens.
/// Every member is called in that thread, except those that say they are thread-safe.
class SessionWorker : public QObject
{
    Q_OBJECT

public:
    /// `frames` and `clock` must outlive it.
    SessionWorker(TransportFactory transports, const Clock &clock, FrameLog &frames);
    ~SessionWorker() override;

    [[nodiscard]] Result<void> openCapture(const QString &path, const CaptureBudget &budget);
    void setCaptureBudget(const CaptureBudget &budget);
    void setArrivalPatience(std::chrono::milliseconds patience) { m_arrivals.setPatience(patience); }
    /// Makes the clients. When there are some already: drops them, writes a gap row if they were connected, and takes the
    /// wanted subscriptions over under the same ids.
    void configure(const ClientConfiguration &configuration);
    void setAuthorizers(const Authorizers &authorizers);

    void open();
    QFuture<int> disconnectClient(bool flushEvents);
    void subscribe(const QByteArray &id, const ChannelPattern &pattern, const AuthorizerPtr &authorizer);
    void unsubscribe(const QByteArray &id);
    void resubscribe(const QByteArray &id);
    /// Subscribes anew with another authorizer (none: the subscribe authorizer); a gap row tells when it was active.
    void reauthorize(const QByteArray &id, const AuthorizerPtr &authorizer);
    /// Tries every refused subscription again.
    void retryRefused();
    struct Publishing
    {
        quint64 number = 0; ///< ascending
        ChannelPath channel;
        QList<QByteArray> events;
        bool isHttp = false;
        bool waitsForConnection = true; ///< else NotConnected over a WebSocket that is not
        AuthorizerPtr authorizer; ///< none: the publish authorizer
    };
    /// Each event becomes a row of the capture, with its outcome, when the answer is there.
    QFuture<PublishResult> publish(const Publishing &publishing);
    /// A publish that still waits for the connection ends with Cancelled and is never sent; nothing happens to any other.
    void takeBack(quint64 number);
    /// CaptureWriter's: nothing removes the mark.
    void changeMark(qint64 row, const std::optional<QString> &note);
    /// Drops the connection and commits what waits.
    void shutDown();

    /// Time since the last frame of the server, renewed once a second; nothing unless connected. Thread-safe.
    [[nodiscard]] std::optional<std::chrono::milliseconds> sinceLastFrame() const;
    /// Time since the last keep-alive, renewed with it; nothing before the first. Thread-safe.
    [[nodiscard]] std::optional<std::chrono::milliseconds> sinceKeepAlive() const;
    /// The silence after which the connection counts as dead, as the server said; nothing unless connected. Thread-safe.
    [[nodiscard]] std::optional<std::chrono::milliseconds> connectionTimeout() const;
    /// Writes to the frame log while it is recording; setRecording() and isRecording() are thread-safe.
    [[nodiscard]] FrameRecorder &recorder() { return m_recorder; }
    /// How published events arrive; thread-safe.
    [[nodiscard]] ArrivalReport arrivals() const { return m_arrivals.report(); }
    /// What came and went on each channel so far; thread-safe.
    [[nodiscard]] QHash<QString, ChannelCount> channelCounts() const { return m_channels.snapshot(); }
    /// The newest progress; thread-safe. After this the next progressed() may come.
    [[nodiscard]] SessionProgress progress();

Q_SIGNALS:
    void statusChanged(const eventscope::ConnectionStatus &status);
    void subscriptionChanged(const QByteArray &id, eventscope::SubscriptionState state, const QList<eventscope::ServiceError> &errors,
                             const std::optional<eventscope::Error> &error);
    /// Marks were set or removed on disk.
    void marksChanged();
    /// There is a new progress(). Not sent again before it was taken, so a busy receiver is never buried.
    void progressed();
    void storageChanged(const std::optional<eventscope::Error> &error);
    void captureMadeAgain();
    void arrivalsChanged();
    /// Session's.
    void publishWaits(quint64 publish, bool isWaiting);
    void publishAnsweredLate(quint64 publish, const eventscope::PublishResult &result);

private:
    struct Subscribed
    {
        ChannelPattern pattern;
        AuthorizerPtr authorizer;
        SubscriptionState state = SubscriptionState::Pending;
        bool isWanted = true; ///< false after it ended; its count goes on when it is subscribed again
        qint64 received = 0;
    };
    /// A publish that waits for the connection.
    struct Waiting
    {
        QByteArray id;
        Publishing publishing;
        UtcTime at;
        std::shared_ptr<RevocableAuthorizer> authorizer;
        std::shared_ptr<QPromise<PublishResult>> answer;
    };
    /// A publish over the WebSocket whose time ran out.
    struct Overdue
    {
        quint64 number = 0;
        ChannelPath channel;
        QByteArray lastEvent;
    };

    void connectClient();
    void watchKeepAlive(bool connected);
    void measureSilence();
    void onStatusChanged(const ConnectionStatus &status);
    void onSubscriptionChanged(const QByteArray &id, SubscriptionState state, const QList<ServiceError> &errors,
                               const std::optional<Error> &error);
    void onEventReceived(const ReceivedEvent &event);
    void onBroadcastFailed(const QByteArray &id, const QList<ServiceError> &errors);
    void onFrameNoticed(const Frame &frame);
    void onPublishWaits(const QByteArray &id, bool isWaiting);
    void onPublishAnsweredLate(const QByteArray &id, const PublishResult &result);
    void onPublishAnswered(const QByteArray &id, const Publishing &publishing, UtcTime at, const PublishResult &result);
    void onCommitted(qint64 lastId, const CaptureCounters &counters);
    void checkClock(const Error &error);
    void onClockCorrected();
    void tellClock();
    void noteSubscribedAnew(const QByteArray &id);
    [[nodiscard]] QFuture<PublishResult> send(const Publishing &publishing, const QByteArray &id);
    [[nodiscard]] QFuture<PublishResult> publishLater(const Publishing &publishing, const QByteArray &id);
    void answer(const Waiting &waiting, const PublishResult &result);
    void recordPublished(const Publishing &publishing, UtcTime at, const PublishResult &result);
    void note(CaptureRow::Kind kind, const QString &channel, const QString &text);

    TransportFactory m_transports;
    const Clock &m_clock;
    FrameRecorder m_recorder; ///< before the clients, which tell it of their end
    ArrivalWatch m_arrivals;
    ChannelCounts m_channels;
    ClientConfiguration m_configuration;
    std::unique_ptr<CaptureThread> m_writer;
    std::unique_ptr<EventsWebSocketClient> m_client;
    std::unique_ptr<EventsRestClient> m_restClient;
    std::unique_ptr<ClockCheck> m_clockCheck;
    QHash<QByteArray, Subscribed> m_subscribed;
    QHash<QByteArray, Waiting> m_waiting; ///< by the ids of the publishes
    QHash<QByteArray, Overdue> m_overdue; ///< of this connection
    ConnectionState m_state = ConnectionState::Disconnected;
    bool m_isInterrupted = false; ///< the connection was lost and is not made again yet
    std::chrono::seconds m_toldClockOffset{0};

    QMutex m_progressMutex;
    SessionProgress m_progress;
    std::atomic_bool m_progressPending = false;
    QTimer m_keepAliveTimer{this};
    std::atomic<qint64> m_sinceLastFrameMs = -1;
    std::atomic<qint64> m_sinceKeepAliveMs = -1;
    std::atomic<qint64> m_connectionTimeoutMs = -1;
};

} // namespace eventscope
