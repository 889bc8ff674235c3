// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/subscriptionkeys.h"

namespace eventscope::subscriptionkeys {

namespace {
constexpr QLatin1String patternKey("pattern");
constexpr QLatin1String authorizerKey("authorizer");
} // namespace

QJsonArray toArray(const QList<SubscriptionSettings> &subscriptions)
{
    QJsonArray values;
    for (const SubscriptionSettings &one : subscriptions) {
        if (one.authorizer.isEmpty())
            values << one.pattern;
        else
            values << QJsonObject{{patternKey, one.pattern}, {authorizerKey, one.authorizer}};
    }
    return values;
}

QList<SubscriptionSettings> read(KeyReader &keys)
{
    QList<SubscriptionSettings> subscriptions;
    const QJsonArray values = keys.array(key);
    for (const QJsonValue value : values) {
        const bool isPattern = value.isString();
        const QJsonObject own = value.toObject();
        keys.check(key, isPattern || (own.value(patternKey).isString() && own.value(authorizerKey).isString()));
        subscriptions << SubscriptionSettings{isPattern ? value.toString() : own.value(patternKey).toString(),
                                              own.value(authorizerKey).toString()};
    }
    return subscriptions;
}

} // namespace eventscope::subscriptionkeys
