// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCompleter;

namespace eventscope {

/// Lets a click beside the list of a completer do what it would do without the list, which closes. Qt lets it close the list only, so
/// that a button beside the field has to be pressed twice. For completers with a popup. GUI thread.
void passClicksOn(QCompleter &completer);

} // namespace eventscope
