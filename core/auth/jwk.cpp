// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/jwk.h"

#include "core/auth/jwt.h"
#include "core/auth/opensslpointers.h"
#include "core/base/constanttime.h"
#include "core/base/privatefile.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>

namespace eventscope {

namespace {

using namespace openssl;

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray decoded(const QJsonValue &text)
{
    return QByteArray::fromBase64(text.toString().toLatin1(), base64Url);
}

const unsigned char *bytes(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

Number numberOf(const QByteArray &bigEndian)
{
    return Number(BN_bin2bn(bytes(bigEndian), static_cast<int>(bigEndian.size()), nullptr));
}

KeyPointer keyFrom(const char *type, const Params &params)
{
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!context || !params || EVP_PKEY_fromdata_init(context.get()) <= 0
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) <= 0)
        return nullptr;
    return KeyPointer(key);
}

KeyPointer rsaKey(const QJsonObject &jwk)
{
    const Number modulus = numberOf(decoded(jwk.value(QLatin1String("n"))));
    const Number exponent = numberOf(decoded(jwk.value(QLatin1String("e"))));
    if (BN_is_zero(modulus.get()) || BN_is_zero(exponent.get()))
        return nullptr;
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get());
    return keyFrom("RSA", Params(OSSL_PARAM_BLD_to_param(builder.get())));
}

KeyPointer ecKey(const QJsonObject &jwk)
{
    const QByteArray curve = jwk.value(QLatin1String("crv")).toString().toLatin1();
    const QByteArray point = '\x04' + decoded(jwk.value(QLatin1String("x"))) + decoded(jwk.value(QLatin1String("y")));
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve.constData(), 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(), static_cast<size_t>(point.size()));
    return keyFrom("EC", Params(OSSL_PARAM_BLD_to_param(builder.get())));
}

/// What an `alg` means: family and bits.
struct Algorithm
{
    QLatin1String name;
    int bits;

    [[nodiscard]] bool is(const char *family) const { return name.startsWith(QLatin1String(family)); }
    [[nodiscard]] const EVP_MD *digest() const { return bits == 256 ? EVP_sha256() : bits == 384 ? EVP_sha384() : EVP_sha512(); }
    [[nodiscard]] QCryptographicHash::Algorithm hash() const
    {
        return bits == 256 ? QCryptographicHash::Sha256 : bits == 384 ? QCryptographicHash::Sha384 : QCryptographicHash::Sha512;
    }
};

constexpr std::array<Algorithm, 12> algorithms{{{QLatin1String("RS256"), 256},
                                                {QLatin1String("RS384"), 384},
                                                {QLatin1String("RS512"), 512},
                                                {QLatin1String("PS256"), 256},
                                                {QLatin1String("PS384"), 384},
                                                {QLatin1String("PS512"), 512},
                                                {QLatin1String("ES256"), 256},
                                                {QLatin1String("ES384"), 384},
                                                {QLatin1String("ES512"), 512},
                                                {QLatin1String("HS256"), 256},
                                                {QLatin1String("HS384"), 384},
                                                {QLatin1String("HS512"), 512}}};

/// JOSE writes r and s one after the other, OpenSSL wants them in DER.
QByteArray derSignature(const QByteArray &raw)
{
    const qsizetype half = raw.size() / 2;
    const EcdsaSignature signature(ECDSA_SIG_new());
    ECDSA_SIG_set0(signature.get(), numberOf(raw.first(half)).release(), numberOf(raw.mid(half)).release());
    unsigned char *der = nullptr;
    const int length = i2d_ECDSA_SIG(signature.get(), &der);
    const QByteArray text(reinterpret_cast<const char *>(der), std::max(length, 0));
    OPENSSL_free(der);
    return text;
}

