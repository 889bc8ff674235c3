// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/document.h"
#include "core/json/printer.h"
#include "core/json/validator.h"
#include "core/protocol/framecodec.h"
#include "core/protocol/frametype.h"

namespace eventscope {

namespace {

using Kind = Frame::Kind;

QByteArray quotedText(const QString &text)
{
    return json::quoted(text.toUtf8());
}

QByteArray textOrNull(const QString &text)
{
    return text.isNull() ? QByteArray("null") : quotedText(text);
}

/// An object or array in the making.
class List
{
public:
    explicit List(char open, char close)
        : m_text(1, open)
        , m_close(close)
    {
    }
    void add(const QByteArray &item)
    {
        if (m_text.size() > 1)
            m_text += ',';
        m_text += item;
    }
    void add(QByteArrayView key, const QByteArray &value) { add(json::quoted(key) + ':' + value); }
    [[nodiscard]] QByteArray result() const { return m_text + m_close; }

private:
    QByteArray m_text;
    char m_close;
};

template<typename Items, typename Describe>
QByteArray listOf(const Items &items, Describe describe)
{
    List list('[', ']');
    for (const auto &item : items)
        list.add(describe(item));
    return list.result();
}

QByteArray describeError(const ServiceError &error)
{
    List object('{', '}');
    object.add("type", textOrNull(error.type));
    object.add("code", error.code ? QByteArray::number(*error.code) : QByteArray("null"));
    object.add("message", error.message ? quotedText(*error.message) : QByteArray("null"));
    return object.result();
}

QByteArray describeSuccess(const SuccessfulEvent &event)
{
    List object('{', '}');
    object.add("identifier", quotedText(event.identifier));
    object.add("index", QByteArray::number(event.index));
    return object.result();
}

QByteArray describeFailure(const FailedEvent &event)
{
    List object('{', '}');
    object.add("identifier", quotedText(event.identifier));
    object.add("index", QByteArray::number(event.index));
    object.add("code", textOrNull(event.code));
    object.add("message", textOrNull(event.message));
    return object.result();
}

/// The payload's own text; only line breaks between its tokens are taken out, because a description is one line.
QByteArray embedded(const QByteArray &payload)
{
    if (!payload.contains('\n') && !payload.contains('\r'))
        return payload;
    const auto dense = json::compact(payload);
    return std::get<QByteArray>(dense);
}

void describeEvents(List &object, const QList<QByteArray> &events)
{
    QList<QByteArray> valid;
    QList<QByteArray> undecodable;
    for (const QByteArray &event : events)
        (json::isValid(event) ? valid : undecodable).append(event);
    if (!valid.isEmpty() || undecodable.isEmpty())
        object.add("events", listOf(valid, &embedded));
    if (!undecodable.isEmpty())
        object.add("undecodable", listOf(undecodable, [](const QByteArray &text) { return json::quoted(text); }));
}

bool mentionsId(const Frame &frame)
{
    return !frame.id.isEmpty() || needsId(frame.kind) || frame.kind == Kind::Error || frame.kind == Kind::PublishError
        || frame.kind == Kind::Unknown;
}

} // namespace

QByteArray FrameCodec::describe(const Frame &frame)
{
    List object('{', '}');
    object.add("kind", json::quoted(frameKindName(frame.kind)));
    if (frame.kind == Kind::Malformed)
        return object.result();
    if (frame.kind == Kind::Unknown)
        object.add("type", json::quoted(frame.type));
    if (mentionsId(frame))
        object.add("id", frame.id.isEmpty() ? QByteArray("null") : json::quoted(frame.id));
    if (frame.kind == Kind::ConnectionAck)
        object.add("connection_timeout_ms", QByteArray::number(qint64(frame.connectionTimeout.count())));
    if (frame.kind == Kind::Data)
        describeEvents(object, frame.events);
    if (frame.kind == Kind::PublishSuccess) {
        object.add("successful", listOf(frame.successful, &describeSuccess));
        object.add("failed", listOf(frame.failed, &describeFailure));
    }
    if (carriesErrors(frame.kind))
        object.add("errors", listOf(frame.errors, &describeError));
    return object.result();
}

} // namespace eventscope
