// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/document.h"
#include "core/protocol/framecodec.h"

namespace eventscope {

/// How much of a text of the wire is kept.
inline constexpr qsizetype frameTextLimit = qsizetype(16) * 1024;

/// A text of the wire as it may be kept.
struct MaskedText
{
    QByteArray text; ///< UTF-8
    bool isCut = false; ///< there was more
};

/// The first frameTextLimit bytes of a UTF-8 text, masked. What is cut within a word goes with that word: half a secret looks like none.
[[nodiscard]] MaskedText maskedText(const QByteArray &text);

/// Fields of an authorization as a JSON object in their order; only values that are known to be public are shown (protocol.md 2.2).
[[nodiscard]] QByteArray maskedAuthorization(const AuthorizationFields &fields);

/// The text of a message of ours, with the values of its `authorization` object masked as above.
[[nodiscard]] QByteArray withMaskedAuthorization(const json::Document &message);

/// `name: value` and a line break for each; values of secret names are masked, and what looks secret in others.
[[nodiscard]] QByteArray maskedHeaders(const QList<QPair<QByteArray, QByteArray>> &headers);

} // namespace eventscope
