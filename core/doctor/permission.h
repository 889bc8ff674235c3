// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/protocol/connectionstate.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

#include <optional>

/// What PermissionCheck asks and learns. Facts and codes; words for people are made by who shows them.
namespace eventscope::doctor {

/// May this authorizer do that, there?
struct Question
{
    int authorizer = 0; ///< its place in the plan
    Operation operation = Operation::Connect;
    QString channel = {}; ///< or pattern, as written; empty for Connect

    bool operator==(const Question &) const = default;
};

enum class Answer {
    Allowed,
    Refused, ///< the service said no: `error`
    NotAsked, ///< nobody knows: `error`, or `hindrance`
};

/// Why a question was not even put to the service.
enum class Hindrance {
    None,
    NotConnected, ///< there was no connection to ask over: `error`
    Stopped,
};

/// What came of one question. A value type.
struct Permission
{
    Question question;
    Answer answer = Answer::NotAsked;
    std::optional<Error> error = {};
    Hindrance hindrance = Hindrance::None;
};

/// `error`, met while asking `question`, as an answer to it: a refusal where the service decided, else NotAsked.
[[nodiscard]] Permission permissionBy(const Question &question, const Error &error);

/// For a wildcard that `one` allows: the channels below it at which the same is refused to the same authorizer, in the order of `all`.
/// A wildcard is authorized as a whole, so that it may open what is closed one by one (protocol.md 3.1). Empty for everything else.
[[nodiscard]] QStringList refusedBelow(const QList<Permission> &all, const Permission &one);

} // namespace eventscope::doctor

Q_DECLARE_METATYPE(eventscope::doctor::Permission)
