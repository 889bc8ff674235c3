// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importer.h"

#include <QJsonValue>

#include <optional>

namespace eventscope {

/// Outputs of CDK, CloudFormation, SAM, SST and Terraform: a host of an Event API under any name, with what stands beside it in the
/// same stack. Nothing when there is no such host.
[[nodiscard]] std::optional<Result<Import>> importStackOutputs(const QJsonValue &top);

} // namespace eventscope
