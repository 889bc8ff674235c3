// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eventscope {

/// What a row without an event tells, or how its publish ended, in the language of the person: `stored` is the text of the row in its
/// capture, in English (core/capture/rowphrase.h). A text of another making is given back as it is. GUI thread.
[[nodiscard]] QString rowPhraseText(const QString &stored);

} // namespace eventscope
