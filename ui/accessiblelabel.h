// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace eventscope {

/// Lets assistive technology read the text of labels that also have an accessible name, which Qt tells instead of the text: "Connection
/// state" and never "Connected". Holds for labels made from then on that have their name before their text, since Qt asks once. Call it
/// once, in the GUI thread.
void installAccessibleLabels();

} // namespace eventscope
