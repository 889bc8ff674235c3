// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/frame.h"

namespace eventscope {

Error ServiceError::toError() const
{
    return {errorCodeForServiceType(type), message.value_or(QString()), code.value_or(0), type};
}

} // namespace eventscope
