// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/hiddeninput.h"

#include <termios.h>
#include <unistd.h>

namespace eventscope::cli {

struct HiddenInput::State
{
    termios before{};
};

HiddenInput::HiddenInput(bool hides)
{
    auto state = std::make_unique<State>();
    if (!hides || tcgetattr(STDIN_FILENO, &state->before) != 0)
        return;
    termios silent = state->before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    if (tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0)
        m_state = std::move(state);
}

HiddenInput::~HiddenInput()
{
    if (m_state)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_state->before);
}

} // namespace eventscope::cli
