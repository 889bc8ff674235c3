// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importer.h"

namespace eventscope::importers {

[[nodiscard]] bool isCurl(const QString &text);

/// A cURL command that publishes: its URL, its headers and the channel of its body. A value that is a variable (`$APPSYNC_API_KEY`) becomes
/// a source of that name. Of several URLs the first that is one of an Event API counts. InvalidInput with a reason when the URL is not one
/// of an Event API.
[[nodiscard]] Result<ImportedEndpoint> endpointOfCurl(const QString &commandLine);

} // namespace eventscope::importers
