// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snippets/snippet.h"
#include "core/workspace/endpointsettings.h"

namespace eventscope {

/// What a snippet needs to know of a saved endpoint: where it is, and how an authorizer (an id; empty: the endpoint's for this action)
/// authorizes. Channel and events are still to be given. A null endpoint when the settings' URL is none.
[[nodiscard]] SnippetRequest snippetRequest(const EndpointSettings &settings, SnippetRequest::Action action,
                                            const QString &authorizerId = {});

} // namespace eventscope
