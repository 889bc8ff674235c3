// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/channelmap.h"

#include "core/protocol/channelpattern.h"

#include <algorithm>

namespace eventscope {

namespace {

constexpr QChar star(u'*');
constexpr QChar slash(u'/');

QStringList segmentsOf(const QString &channel)
{
    return channel.split(slash, Qt::SkipEmptyParts);
}

bool isEverything(const QString &from)
{
    return segmentsOf(from) == QStringList(QString(star));
}

bool hasStar(const QString &from)
{
    const QStringList segments = segmentsOf(from);
    return !segments.isEmpty() && segments.constLast() == star;
}

std::optional<Error> checkFrom(const QString &from)
{
    if (isEverything(from))
        return std::nullopt;
    const auto pattern = ChannelPattern::parse(from);
    return pattern ? std::nullopt : std::optional(pattern.error());
}

std::optional<Error> checkTo(const ChannelMap::Rule &rule)
{
    const auto stars = rule.to.count(star);
    if (stars > 1 || (stars == 1 && !hasStar(rule.from)))
        return Error{ErrorCode::InvalidArgument, QStringLiteral("the * of \"%1\" stands for nothing").arg(rule.to)};
    const auto path = ChannelPath::parse(QString(rule.to).replace(star, QLatin1Char('x')));
    return path ? std::nullopt : std::optional(path.error());
}

/// What the star stands for, empty without one; nothing when the rule does not match.
std::optional<QString> match(const QString &from, const QString &channel)
{
    const QStringList wanted = segmentsOf(from);
    const QStringList segments = segmentsOf(channel);
    if (!hasStar(from))
        return segments == wanted ? std::optional(QString()) : std::nullopt;
    const auto fixed = wanted.size() - 1;
    if (segments.size() <= fixed || segments.first(fixed) != wanted.first(fixed))
        return std::nullopt;
    return segments.mid(fixed).join(slash);
}

} // namespace

ChannelMap::ChannelMap(QList<Rule> rules)
    : m_rules(std::move(rules))
{
    m_rules.removeIf([](const Rule &rule) { return check(rule).has_value(); });
}

std::optional<ChannelMap::Fault> ChannelMap::check(const Rule &rule)
{
    if (auto error = checkFrom(rule.from))
        return Fault{Fault::Side::From, *std::move(error)};
    if (auto error = checkTo(rule))
        return Fault{Fault::Side::To, *std::move(error)};
    return std::nullopt;
}

std::optional<Result<QString>> ChannelMap::map(const QString &channel) const
{
    for (const Rule &rule : m_rules) {
        const auto rest = match(rule.from, channel);
        if (!rest)
            continue;
        const QString target = QString(rule.to).replace(star, *rest);
        const auto path = ChannelPath::parse(target);
        return path ? Result<QString>(target) : Result<QString>(path.error());
    }
    return std::nullopt;
}

} // namespace eventscope
