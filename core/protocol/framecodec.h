// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/frame.h"

#include <QByteArray>
#include <QList>
#include <QPair>

#include <memory>

namespace eventscope {

/// Fields of an `authorization` object or HTTP headers, in the order to send them. Values are secrets: mask before showing.
using AuthorizationFields = QList<QPair<QByteArray, QByteArray>>;

/// Text frames to meaning and back (protocol.md 3). decode() is on the path of every event: it keeps its parser between
/// calls and allocates the payload only. One thread at a time.
class FrameCodec
{
public:
    FrameCodec();
    ~FrameCodec();
    Q_DISABLE_COPY_MOVE(FrameCodec)

    /// Tolerant: unknown fields are ignored, `event` may be a string or an array of strings, codes may be strings or numbers.
    [[nodiscard]] Frame decode(QByteArrayView text);

    [[nodiscard]] static QByteArray connectionInit();
    [[nodiscard]] static QByteArray subscribe(const QByteArray &id, const QString &channel, const AuthorizationFields &authorization);
    [[nodiscard]] static QByteArray unsubscribe(const QByteArray &id);
    [[nodiscard]] static QByteArray publish(const QByteArray &id, const QString &channel, const QList<QByteArray> &events,
                                            const AuthorizationFields &authorization);

    /// The body that IAM signs and HTTP sends: `{"channel":…}` or `{"channel":…,"events":[…]}`, compact, in this order, slashes
    /// raw, events as strings (protocol.md 5.1).
    [[nodiscard]] static QByteArray channelBody(const QString &channel);
    [[nodiscard]] static QByteArray publishBody(const QString &channel, const QList<QByteArray> &events);

    /// `successful[]`/`failed[]`/`errors[]` of an HTTP answer (protocol.md 4), lenient: `{"message"}` and `{"__type"}` of AWS
    /// gateways become one error. Kind is PublishSuccess, PublishError or Malformed.
    [[nodiscard]] static Frame decodeHttpAnswer(const QByteArray &body);

    /// What a frame means, one compact JSON object in the form of `server_frames[].means` of the vectors: for
    /// `eventscope-cli inspect frame` and the logs.
    [[nodiscard]] static QByteArray describe(const Frame &frame);

    /// 1-128 of `A-Z a-z 0-9 - _ +` (protocol.md 3.1).
    [[nodiscard]] static bool isValidId(QByteArrayView id);

private:
    class Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace eventscope