bool isSignedBy(EVP_PKEY *key, const Algorithm &algorithm, const QByteArray &text, QByteArray signature)
{
    if (algorithm.is("ES")) {
        const qsizetype half = (EVP_PKEY_get_bits(key) + 7) / 8;
        if (signature.size() != 2 * half)
            return false;
        signature = derSignature(signature);
    }
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *options = nullptr;
    if (EVP_DigestVerifyInit(context.get(), &options, algorithm.digest(), nullptr, key) <= 0)
        return false;
    if (algorithm.is("PS")
        && (EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) <= 0
            || EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST) <= 0))
        return false;
    return EVP_DigestVerify(context.get(), bytes(signature), static_cast<size_t>(signature.size()), bytes(text),
                            static_cast<size_t>(text.size()))
        == 1;
}

Error refused(const QString &why)
{
    return {ErrorCode::Unauthorized, why, 401, QStringLiteral("UnauthorizedException")};
}

} // namespace

struct JwkSet::Key
{
    QString id;
    QString algorithm; ///< empty: any that fits the kind
    KeyPointer key; ///< or
    QByteArray secret; ///< for HS

    [[nodiscard]] bool fits(const Algorithm &wanted, const QString &keyId) const
    {
        if ((!keyId.isEmpty() && !id.isEmpty() && keyId != id) || (!algorithm.isEmpty() && algorithm != wanted.name))
            return false;
        if (!key)
            return wanted.is("HS");
        const bool isRsa = EVP_PKEY_is_a(key.get(), "RSA") == 1;
        return isRsa ? wanted.is("RS") || wanted.is("PS") : wanted.is("ES");
    }
    [[nodiscard]] bool hasSigned(const Algorithm &wanted, const QByteArray &text, const QByteArray &signature) const
    {
        if (!key)
            return equalInConstantTime(QMessageAuthenticationCode::hash(text, secret, wanted.hash()), signature);
        return isSignedBy(key.get(), wanted, text, signature);
    }
    /// Nothing for a kind that signs no tokens.
    [[nodiscard]] static std::shared_ptr<const Key> parse(const QJsonObject &jwk, bool &isBroken)
    {
        auto made = std::make_shared<Key>();
        made->id = jwk.value(QLatin1String("kid")).toString();
        made->algorithm = jwk.value(QLatin1String("alg")).toString();
        const QString type = jwk.value(QLatin1String("kty")).toString();
        if (type == QLatin1String("RSA"))
            made->key = rsaKey(jwk);
        else if (type == QLatin1String("EC"))
            made->key = ecKey(jwk);
        else if (type == QLatin1String("oct"))
            made->secret = decoded(jwk.value(QLatin1String("k")));
        else
            return nullptr;
        isBroken = !made->key && made->secret.isEmpty();
        return made;
    }
};

Result<JwkSet> JwkSet::parse(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || !document.object().value(QLatin1String("keys")).isArray())
        return Error{ErrorCode::InvalidJson, QStringLiteral("a JWKS is an object with \"keys\"")};
    JwkSet set;
    const QJsonArray keys = document.object().value(QLatin1String("keys")).toArray();
    for (const QJsonValue value : keys) {
        bool isBroken = false;
        const auto key = Key::parse(value.toObject(), isBroken);
        if (isBroken)
            return Error{ErrorCode::InvalidInput, QStringLiteral("the key \"%1\" is broken").arg(key->id)};
        if (key)
            set.m_keys.push_back(key);
    }
    if (set.isEmpty())
        return Error{ErrorCode::InvalidInput, QStringLiteral("there is no RSA, EC or oct key in the JWKS")};
    return set;
}

Result<void> JwkSet::verify(const QByteArray &token) const
{
    const auto jwt = Jwt::decode(token);
    if (!jwt)
        return refused(QStringLiteral("the token is no JWT"));
    const auto *algorithm
        = std::find_if(algorithms.begin(), algorithms.end(), [&](const Algorithm &one) { return one.name == jwt->algorithm; });
    if (algorithm == algorithms.end())
        return refused(QStringLiteral("tokens signed with \"%1\" are not taken").arg(jwt->algorithm));
    const qsizetype dot = token.lastIndexOf('.');
    const QByteArray signature = QByteArray::fromBase64(token.mid(dot + 1), base64Url);
    bool isKnown = false;
    for (const auto &key : m_keys) {
        if (!key->fits(*algorithm, jwt->keyId))
            continue;
        isKnown = true;
        if (key->hasSigned(*algorithm, token.first(dot), signature))
            return {};
    }
    return refused(isKnown ? QStringLiteral("the signature of the token is wrong")
                           : QStringLiteral("the issuer has no key \"%1\"").arg(jwt->keyId));
}

