// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secrettraces.h"
#include "core/json/pathpattern.h"
#include "core/protocol/channelpattern.h"

#include <QRegularExpression>

#include <memory>

namespace eventscope {

/// Fields of the events of some channels that an audience must not see.
struct MaskedFields
{
    QString channel; ///< a channel or a pattern
    QString places; ///< as json::PathPattern::parseList()

    bool operator==(const MaskedFields &) const = default;
};

/// Takes out of texts and payloads what an audience must not see: keys and tokens (maskSecrets(), and those that are known), URLs,
/// addresses and hosts with a usual ending, ids of accounts and of who acts in them, mail addresses, words that are known to be names, and
/// the fields that a person named for a channel. Hides rather too much than too little. A value type.
class Discretion
{
public:
    Discretion() = default;
    /// `words` are hidden wherever they stand as whole words, whatever their case. Of the fields those that cannot be read hide the whole
    /// payload of their channel; of every channel, when it is the channel that cannot be read. What `secrets` comes to know later is
    /// hidden from then on.
    Discretion(const QStringList &words, const QList<MaskedFields> &fields, std::shared_ptr<const SecretTraces> secrets = {});

    [[nodiscard]] QString text(const QString &text) const;
    /// A payload without the fields that are hidden for its channel; each of its words goes through text() besides, once it is read.
    /// `channel` is where it was published to, or the pattern it came by: what may have been published to a channel with hidden fields is
    /// treated so. Nothing when nothing of it may be shown.
    [[nodiscard]] std::optional<QByteArray> payload(const QString &channel, const QByteArray &payload) const;
    /// What is shown of the value that has this key.
    [[nodiscard]] QString value(const QString &key, const QString &text) const;
    /// What this jq expression gives may tell of a hidden field: it is a path to one or into one, or no mere path; or it names a secret.
    [[nodiscard]] bool touches(const QString &expression) const;
    /// The same for a filter: it names the key of a hidden field.
    [[nodiscard]] bool names(const QString &filter) const;

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
    std::shared_ptr<const SecretTraces> m_secrets;
};

} // namespace eventscope
