// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notifier.h"

#include <QList>

namespace eventscope::test {

/// Keeps what it is given; refuses it when told so.
class FakeNotifier final : public Notifier
{
public:
    void notify(const Notification &notification) override
    {
        shown << notification;
        if (refuses)
            Q_EMIT refused(notification);
    }

    QList<Notification> shown;
    bool refuses = false;
};

} // namespace eventscope::test
