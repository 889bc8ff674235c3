// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/eventapiplan.h"

namespace eventscope::backend {

/// The modes that a definition has a provider for, each once.
[[nodiscard]] QList<AuthMode> authModes(const LocalApiDefinition &definition);

/// `AuthProviders` of the API. What they need and the definition may not know is added to `parameters`.
[[nodiscard]] Value authProviders(const LocalApiDefinition &definition, std::vector<Parameter> &parameters);

} // namespace eventscope::backend
