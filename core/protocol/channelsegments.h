// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace eventscope {

/// The segments of a channel as written, without the one slash that may stand at either end. Fails with InvalidChannel when
/// there is none, one is empty, or there are more than limits::maxChannelSegments. Characters are not looked at.
[[nodiscard]] Result<QStringList> splitChannel(const QString &text);

/// Length and characters of each segment (protocol.md 3.1); the error names the first segment that breaks a rule.
[[nodiscard]] Result<void> checkSegments(const QStringList &segments);

} // namespace eventscope
