// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/json/syntaxerror.h"
#include "core/protocol/connection.h"

#include <QString>

namespace eventscope {

/// The words for people: the one place where errors and states become sentences (translated).
/// What happened, in one short sentence.
[[nodiscard]] QString errorTitle(const Error &error);
/// What happened and what to do next, in one or two sentences.
[[nodiscard]] QString errorText(const Error &error);
/// What is wrong with the text of a filter, or that it was stopped because it does not end.
[[nodiscard]] QString filterErrorText(const Error &error);
/// As errorText, for a URL a person typed: knows a GraphQL URL and a bare API id by their look.
[[nodiscard]] QString endpointInputText(const QString &input, const Error &error);
/// As errorText, for a channel a person typed to publish to: knows a wildcard.
[[nodiscard]] QString publishChannelText(const QString &input, const Error &error);
/// Until when the service takes no further request.
[[nodiscard]] QString throttledText(UtcTime until);
/// "Line 3, column 7: expected ',' or '}'".
[[nodiscard]] QString syntaxErrorText(const json::SyntaxError &error);
/// A warning of half a surrogate pair at this place; it can be sent.
[[nodiscard]] QString loneSurrogateText(const json::SyntaxError &place);
/// Why a definition of a local Event API is refused, with line and column.
[[nodiscard]] QString definitionErrorText(const Error &error);
/// Why the capture of an endpoint cannot be written, and what becomes of its events meanwhile: how many wait in memory, and how many did
/// not fit there any more.
[[nodiscard]] QString storageText(const QString &endpoint, const Error &error, qint64 waiting, qint64 dropped);
/// The capture file of an endpoint was removed and made again; `dropped` events came meanwhile and were refused.
[[nodiscard]] QString madeAgainText(const QString &endpoint, qint64 dropped);
/// The draft of an endpoint could not be read; the file was kept at `path`.
[[nodiscard]] QString draftPutAsideText(const Error &error, const QString &path);
/// As errorText, for a local Event API that did not start; `port` is the wanted one, 0 for any.
[[nodiscard]] QString localApiErrorText(const Error &error, int port);
/// "Connected", "Reconnecting (attempt 3, next try in 4 s)", …
[[nodiscard]] QString connectionText(const ConnectionStatus &status);
/// "pending", "active", "refused", …
[[nodiscard]] QString subscriptionStateText(SubscriptionState state);

} // namespace eventscope
