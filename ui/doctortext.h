// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/finding.h"
#include "core/workspace/endpointsettings.h"

namespace eventscope {

/// The words for what the connection doctor finds (translated).
/// "TLS certificate", …
[[nodiscard]] QString doctorCheckText(doctor::Check check);
/// "passed", "warning", "failed", "skipped".
[[nodiscard]] QString doctorVerdictText(doctor::Verdict verdict);
/// What was found, on one short line.
[[nodiscard]] QString findingSummary(const doctor::Finding &finding);
/// What was found and, unless all is well, what to do next; `endpoint` tells what authorizes.
[[nodiscard]] QString findingText(const doctor::Finding &finding, const EndpointSettings &endpoint);
/// Everything that is known besides, a line each: addresses, certificates, times. Empty when there is nothing.
[[nodiscard]] QString findingFacts(const doctor::Finding &finding);
/// All of it as plain text, for a colleague or an issue. What looks like a secret is masked.
[[nodiscard]] QString doctorReport(const EndpointSettings &endpoint, const QList<doctor::Finding> &findings);

} // namespace eventscope
