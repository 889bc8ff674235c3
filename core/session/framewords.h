// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/document.h"
#include "core/net/frametap.h"
#include "core/session/framerecord.h"

namespace eventscope {

/// What a frame is about, in the words of the protocol (protocol.md 3): technical English, one line, not yet masked.
struct FrameMeaning
{
    FrameRecord::Kind kind = FrameRecord::Kind::Error;
    bool isFailure = false;
    QString text;
};

/// `channel` is what the frame's id stands for; empty when unknown.
[[nodiscard]] FrameMeaning meaningOf(const Frame &received, const QString &channel);
/// Of a message of ours (protocol.md 3.2).
[[nodiscard]] FrameMeaning meaningOf(const json::Document &sent);
[[nodiscard]] FrameMeaning meaningOf(const wire::Closed &closed);
[[nodiscard]] FrameMeaning meaningOf(const wire::HttpRequest &request);
[[nodiscard]] FrameMeaning meaningOf(const wire::HttpAnswer &answer);
[[nodiscard]] FrameMeaning meaningOf(const wire::HttpFailed &failed);

} // namespace eventscope
