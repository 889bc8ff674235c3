// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/finding.h"

#include <QObject>

namespace eventscope::doctor {

/// Makes some of the checks for ConnectionDoctor, one at a time, each when it is asked to. It knows no deadline; destroyed, it drops
/// what it is at without a word. One thread.
class Probe : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// Once for each check that was asked for; perhaps before the call that asks returns.
    void done(const eventscope::doctor::Finding &finding);
};

} // namespace eventscope::doctor
