// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/expression.h"
#include "core/series/seriesbuilder.h"

#include <memory>

namespace eventscope {

/// The numbers a jq expression gives for the payloads of events, received and published. Anything else it gives is counted, as is a
/// payload that it gives nothing for.
class NumberSeries final : public SeriesBuilder
{
public:
    explicit NumberSeries(std::shared_ptr<json::Expression> expression);

protected:
    void takeEvent(const CaptureRowView &row) override;

private:
    std::shared_ptr<json::Expression> m_expression;
};

} // namespace eventscope
