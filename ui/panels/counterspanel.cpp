// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/counterspanel.h"

#include "ui/views/countercard.h"
#include "ui/views/emptystate.h"
#include "ui/views/panelheader.h"
#include "ui/zoomstyle.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace eventscope {

namespace {

constexpr int cardWidth = 200;
constexpr int gap = 8;
constexpr int leastHeight = 120; ///< one row of cards

} // namespace

CountersPanel::CountersPanel(Theme &theme, WatchSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_header(new PanelHeader(theme, tr("Counters"), this))
    , m_area(new QScrollArea(this))
    , m_content(new QWidget(m_area))
    , m_grid(new QGridLayout(m_content))
    , m_empty(new EmptyState(theme, m_area))
    , m_values(m_clock)
{
    setObjectName(QStringLiteral("countersPanel"));
    auto *edit = new QAction(tr("Edit counters\u2026"), this);
    connect(edit, &QAction::triggered, this, &CountersPanel::editWanted);
    m_header->addButton(edit, QStringLiteral("edit"))->setObjectName(QStringLiteral("editCountersButton"));
    m_empty->setContent(QStringLiteral("chart"), tr("Counters show large numbers about the events of the log, such as orders today."),
                        tr("Add a counter"));
    connect(m_empty, &EmptyState::actionTriggered, this, &CountersPanel::editWanted);
    layOut();
    connect(&m_values, &CounterValues::countersChanged, this, &CountersPanel::makeCards);
    connect(&m_values, &CounterValues::changed, this, &CountersPanel::showValue);
    connect(&m_settings, &WatchSettings::countersChanged, this, [this] { m_values.setCounters(m_settings.counters()); });
    m_values.setCounters(m_settings.counters());
}

QWidget *CountersPanel::header() const
{
    return m_header;
}

void CountersPanel::layOut()
{
    m_grid->setContentsMargins(gap, gap, gap, gap);
    m_grid->setSpacing(gap);
    m_area->setObjectName(QStringLiteral("countersArea"));
    m_area->setAccessibleName(tr("Counters"));
    m_area->setWidget(m_content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setMinimumHeight(zoomed(leastHeight));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
}

void CountersPanel::makeCards()
{
    qDeleteAll(std::exchange(m_cards, {}));
    for (int index = 0; index < m_values.count(); ++index) {
        m_cards << new CounterCard(m_theme, m_content);
        m_cards.last()->setName(m_values.counter(index).name);
        showValue(index);
        m_cards.last()->show();
    }
    m_empty->setVisible(m_cards.isEmpty());
    m_area->setFocusPolicy(m_cards.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    placeCards();
}

void CountersPanel::placeCards()
{
    const int columns = std::max(1, (width() - gap) / (zoomed(cardWidth) + gap));
    for (int index = 0; index < m_cards.size(); ++index)
        m_grid->addWidget(m_cards.at(index), index / columns, index % columns);
    for (int column = 0; column < std::max(columns, m_grid->columnCount()); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    m_grid->setRowStretch(static_cast<int>(m_cards.size()) / columns + 1, 1);
}

void CountersPanel::showValue(int index)
{
    if (index < m_cards.size())
        m_cards.at(index)->setValue(m_values.text(index), m_values.note(index));
}

void CountersPanel::setSession(Session *session)
{
    m_session = session;
    m_counted = isVisible() ? session : nullptr;
    m_values.setSession(m_counted);
}

void CountersPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_counted != m_session)
        setSession(m_session);
}

void CountersPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCards();
}

} // namespace eventscope