struct SigningKey::Private
{
    KeyPointer key;
    QByteArray x;
    QByteArray y;
    QByteArray id;
};

SigningKey::SigningKey(std::shared_ptr<const Private> key)
    : m_private(std::move(key))
{
}

Result<SigningKey> SigningKey::loadOrMake(const QString &path)
{
    const auto pem = readOrMakePrivateFile(path, [] { return privateKeyText(KeyPointer(EVP_EC_gen("P-256")).get()); });
    if (!pem)
        return pem.error();
    auto loaded = std::make_shared<Private>();
    loaded->key = privateKeyOf(*pem);
    BIGNUM *x = nullptr;
    BIGNUM *y = nullptr;
    const bool isCurve = loaded->key && EVP_PKEY_get_bn_param(loaded->key.get(), OSSL_PKEY_PARAM_EC_PUB_X, &x) == 1
        && EVP_PKEY_get_bn_param(loaded->key.get(), OSSL_PKEY_PARAM_EC_PUB_Y, &y) == 1;
    const Number ownX(x);
    const Number ownY(y);
    if (!isCurve || EVP_PKEY_get_bits(loaded->key.get()) != 256)
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: it is no P-256 private key; move it away to have one made").arg(path)};
    loaded->x = QByteArray(32, '\0');
    loaded->y = QByteArray(32, '\0');
    BN_bn2binpad(x, reinterpret_cast<unsigned char *>(loaded->x.data()), 32);
    BN_bn2binpad(y, reinterpret_cast<unsigned char *>(loaded->y.data()), 32);
    loaded->id = QCryptographicHash::hash(loaded->x + loaded->y, QCryptographicHash::Sha256).left(9).toBase64(base64Url);
    return SigningKey(loaded);
}

QByteArray SigningKey::publicJwks() const
{
    const auto text = [](const QByteArray &raw) { return QString::fromLatin1(raw.toBase64(base64Url)); };
    const QJsonObject key{{QStringLiteral("kty"), QStringLiteral("EC")},
                          {QStringLiteral("crv"), QStringLiteral("P-256")},
                          {QStringLiteral("use"), QStringLiteral("sig")},
                          {QStringLiteral("alg"), QStringLiteral("ES256")},
                          {QStringLiteral("kid"), QString::fromLatin1(m_private->id)},
                          {QStringLiteral("x"), text(m_private->x)},
                          {QStringLiteral("y"), text(m_private->y)}};
    return QJsonDocument(QJsonObject{{QStringLiteral("keys"), QJsonArray{key}}}).toJson(QJsonDocument::Compact);
}

QByteArray SigningKey::sign(const QByteArray &claims) const
{
    const QByteArray header = R"({"alg":"ES256","kid":")" + m_private->id + R"(","typ":"JWT"})";
    const QByteArray text = header.toBase64(base64Url) + '.' + claims.toBase64(base64Url);
    const DigestContext context(EVP_MD_CTX_new());
    size_t length = 0;
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_private->key.get());
    EVP_DigestSign(context.get(), nullptr, &length, bytes(text), static_cast<size_t>(text.size()));
    QByteArray der(static_cast<qsizetype>(length), '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(der.data()), &length, bytes(text), static_cast<size_t>(text.size()));
    const unsigned char *at = bytes(der);
    const EcdsaSignature signature(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(length)));
    QByteArray raw(64, '\0');
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), reinterpret_cast<unsigned char *>(raw.data()), 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), reinterpret_cast<unsigned char *>(raw.data()) + 32, 32);
    return text + '.' + raw.toBase64(base64Url);
}

} // namespace eventscope
