// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/demopublisher.h"

#include "core/json/validator.h"
#include "core/localapi/localeventapi.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace eventscope;
using localapi::Pacer;

namespace {

constexpr int manyEvents = 2'000;

QHash<QString, QList<QByteArray>> sample(DemoPublisher &demo)
{
    QHash<QString, QList<QByteArray>> events;
    for (int i = 0; i < manyEvents; ++i) {
        const auto [channel, event] = demo.next();
        events[channel] << event;
    }
    return events;
}

} // namespace

class TestDemoPublisher : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void publishesValidJsonOnFourChannels();
    void repeatsItselfWithTheSameSeed();
    void takesOrdersThroughTheirLife();
    void movesTheVehicle();
    void keepsNumbersThatDoublesWouldLose();
    void boundsTheRate();
    void pacesExactly_data();
    void pacesExactly();
    void doesNotBurstAfterAPause();

private:
    test::FakeClock m_clock;
    LocalEventApi m_api{LocalApiDefinition::makeDefault(), m_clock};
};

void TestDemoPublisher::publishesValidJsonOnFourChannels()
{
    DemoPublisher demo(m_api);
    const auto events = sample(demo);
    QStringList channels = events.keys();
    channels.sort();
    QCOMPARE(channels,
             (QStringList{QStringLiteral("/demo/chat"), QStringLiteral("/demo/orders"), QStringLiteral("/demo/sensors/boiler"),
                          QStringLiteral("/demo/vehicles/van-7")}));
    for (const QList<QByteArray> &list : events) {
        QVERIFY(list.size() > manyEvents / 20);
        for (const QByteArray &event : list)
            QVERIFY2(json::isValid(event), event.constData());
    }
}

void TestDemoPublisher::repeatsItselfWithTheSameSeed()
{
    DemoPublisher first(m_api, 3);
    DemoPublisher same(m_api, 3);
    DemoPublisher other(m_api, 4);
    const auto events = sample(first);
    QCOMPARE(sample(same), events);
    QVERIFY(sample(other) != events);
}

void TestDemoPublisher::takesOrdersThroughTheirLife()
{
    DemoPublisher demo(m_api);
    const QStringList states{QStringLiteral("placed"), QStringLiteral("paid"), QStringLiteral("packed"), QStringLiteral("shipped"),
                             QStringLiteral("delivered")};
    QHash<int, QJsonObject> last;
    int delivered = 0;
    for (const QByteArray &event : sample(demo).value(QStringLiteral("/demo/orders"))) {
        const QJsonObject order = QJsonDocument::fromJson(event).object();
        const int number = order.value(QStringLiteral("order")).toInt();
        const QString state = order.value(QStringLiteral("state")).toString();
        const QJsonObject before = last.value(number);
        QCOMPARE(states.indexOf(state), before.isEmpty() ? 0 : states.indexOf(before.value(QStringLiteral("state")).toString()) + 1);
        QVERIFY(order.value(QStringLiteral("total")).toDouble() > 0);
        QVERIFY(before.isEmpty() || before.value(QStringLiteral("total")) == order.value(QStringLiteral("total")));
        QCOMPARE(order.contains(QStringLiteral("parcel")), states.indexOf(state) >= 3);
        delivered += state == QLatin1String("delivered") ? 1 : 0;
        last.insert(number, order);
    }
    QVERIFY(delivered > 10);
}

void TestDemoPublisher::movesTheVehicle()
{
    DemoPublisher demo(m_api);
    QJsonObject before;
    for (const QByteArray &event : sample(demo).value(QStringLiteral("/demo/vehicles/van-7"))) {
        const QJsonObject position = QJsonDocument::fromJson(event).object().value(QStringLiteral("position")).toObject();
        QVERIFY(position != before);
        const double latitude = position.value(QStringLiteral("lat")).toDouble();
        const double longitude = position.value(QStringLiteral("lon")).toDouble();
        QVERIFY(latitude > 38.70 && latitude < 38.74 && longitude > -9.18 && longitude < -9.12);
        const double jump = std::abs(latitude - before.value(QStringLiteral("lat")).toDouble(latitude));
        QVERIFY2(jump < 0.001, "it drives, it does not fly");
        before = position;
    }
}

void TestDemoPublisher::keepsNumbersThatDoublesWouldLose()
{
    DemoPublisher demo(m_api);
    const auto events = sample(demo);
    const QByteArray sensor = events.value(QStringLiteral("/demo/sensors/boiler")).at(1);
    QVERIFY2(sensor.contains("\"sample\":18446744073709000001,"), sensor.constData());
    QVERIFY2(sensor.contains("\"setpointC\":65.0,"), sensor.constData());
    QVERIFY(events.value(QStringLiteral("/demo/chat")).join().contains("Ελένη"));
}

void TestDemoPublisher::boundsTheRate()
{
    DemoPublisher demo(m_api);
    QCOMPARE(demo.rate(), 8);
    demo.setRate(0);
    QCOMPARE(demo.rate(), 1);
    demo.setRate(1'000'000);
    QCOMPARE(demo.rate(), 100'000);
}

void TestDemoPublisher::pacesExactly_data()
{
    QTest::addColumn<int>("rate");
    for (const int rate : {1, 3, 8, 59, 60, 999, 50'000, 100'000})
        QTest::addRow("%d", rate) << rate;
}

void TestDemoPublisher::pacesExactly()
{
    QFETCH(int, rate);
    Pacer pacer;
    MonotonicTime now{std::chrono::hours(5)};
    pacer.start(rate, now);
    qint64 taken = 0;
    // Ten seconds in steps that fit nothing.
    for (int step = 0; step < 1'000; ++step) {
        now += std::chrono::microseconds(step % 2 == 0 ? 7'001 : 12'999);
        taken += pacer.take(now);
    }
    QCOMPARE(taken, qint64(rate) * 10);
}

void TestDemoPublisher::doesNotBurstAfterAPause()
{
    Pacer pacer;
    MonotonicTime now{std::chrono::hours(5)};
    pacer.start(100, now);
    now += std::chrono::hours(8);
    QCOMPARE(pacer.take(now), 100);
    QCOMPARE(pacer.take(now), 0);
    now += std::chrono::milliseconds(500);
    QCOMPARE(pacer.take(now), 50);
}

QTEST_GUILESS_MAIN(TestDemoPublisher)
#include "tst_demopublisher.moc"
