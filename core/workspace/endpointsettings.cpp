// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/endpointsettings.h"

#include <algorithm>

namespace eventscope {

const AuthorizerSettings *EndpointSettings::authorizer(const QString &authorizerId) const
{
    const auto found = std::find_if(authorizers.cbegin(), authorizers.cend(),
                                    [&authorizerId](const AuthorizerSettings &one) { return one.id == authorizerId; });
    return found == authorizers.cend() ? nullptr : &*found;
}

} // namespace eventscope
