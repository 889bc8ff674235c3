// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"

#include <QIODevice>

namespace eventscope::cli {

/// stdin of a thread that may wait long for it: a read ends when it is interrupted. Nobody else may read stdin meanwhile.
class StandardInput final : public QIODevice
{
    Q_OBJECT

public:
    /// From now on there is no more to read. Any thread.
    void interrupt() { m_reader.interrupt(); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    /// Waits for at least one byte; 0 at the end, -1 with errorString() when the system refuses.
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    platform::InputReader m_reader;
};

} // namespace eventscope::cli
