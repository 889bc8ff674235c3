// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/responseparser.h"
#include "tests/fuzz/check.h"

using namespace eventscope;
using fuzz::check;
using State = http::ResponseParser::State;

namespace {

constexpr qint64 maxBodyBytes = 1'000;

struct Read
{
    State state;
    http::Response response;
};

/// In pieces of `size` bytes, up to where the answer is over.
Read readInPieces(const QByteArray &bytes, qsizetype size)
{
    http::ResponseParser parser(maxBodyBytes);
    State state = State::Incomplete;
    for (qsizetype at = 0; at < bytes.size() && state == State::Incomplete; at += size)
        state = parser.read(bytes.mid(at, size));
    if (state == State::Incomplete)
        state = parser.end();
    return {state, parser.response()};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Read whole = readInPieces(bytes, qMax<qsizetype>(1, bytes.size()));
    for (const qsizetype piece : {1, 7}) {
        const Read other = readInPieces(bytes, piece);
        check(other.state == whole.state, "pieces do not matter");
        if (whole.state != State::Complete)
            continue;
        check(other.response.status == whole.response.status && other.response.headers == whole.response.headers
                  && other.response.body == whole.response.body,
              "pieces do not matter to an answer");
    }
    if (whole.state == State::Complete) {
        check(whole.response.status >= 200 && whole.response.status <= 999, "an answer has a final status");
        check(whole.response.body.size() <= maxBodyBytes, "a body is bounded");
    }
    return 0;
}
