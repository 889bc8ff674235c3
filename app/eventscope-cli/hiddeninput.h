// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace eventscope::cli {

/// While it lives, what is typed at the terminal is not shown. Does nothing when the input is no terminal.
class HiddenInput
{
public:
    explicit HiddenInput(bool hides);
    ~HiddenInput();
    HiddenInput(const HiddenInput &) = delete;
    HiddenInput &operator=(const HiddenInput &) = delete;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace eventscope::cli
