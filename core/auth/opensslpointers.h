// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

/// Owners of OpenSSL's objects, and keys as PEM.
namespace eventscope::openssl {

template<auto Free>
struct Freed
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using Number = std::unique_ptr<BIGNUM, Freed<BN_clear_free>>;
using KeyPointer = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>>;
using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free_all>>;

/// What was written to a memory BIO.
[[nodiscard]] inline QByteArray textOf(const Memory &memory)
{
    char *data = nullptr;
    const long length = BIO_get_mem_data(memory.get(), &data);
    return {data, static_cast<qsizetype>(length)};
}

[[nodiscard]] inline QByteArray privateKeyText(EVP_PKEY *key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return textOf(memory);
}

/// nullptr when it is none.
[[nodiscard]] inline KeyPointer privateKeyOf(const QByteArray &pem)
{
    const Memory memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return KeyPointer(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr));
}

} // namespace eventscope::openssl
