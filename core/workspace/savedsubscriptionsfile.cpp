// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/savedsubscriptionsfile.h"

#include "core/workspace/jsonfile.h"
#include "core/workspace/subscriptionkeys.h"

namespace eventscope::savedsubscriptionsfile {

namespace {
constexpr QLatin1String nameKey("name");
} // namespace

QByteArray toText(const SavedSubscriptions &set)
{
    QJsonObject object{{nameKey, set.name}};
    if (!set.subscriptions.isEmpty())
        object.insert(subscriptionkeys::key, subscriptionkeys::toArray(set.subscriptions));
    jsonfile::addUnknown(object, set.unknownKeys);
    return jsonfile::toText(object, version);
}

Result<SavedSubscriptions> fromText(const QByteArray &text)
{
    auto keys = jsonfile::open(text, version);
    if (!keys)
        return keys.error();
    SavedSubscriptions set;
    set.name = keys->text(nameKey);
    set.subscriptions = subscriptionkeys::read(*keys);
    set.unknownKeys = keys->left();
    if (const auto checked = jsonfile::check(text, *keys); !checked)
        return checked.error();
    return set;
}

} // namespace eventscope::savedsubscriptionsfile
