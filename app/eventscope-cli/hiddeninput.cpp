// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/hiddeninput.h"

#include "core/base/platform.h"

namespace eventscope::cli {

HiddenInput::HiddenInput(bool hides)
    : m_hides(hides && platform::isEchoOn())
{
    if (m_hides)
        platform::setEcho(false);
}

HiddenInput::~HiddenInput()
{
    if (m_hides)
        platform::setEcho(true);
}

} // namespace eventscope::cli
