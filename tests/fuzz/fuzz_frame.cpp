// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/document.h"
#include "core/json/validator.h"
#include "core/protocol/framecodec.h"
#include "core/protocol/headersubprotocol.h"
#include "tests/fuzz/check.h"

using namespace eventscope;
using fuzz::check;

namespace {

bool isObject(const QByteArray &text)
{
    const auto parsed = json::Document::parse(text);
    const auto *document = std::get_if<json::Document>(&parsed);
    return document && document->node(0).type == json::Document::Type::Object;
}

void checkDescription(const Frame &frame)
{
    const QByteArray description = FrameCodec::describe(frame);
    check(json::isValid(description), "a description is JSON");
    check(!description.contains('\n'), "a description is one line");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    FrameCodec codec;
    const Frame frame = codec.decode(text);
    checkDescription(frame);
    if (frame.kind == Frame::Kind::Malformed)
        check(!frame.reason.isEmpty(), "a malformed frame has a reason");
    else
        check(isObject(text), "only JSON objects are frames");

    // Valid UTF-8 sent as a payload comes back byte by byte, through a codec that has seen the frame above.
    if (json::isValid(json::quoted(text))) {
        const Frame echo = codec.decode(R"({"type":"data","id":"s","event":)" + json::quoted(text) + '}');
        check(echo.kind == Frame::Kind::Data && echo.events == QList<QByteArray>{text}, "a payload comes through exactly");
    }
    checkDescription(FrameCodec::decodeHttpAnswer(text));
    (void)decodeHeaderSubprotocol(text);
    return 0;
}
