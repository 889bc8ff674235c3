// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace eventscope {

/// To which channel the events of a captured channel are published: the first rule that matches decides. A value type.
class ChannelMap
{
public:
    /// `/orders/*` to `/staging/orders/*`: the `*` at the end of `from` matches one or more segments, and stands for them in `to`, which
    /// may do without. A lone `*` or `/*` matches every channel. Slashes at the ends do not count.
    struct Rule
    {
        QString from;
        QString to;
        bool operator==(const Rule &) const = default;
    };
    /// What is wrong with a rule.
    struct Fault
    {
        enum class Side { From, To };
        Side side = Side::From;
        Error error; ///< InvalidChannel; InvalidArgument for a `*` that stands for nothing
    };

    ChannelMap() = default;
    /// Rules with a fault match nothing.
    explicit ChannelMap(QList<Rule> rules);

    [[nodiscard]] static std::optional<Fault> check(const Rule &rule);
    /// Nothing: no rule matches. InvalidChannel: what comes out cannot be published to, as where a wildcard subscription's `*` stands for
    /// itself: its events do not tell their channel (protocol.md 3.4).
    [[nodiscard]] std::optional<Result<QString>> map(const QString &channel) const;

private:
    QList<Rule> m_rules;
};

} // namespace eventscope
