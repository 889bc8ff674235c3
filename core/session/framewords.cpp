// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/framewords.h"

#include "core/protocol/framecodec.h"
#include "core/protocol/frametype.h"

#include <numeric>

namespace eventscope {

namespace {

using Kind = FrameRecord::Kind;

Kind kindOf(Frame::Kind kind)
{
    switch (kind) {
    case Frame::Kind::ConnectionAck:
    case Frame::Kind::ConnectionError: return Kind::Connection;
    case Frame::Kind::KeepAlive: return Kind::KeepAlive;
    case Frame::Kind::SubscribeSuccess:
    case Frame::Kind::SubscribeError:
    case Frame::Kind::UnsubscribeSuccess:
    case Frame::Kind::UnsubscribeError: return Kind::Subscribe;
    case Frame::Kind::Data:
    case Frame::Kind::BroadcastError: return Kind::Data;
    case Frame::Kind::PublishSuccess:
    case Frame::Kind::PublishError: return Kind::Publish;
    case Frame::Kind::Error:
    case Frame::Kind::Unknown:
    case Frame::Kind::Malformed: break;
    }
    return Kind::Error;
}

QString counted(qsizetype events)
{
    return events == 1 ? QStringLiteral("1 event") : QStringLiteral("%1 events").arg(events);
}

QString duration(std::chrono::microseconds took)
{
    if (took < std::chrono::seconds(1))
        return QStringLiteral("%1 ms").arg(static_cast<double>(took.count()) / 1e3, 0, 'f', took < std::chrono::milliseconds(10) ? 1 : 0);
    return QStringLiteral("%1 s").arg(static_cast<double>(took.count()) / 1e6, 0, 'f', 1);
}

QString errorWords(const QList<ServiceError> &errors)
{
    QStringList parts;
    for (const ServiceError &error : errors) {
        const QString code = error.code ? QStringLiteral(" %1").arg(*error.code) : QString();
        parts << error.type + code + (error.message ? QStringLiteral(": ") + *error.message : QString());
    }
    return parts.join(QStringLiteral("; "));
}

QString errorWords(const Error &error)
{
    return errorCodeName(error.code) + (error.detail.isEmpty() ? QString() : QStringLiteral(": ") + error.detail);
}

QString outcomeWords(const Frame &answer)
{
    QString words = QStringLiteral("%1 published").arg(counted(answer.successful.size()));
    if (answer.failed.isEmpty())
        return words;
    const FailedEvent &first = answer.failed.constFirst();
    words += QStringLiteral(", %1 failed: %2 %3").arg(QString::number(answer.failed.size()), first.code, first.message).trimmed();
    return words;
}

QString dataWords(const Frame &frame)
{
    const qsizetype bytes = std::accumulate(frame.events.cbegin(), frame.events.cend(), qsizetype(0),
                                            [](qsizetype sum, const QByteArray &event) { return sum + event.size(); });
    const QString size = QStringLiteral(" %1 B").arg(bytes);
    return frame.events.size() == 1 ? size : QStringLiteral(", %1,").arg(counted(frame.events.size())) + size;
}

QString nameWords(const Frame &frame)
{
    switch (frame.kind) {
    case Frame::Kind::KeepAlive: return QStringLiteral("keep-alive");
    case Frame::Kind::ConnectionAck: return QStringLiteral("connection_ack");
    case Frame::Kind::Unknown: return QStringLiteral("unknown type %1").arg(QString::fromUtf8(frame.type));
    default: return QString::fromUtf8(frameKindName(frame.kind));
    }
}

QString detailWords(const Frame &frame)
{
    switch (frame.kind) {
    case Frame::Kind::ConnectionAck:
        return QStringLiteral(", timeout %1 s").arg(static_cast<double>(frame.connectionTimeout.count()) / 1e3);
    case Frame::Kind::Data: return dataWords(frame);
    case Frame::Kind::PublishSuccess: return QStringLiteral(", ") + outcomeWords(frame);
    case Frame::Kind::Malformed: return QStringLiteral(": ") + frame.reason;
    default: return frame.errors.isEmpty() ? QString() : QStringLiteral(": ") + errorWords(frame.errors);
    }
}

struct Sent
{
    QString type;
    QString channel;
    qsizetype events = 0;
};

Sent sentFrom(const json::Document &message)
{
    Sent sent;
    for (const int member : message.children(0)) {
        const QString key = message.key(member);
        if (key == QLatin1String("type"))
            sent.type = message.displayText(member);
        else if (key == QLatin1String("channel"))
            sent.channel = message.displayText(member);
        else if (key == QLatin1String("events"))
            sent.events = message.node(member).childCount;
    }
    return sent;
}

template<typename Fact>
QString exchangeWords(const Fact &fact)
{
    return QStringLiteral("HTTP #%1 %2 %3").arg(QString::number(fact.exchange), QString::fromLatin1(fact.method), fact.url.path());
}

/// All else an Event API is asked for is the time: whatever the answer, its head tells that.
template<typename Fact>
bool isPublish(const Fact &fact)
{
    return fact.method == "POST";
}

} // namespace

FrameMeaning meaningOf(const Frame &received, const QString &channel)
{
    const QString place = channel.isEmpty() ? QString() : QStringLiteral(" for ") + channel;
    const Kind kind = kindOf(received.kind);
    const bool isFailure = kind == Kind::Error || carriesErrors(received.kind) || !received.failed.isEmpty();
    return {kind, isFailure, nameWords(received) + place + detailWords(received)};
}

FrameMeaning meaningOf(const json::Document &message)
{
    const Sent sent = sentFrom(message);
    if (sent.type == QLatin1String("subscribe"))
        return {Kind::Subscribe, false, QStringLiteral("subscribe to %1").arg(sent.channel)};
    if (sent.type == QLatin1String("unsubscribe"))
        return {Kind::Subscribe, false, QStringLiteral("unsubscribe")};
    if (sent.type == QLatin1String("publish"))
        return {Kind::Publish, false, QStringLiteral("publish %1 to %2").arg(counted(sent.events), sent.channel)};
    return {Kind::Connection, false, sent.type};
}

FrameMeaning meaningOf(const wire::Closed &closed)
{
    const SocketClosed &facts = closed.facts;
    if (!facts.error) {
        const QString reason = facts.reason.isEmpty() ? QString() : QStringLiteral(" ") + facts.reason;
        return {Kind::Connection, false, QStringLiteral("closed by the server with %1%2").arg(QString::number(facts.code), reason)};
    }
    const bool isRefused = facts.error->code == ErrorCode::UpgradeRefused;
    const QString status = isRefused && facts.error->status != 0 ? QStringLiteral(" with %1").arg(facts.error->status) : QString();
    return {Kind::Connection, true,
            (isRefused ? QStringLiteral("upgrade refused") + status : QStringLiteral("closed")) + QStringLiteral(": ")
                + errorWords(*facts.error)};
}

FrameMeaning meaningOf(const wire::HttpRequest &request)
{
    if (!isPublish(request))
        return {Kind::Http, false, exchangeWords(request) + QStringLiteral(": what time it is there")};
    const auto parsed = json::Document::parse(request.body);
    const auto *body = std::get_if<json::Document>(&parsed);
    const Sent sent = body ? sentFrom(*body) : Sent{};
    return {Kind::Http, false, QStringLiteral("%1: publish %2 to %3").arg(exchangeWords(request), counted(sent.events), sent.channel)};
}

FrameMeaning meaningOf(const wire::HttpAnswer &answer)
{
    QString words = QStringLiteral("%1 \u2192 %2 in %3").arg(exchangeWords(answer), QString::number(answer.status), duration(answer.took));
    if (!isPublish(answer))
        return {Kind::Http, false, words};
    const Frame body = FrameCodec::decodeHttpAnswer(answer.body);
    const bool isFailure = answer.status != 200 || body.kind != Frame::Kind::PublishSuccess || !body.failed.isEmpty();
    if (body.kind == Frame::Kind::PublishSuccess)
        words += QStringLiteral(", ") + outcomeWords(body);
    else if (!body.errors.isEmpty())
        words += QStringLiteral(": ") + errorWords(body.errors);
    return {Kind::Http, isFailure, words};
}

FrameMeaning meaningOf(const wire::HttpFailed &failed)
{
    const QString when = failed.took.count() > 0 ? QStringLiteral("no answer after ") + duration(failed.took) : QStringLiteral("not sent");
    return {Kind::Http, true, QStringLiteral("%1: %2, %3").arg(exchangeWords(failed), when, errorWords(failed.error))};
}

} // namespace eventscope
