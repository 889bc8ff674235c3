// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/diff.h"

#include "core/json/valueclasses.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace eventscope::json {

namespace {

using Type = Document::Type;

constexpr qint64 maxPairsOfArray = 4'000'000;
constexpr qint64 maxPairsTogether = 32'000'000;

/// What stands between two common parts of arrays: [begin, end) of each.
struct Run
{
    qsizetype beforeBegin = 0;
    qsizetype beforeEnd = 0;
    qsizetype afterBegin = 0;
    qsizetype afterEnd = 0;

    [[nodiscard]] qsizetype beforeCount() const { return beforeEnd - beforeBegin; }
    [[nodiscard]] qsizetype afterCount() const { return afterEnd - afterBegin; }
    [[nodiscard]] qint64 pairs() const { return qint64(beforeCount()) * qint64(afterCount()); }
};

/// Lengths of the longest common subsequences of all tails of two lists.
class TailTable
{
public:
    TailTable(const QList<int> &before, const QList<int> &after, const Run &run)
        : m_width(size_t(run.afterCount()) + 1)
        , m_lengths((size_t(run.beforeCount()) + 1) * m_width)
    {
        for (qsizetype i = run.beforeCount() - 1; i >= 0; --i) {
            for (qsizetype j = run.afterCount() - 1; j >= 0; --j) {
                const bool isCommon = before.at(run.beforeBegin + i) == after.at(run.afterBegin + j);
                at(i, j) = isCommon ? quint16(at(i + 1, j + 1) + 1) : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }

    /// Whether to leave out the element of the first list keeps the longest.
    [[nodiscard]] bool skipsBefore(qsizetype i, qsizetype j) { return at(i + 1, j) >= at(i, j + 1); }

private:
    // The shorter list has at most the root of maxPairsOfArray elements: 16 bits hold every length.
    quint16 &at(qsizetype i, qsizetype j) { return m_lengths[size_t(i) * m_width + size_t(j)]; }

    size_t m_width;
    std::vector<quint16> m_lengths;
};

class Differ
{
public:
    Differ(const Document &before, const Document &after, const QList<PathPattern> &ignored)
        : m_before(before)
        , m_after(after)
        , m_beforeClasses(m_classes.classify(before, ignored))
        , m_afterClasses(m_classes.classify(after, ignored))
    {
    }

    Diff run()
    {
        visit(0, 0);
        while (!m_open.empty()) {
            const auto [before, after] = m_open.back();
            m_open.pop_back();
            compare(before, after);
        }
        return m_diff;
    }

private:
    using Pair = std::pair<int, int>;

    void compare(int before, int after)
    {
        if (before < 0)
            return add(Difference::Kind::Added, before, after);
        if (after < 0)
            return add(Difference::Kind::Removed, before, after);
        const Type type = m_before.node(before).type;
        const bool isSameType = type == m_after.node(after).type;
        const size_t mark = m_open.size();
        if (isSameType && type == Type::Object)
            visitMembers(before, after);
        else if (isSameType && type == Type::Array)
            visitElements(before, after);
        else
            add(Difference::Kind::Changed, before, after);
        std::reverse(m_open.begin() + std::ptrdiff_t(mark), m_open.end()); // the first is compared next
    }

    void add(Difference::Kind kind, int before, int after)
    {
        if (m_diff.total++ < Diff::maxDifferences)
            m_diff.differences.append({kind, before, after});
    }

    [[nodiscard]] int beforeClass(int node) const { return node < 0 ? ValueClasses::ignored : m_beforeClasses.values.at(node); }
    [[nodiscard]] int afterClass(int node) const { return node < 0 ? ValueClasses::ignored : m_afterClasses.values.at(node); }

    /// Notes two values (or one, and -1) to be compared unless they are equal or left out.
    void visit(int before, int after)
    {
        const bool isIgnored
            = (before >= 0 && beforeClass(before) == ValueClasses::ignored) || (after >= 0 && afterClass(after) == ValueClasses::ignored);
        const bool isEqual = before >= 0 && after >= 0 && beforeClass(before) == afterClass(after);
        if (!isIgnored && !isEqual)
            m_open.emplace_back(before, after);
    }

    void visitMembers(int before, int after)
    {
        QHash<Pair, int> partners; // by key and how often it occurred before
        QHash<int, int> occurred;
        const QList<int> members = m_after.children(after);
        for (const int member : members)
            partners.insert(keyOf(m_afterClasses, member, occurred), member);
        occurred.clear();
        for (const int member : m_before.children(before)) {
            const auto partner = partners.constFind(keyOf(m_beforeClasses, member, occurred));
            visit(member, partner == partners.cend() ? -1 : *partner);
            if (partner != partners.cend())
                partners.erase(partner);
        }
        occurred.clear();
        for (const int member : members) {
            if (partners.contains(keyOf(m_afterClasses, member, occurred)))
                visit(-1, member);
        }
    }

    [[nodiscard]] static Pair keyOf(const ValueClasses::Classes &classes, int member, QHash<int, int> &occurred)
    {
        const int key = classes.keys.at(member);
        return {key, occurred[key]++};
    }

    void visitElements(int before, int after)
    {
        m_beforeElements = m_before.children(before);
        m_afterElements = m_after.children(after);
        const auto toClasses = [](const QList<int> &nodes, const QList<int> &values) {
            QList<int> classes(nodes.size());
            std::transform(nodes.cbegin(), nodes.cend(), classes.begin(), [&values](int node) { return values.at(node); });
            return classes;
        };
        const QList<int> beforeValues = toClasses(m_beforeElements, m_beforeClasses.values);
        const QList<int> afterValues = toClasses(m_afterElements, m_afterClasses.values);
        const Run middle = withoutCommonEnds(beforeValues, afterValues);
        if (middle.pairs() > maxPairsOfArray || m_pairsSpent + middle.pairs() > maxPairsTogether)
            return visitByIndex(middle);
        m_pairsSpent += middle.pairs();
        visitAligned(middle, beforeValues, afterValues);
    }

    [[nodiscard]] static Run withoutCommonEnds(const QList<int> &before, const QList<int> &after)
    {
        Run run{0, before.size(), 0, after.size()};
        while (run.beforeCount() > 0 && run.afterCount() > 0 && before.at(run.beforeBegin) == after.at(run.afterBegin)) {
            ++run.beforeBegin;
            ++run.afterBegin;
        }
        while (run.beforeCount() > 0 && run.afterCount() > 0 && before.at(run.beforeEnd - 1) == after.at(run.afterEnd - 1)) {
            --run.beforeEnd;
            --run.afterEnd;
        }
        return run;
    }

    void visitAligned(const Run &middle, const QList<int> &before, const QList<int> &after)
    {
        TailTable tails(before, after, middle);
        Run run{middle.beforeBegin, middle.beforeBegin, middle.afterBegin, middle.afterBegin};
        while (run.beforeEnd < middle.beforeEnd && run.afterEnd < middle.afterEnd) {
            if (before.at(run.beforeEnd) == after.at(run.afterEnd)) {
                visitByIndex(run);
                run = {run.beforeEnd + 1, run.beforeEnd + 1, run.afterEnd + 1, run.afterEnd + 1};
            } else if (tails.skipsBefore(run.beforeEnd - middle.beforeBegin, run.afterEnd - middle.afterBegin)) {
                ++run.beforeEnd;
            } else {
                ++run.afterEnd;
            }
        }
        visitByIndex({run.beforeBegin, middle.beforeEnd, run.afterBegin, middle.afterEnd});
    }

    void visitByIndex(const Run &run)
    {
        const qsizetype count = std::max(run.beforeCount(), run.afterCount());
        for (qsizetype i = 0; i < count; ++i) {
            visit(i < run.beforeCount() ? m_beforeElements.at(run.beforeBegin + i) : -1,
                  i < run.afterCount() ? m_afterElements.at(run.afterBegin + i) : -1);
        }
    }

    const Document &m_before;
    const Document &m_after;
    ValueClasses m_classes;
    const ValueClasses::Classes m_beforeClasses;
    const ValueClasses::Classes m_afterClasses;
    std::vector<Pair> m_open; ///< what is still to be compared, the next at the end
    QList<int> m_beforeElements; ///< of the arrays at hand
    QList<int> m_afterElements;
    qint64 m_pairsSpent = 0;
    Diff m_diff;
};

} // namespace

Diff diff(const Document &before, const Document &after, const QList<PathPattern> &ignored)
{
    return Differ(before, after, ignored).run();
}

} // namespace eventscope::json
