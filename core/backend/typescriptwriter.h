// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/eventapiplan.h"

#include <QMap>

namespace eventscope::backend {

/// Writes the resources of a plan as the constructs of aws-cdk-lib that stand for CloudFormation's resources.
class TypeScriptWriter
{
public:
    /// `scope` is the stack's name in the code; `parameters` are expressions for the plan's parameters, by their ids.
    /// `regions` likewise for the regions of user pools that are known otherwise than by their ids.
    TypeScriptWriter(QString scope, QMap<QString, QString> parameters, QString indent, QMap<QString, QString> regions = {});

    /// `import { CfnApi } from 'aws-cdk-lib/aws-appsync';` and so on: what the resources of a plan need.
    [[nodiscard]] static QString imports(const EventApiPlan &plan);
    /// A statement; a constant is made where others refer to it. `more` stands among its properties as it is.
    [[nodiscard]] QString resource(const Resource &resource, bool isReferredTo, const QString &more = {}) const;
    /// An expression.
    [[nodiscard]] QString reference(const Template &reference) const;
    [[nodiscard]] static QString text(const QString &plain);
    /// `apiKey` of `ApiKey`.
    [[nodiscard]] static QString variable(const QString &id);

private:
    [[nodiscard]] QString value(const Value &value, int depth, bool keepsNames) const;
    [[nodiscard]] QString region(const PoolRegion &region) const;
    [[nodiscard]] QString array(const Value::Array &items, int depth, bool keepsNames) const;
    [[nodiscard]] QString object(const Value::Object &members, int depth, bool keepsNames) const;
    [[nodiscard]] QString lines(const QStringList &items, const QString &open, const QString &close, int depth) const;
    [[nodiscard]] QString expression(const QString &name) const;

    QString m_scope;
    QMap<QString, QString> m_parameters;
    QString m_indent;
    QMap<QString, QString> m_regions;
};

} // namespace eventscope::backend
