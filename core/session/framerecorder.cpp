// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/framerecorder.h"

#include "core/base/masksecrets.h"
#include "core/protocol/headersubprotocol.h"
#include "core/session/framemask.h"
#include "core/session/framewords.h"

#include <algorithm>

namespace eventscope {

namespace {

using Direction = FrameRecord::Direction;

FrameRecord record(const FrameMeaning &meaning, Direction direction)
{
    FrameRecord made;
    made.kind = meaning.kind;
    made.isFailure = meaning.isFailure;
    made.direction = direction;
    made.meaning = meaning.text;
    return made;
}

FrameRecord event(const QString &meaning, bool isFailure = false)
{
    return record({FrameRecord::Kind::Connection, isFailure, meaning}, Direction::None);
}

void setFrame(FrameRecord &record, qsizetype size, const MaskedText &masked)
{
    record.size = size;
    record.text = masked.text;
    record.isCut = masked.isCut;
    if (!masked.isCut)
        record.json = masked.text;
}

void setHttp(FrameRecord &record, const QByteArray &head, const QByteArray &body)
{
    const MaskedText masked = maskedText(body);
    record.size = body.size();
    record.isCut = masked.isCut;
    record.text = head + '\n' + masked.text;
    if (!masked.isCut)
        record.json = masked.text;
}

/// Qt writes it itself; an authorizer may have given one of its own.
QByteArray hostLine(const QUrl &url, const wire::Headers &headers)
{
    const auto isHost = [](const auto &header) { return header.first.compare("host", Qt::CaseInsensitive) == 0; };
    if (std::any_of(headers.cbegin(), headers.cend(), isHost))
        return {};
    return "Host: " + url.adjusted(QUrl::RemoveUserInfo).authority(QUrl::FullyEncoded).toUtf8() + '\n';
}

QByteArray requestTarget(const QUrl &url)
{
    return maskSecrets(url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded)).toUtf8();
}

} // namespace

FrameRecorder::FrameRecorder(FrameLog &log, const Clock &clock, ChannelOf channelOf)
    : m_log(log)
    , m_clock(clock)
    , m_channelOf(std::move(channelOf))
{
}

void FrameRecorder::take(const WireFact &fact)
{
    FrameRecord made = std::visit([this](const auto &what) { return recordOf(what); }, fact);
    made.at = m_clock.utc();
    made.monotonic = m_clock.monotonic();
    made.meaning = maskSecrets(made.meaning);
    m_log.append(std::move(made));
}

FrameRecord FrameRecorder::recordOf(const wire::Opening &opening) const
{
    FrameRecord made = event(QStringLiteral("opening %1").arg(opening.url.toString()));
    made.direction = Direction::Out;
    QByteArrayList offered;
    for (const QByteArray &name : opening.subprotocols) {
        const auto fields = decodeHeaderSubprotocol(name);
        offered += name.startsWith("header-") ? QByteArrayLiteral("header-***") : name;
        if (fields)
            made.json = maskedAuthorization(*fields);
    }
    made.text = "GET " + requestTarget(opening.url) + " HTTP/1.1\n" + hostLine(opening.url, opening.headers)
        + maskedHeaders(opening.headers) + "Sec-WebSocket-Protocol: " + maskSecrets(QString::fromUtf8(offered.join(", "))).toUtf8()
        + "\n\nheader- decoded: " + made.json;
    return made;
}

FrameRecord FrameRecorder::recordOf(const wire::Opened & /*opened*/) const
{
    FrameRecord made = event(QStringLiteral("upgrade accepted"));
    made.direction = Direction::In;
    return made;
}

FrameRecord FrameRecorder::recordOf(const wire::NotOpened &notOpened) const
{
    return event(QStringLiteral("not opened: %1: %2").arg(errorCodeName(notOpened.error.code), notOpened.error.detail), true);
}

FrameRecord FrameRecorder::recordOf(const wire::Closing &closing) const
{
    FrameRecord made = event(closing.abort ? QStringLiteral("dropped by us") : QStringLiteral("closing with 1000"));
    made.direction = Direction::Out;
    return made;
}

FrameRecord FrameRecorder::recordOf(const wire::Closed &closed) const
{
    return record(meaningOf(closed), Direction::In);
}

FrameRecord FrameRecorder::recordOf(const wire::TextSent &sent) const
{
    const auto parsed = json::Document::parse(sent.text);
    const auto *message = std::get_if<json::Document>(&parsed);
    FrameRecord made = record(message ? meaningOf(*message) : FrameMeaning{}, Direction::Out);
    setFrame(made, sent.text.size(), maskedText(message ? withMaskedAuthorization(*message) : sent.text));
    return made;
}

FrameRecord FrameRecorder::recordOf(const wire::TextReceived &received) const
{
    FrameRecord made = record(meaningOf(received.frame, m_channelOf(received.frame.id)), Direction::In);
    setFrame(made, received.text.size(), maskedText(received.text));
    return made;
}

FrameRecord FrameRecorder::recordOf(const wire::HttpRequest &request) const
{
    FrameRecord made = record(meaningOf(request), Direction::Out);
    setHttp(made,
            request.method + ' ' + requestTarget(request.url) + " HTTP/1.1\n" + hostLine(request.url, request.headers)
                + maskedHeaders(request.headers),
            request.body);
    return made;
}

FrameRecord FrameRecorder::recordOf(const wire::HttpAnswer &answer) const
{
    FrameRecord made = record(meaningOf(answer), Direction::In);
    setHttp(made, "HTTP/1.1 " + QByteArray::number(answer.status) + '\n' + maskedHeaders(answer.headers), answer.body);
    return made;
}

FrameRecord FrameRecorder::recordOf(const wire::HttpFailed &failed) const
{
    return record(meaningOf(failed), Direction::In);
}

} // namespace eventscope
