// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/framecodec.h"

namespace eventscope {

/// The subprotocol every Event API speaks (protocol.md 2.1).
inline constexpr char eventSubprotocol[] = "aws-appsync-event-ws";

/// `header-` + base64url without padding of the fields as a JSON object in their order (protocol.md 2.1). Qt drops a
/// subprotocol with `=` or `/` with a warning only, hence no padding (qt64.md 5.1).
[[nodiscard]] QByteArray encodeHeaderSubprotocol(const AuthorizationFields &fields);

/// Reads one, leniently: padding, the standard alphabet and white space in the JSON are taken. Fails with InvalidArgument.
[[nodiscard]] Result<AuthorizationFields> decodeHeaderSubprotocol(QByteArrayView subprotocol);

} // namespace eventscope
