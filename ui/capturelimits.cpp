// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capturelimits.h"

#include <QSettings>

namespace eventscope {

namespace {

constexpr QLatin1String bytesKey("capture/maxBytes");
constexpr QLatin1String rowsKey("capture/maxRows");

qint64 limit(const QSettings &settings, QLatin1String key, qint64 standard)
{
    const qint64 stored = settings.value(key).toLongLong();
    return stored > 0 ? stored : standard;
}

void setLimit(QSettings &settings, QLatin1String key, qint64 value, qint64 standard)
{
    if (value == standard)
        settings.remove(key);
    else
        settings.setValue(key, value);
}

} // namespace

CaptureBudget storedCaptureBudget(const QString &iniFile)
{
    const QSettings settings(iniFile, QSettings::IniFormat);
    const CaptureBudget standard;
    return {limit(settings, bytesKey, standard.bytes), limit(settings, rowsKey, standard.rows)};
}

void storeCaptureBudget(const QString &iniFile, const CaptureBudget &budget)
{
    QSettings settings(iniFile, QSettings::IniFormat);
    const CaptureBudget standard;
    setLimit(settings, bytesKey, budget.bytes, standard.bytes);
    setLimit(settings, rowsKey, budget.rows, standard.rows);
}

} // namespace eventscope
