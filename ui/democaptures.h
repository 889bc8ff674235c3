// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace eventscope {

/// A capture that ships with the program, as NDJSON in its resources: for a demo without a network.
struct DemoCapture
{
    QString id; ///< `shop`
    QString name; ///< for people
    QString file; ///< a resource; importNdjsonFile() reads it

    bool operator==(const DemoCapture &) const = default;
};

/// The first one is what somebody sees who asks for any.
[[nodiscard]] QList<DemoCapture> demoCaptures();

} // namespace eventscope
