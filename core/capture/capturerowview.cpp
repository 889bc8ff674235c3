// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturerowview.h"

namespace eventscope {

ViewOfRow::ViewOfRow(const CaptureRow &row)
    : m_source{0, row.channel, row.channel.toUtf8(), row.subscriptionId}
    , m_text(row.text.toUtf8())
    , m_view{row.id, row.kind, row.at, &m_source, row.payload, row.payloadSize, m_text}
{
}

} // namespace eventscope
