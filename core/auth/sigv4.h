// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/credentials.h"
#include "core/base/clock.h"
#include "core/protocol/framecodec.h"

#include <QByteArray>
#include <QUrl>

#include <functional>
#include <optional>

namespace eventscope::sigv4 {

/// A request to sign. Header names in any case; `host` must be among them.
struct Request
{
    QByteArray method = "POST";
    QUrl url;
    AuthorizationFields headers;
    QByteArray body;
};

/// Every step of a signature (AWS Signature Version 4), so that each can be shown and tested.
struct Signature
{
    QByteArray amzDate; ///< `YYYYMMDDTHHMMSSZ`
    QByteArray signedHeaders; ///< `accept;content-encoding;…`
    QByteArray canonicalRequest;
    QByteArray stringToSign;
    QByteArray signature; ///< lower-case hex
    QByteArray authorization; ///< the `Authorization` value
};

/// Signs with `x-amz-date` and, if there is one, `x-amz-security-token` as signed headers. `service` is `appsync` here.
[[nodiscard]] Signature sign(const Request &request, const Credentials &credentials, const QByteArray &region, const QByteArray &service,
                             UtcTime at);

/// The headers of a signed request in the order of the vectors: those of `request`, `x-amz-date`, `X-Amz-Security-Token` if there
/// is one, `Authorization`.
[[nodiscard]] AuthorizationFields signedFields(const Request &request, const Signature &signature, const Credentials &credentials);

/// `YYYYMMDDTHHMMSSZ`, and back; nothing for any other form or a day that does not exist.
[[nodiscard]] QByteArray amzDate(UtcTime at);
[[nodiscard]] std::optional<UtcTime> parseAmzDate(QByteArrayView text);

/// A canonical request for showing: the session token in it replaced by `***`.
[[nodiscard]] QByteArray maskedCanonicalRequest(const QByteArray &canonicalRequest);

/// The scope a verifier insists on; an empty region takes any.
struct ExpectedScope
{
    QByteArray region;
    QByteArray service = "appsync";
};

/// How far the date of a signature may be from the verifier's clock (protocol.md 2.5).
inline constexpr std::chrono::minutes maxSignatureAge{5};

/// Verifies as the service does: by the SignedHeaders list of the Authorization value, each named header taken from `headers`
/// (protocol.md 5.1; vectors `sigv4_verifier_variants`). `secretFor` answers with the secret key of an access key id, or
/// nothing. Errors: Unauthorized (unknown key, wrong signature: the detail holds the canonical request expected),
/// BadRequest (malformed), and `type` as the service would name it. A date more than 5 minutes from `now` is refused.
[[nodiscard]] Result<QString> verify(const Request &request,
                                     const std::function<std::optional<Secret>(const QString &accessKeyId)> &secretFor, UtcTime now,
                                     const ExpectedScope &expected = {});

} // namespace eventscope::sigv4
