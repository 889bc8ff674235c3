// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/headersubprotocol.h"

#include "core/json/document.h"
#include "core/protocol/authorizationtext.h"

namespace eventscope {

namespace {

constexpr char prefix[] = "header-";

Error refused(const QString &detail)
{
    return {ErrorCode::InvalidArgument, detail};
}

Result<QByteArray> decodedBase64(QByteArrayView encoded)
{
    QByteArray text = encoded.toByteArray();
    text.replace('+', '-').replace('/', '_');
    while (text.endsWith('='))
        text.chop(1);
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    // One character of a group of four holds six bits: Qt drops them silently.
    if (!decoded || text.size() % 4 == 1)
        return refused(QStringLiteral("the header subprotocol is not base64url"));
    return *decoded;
}

} // namespace

QByteArray authorizationText(const AuthorizationFields &fields)
{
    QByteArrayList members;
    members.reserve(fields.size());
    for (const auto &[name, value] : fields)
        members.append(json::quoted(name) + ':' + json::quoted(value));
    return '{' + members.join(',') + '}';
}

QByteArray encodeHeaderSubprotocol(const AuthorizationFields &fields)
{
    return prefix + authorizationText(fields).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<AuthorizationFields> decodeHeaderSubprotocol(QByteArrayView subprotocol)
{
    if (!subprotocol.startsWith(prefix))
        return refused(QStringLiteral("the subprotocol does not begin with header-"));
    const Result<QByteArray> text = decodedBase64(subprotocol.sliced(qsizetype(qstrlen(prefix))));
    if (!text.ok())
        return text.error();
    const auto parsed = json::Document::parse(*text);
    const auto *document = std::get_if<json::Document>(&parsed);
    if (!document || document->node(0).type != json::Document::Type::Object)
        return refused(QStringLiteral("the header subprotocol holds no JSON object"));
    AuthorizationFields fields;
    for (const int child : document->children(0)) {
        if (document->node(child).type != json::Document::Type::String)
            return refused(QStringLiteral("a field of the header subprotocol is no string"));
        fields.append({document->key(child).toUtf8(), document->displayText(child).toUtf8()});
    }
    return fields;
}

} // namespace eventscope
