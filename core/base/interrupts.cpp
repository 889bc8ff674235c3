// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interrupts.h"

namespace eventscope {

Interrupts::Interrupts()
    : m_watch(this, [this] { Q_EMIT interrupted(); })
{
}

} // namespace eventscope
