// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/framecodec.h"

#include <memory>
#include <optional>

namespace eventscope::localapi {

/// A message from a client, or the body of an HTTP publish (protocol.md 3.2, 4). Fields that are missing or of the wrong type
/// are empty; unknown fields are ignored (amplify-js repeats everything in `payload`).
struct ClientFrame
{
    bool isObject = false; ///< false: no JSON, or no object
    std::optional<QByteArray> type;
    std::optional<QByteArray> id;
    std::optional<QString> channel;
    /// Each event's text as it stands in the string, escapes resolved, otherwise byte for byte. Empty unless all are strings.
    std::optional<QList<QByteArray>> events;
    std::optional<AuthorizationFields> authorization; ///< members that are strings
};

/// Reads client frames; keeps its parser between calls. One thread.
class ClientFrameReader
{
public:
    ClientFrameReader();
    ~ClientFrameReader();
    Q_DISABLE_COPY_MOVE(ClientFrameReader)

    [[nodiscard]] ClientFrame read(QByteArrayView text);

private:
    class Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace eventscope::localapi
