// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

/// What the demo traffic tells: small worlds that change from event to event. Each next() is the JSON text of one event.
namespace eventscope::localapi {

/// Orders that go from placed to delivered, several at a time.
class OrderStory
{
public:
    [[nodiscard]] QByteArray next(QRandomGenerator &random);

private:
    struct Order
    {
        int number = 0;
        int state = 0;
        int customer = 0;
        QByteArray items; ///< JSON
        int totalCents = 0;
    };
    [[nodiscard]] Order place(QRandomGenerator &random);

    QList<Order> m_open;
    int m_lastNumber = 10'480;
};

/// A van on its round through the town.
class VehicleStory
{
public:
    [[nodiscard]] QByteArray next(QRandomGenerator &random);

private:
    double m_leg = 0; ///< position on the round: index of the last stop, and the part of the way to the next one
    double m_speed = 30;
    double m_battery = 96;
    double m_odometer = 48'211.4;
};

/// People of a depot who talk.
class ChatStory
{
public:
    [[nodiscard]] QByteArray next(QRandomGenerator &random);

private:
    int m_line = 0;
};

/// A boiler whose temperature drifts around its set point.
class SensorStory
{
public:
    [[nodiscard]] QByteArray next(QRandomGenerator &random);

private:
    double m_temperature = 62.5;
    double m_pressure = 1.52;
    quint64 m_sample = 18'446'744'073'709'000'000ULL; ///< beyond what a double can tell apart
};

} // namespace eventscope::localapi
