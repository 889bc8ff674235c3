// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/capture/filterterm.h"
#include "core/capture/wordsearch.h"
#include "core/json/expression.h"

#include <QList>

#include <memory>
#include <optional>

namespace eventscope {

/// What the log's filter field says: words are a case-insensitive substring of payload, channel and text, all of them must
/// be found; `"several words"` are one, and `\"` within them is a quote. An expression that begins with `.`, or behind words with
/// `jq:`, is jq over the payload. Terms narrow first (FilterTerm): anywhere among words, before an expression. One thread at a time;
/// copies share the engine.
class Filter
{
public:
    /// Matches everything.
    Filter() = default;
    /// InvalidExpression with jq's own words, InvalidArgument for a wrong term. `now` places times that have no date.
    [[nodiscard]] static Result<Filter> parse(const QString &text, UtcTime now = SystemClock().utc());

    /// The words and phrases of a filter's text, without terms and expression.
    [[nodiscard]] static QStringList words(const QString &text);
    /// The text of a filter that wants what `text` does and a term or word too.
    [[nodiscard]] static QString withTerm(const QString &text, const QString &term);
    /// The same with a jq expression that must not be false.
    [[nodiscard]] static QString withExpression(const QString &text, const QString &expression);

    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty() && m_words.isEmpty() && !m_expression; }
    [[nodiscard]] bool matches(const CaptureRowView &row) const;
    [[nodiscard]] bool matches(const CaptureRow &row) const { return isEmpty() || matches(ViewOfRow(row).view()); }
    /// What SQLite can say of the terms, given all sources of the rows in question; matches() decides.
    [[nodiscard]] RowCondition condition(const QList<CaptureSource> &sources) const;
    /// A row may take a while: jq is asked.
    [[nodiscard]] bool hasExpression() const { return m_expression != nullptr; }
    /// Ends a jq expression that is being evaluated; nothing matches from then on. Thread-safe; words never take long.
    void interrupt() const;
    [[nodiscard]] bool isInterrupted() const { return m_expression && m_expression->isInterrupted(); }

private:
    [[nodiscard]] Result<void> takeWord(const QString &word, UtcTime now, std::optional<UtcTime> from);
    [[nodiscard]] Result<void> takeExpression(const QString &expression);

    QList<FilterTerm> m_terms;
    QList<WordSearch> m_words;
    std::shared_ptr<json::Expression> m_expression;
};

} // namespace eventscope
