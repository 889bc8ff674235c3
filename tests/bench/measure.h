// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <cstdio>

namespace eventscope::bench {

/// A 239-byte data frame with about 150 bytes of payload: the size every figure of the project is given for.
inline QByteArray sampleFrame(const QByteArray &subscriptionId, int number)
{
    QByteArray payload
        = QByteArrayLiteral(R"({\"order\":)") + QByteArray::number(number)
        + QByteArrayLiteral(
              R"(,\"state\":\"paid\",\"total\":127.0,\"customer\":\"Ana\",\"items\":[{\"sku\":\"A-17\",\"n\":2}],\"note\":\")");
    QByteArray frame = QByteArrayLiteral(R"({"id":")") + subscriptionId + QByteArrayLiteral(R"(","type":"data","event":")") + payload;
    const QByteArray end = QByteArrayLiteral(R"(\"}"})");
    frame.append(std::max<qsizetype>(0, 239 - frame.size() - end.size()), 'x');
    return frame + end;
}

/// Seconds that `run` takes.
template<typename Run>
double seconds(Run &&run)
{
    const auto start = std::chrono::steady_clock::now();
    run();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// One line for report.py. A limit of 0 means there is none.
inline void report(const char *name, double value, const char *unit, const char *limitName = "", double limit = 0)
{
    std::printf("{\"name\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"limit\":%.3f,\"limit_name\":\"%s\"}\n", name, value, unit, limit,
                limitName);
    std::fflush(stdout);
}

} // namespace eventscope::bench
