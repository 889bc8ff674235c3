// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/timeformatmenu.h"

#include <QActionGroup>

namespace eventscope {

TimeFormatMenu::TimeFormatMenu(LogSettings &settings, QWidget *parent)
    : QMenu(tr("Show time as"), parent)
    , m_settings(settings)
    , m_formats(new QActionGroup(this))
{
    using Format = LogSettings::TimeFormat;
    setObjectName(QStringLiteral("timeFormatMenu"));
    addFormat(tr("Local time"), Format::Local);
    addFormat(tr("UTC"), Format::Utc);
    addFormat(tr("Since the start of the capture"), Format::SinceStart);
    addFormat(tr("Since the previous row"), Format::SincePrevious);
    addFormat(tr("Since the reference row"), Format::SinceReference);
    addSeparator();
    m_microseconds = addAction(tr("With microseconds"));
    m_microseconds->setObjectName(QStringLiteral("microsecondsAction"));
    m_microseconds->setCheckable(true);
    connect(m_microseconds, &QAction::triggered, this, [this](bool shows) { m_settings.setShowsMicroseconds(shows); });
    connect(&settings, &LogSettings::timeFormatChanged, this, &TimeFormatMenu::showChosen);
    showChosen();
}

void TimeFormatMenu::addFormat(const QString &text, LogSettings::TimeFormat format)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    action->setData(static_cast<int>(format));
    m_formats->addAction(action);
    connect(action, &QAction::triggered, this, [this, format] { m_settings.setTimeFormat(format); });
}

void TimeFormatMenu::showChosen()
{
    for (QAction *action : m_formats->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_settings.timeFormat()));
    m_microseconds->setChecked(m_settings.showsMicroseconds());
}

} // namespace eventscope
