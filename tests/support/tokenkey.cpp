// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tokenkey.h"

#include "core/auth/opensslpointers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/core_names.h>
#include <openssl/rsa.h>

namespace eventscope::test {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray part(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString number(EVP_PKEY *key, const char *name)
{
    BIGNUM *read = nullptr;
    EVP_PKEY_get_bn_param(key, name, &read);
    const openssl::Number owned(read);
    QByteArray bytes(BN_num_bytes(read), '\0');
    BN_bn2bin(read, reinterpret_cast<unsigned char *>(bytes.data()));
    return QString::fromLatin1(base64Url(bytes));
}

} // namespace

struct TokenKey::Private
{
    openssl::KeyPointer key{EVP_RSA_gen(2048)};
};

TokenKey::TokenKey(QString id)
    : m_id(std::move(id))
    , m_private(std::make_shared<const Private>())
{
}

QByteArray TokenKey::sign(const QJsonObject &claims) const
{
    const QByteArray text = part({{QStringLiteral("alg"), QStringLiteral("RS256")}, {QStringLiteral("kid"), m_id}}) + '.' + part(claims);
    const openssl::DigestContext context(EVP_MD_CTX_new());
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    size_t length = 0;
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_private->key.get());
    EVP_DigestSign(context.get(), nullptr, &length, bytes, static_cast<size_t>(text.size()));
    QByteArray signature(static_cast<qsizetype>(length), '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, bytes, static_cast<size_t>(text.size()));
    return text + '.' + base64Url(signature);
}

QByteArray TokenKey::jwks() const
{
    const QJsonObject key{{QStringLiteral("kty"), QStringLiteral("RSA")},
                          {QStringLiteral("use"), QStringLiteral("sig")},
                          {QStringLiteral("alg"), QStringLiteral("RS256")},
                          {QStringLiteral("kid"), m_id},
                          {QStringLiteral("n"), number(m_private->key.get(), OSSL_PKEY_PARAM_RSA_N)},
                          {QStringLiteral("e"), number(m_private->key.get(), OSSL_PKEY_PARAM_RSA_E)}};
    return QJsonDocument(QJsonObject{{QStringLiteral("keys"), QJsonArray{key}}}).toJson(QJsonDocument::Compact);
}

} // namespace eventscope::test
