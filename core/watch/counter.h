// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace eventscope {

/// One large number about the received events of a capture, such as "orders today".
struct Counter
{
    Q_GADGET

public:
    enum class Kind {
        Count, ///< how many events
        Sum,
        Latest, ///< what the expression gave last, text too
        Minimum,
        Maximum,
        Average,
    };
    Q_ENUM(Kind)

    QString name = {};
    QString filter = {}; ///< as Filter takes it; empty: every event
    Kind kind = Kind::Count;
    QString expression = {}; ///< jq over the payload; not for Count
    bool isDaily = false; ///< only events since local midnight

    bool operator==(const Counter &) const = default;
};

} // namespace eventscope
