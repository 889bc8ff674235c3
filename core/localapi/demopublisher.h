// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localapi/demostories.h"
#include "core/localapi/pacer.h"

#include <QByteArray>
#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

namespace eventscope {

class LocalEventApi;

/// Believable traffic under `/demo`: an order's life cycle (`/demo/orders`), a vehicle's telemetry (`/demo/vehicles/van-7`), a
/// chat (`/demo/chat`), a sensor with numbers (`/demo/sensors/boiler`). Seeded, so that a demo can be repeated. One thread, that of `api`'s
/// owner.
class DemoPublisher : public QObject
{
    Q_OBJECT

public:
    /// `api` must outlive it.
    explicit DemoPublisher(LocalEventApi &api, quint32 seed = 7, QObject *parent = nullptr);

    /// Events per second, 1 to 100,000; default 8. Takes effect at once.
    void setRate(int eventsPerSecond);
    [[nodiscard]] int rate() const { return m_rate; }
    void start();
    void stop();

    /// The next event, without publishing it: channel and payload.
    [[nodiscard]] std::pair<QString, QByteArray> next();

private:
    void publishDue();

    LocalEventApi &m_api;
    QRandomGenerator m_random;
    localapi::OrderStory m_orders;
    localapi::VehicleStory m_vehicle;
    localapi::ChatStory m_chat;
    localapi::SensorStory m_sensor;
    localapi::Pacer m_pacer;
    QTimer m_timer;
    int m_rate = 8;
};

} // namespace eventscope
