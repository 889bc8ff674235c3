// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

namespace eventscope::fuzz {

/// Ends the program, which libFuzzer takes for a finding, when a promise of the code is broken.
inline void check(bool kept, const char *promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken: %s\n", promise);
    std::abort();
}

} // namespace eventscope::fuzz
