// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/capture/capturerow.h"
#include "core/capture/wordsearch.h"
#include "core/json/expression.h"

#include <QList>

#include <memory>

namespace eventscope {

/// What the log's filter field says: words are a case-insensitive substring of payload, channel and text, all of them must
/// be found; `"several words"` are one, and `\"` within them is a quote; an expression that begins with `.` or `jq:` is jq over
/// the payload. One thread at a time; copies share the engine.
class Filter
{
public:
    /// Matches everything.
    Filter() = default;
    /// InvalidExpression with jq's own words.
    [[nodiscard]] static Result<Filter> parse(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty() && !m_expression; }
    [[nodiscard]] bool matches(const CaptureRow &row) const;
    /// Ends a jq expression that is being evaluated; nothing matches from then on. Thread-safe; words never take long.
    void interrupt() const;

private:
    QList<WordSearch> m_words;
    std::shared_ptr<json::Expression> m_expression;
};

} // namespace eventscope
