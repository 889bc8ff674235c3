// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/endpointsettings.h"
#include "core/workspace/keyreader.h"

#include <QJsonArray>

/// Subscriptions in the files of the workspace: a pattern alone, or an object with an authorizer of its own.
namespace eventscope::subscriptionkeys {

inline constexpr QLatin1String key("subscriptions");

[[nodiscard]] QJsonArray toArray(const QList<SubscriptionSettings> &subscriptions);
/// Those at `key`.
[[nodiscard]] QList<SubscriptionSettings> read(KeyReader &keys);

} // namespace eventscope::subscriptionkeys
