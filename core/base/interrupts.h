// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace eventscope {

/// Turns SIGINT and SIGTERM (Ctrl+C and closing the console on Windows) into a signal in the event loop. At most one lives at a
/// time; after it is gone, and for a second interrupt, the system's own handling holds again.
class Interrupts : public QObject
{
    Q_OBJECT

public:
    Interrupts();
    ~Interrupts() override;

Q_SIGNALS:
    void interrupted();

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace eventscope
