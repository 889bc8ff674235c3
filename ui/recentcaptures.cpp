// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recentcaptures.h"

#include <QFileInfo>

namespace eventscope {

namespace {
constexpr QLatin1String key("recentCaptures");
} // namespace

RecentCaptures::RecentCaptures(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

QStringList RecentCaptures::paths() const
{
    return m_settings.value(key).toStringList().mid(0, most);
}

void RecentCaptures::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList all = paths();
    all.removeAll(absolute);
    all.prepend(absolute);
    m_settings.setValue(key, all.mid(0, most));
}

void RecentCaptures::clear()
{
    m_settings.remove(key);
}

} // namespace eventscope
