// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/hiddeninput.h"

#include <windows.h>

namespace eventscope::cli {

struct HiddenInput::State
{
    DWORD before = 0;
};

HiddenInput::HiddenInput(bool hides)
{
    auto state = std::make_unique<State>();
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    if (hides && GetConsoleMode(input, &state->before) && SetConsoleMode(input, state->before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT)))
        m_state = std::move(state);
}

HiddenInput::~HiddenInput()
{
    if (m_state)
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_state->before);
}

} // namespace eventscope::cli
