// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturerescue.h"
#include "core/capture/ndjsonimport.h"

#include <QString>

namespace eventscope {

/// What a person is told of files with captures (translated).
/// As errorText(), for a capture that could not be opened, saved or imported.
[[nodiscard]] QString captureErrorText(const Error &error);
/// As captureErrorText(), for a file that is opened or imported: nobody wants to write it.
[[nodiscard]] QString captureRefusalText(const Error &error);
/// What was lost of a damaged capture.
[[nodiscard]] QString rescueText(const RescueReport &report);
/// What came of an import; names the first lines that were passed over.
[[nodiscard]] QString importedText(const NdjsonReport &report, const QString &fileName);

} // namespace eventscope
