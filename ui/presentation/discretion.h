// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/pathpattern.h"
#include "core/protocol/channelpattern.h"

#include <QRegularExpression>

namespace eventscope {

/// Fields of the events of some channels that an audience must not see.
struct MaskedFields
{
    QString channel; ///< a channel or a pattern
    QString places; ///< as json::PathPattern::parseList()

    bool operator==(const MaskedFields &) const = default;
};

/// Takes out of texts and payloads what an audience must not see: keys and tokens (maskSecrets()), hosts and URLs, account ids, mail
/// addresses, words that are known to be names, and the fields that a person named for a channel. Hides rather too much than too little.
/// A value type.
class Discretion
{
public:
    Discretion() = default;
    /// `words` are hidden wherever they stand as whole words, whatever their case. Of the fields those that cannot be read hide the whole
    /// payload of their channel; of every channel, when it is the channel that cannot be read.
    Discretion(const QStringList &words, const QList<MaskedFields> &fields);

    [[nodiscard]] QString text(const QString &text) const;
    /// A payload as it may be shown. `channel` is where it was published to, or the pattern it came by: what may have been published to a
    /// channel with hidden fields is treated so. Nothing when nothing of it may be shown.
    [[nodiscard]] std::optional<QByteArray> payload(const QString &channel, const QByteArray &payload) const;
    /// A number or text computed from this jq expression may hold a hidden field.
    [[nodiscard]] bool touches(const QString &expression) const;

private:
    struct Rule
    {
        std::optional<ChannelPattern> channel; ///< nothing: every one
        std::optional<QList<json::PathPattern>> places; ///< nothing: all of the payload
        QString text; ///< of the places
    };

    [[nodiscard]] bool concerns(const Rule &rule, const std::optional<ChannelPattern> &channel) const;

    QList<Rule> m_rules;
    QRegularExpression m_words;
};

} // namespace eventscope
