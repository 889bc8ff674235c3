// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arrivalpatience.h"

#include "core/session/arrivalmeter.h"

#include <QSettings>

namespace eventscope {

namespace {

using std::chrono::seconds;

static_assert(mostArrivalPatience <= ArrivalMeter::memory);
constexpr QLatin1String key("publish/arrivalPatience");
constexpr seconds standard = std::chrono::duration_cast<seconds>(defaultArrivalPatience);

} // namespace

seconds storedArrivalPatience(const QString &iniFile)
{
    const seconds stored(QSettings(iniFile, QSettings::IniFormat).value(key).toInt());
    return stored >= leastArrivalPatience && stored <= mostArrivalPatience ? stored : standard;
}

void storeArrivalPatience(const QString &iniFile, seconds patience)
{
    QSettings settings(iniFile, QSettings::IniFormat);
    if (patience == standard)
        settings.remove(key);
    else
        settings.setValue(key, static_cast<int>(patience.count()));
}

} // namespace eventscope
