// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/inbox.h"
#include "core/localapi/localeventapi.h"
#include "core/protocol/headersubprotocol.h"
#include "tests/core/localapi/apifixture.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>

using namespace eventscope;
using localapi::Inbox;
using test::RealtimeClient;
using test::RunningApi;

namespace {

constexpr qint64 queueLimit = 256LL * 1024;
const QString channel = QStringLiteral("/demo/load");

/// A WebSocket client that speaks only TCP, so that it can stop reading.
class SlowReader
{
public:
    explicit SlowReader(const RunningApi &running)
        : m_client(running)
    {
        const QByteArray offered = QByteArray(eventSubprotocol) + ", " + encodeHeaderSubprotocol(test::keyFields());
        m_client.socket.write(
            "GET /event/realtime HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: "
            "13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: "
            + offered + "\r\n\r\n");
    }

    [[nodiscard]] bool subscribe()
    {
        if (!QTest::qWaitFor([this] { return m_client.received.contains("\r\n\r\n"); }))
            return false;
        write(FrameCodec::subscribe("s", channel, test::keyFields()));
        return QTest::qWaitFor([this] { return m_client.received.contains("subscribe_success"); });
    }
    void stopReading()
    {
        m_client.socket.setReadBufferSize(1);
        m_client.socket.disconnect();
        QObject::connect(&m_client.socket, &QTcpSocket::disconnected, &m_client.socket, [this] { isClosed = true; });
    }
    /// What comes until the server closes; a mebibyte at a time.
    [[nodiscard]] bool readToTheEnd()
    {
        m_client.socket.setReadBufferSize(1024LL * 1024);
        return QTest::qWaitFor(
            [this] {
                const QByteArray part = m_client.socket.readAll();
                readBytes += part.size();
                tail = (tail + part).right(64);
                return m_client.socket.state() == QAbstractSocket::UnconnectedState;
            },
            20'000);
    }

    bool isClosed = false;
    qint64 readBytes = 0;
    QByteArray tail;

private:
    /// A masked text frame of less than 64 KiB.
    void write(const QByteArray &text)
    {
        QByteArray frame("\x81\xfe\0\0\0\0\0\0", 8);
        frame[2] = static_cast<char>(text.size() >> 8);
        frame[3] = static_cast<char>(text.size() & 0xff);
        m_client.socket.write(frame + text);
    }

    test::RawClient m_client;
};

/// Publishes `bytes` in events of 64 KiB, never more than the API takes.
[[nodiscard]] bool publishMany(RunningApi &running, qint64 bytes)
{
    const QByteArray event = '"' + QByteArray(64LL * 1024, 'x') + '"';
    for (qint64 sent = 0; sent < bytes; sent += event.size()) {
        running.api.publish(channel, {event});
        if (!QTest::qWaitFor([&running] { return running.api.waitingBytes() < 4LL * 1024 * 1024; }, 20'000))
            return false;
    }
    return QTest::qWaitFor([&running] { return running.api.waitingBytes() == 0; }, 20'000);
}

LocalApiOptions smallQueue(std::chrono::milliseconds closeTimeout)
{
    LocalApiOptions options;
    options.maxQueuedBytes = queueLimit;
    options.closeTimeout = closeTimeout;
    return options;
}

} // namespace

class TestLocalApiLoad : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheInboxInOrder();
    void boundsTheInbox();
    void tellsWhenTheReaderSleeps();
    void deliversABurstLargerThanTheQueue();
    void closesASlowReaderWithAReason();
    void abortsAReaderThatNeverReads();
    void keepsServingOthersBesideASlowReader();
};

void TestLocalApiLoad::keepsTheInboxInOrder()
{
    Inbox inbox(1024LL * 1024);
    (void)inbox.put(QStringLiteral("a"), {"1", "2", "3"});
    (void)inbox.put(QStringLiteral("b"), {"4"});
    QStringList seen;
    while (const auto batch = inbox.take(100)) { // two small events
        for (const QByteArray &event : batch->events)
            seen << batch->channel + QString::fromLatin1(event);
    }
    QCOMPARE(seen, (QStringList{QStringLiteral("a1"), QStringLiteral("a2"), QStringLiteral("a3"), QStringLiteral("b4")}));
    QCOMPARE(inbox.waitingBytes(), 0);
}

void TestLocalApiLoad::boundsTheInbox()
{
    Inbox inbox(1'000);
    QCOMPARE(inbox.put(channel, {QByteArray(5'000, 'x')}), Inbox::Put::Wake); // one list always fits
    QCOMPARE(inbox.put(channel, {"1"}), Inbox::Put::Full);
    QCOMPARE(inbox.take(1)->events.size(), 1);
    QCOMPARE(inbox.put(channel, {"1"}), Inbox::Put::Done);
}

void TestLocalApiLoad::tellsWhenTheReaderSleeps()
{
    Inbox inbox(1'000);
    QCOMPARE(inbox.put(channel, {"1"}), Inbox::Put::Wake);
    QCOMPARE(inbox.put(channel, {"2"}), Inbox::Put::Done);
    QVERIFY(inbox.take(1'000));
    QVERIFY(inbox.take(1'000));
    QVERIFY(!inbox.take(1'000));
    QCOMPARE(inbox.put(channel, {"3"}), Inbox::Put::Wake);
}

void TestLocalApiLoad::deliversABurstLargerThanTheQueue()
{
    constexpr int count = 100'000;
    LocalApiOptions options;
    options.maxQueuedBytes = 2LL * 1024 * 1024;
    RunningApi running(options);
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    QVERIFY(client.subscribed("s", QStringLiteral("/demo/*")));
    int received = 0;
    int outOfOrder = 0;
    QObject::connect(&client.socket, &QWebSocket::textMessageReceived, &client.socket, [&](const QString &frame) {
        client.frames.clear();
        if (!frame.contains(QStringLiteral("\\\"n\\\":%1,").arg(received++)))
            ++outOfOrder;
    });
    QList<QByteArray> events;
    for (int i = 0; i < count; ++i)
        events << "{\"n\":" + QByteArray::number(i) + ",\"text\":\"" + QByteArray(150, 'x') + "\"}";
    running.api.publish(channel, events);
    QTRY_COMPARE_WITH_TIMEOUT(received, count, 60'000);
    QCOMPARE(outOfOrder, 0);
    QVERIFY(!client.isClosed);
}

void TestLocalApiLoad::closesASlowReaderWithAReason()
{
    RunningApi running(smallQueue(std::chrono::minutes(1)));
    SlowReader reader(running);
    QVERIFY(reader.subscribe());
    reader.stopReading();
    QVERIFY(publishMany(running, 64LL * 1024 * 1024));
    QVERIFY(reader.readToTheEnd());
    // The system's buffers and our queue, not everything that was published.
    QVERIFY2(reader.readBytes < 32LL * 1024 * 1024, qPrintable(QString::number(reader.readBytes)));
    QVERIFY2(reader.tail.endsWith("\x03\xf5reader too slow"), reader.tail.toHex().constData()); // 0x03f5 = 1013
}

void TestLocalApiLoad::abortsAReaderThatNeverReads()
{
    RunningApi running(smallQueue(std::chrono::milliseconds(50)));
    QSignalSpy load(&running.api, &LocalEventApi::loadChanged);
    SlowReader reader(running);
    QVERIFY(reader.subscribe());
    QTRY_VERIFY(!load.isEmpty() && load.constLast() == (QVariantList{1, 1}));
    reader.stopReading();
    QVERIFY(publishMany(running, 64LL * 1024 * 1024));
    QTRY_COMPARE_WITH_TIMEOUT(load.constLast(), (QVariantList{0, 0}), 20'000);
}

void TestLocalApiLoad::keepsServingOthersBesideASlowReader()
{
    RunningApi running(smallQueue(std::chrono::milliseconds(50)));
    SlowReader slow(running);
    QVERIFY(slow.subscribe());
    RealtimeClient quick;
    QVERIFY(quick.openWith(running));
    QVERIFY(quick.subscribed("s", QStringLiteral("/demo/load")));
    slow.stopReading();
    QVERIFY(publishMany(running, 32LL * 1024 * 1024));
    running.api.publish(channel, {"\"last\""});
    QTRY_VERIFY_WITH_TIMEOUT(!quick.frames.isEmpty() && quick.frames.constLast().contains(QLatin1String("last")), 20'000);
    QCOMPARE(quick.frames.size(), 32 * 16 + 1);
    QVERIFY(!quick.isClosed);
}

QTEST_GUILESS_MAIN(TestLocalApiLoad)
#include "tst_localapiload.moc"
