// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace eventscope {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QByteArray randomToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return base64Url(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)));
}

Pkce Pkce::make()
{
    return fromVerifier(Secret(randomToken()));
}

Pkce Pkce::fromVerifier(const Secret &verifier)
{
    return {verifier, base64Url(QCryptographicHash::hash(verifier.reveal(), QCryptographicHash::Sha256))};
}

} // namespace eventscope
