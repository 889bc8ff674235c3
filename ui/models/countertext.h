// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/countertally.h"

namespace eventscope {

/// A counter's value as people write it where they live: grouped digits, every one of them; an average with two decimals. A dash while
/// there is none. Any other text on one line, and cut.
[[nodiscard]] QString counterValueText(const Counter &counter, const CounterValue &value);
/// What a counter computes, in words.
[[nodiscard]] QString counterKindText(Counter::Kind kind);

} // namespace eventscope
