// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace eventscope {

/// Equality whose duration tells nothing about where two texts differ, only whether their lengths do. For keys and signatures
/// that a stranger may guess at.
[[nodiscard]] bool equalInConstantTime(QByteArrayView left, QByteArrayView right);

} // namespace eventscope
