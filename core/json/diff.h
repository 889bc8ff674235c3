// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/pathpattern.h"

namespace eventscope::json {

/// One place where two documents differ.
struct Difference
{
    enum class Kind { Added, Removed, Changed };

    Kind kind = Kind::Changed;
    int before = -1; ///< node of the first document; -1 for Added
    int after = -1; ///< node of the second document; -1 for Removed

    bool operator==(const Difference &) const = default;
};

struct Diff
{
    static constexpr int maxDifferences = 10'000;

    QList<Difference> differences; ///< in the order of the texts, the first maxDifferences of them
    qint64 total = 0; ///< those beyond it counted too
};

/// What makes `after` of `before`, by structure:
/// - Numbers are equal when their decimal values are (canonicalNumber()), never by way of a double; strings when their contents are,
///   however escaped. A value of another type is changed as a whole.
/// - The order of keys is no difference. Of a key that occurs several times, the n-th is compared with the n-th.
/// - Elements of arrays are aligned by their longest common subsequence, so an inserted element is one difference; unequal elements
///   between the common ones are compared in their order. What begins and ends alike never counts; where the rest of an array, or
///   all arrays together, would take too many steps (4 and 32 million pairs), elements are compared by index instead.
/// - What lies at or below a place in `ignored` is left out, also from the question whether two elements are equal.
/// Exact: values are compared by identity of content, not by hashes. No recursion; time and memory grow with the size of the texts.
[[nodiscard]] Diff diff(const Document &before, const Document &after, const QList<PathPattern> &ignored = {});

} // namespace eventscope::json
