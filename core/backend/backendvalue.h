// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace eventscope::backend {

/// A text that refers to others, as CloudFormation's `Fn::Sub` reads it: `${UserPoolId}` a parameter, `${Api.ApiArn}` an attribute of a
/// resource, `${AWS::Region}`.
struct Template
{
    QString text;
};

/// The region of a Cognito user pool, by its id: what stands before the `_` (protocol.md 6.2).
struct PoolRegion
{
    QString parameter; ///< that holds the id
};

/// A template, so that it is complete where a value's members need it.
template<typename Type>
struct Named
{
    QString name;
    Type value;
};

/// A property of a resource, in CloudFormation's terms; members keep their order. A value type.
struct Value
{
    using Array = std::vector<Value>;
    using Object = std::vector<Named<Value>>;

    std::variant<QString, qint64, Template, PoolRegion, Array, Object> content;

    // A literal of values reads like the template it stands for.
    // NOLINTBEGIN(google-explicit-constructor)
    Value(QString text)
        : content(std::move(text))
    {
    }
    Value(qint64 number)
        : content(number)
    {
    }
    Value(Template text)
        : content(std::move(text))
    {
    }
    Value(PoolRegion region)
        : content(std::move(region))
    {
    }
    Value(Array items)
        : content(std::move(items))
    {
    }
    Value(Object members)
        : content(std::move(members))
    {
    }
    // NOLINTEND(google-explicit-constructor)
};

using Member = Named<Value>;

} // namespace eventscope::backend
