// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

class QTextDocument;

namespace eventscope {

/// Gives a document that was made from Markdown the distances, grounds and lines of the program: Qt knows no style sheet for Markdown.
void dressGuidePage(QTextDocument &document, const Theme &theme);

} // namespace eventscope
