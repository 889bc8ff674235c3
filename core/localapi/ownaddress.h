// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

namespace eventscope::localapi {

/// Whether a server that is bound to it listens at all addresses of this machine: `0.0.0.0` or `::`.
[[nodiscard]] bool isAnyAddress(const QHostAddress &address);

/// The name of this machine in lower case; empty when it is none that DNS could have.
[[nodiscard]] QString ownHostName();

} // namespace eventscope::localapi
