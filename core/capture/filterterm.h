// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/capture/capturerowview.h"

#include <QString>

#include <functional>
#include <optional>

class QRegularExpressionMatch;

namespace eventscope {

/// A term of a filter that narrows by what a row is, not by what its payload says. A value type:
/// - `channel:/demo` (or `/demo/*`) a channel or subscription that is it or lies below it; without a slash at the beginning: that holds
///   the text
/// - `subscription:…` the same, of received events only
/// - `kind:event`, `published`, `connection`, `error`, `gap`, `missing`, or `late`: what tells a publish's answer that came after its
///   deadline; several with commas
/// - `size>1000`, also `>=`, `<`, `<=`, `=`, in bytes, `KB` or `MB` (of 1024)
/// - `from:` and `to:` (before it) a time: `03:12`, `03:12:05.5`, `2026-11-26`, `2026-11-26T03:12`; local unless it ends with `Z` or an
///   offset; one without a date is the last such time, of `to:` the first one after `from:`
/// - each with `-` before it: what it does not match
class FilterTerm
{
public:
    /// The word begins like a term, whether it is a right one or not.
    [[nodiscard]] static bool isTerm(const QString &word);
    /// Nothing when the word is no term; InvalidArgument with the reason when it begins like one and is wrong.
    /// `from` is what the filter's `from:` says.
    [[nodiscard]] static std::optional<Result<FilterTerm>> parse(const QString &word, UtcTime now, std::optional<UtcTime> from = {});
    /// The time of a `from:` term; nothing for any other word.
    [[nodiscard]] static std::optional<UtcTime> beginOf(const QString &word, UtcTime now);

    /// A time as `from:` takes it. InvalidArgument.
    [[nodiscard]] static Result<UtcTime> timeOf(const QString &text, UtcTime now);

    [[nodiscard]] bool matches(const CaptureRowView &row) const { return m_test(row); }
    [[nodiscard]] bool matches(const CaptureRow &row) const { return matches(ViewOfRow(row).view()); }
    /// The same for SQLite, given all sources of the rows in question; it may let more rows pass than matches() does.
    [[nodiscard]] RowCondition condition(const QList<CaptureSource> &sources) const;

private:
    using Test = std::function<bool(const CaptureRowView &)>;
    using ChannelTest = std::function<bool(const QString &)>;

    FilterTerm(Test test, RowCondition condition, ChannelTest channelTest = {})
        : m_test(std::move(test))
        , m_condition(std::move(condition))
        , m_channelTest(std::move(channelTest))
    {
    }
    [[nodiscard]] static Result<FilterTerm> parse(const QRegularExpressionMatch &match, UtcTime now, std::optional<UtcTime> from);
    [[nodiscard]] FilterTerm negated() const;
    /// Nothing when the sources are too many to be named.
    [[nodiscard]] std::optional<RowCondition> exactCondition(const QList<CaptureSource> &sources) const;
    [[nodiscard]] static Result<FilterTerm> channel(const QString &value);
    [[nodiscard]] static Result<FilterTerm> subscription(const QString &value);
    [[nodiscard]] static Result<FilterTerm> kind(const QString &value);
    [[nodiscard]] static Result<FilterTerm> size(const QString &comparison);
    [[nodiscard]] static Result<FilterTerm> from(const QString &value, UtcTime now);
    [[nodiscard]] static Result<FilterTerm> to(const QString &value, UtcTime now, std::optional<UtcTime> from);

    Test m_test;
    RowCondition m_condition; ///< without what is said of the channel
    ChannelTest m_channelTest;
    bool m_isNegated = false; ///< m_condition and m_channelTest are of the term without its `-`
};

} // namespace eventscope
