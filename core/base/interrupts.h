// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"

#include <QObject>

namespace eventscope {

/// The interrupts that platform::InterruptWatch tells of, as a signal. At most one lives at a time.
class Interrupts : public QObject
{
    Q_OBJECT

public:
    Interrupts();

Q_SIGNALS:
    void interrupted();

private:
    platform::InterruptWatch m_watch;
};

} // namespace eventscope
