// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/csvcell.h"

namespace eventscope {

namespace {

/// A spreadsheet takes such a cell for a formula and runs it; tab and line breaks count because it trims them first.
bool isFormula(const QByteArray &cell)
{
    return !cell.isEmpty() && QByteArrayView("=+-@\t\r\n").contains(cell.front());
}

} // namespace

QByteArray csvCell(QByteArray text)
{
    if (isFormula(text))
        text.prepend('\'');
    const bool needsQuotes = text.contains('"') || text.contains(',') || text.contains('\n') || text.contains('\r');
    return needsQuotes ? '"' + text.replace('"', "\"\"") + '"' : text;
}

} // namespace eventscope
