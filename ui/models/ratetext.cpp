// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ratetext.h"

#include <QLocale>

namespace eventscope {

QString rateText(double perSecond)
{
    return QLocale().toString(perSecond, 'f', perSecond > 0 && perSecond < 9.95 ? 1 : 0);
}

} // namespace eventscope
