// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/logheader.h"

#include "ui/views/timeformatmenu.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QResizeEvent>

#include <algorithm>

namespace eventscope {

namespace {
constexpr int ownWidth = 120;
constexpr int leastOwn = 72;
constexpr int leastSource = 96; ///< of subscription and channel
constexpr int leastPayload = 208;
} // namespace

LogHeader::LogHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("logHeader"));
    setAccessibleName(tr("Columns"));
    setHighlightSections(false);
    setTextElideMode(Qt::ElideRight);
    setSectionsClickable(false);
    setSectionsMovable(true);
    setMinimumSectionSize(48);
    setStretchLastSection(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void LogHeader::setSettings(LogSettings &settings)
{
    m_settings = &settings;
}

void LogHeader::apply(const LogColumns &columns)
{
    m_columns = columns;
    int visual = 0;
    for (const LogColumns::Place &place : columns.places()) {
        if (place.section >= count())
            continue;
        moveSection(visualIndex(place.section), visual++);
        setSectionHidden(place.section, !place.isShown);
    }
    m_stretched = lastShownSection();
    fit();
}

void LogHeader::fit()
{
    m_givenWidths.clear();
    for (const LogColumns::Place &place : m_columns.places()) {
        if (place.section < count() && place.isShown)
            m_givenWidths.insert(place.section, wantedWidth(place));
    }
    if (m_stretched == LogColumns::Payload) {
        const int missing = takeRoom(ownSections(), missingRoom(), leastOwn);
        m_givenWidths.insert(m_stretched, leastPayload);
        takeRoom(sourceSections(), missing, leastSource);
    }
    for (auto given = m_givenWidths.cbegin(); given != m_givenWidths.cend(); ++given)
        resizeSection(given.key(), given.value());
}

int LogHeader::missingRoom() const
{
    int wanted = leastPayload;
    for (auto given = m_givenWidths.cbegin(); given != m_givenWidths.cend(); ++given)
        wanted += given.key() == m_stretched ? 0 : given.value();
    return wanted - viewport()->width();
}

int LogHeader::takeRoom(const QList<int> &sections, int missing, int least)
{
    int spare = 0;
    for (const int section : sections)
        spare += std::max(0, m_givenWidths.value(section) - least);
    const int taken = std::clamp(missing, 0, spare);
    int left = taken;
    for (const int section : sections) {
        const int own = std::max(0, m_givenWidths.value(section) - least);
        const int part = spare > 0 ? std::min(left, (own * taken + spare - 1) / spare) : 0;
        m_givenWidths[section] -= part;
        left -= part;
    }
    return missing - taken;
}

QList<int> LogHeader::ownSections() const
{
    QList<int> sections;
    for (const LogColumns::Place &place : m_columns.places()) {
        if (place.section >= LogColumns::BuiltInCount && m_givenWidths.contains(place.section))
            sections << place.section;
    }
    return sections;
}

/// Those that nobody gave a width.
QList<int> LogHeader::sourceSections() const
{
    QList<int> sections;
    for (const int section : {LogColumns::Subscription, LogColumns::Channel}) {
        if (m_givenWidths.contains(section) && m_columns.place(section).width == 0)
            sections << section;
    }
    return sections;
}

void LogHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void LogHeader::setNaturalWidth(int section, int width)
{
    m_naturalWidths.insert(section, width);
}

void LogHeader::makeRoomForTitle(int section)
{
    const int title = sectionSizeFromContents(section).width();
    setNaturalWidth(section, std::max(title, m_naturalWidths.value(section)));
}

int LogHeader::wantedWidth(const LogColumns::Place &place) const
{
    return place.width > 0 ? place.width : m_naturalWidths.value(place.section, ownWidth);
}

int LogHeader::firstShownSection() const
{
    for (int visual = 0; visual < count(); ++visual) {
        if (!isSectionHidden(logicalIndex(visual)))
            return logicalIndex(visual);
    }
    return -1;
}

int LogHeader::lastShownSection() const
{
    for (int visual = count() - 1; visual >= 0; --visual) {
        if (!isSectionHidden(logicalIndex(visual)))
            return logicalIndex(visual);
    }
    return -1;
}

void LogHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    // Moved, sized or fitted by a double click: all of it ends with a release.
    if (m_settings && event->button() == Qt::LeftButton)
        store();
}

void LogHeader::store()
{
    LogColumns columns = m_columns;
    const int last = lastShownSection();
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        columns.move(section, visual);
        const bool isChosen = columns.isShown(section) && section != last && section != m_stretched;
        if (isChosen && sectionSize(section) != m_givenWidths.value(section))
            columns.setWidth(section, sectionSize(section));
    }
    m_settings->setColumns(columns);
    // The one that was stretched until now gets its own width back.
    apply(columns);
}

void LogHeader::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_settings)
        return;
    QMenu *menu = makeMenu().release();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

std::unique_ptr<QMenu> LogHeader::makeMenu()
{
    auto menu = std::make_unique<QMenu>();
    menu->setObjectName(QStringLiteral("logHeaderMenu"));
    addColumnActions(*menu);
    menu->addSeparator();
    menu->addMenu(new TimeFormatMenu(*m_settings, menu.get()));
    menu->addAction(tr("Columns\u2026"), this, &LogHeader::columnsWanted);
    return menu;
}

void LogHeader::addColumnActions(QMenu &menu)
{
    for (const LogColumns::Place &place : m_columns.places()) {
        if (place.section >= count())
            continue;
        QAction *action = menu.addAction(model()->headerData(place.section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(place.isShown);
        connect(action, &QAction::triggered, this, [this, section = place.section](bool isShown) {
            LogColumns columns = m_settings->columns();
            columns.setShown(section, isShown);
            m_settings->setColumns(columns);
        });
    }
}

} // namespace eventscope
