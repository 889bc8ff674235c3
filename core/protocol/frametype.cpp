// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/frametype.h"

#include <array>

namespace eventscope {

namespace {

using Kind = Frame::Kind;

struct Row
{
    Kind kind;
    QByteArrayView type;
    QByteArrayView name;
    bool id = false;
    bool errors = false;
};

/// Data first: it is nearly all of the traffic. A publish_error may lack its id (protocol.md 3.3).
constexpr std::array<Row, 12> rows{{
    {Kind::Data, "data", "data", true, false},
    {Kind::KeepAlive, "ka", "keep_alive", false, false},
    {Kind::PublishSuccess, "publish_success", "publish_success", true, false},
    {Kind::PublishError, "publish_error", "publish_error", false, true},
    {Kind::SubscribeSuccess, "subscribe_success", "subscribe_success", true, false},
    {Kind::SubscribeError, "subscribe_error", "subscribe_error", true, true},
    {Kind::BroadcastError, "broadcast_error", "broadcast_error", true, true},
    {Kind::UnsubscribeSuccess, "unsubscribe_success", "unsubscribe_success", true, false},
    {Kind::UnsubscribeError, "unsubscribe_error", "unsubscribe_error", true, true},
    {Kind::ConnectionAck, "connection_ack", "ack", false, false},
    {Kind::ConnectionError, "connection_error", "connection_error", false, true},
    {Kind::Error, "error", "error", false, true},
}};

const Row *rowOf(Kind kind)
{
    for (const Row &row : rows) {
        if (row.kind == kind)
            return &row;
    }
    return nullptr;
}

} // namespace

Kind frameKind(QByteArrayView type)
{
    for (const Row &row : rows) {
        if (row.type == type)
            return row.kind;
    }
    return Kind::Unknown;
}

QByteArrayView frameKindName(Kind kind)
{
    if (const Row *row = rowOf(kind))
        return row->name;
    return kind == Kind::Unknown ? QByteArrayView("unknown") : QByteArrayView("malformed");
}

bool needsId(Kind kind)
{
    const Row *row = rowOf(kind);
    return row && row->id;
}

bool carriesErrors(Kind kind)
{
    const Row *row = rowOf(kind);
    return row && row->errors;
}

} // namespace eventscope
