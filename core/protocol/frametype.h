// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frame.h"

#include <QByteArrayView>

namespace eventscope {

/// The kind for a `type` on the wire (protocol.md 3.3); Unknown for any other.
[[nodiscard]] Frame::Kind frameKind(QByteArrayView type);
/// The name of a kind in descriptions: the wire's, but `ack`, `keep_alive`, `unknown`, `malformed`.
[[nodiscard]] QByteArrayView frameKindName(Frame::Kind kind);
/// Whether a frame of this kind means nothing without an `id`.
[[nodiscard]] bool needsId(Frame::Kind kind);
/// Whether a kind carries `errors[]`.
[[nodiscard]] bool carriesErrors(Frame::Kind kind);

} // namespace eventscope
