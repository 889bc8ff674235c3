// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/logpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

namespace eventscope {

LogPage::LogPage(LogSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_times(new QComboBox(this))
{
    setObjectName(QStringLiteral("logPage"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(12);
    addTimes(*form);
    m_microseconds = addSwitch(*form, QStringLiteral("microsecondsChoice"), tr("With microseconds"), &LogSettings::setShowsMicroseconds);
    m_overview = addSwitch(*form, QStringLiteral("overviewChoice"), tr("Overview bar beside the log"), &LogSettings::setShowsOverview);
    m_folding = addSwitch(*form, QStringLiteral("foldingChoice"), tr("One row for an event that came through several subscriptions"),
                          &LogSettings::setFoldsCopies);
    m_announces = addSwitch(*form, QStringLiteral("announceChoice"), tr("Announce new events"), &LogSettings::setAnnouncesEvents);
    m_announces->setToolTip(tr("A screen reader says how many came while the log follows, every five seconds at most"));
    connect(&settings, &LogSettings::timeFormatChanged, this, &LogPage::showSettings);
    connect(&settings, &LogSettings::showsOverviewChanged, this, &LogPage::showSettings);
    connect(&settings, &LogSettings::foldsCopiesChanged, this, &LogPage::showSettings);
    showSettings();
}

void LogPage::addTimes(QFormLayout &form)
{
    using Format = LogSettings::TimeFormat;
    m_times->setObjectName(QStringLiteral("timeFormatChoice"));
    m_times->setAccessibleName(tr("Show time as"));
    m_times->addItem(tr("Local time"), static_cast<int>(Format::Local));
    m_times->addItem(tr("UTC"), static_cast<int>(Format::Utc));
    m_times->addItem(tr("Since the start of the capture"), static_cast<int>(Format::SinceStart));
    m_times->addItem(tr("Since the previous row"), static_cast<int>(Format::SincePrevious));
    m_times->addItem(tr("Since the reference row"), static_cast<int>(Format::SinceReference));
    connect(m_times, &QComboBox::activated, this,
            [this] { m_settings.setTimeFormat(static_cast<Format>(m_times->currentData().toInt())); });
    form.addRow(m_times->accessibleName(), m_times);
}

QCheckBox *LogPage::addSwitch(QFormLayout &form, const QString &name, const QString &text, void (LogSettings::*set)(bool))
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setAccessibleName(text);
    connect(box, &QCheckBox::clicked, &m_settings, set);
    form.addRow(QString(), box);
    return box;
}

void LogPage::showSettings()
{
    m_times->setCurrentIndex(m_times->findData(static_cast<int>(m_settings.timeFormat())));
    m_microseconds->setChecked(m_settings.showsMicroseconds());
    m_overview->setChecked(m_settings.showsOverview());
    m_folding->setChecked(m_settings.foldsCopies());
    m_announces->setChecked(m_settings.announcesEvents());
}

} // namespace eventscope
