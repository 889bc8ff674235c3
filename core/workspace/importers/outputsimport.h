// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importer.h"

#include <QJsonValue>

namespace eventscope::importers {

/// Outputs of a deployment as JSON: the outputs file of CDK, CloudFormation's `describe-stacks`, SAM, SST, `terraform output -json`. Each
/// stack is looked at by itself. Empty when there is no Event API in it.
[[nodiscard]] QList<ImportedEndpoint> endpointsOfOutputs(const QJsonValue &outputs);

/// Lines `NAME=value` of a `.env` file, or `Stack.Name = value` as CDK prints them. Empty when there is no Event API in it.
[[nodiscard]] QList<ImportedEndpoint> endpointsOfDotEnv(const QString &text);
/// Some line has that form.
[[nodiscard]] bool isDotEnv(const QString &text);

} // namespace eventscope::importers
