// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/arrivals.h"

#include <algorithm>

namespace eventscope {

const PublishedArrivals *ArrivalReport::find(quint64 publish, int index) const
{
    const auto found = std::find_if(events.crbegin(), events.crend(),
                                    [=](const PublishedArrivals &one) { return one.publish == publish && one.index == index; });
    return found == events.crend() ? nullptr : &*found;
}

} // namespace eventscope
