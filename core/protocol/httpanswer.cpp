// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/framecodec.h"
#include "core/protocol/frameitems.h"

namespace eventscope {

namespace {

using json::Document;

Frame malformed(const QString &reason)
{
    Frame frame;
    frame.kind = Frame::Kind::Malformed;
    frame.reason = reason;
    return frame;
}

bool isGatewayError(const Document &document)
{
    return frameitems::member(document, 0, u"message") >= 0 || frameitems::member(document, 0, u"Message") >= 0
        || frameitems::member(document, 0, u"__type") >= 0 || frameitems::member(document, 0, u"errorType") >= 0;
}

} // namespace

Frame FrameCodec::decodeHttpAnswer(const QByteArray &body)
{
    const auto parsed = Document::parse(body);
    if (const auto *error = std::get_if<json::SyntaxError>(&parsed))
        return malformed(QStringLiteral("no JSON: line %1, column %2: %3").arg(error->line).arg(error->column).arg(error->message));
    const auto &document = std::get<Document>(parsed);
    if (document.node(0).type != Document::Type::Object)
        return malformed(QStringLiteral("no JSON object"));

    const int successful = frameitems::member(document, 0, u"successful");
    const int failed = frameitems::member(document, 0, u"failed");
    Frame frame;
    frame.errors = frameitems::errors(document, frameitems::member(document, 0, u"errors"));
    frame.successful = frameitems::successful(document, successful);
    frame.failed = frameitems::failed(document, failed);
    if (!frame.errors.isEmpty()) {
        frame.kind = Frame::Kind::PublishError;
    } else if (successful >= 0 || failed >= 0) {
        frame.kind = Frame::Kind::PublishSuccess;
    } else if (isGatewayError(document)) {
        frame.kind = Frame::Kind::PublishError;
        frame.errors = frameitems::errors(document, 0);
    } else {
        frame.reason = QStringLiteral("neither successful, failed nor errors");
    }
    return frame;
}

} // namespace eventscope
