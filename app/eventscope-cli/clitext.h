// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/json/syntaxerror.h"

namespace eventscope::cli {

/// Whom an error is about: an Event API, its connection (where no channel counts yet), or what signs a person in for it.
enum class Party { EventApi, Connection, SignIn };

/// What went wrong and what to do next, in one or two short sentences of plain English. Errors with a type of Cognito, STS or an OpenID
/// provider are told as theirs, whoever the party is.
[[nodiscard]] QString words(const Error &error, Party party = Party::EventApi);

/// `line 2, column 5: …`
[[nodiscard]] QString position(const json::SyntaxError &error);

} // namespace eventscope::cli
