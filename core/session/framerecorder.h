// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/frametap.h"
#include "core/session/framelog.h"

#include <functional>

namespace eventscope {

/// Writes what the clients of a session send and receive to its FrameLog. Masks it first, so that no secret is kept. Lives in the
/// session's thread; setRecording() may be called from any.
class FrameRecorder final : public FrameTap
{
public:
    /// The channel pattern a subscription's id stands for; empty when there is none.
    using ChannelOf = std::function<QString(const QByteArray &subscriptionId)>;

    /// `log` and `clock` must outlive it.
    FrameRecorder(FrameLog &log, const Clock &clock, ChannelOf channelOf);

    void take(const WireFact &fact) override;

private:
    [[nodiscard]] FrameRecord recordOf(const wire::Opening &opening) const;
    [[nodiscard]] FrameRecord recordOf(const wire::Opened &opened) const;
    [[nodiscard]] FrameRecord recordOf(const wire::NotOpened &notOpened) const;
    [[nodiscard]] FrameRecord recordOf(const wire::Closing &closing) const;
    [[nodiscard]] FrameRecord recordOf(const wire::Closed &closed) const;
    [[nodiscard]] FrameRecord recordOf(const wire::TextSent &sent) const;
    [[nodiscard]] FrameRecord recordOf(const wire::TextReceived &received) const;
    [[nodiscard]] FrameRecord recordOf(const wire::HttpRequest &request) const;
    [[nodiscard]] FrameRecord recordOf(const wire::HttpAnswer &answer) const;
    [[nodiscard]] FrameRecord recordOf(const wire::HttpFailed &failed) const;

    FrameLog &m_log;
    const Clock &m_clock;
    ChannelOf m_channelOf;
};

} // namespace eventscope
