// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/serverframes.h"

#include "core/json/document.h"

namespace eventscope::localapi::frames {

namespace {

QByteArray text(const QString &value)
{
    return json::quoted(value.toUtf8());
}

QByteArray errorItem(const ServiceError &error)
{
    QByteArray item = "{\"errorType\":" + text(error.type);
    if (error.code)
        item += ",\"errorCode\":" + QByteArray::number(*error.code);
    if (error.message)
        item += ",\"message\":" + text(*error.message);
    return item + '}';
}

QByteArray item(const SuccessfulEvent &event)
{
    return "{\"identifier\":" + text(event.identifier) + ",\"index\":" + QByteArray::number(event.index) + '}';
}

QByteArray item(const FailedEvent &event)
{
    return "{\"identifier\":" + text(event.identifier) + ",\"index\":" + QByteArray::number(event.index) + ",\"code\":" + text(event.code)
        + ",\"message\":" + text(event.message) + '}';
}

template<typename T>
QByteArray array(const QList<T> &events)
{
    QByteArrayList items;
    for (const T &event : events)
        items << item(event);
    return '[' + items.join(',') + ']';
}

QByteArray outcome(const QList<SuccessfulEvent> &successful, const QList<FailedEvent> &failed)
{
    return "\"successful\":" + array(successful) + ",\"failed\":" + array(failed);
}

} // namespace

QByteArray connectionAck(std::chrono::milliseconds connectionTimeout)
{
    return "{\"type\":\"connection_ack\",\"connectionTimeoutMs\":" + QByteArray::number(qint64(connectionTimeout.count())) + '}';
}

QByteArray keepAlive()
{
    return QByteArrayLiteral("{\"type\":\"ka\"}");
}

QByteArray success(const char *type, const QByteArray &id)
{
    return QByteArrayLiteral("{\"type\":\"") + type + "\",\"id\":" + json::quoted(id) + '}';
}

QByteArray failure(const char *type, const std::optional<QByteArray> &id, const ServiceError &error)
{
    QByteArray frame = QByteArrayLiteral("{\"type\":\"") + type + '"';
    if (id)
        frame += ",\"id\":" + json::quoted(*id);
    return frame + ",\"errors\":[" + errorItem(error) + "]}";
}

QByteArray publishSuccess(const QByteArray &id, const QList<SuccessfulEvent> &successful, const QList<FailedEvent> &failed)
{
    return "{\"type\":\"publish_success\",\"id\":" + json::quoted(id) + ',' + outcome(successful, failed) + '}';
}

QByteArray dataPrefix(const QByteArray &id)
{
    return "{\"id\":" + json::quoted(id) + ",\"type\":\"data\",\"event\":";
}

QByteArray publishAnswer(const QList<SuccessfulEvent> &successful, const QList<FailedEvent> &failed)
{
    return '{' + outcome(successful, failed) + '}';
}

QByteArray errorAnswer(const ServiceError &error)
{
    return "{\"errors\":[" + errorItem(error) + "]}";
}

} // namespace eventscope::localapi::frames
