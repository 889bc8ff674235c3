// SPDX-License-Identifier: GPL-3.0-or-later
// Frames decoded per second by FrameCodec, beside simdjson reading the same two fields and nothing else.
#include "core/protocol/framecodec.h"
#include "tests/bench/measure.h"

#include <simdjson.h>

#include <vector>

using namespace eventscope;

namespace {

constexpr int frames = 2'000'000;
constexpr int distinct = 1'000;

double decodeAll(const std::vector<QByteArray> &texts)
{
    FrameCodec codec;
    qsizetype bytes = 0;
    const double taken = bench::seconds([&] {
        for (int i = 0; i < frames; ++i)
            bytes += codec.decode(texts[static_cast<size_t>(i % distinct)]).events.constFirst().size();
    });
    return bytes > 0 ? frames / taken : 0;
}

double bareSimdjson(const std::vector<QByteArray> &texts)
{
    std::vector<simdjson::padded_string> padded;
    padded.reserve(texts.size());
    for (const QByteArray &text : texts)
        padded.emplace_back(text.constData(), static_cast<size_t>(text.size()));
    simdjson::ondemand::parser parser;
    size_t bytes = 0;
    const double taken = bench::seconds([&] {
        for (int i = 0; i < frames; ++i) {
            auto document = parser.iterate(padded[static_cast<size_t>(i % distinct)]);
            const std::string_view id = document["id"];
            const std::string_view event = document["event"];
            bytes += id.size() + event.size();
        }
    });
    return bytes > 0 ? frames / taken : 0;
}

} // namespace

int main()
{
    std::vector<QByteArray> texts;
    for (int i = 0; i < distinct; ++i)
        texts.push_back(bench::sampleFrame("sub-1", i));
    const double limit = bareSimdjson(texts);
    bench::report("frames decoded", decodeAll(texts), "frames/s", "bare simdjson", limit);
}
