// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace eventscope::json {

/// A compiled jq expression (libjq). Not copyable; one thread at a time, except interrupt(). libjq holds numbers as doubles: an
/// expression is for choosing and computing, never for showing an event's own text. Some expressions never end (`last(repeat(.))`).
class Expression
{
public:
    /// Fails with InvalidExpression and jq's own words.
    [[nodiscard]] static Result<std::shared_ptr<Expression>> compile(const QString &text);
    ~Expression();
    Q_DISABLE_COPY_MOVE(Expression)

    /// Every output of the expression for one JSON text, each as compact JSON; an error when jq reports one.
    [[nodiscard]] Result<QList<QByteArray>> evaluate(QByteArrayView json);
    /// True when the first output is neither `false` nor `null`; errors (a field of a number, no JSON) count as no match.
    [[nodiscard]] bool matches(QByteArrayView json);
    /// Ends what is being evaluated, and everything later at once: evaluate() fails with Cancelled, matches() with false. Thread-safe.
    void interrupt();
    [[nodiscard]] bool isInterrupted() const;

private:
    class Engine;
    explicit Expression(std::unique_ptr<Engine> engine);
    std::unique_ptr<Engine> m_engine;
};

} // namespace eventscope::json
