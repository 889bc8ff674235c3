// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/client.h"
#include "core/net/publishresult.h"

namespace eventscope {

/// What an answer to `POST /event` means (protocol.md 4): successes and failures of a 200, all `errors[]` of anything else; what
/// is no JSON (a gateway's HTML page) becomes an error that names the status. Never empty-handed. UnknownOutcome where the answer does
/// not tell whether the service got the events: 502 and 504, any other 5xx that the service did not write, a 200 that cannot be read.
[[nodiscard]] PublishResult publishResultFrom(const http::Response &answer);

} // namespace eventscope
