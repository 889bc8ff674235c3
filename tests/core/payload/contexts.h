// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/templatecompiler.h"
#include "tests/support/fakeclock.h"

#include <QTest>

namespace eventscope::test {

/// A clock that stands and bits that count: every value of a template is known.
struct KnownContext
{
    FakeClock clock;
    quint64 bits = 0;
    TemplateContext context;

    KnownContext()
    {
        clock.setUtc(UtcTime(std::chrono::microseconds(1'764'144'000'000'042)));
        context.clock = &clock;
        context.random = [this] { return bits += 0x1000'0000'0000'0000; };
        context.channel = QStringLiteral("/orders/eu \"1\"");
        context.variables = {{QStringLiteral("price"), "12.50"},
                             {QStringLiteral("id"), "18446744073709551615"},
                             {QStringLiteral("name"), R"("Ana \"A\" \u00e9")"},
                             {QStringLiteral("address"), R"({ "z": 1, "a": [1.0, null] })"}};
    }
    Q_DISABLE_COPY_MOVE(KnownContext)

    [[nodiscard]] QStringList names() const { return context.variables.keys(); }
};

/// What a template gives, or "line:column message".
[[nodiscard]] inline QByteArray told(const json::SyntaxError &error)
{
    return QStringLiteral("%1:%2 %3").arg(error.line).arg(error.column).arg(error.message).toUtf8();
}
[[nodiscard]] inline QByteArray told(const PayloadTemplate::Outcome &outcome)
{
    const auto *error = std::get_if<json::SyntaxError>(&outcome);
    return error ? told(*error) : std::get<QByteArray>(outcome);
}

} // namespace eventscope::test
