// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/recordmenu.h"

#include "ui/models/clientlogmodel.h"

#include <QActionGroup>

namespace eventscope {

RecordMenu::RecordMenu(LogLevels &levels, QWidget *parent)
    : QMenu(tr("Record"), parent)
    , m_levels(levels)
{
    connect(this, &QMenu::aboutToShow, this, &RecordMenu::build);
}

void RecordMenu::build()
{
    // QMenu::clear() removes the submenus' actions only.
    qDeleteAll(findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    clear();
    addLevels(addMenu(tr("All categories")), true, std::nullopt, [this](LogLevel level) { m_levels.setAll(level); });
    addSeparator();
    const QStringList categories = logCategoryNames();
    for (const QString &category : categories) {
        const LogLevel level = m_levels.level(category);
        const QString name = category.section(QLatin1Char('.'), 1);
        addLevels(addMenu(tr("%1: %2").arg(name, ClientLogModel::levelText(level))), LogLevels::hasVerbose(category), level,
                  [this, category](LogLevel chosen) { m_levels.setLevel(category, chosen); });
    }
}

void RecordMenu::addLevels(QMenu *menu, bool hasVerbose, std::optional<LogLevel> present, const std::function<void(LogLevel)> &choose)
{
    auto *group = new QActionGroup(menu);
    for (const LogLevel level : {LogLevel::None, LogLevel::Error, LogLevel::Warning, LogLevel::Info, LogLevel::Debug, LogLevel::Verbose}) {
        const bool isVerbose = level == LogLevel::Verbose;
        if (isVerbose && !hasVerbose)
            continue;
        const QString name = ClientLogModel::levelText(level);
        QAction *action = menu->addAction(isVerbose ? tr("%1 (every frame)").arg(name) : name);
        action->setCheckable(true);
        action->setChecked(level == present);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [choose, level] { choose(level); });
    }
}

} // namespace eventscope
