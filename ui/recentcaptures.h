// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>

namespace eventscope {

/// The captures that were opened or saved last, newest first, kept in an INI file. GUI thread.
class RecentCaptures
{
public:
    static constexpr qsizetype most = 10;

    explicit RecentCaptures(const QString &file);

    /// Absolute; also those that are no longer there.
    [[nodiscard]] QStringList paths() const;
    /// Moves it to the front when it is there already.
    void add(const QString &path);
    void clear();

private:
    QSettings m_settings;
};

} // namespace eventscope
