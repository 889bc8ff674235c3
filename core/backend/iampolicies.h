// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/eventapiplan.h"

namespace eventscope::backend {

/// A managed policy for each different set of permissions among the keys, with the actions and ARNs of protocol.md 5.1. IAM knows
/// namespaces, no single channels.
void addPolicies(EventApiPlan &plan, const QList<LocalApiDefinition::IamKey> &keys);

} // namespace eventscope::backend
