// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/demostories.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace eventscope::localapi {

namespace {

constexpr int maxOpenOrders = 6;

struct Customer
{
    const char *name;
    const char *city;
};
struct Product
{
    const char *sku;
    const char *name;
    int cents;
};
struct Stop
{
    const char *name;
    double latitude;
    double longitude;
};
struct Line
{
    const char *from;
    const char *text;
};

constexpr std::array customers{Customer{"Ana Ferreira", "Lisboa"},   Customer{"Łukasz Nowak", "Kraków"}, Customer{"Zoë Müller", "Köln"},
                               Customer{"Ελένη Παππά", "Πάτρα"},     Customer{"Mehmet Yılmaz", "İzmir"}, Customer{"Nguyễn Thị Hoa", "Huế"},
                               Customer{"Siobhán Ó Néill", "Galway"}};
constexpr std::array products{Product{"TEA-03", "Green tea, 250 g", 1'290}, Product{"CUP-11", "Stoneware cup", 1'800},
                              Product{"POT-02", "Cast-iron pot", 6'350},    Product{"LMP-07", "Desk lamp \"Lys\"", 12'700},
                              Product{"BLK-01", "Wool blanket", 8'900},     Product{"MUG-05", "Enamel mug", 950}};
constexpr std::array orderStates{"placed", "paid", "packed", "shipped", "delivered"};
constexpr std::array round{
    Stop{"Depot Alcântara", 38.70372, -9.17458}, Stop{"Cais do Sodré", 38.70599, -9.14435}, Stop{"Praça do Comércio", 38.70768, -9.13659},
    Stop{"Santa Apolónia", 38.71388, -9.12258},  Stop{"Graça", 38.71715, -9.13105},         Stop{"Saldanha", 38.73447, -9.14535},
    Stop{"Campo de Ourique", 38.71757, -9.16530}};
constexpr std::array lines{Line{"Ana", "Van 7 is loaded, doors closed."},
                           Line{"Łukasz", "Dzięki! Order 10482 goes out with it 📦"},
                           Line{"Ελένη", "Ευχαριστώ! Το παρέλαβα."},
                           Line{"Zoë", "Can somebody look at the boiler? It hums \"B flat\" 🎵"},
                           Line{"Mehmet", "On my way – 5 min."},
                           Line{"Siobhán", "Traffic at Cais do Sodré, expect a delay of ½ h."},
                           Line{"Ana", "👍"},
                           Line{"Mehmet", "Boiler is fine.\nFilter was clogged, cleaned it."},
                           Line{"Hoa", "Cảm ơn anh! ☕ is on me."},
                           Line{"Zoë", "New batch of cups arrived: 48 pieces, none broken <3"}};

/// Text of our own tables as a JSON string.
QByteArray quoted(const char *text)
{
    return '"' + QByteArray(text).replace('"', "\\\"").replace('\n', "\\n") + '"';
}

QByteArray fixed(double value, int digits)
{
    return QByteArray::number(value, 'f', digits);
}

/// Cents as an amount that keeps its zeros: 127.00.
QByteArray amount(int cents)
{
    return fixed(cents / 100.0, 2);
}

double wander(QRandomGenerator &random, double step)
{
    return (random.generateDouble() - 0.5) * 2 * step;
}

} // namespace

QByteArray OrderStory::next(QRandomGenerator &random)
{
    if (m_open.isEmpty() || (m_open.size() < maxOpenOrders && random.bounded(4) == 0))
        m_open << place(random);
    const int index = random.bounded(static_cast<int>(m_open.size()));
    Order &order = m_open[index];
    const Customer &customer = customers.at(static_cast<size_t>(order.customer));
    const QByteArray id = QByteArray::number(order.number);
    QByteArray event = "{\"order\":" + id + ",\"state\":\"" + orderStates.at(static_cast<size_t>(order.state))
        + "\",\"customer\":{\"name\":" + quoted(customer.name) + ",\"city\":" + quoted(customer.city) + "},\"items\":" + order.items
        + ",\"total\":" + amount(order.totalCents) + ",\"currency\":\"EUR\"";
    if (order.state >= 3)
        event += ",\"parcel\":{\"carrier\":\"van-7\",\"tracking\":\"EV" + id + "PT\"}";
    if (++order.state == static_cast<int>(orderStates.size()))
        m_open.removeAt(index);
    return event + '}';
}

OrderStory::Order OrderStory::place(QRandomGenerator &random)
{
    Order order;
    order.number = ++m_lastNumber;
    order.customer = random.bounded(static_cast<int>(customers.size()));
    QByteArrayList items;
    for (int i = random.bounded(3); i >= 0; --i) {
        const Product &product = products.at(static_cast<size_t>(random.bounded(static_cast<int>(products.size()))));
        const int quantity = 1 + random.bounded(3);
        order.totalCents += quantity * product.cents;
        items << QByteArray("{\"sku\":\"") + product.sku + "\",\"name\":" + quoted(product.name)
                + ",\"quantity\":" + QByteArray::number(quantity) + ",\"price\":" + amount(product.cents) + '}';
    }
    order.items = '[' + items.join(',') + ']';
    return order;
}

QByteArray VehicleStory::next(QRandomGenerator &random)
{
    m_speed = std::clamp(m_speed + wander(random, 6), 0.0, 50.0);
    m_leg = std::fmod(m_leg + 0.002 + m_speed / 2'500, double(round.size()));
    m_odometer += m_speed / 1'000;
    m_battery = m_battery < 12 ? 98 : m_battery - 0.02;
    const auto last = static_cast<size_t>(m_leg);
    const Stop &from = round.at(last);
    const Stop &to = round.at((last + 1) % round.size());
    const double part = m_leg - double(last);
    const double heading
        = std::atan2((to.longitude - from.longitude) * std::cos(from.latitude * std::numbers::pi / 180), to.latitude - from.latitude);
    return "{\"vehicle\":\"van-7\",\"position\":{\"lat\":" + fixed(std::lerp(from.latitude, to.latitude, part), 5)
        + ",\"lon\":" + fixed(std::lerp(from.longitude, to.longitude, part), 5)
        + "},\"heading\":" + fixed(std::fmod(heading * 180 / std::numbers::pi + 360, 360), 0) + ",\"speedKmh\":" + fixed(m_speed, 1)
        + ",\"odometerKm\":" + fixed(m_odometer, 1) + ",\"battery\":{\"percent\":" + fixed(m_battery, 1)
        + ",\"charging\":false},\"nextStop\":" + quoted(to.name) + '}';
}

QByteArray ChatStory::next(QRandomGenerator &random)
{
    const Line &line = lines.at(static_cast<size_t>(m_line) % lines.size());
    QByteArray event = "{\"message\":" + QByteArray::number(++m_line) + ",\"from\":" + quoted(line.from) + ",\"text\":" + quoted(line.text)
        + ",\"replyTo\":";
    const bool isReply = m_line > 1 && random.bounded(3) == 0;
    return event + (isReply ? QByteArray::number(m_line - 1) : QByteArray("null")) + '}';
}

QByteArray SensorStory::next(QRandomGenerator &random)
{
    m_temperature += (65 - m_temperature) * 0.02 + wander(random, 0.6);
    m_pressure = std::clamp(m_pressure + wander(random, 0.01), 1.2, 1.9);
    const bool isWarm = m_temperature > 66.5;
    return "{\"sensor\":\"boiler\",\"sample\":" + QByteArray::number(m_sample++) + ",\"temperatureC\":" + fixed(m_temperature, 1)
        + ",\"setpointC\":65.0,\"pressureBar\":" + fixed(m_pressure, 3) + ",\"burner\":" + (m_temperature < 65 ? "true" : "false")
        + ",\"alarms\":" + (isWarm ? "[{\"code\":\"T-HIGH\",\"limitC\":66.5}]" : "[]") + '}';
}

} // namespace eventscope::localapi
