// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/framecodec.h"

namespace eventscope {

/// The fields as a compact JSON object of strings, in their order.
[[nodiscard]] QByteArray authorizationText(const AuthorizationFields &fields);

} // namespace eventscope
