// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/payloadvalues.h"

namespace eventscope {

namespace {

QList<QByteArray> valuesAt(const QList<json::PathPattern> &paths, QByteArrayView payload)
{
    const auto parsed = json::Document::parse(payload.toByteArray());
    const auto *document = std::get_if<json::Document>(&parsed);
    QList<QByteArray> values;
    if (!document)
        return values;
    for (const json::PathPattern &path : paths) {
        for (const int node : path.matches(*document))
            values << document->token(node).toByteArray();
    }
    return values;
}

} // namespace

Result<PayloadValues> PayloadValues::compile(const QString &expression)
{
    PayloadValues values;
    // jq takes an empty program for `.`.
    if (expression.trimmed().isEmpty())
        return Error{ErrorCode::InvalidExpression, QStringLiteral("no expression")};
    if (auto paths = json::PathPattern::parseList(expression)) {
        values.m_paths = *paths;
        return values;
    }
    auto compiled = json::Expression::compile(expression);
    if (!compiled)
        return compiled.error();
    values.m_expression = std::move(*compiled);
    return values;
}

QList<QByteArray> PayloadValues::of(QByteArrayView payload) const
{
    if (!m_expression)
        return valuesAt(m_paths, payload);
    const auto outputs = m_expression->evaluate(payload);
    return outputs ? *outputs : QList<QByteArray>();
}

void PayloadValues::interrupt() const
{
    if (m_expression)
        m_expression->interrupt();
}

} // namespace eventscope
