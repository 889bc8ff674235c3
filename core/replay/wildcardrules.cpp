// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/wildcardrules.h"

#include "core/protocol/channelpattern.h"

#include <algorithm>

namespace eventscope {

namespace {

/// Empty: there is none.
QString channelBelow(const QString &wildcard)
{
    const QString base = wildcard.chopped(1); // with its slash
    const QString below = base + QStringLiteral("replay");
    return base.size() > 1 && ChannelPath::parse(below) ? below : QString();
}

QList<ChannelMap::Rule> rulesFor(const ChannelPattern &wildcard, const QStringList &channels)
{
    const QString target = channelBelow(wildcard.text());
    QList<ChannelMap::Rule> rules;
    if (target.isEmpty())
        return rules;
    for (const QString &channel : channels) {
        const auto path = ChannelPath::parse(channel);
        if (path && wildcard.matches(*path))
            rules << ChannelMap::Rule{channel, channel};
    }
    return rules << ChannelMap::Rule{wildcard.text(), target};
}

} // namespace

QList<ChannelMap::Rule> rulesForWildcards(const QStringList &channels)
{
    // The deepest first: a wildcard takes those below it, too.
    QStringList sorted = channels;
    std::stable_sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) { return a.count(u'/') > b.count(u'/'); });
    QList<ChannelMap::Rule> rules;
    for (const QString &channel : std::as_const(sorted)) {
        const auto pattern = ChannelPattern::parse(channel);
        if (!pattern || !pattern->isWildcard())
            continue;
        for (const ChannelMap::Rule &rule : rulesFor(*pattern, channels)) {
            if (!rules.contains(rule))
                rules << rule;
        }
    }
    return rules;
}

} // namespace eventscope
