// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/filter.h"
#include "tests/fuzz/check.h"

using namespace eventscope;
using fuzz::check;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    // libjq itself is not ours to fuzz: an expression may take for ever.
    if (text.contains(QLatin1Char('.')) || text.contains(QLatin1String("jq:")))
        return 0;
    const auto filter = Filter::parse(text, UtcTime(std::chrono::hours(480'000)));
    if (!filter) {
        check(filter.error().code == ErrorCode::InvalidArgument && !filter.error().detail.isEmpty(), "a refusal has a reason");
        return 0;
    }
    CaptureRow row;
    row.channel = QStringLiteral("/demo/orders");
    row.payload = text.toUtf8();
    row.payloadSize = row.payload.size();
    const bool matches = filter->matches(row);
    check(matches == filter->matches(row), "a filter has no memory");
    const RowCondition condition = filter->condition({{1, row.channel, row.channel.toUtf8(), {}}});
    check(condition.sql.count('?') == condition.values.size(), "each value has its place");
    check(matches || !filter->isEmpty(), "an empty filter matches");
    return 0;
}
