// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/sigv4.h"

#include <QMap>

/// The steps that signing and verifying share. Internal to core/auth.
namespace eventscope::sigv4 {

/// Lower-case names to values: trimmed, runs of white space as one space, a name given twice joined with a comma.
using CanonicalHeaders = QMap<QByteArray, QByteArray>;
[[nodiscard]] CanonicalHeaders canonicalHeaders(const AuthorizationFields &headers);

/// `headers` are those to be signed, and no others.
[[nodiscard]] QByteArray canonicalRequest(const Request &request, const CanonicalHeaders &headers);

/// What a signature is bound to.
struct Scope
{
    QByteArray date; ///< `YYYYMMDD`
    QByteArray region;
    QByteArray service;
    [[nodiscard]] QByteArray text() const { return date + '/' + region + '/' + service + "/aws4_request"; }
};

[[nodiscard]] QByteArray stringToSign(const QByteArray &amzDate, const Scope &scope, const QByteArray &canonicalRequest);

/// The signature as lower-case hex.
[[nodiscard]] QByteArray signatureFor(const QByteArray &stringToSign, const Secret &secretAccessKey, const Scope &scope);

} // namespace eventscope::sigv4
