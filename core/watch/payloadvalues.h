// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/expression.h"
#include "core/json/pathpattern.h"

namespace eventscope {

/// The values of an expression for payloads, each as JSON text. A mere path such as `.order.total` is read from the payload itself, so
/// that every digit of a number stays; all else is jq, which holds numbers as doubles. One thread at a time, except interrupt().
class PayloadValues
{
public:
    /// Fails with InvalidExpression.
    [[nodiscard]] static Result<PayloadValues> compile(const QString &expression);

    /// None where the payload is no JSON, has no such place, or jq reports an error.
    [[nodiscard]] QList<QByteArray> of(QByteArrayView payload) const;
    /// Ends what jq is evaluating, and everything later at once. Thread-safe.
    void interrupt() const;

private:
    QList<json::PathPattern> m_paths;
    std::shared_ptr<json::Expression> m_expression; ///< null for paths
};

} // namespace eventscope
