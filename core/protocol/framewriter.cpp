// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/document.h"
#include "core/protocol/authorizationtext.h"
#include "core/protocol/framecodec.h"
#include "core/protocol/limits.h"

namespace eventscope {

namespace {

QByteArray quotedText(const QString &text)
{
    return json::quoted(text.toUtf8());
}

QByteArray eventList(const QList<QByteArray> &events)
{
    QByteArrayList items;
    items.reserve(events.size());
    for (const QByteArray &event : events)
        items.append(json::quoted(event));
    return '[' + items.join(',') + ']';
}

bool isIdCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '+';
}

} // namespace

QByteArray FrameCodec::connectionInit()
{
    return QByteArrayLiteral(R"({"type":"connection_init"})");
}

QByteArray FrameCodec::subscribe(const QByteArray &id, const QString &channel, const AuthorizationFields &authorization)
{
    return R"({"type":"subscribe","id":)" + json::quoted(id) + R"(,"channel":)" + quotedText(channel) + R"(,"authorization":)"
        + authorizationText(authorization) + '}';
}

QByteArray FrameCodec::unsubscribe(const QByteArray &id)
{
    return R"({"type":"unsubscribe","id":)" + json::quoted(id) + '}';
}

QByteArray FrameCodec::publish(const QByteArray &id, const QString &channel, const QList<QByteArray> &events,
                               const AuthorizationFields &authorization)
{
    return R"({"type":"publish","id":)" + json::quoted(id) + R"(,"channel":)" + quotedText(channel) + R"(,"events":)" + eventList(events)
        + R"(,"authorization":)" + authorizationText(authorization) + '}';
}

QByteArray FrameCodec::channelBody(const QString &channel)
{
    return R"({"channel":)" + quotedText(channel) + '}';
}

QByteArray FrameCodec::publishBody(const QString &channel, const QList<QByteArray> &events)
{
    return R"({"channel":)" + quotedText(channel) + R"(,"events":)" + eventList(events) + '}';
}

bool FrameCodec::isValidId(QByteArrayView id)
{
    return !id.isEmpty() && id.size() <= limits::maxIdLength && std::all_of(id.begin(), id.end(), &isIdCharacter);
}

} // namespace eventscope
