// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace eventscope::cli {

/// While it lives, what is typed at the terminal is not shown. Does nothing when the input is no terminal.
class HiddenInput
{
public:
    explicit HiddenInput(bool hides);
    ~HiddenInput();
    Q_DISABLE_COPY_MOVE(HiddenInput)

private:
    const bool m_hides;
};

} // namespace eventscope::cli
