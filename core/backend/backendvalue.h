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

struct Member;

/// A property of a resource, in CloudFormation's terms; members keep their order. A value type.
struct Value
{
    using Array = std::vector<Value>;
    using Object = std::vector<Member>;

    std::variant<QString, qint64, Template, Array, Object> content;

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
    Value(Array items)
        : content(std::move(items))
    {
    }
    Value(Object members)
        : content(std::move(members))
    {
    }
};

struct Member
{
    QString name;
    Value value;
};

} // namespace eventscope::backend
