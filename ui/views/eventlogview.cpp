// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/eventlogview.h"

#include "ui/pluralcount.h"
#include "ui/views/eventlogdelegate.h"
#include "ui/views/logheader.h"
#include "ui/views/rowcopies.h"
#include "ui/views/rowfilters.h"
#include "ui/views/rowselection.h"
#include "ui/views/selectionline.h"
#include "ui/views/timeformatmenu.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace eventscope {

namespace {
constexpr int leastRows = 6;
} // namespace

EventLogView::EventLogView(const Theme &theme, EventLogModel &model, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_delegate(new EventLogDelegate(theme, this))
    , m_header(new LogHeader(this))
    , m_chip(new QPushButton(viewport()))
{
    setObjectName(QStringLiteral("eventLog"));
    setAccessibleName(tr("Event log"));
    setHorizontalHeader(m_header);
    m_filters = std::make_unique<RowFilters>(model, *this);
    setUpActions(); // before the model: setModel() calls currentChanged()
    setModel(&model);
    m_copies = std::make_unique<RowCopies>(theme, model, *this);
    m_selectionLine = new SelectionLine(theme, model, *this);
    connect(m_filters.get(), &RowFilters::termWanted, this, &EventLogView::filterRequested);
    connect(m_filters.get(), &RowFilters::expressionWanted, this, &EventLogView::expressionRequested);
    connect(m_copies.get(), &RowCopies::told, m_selectionLine, &SelectionLine::say);
    connect(m_header, &LogHeader::columnsWanted, this, &EventLogView::columnsWanted);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setUpColumns();
    m_chip->setObjectName(QStringLiteral("newEventsButton"));
    m_chip->setProperty("primary", true);
    m_chip->setCursor(Qt::PointingHandCursor);
    m_chip->hide();
    connect(m_chip, &QPushButton::clicked, this, [this] { setFollowing(true); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &EventLogView::onScrolled);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &EventLogView::movedOn);
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, [this] { slideNearEdge(verticalScrollBar()->value()); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { updateActions(); });
}

EventLogView::~EventLogView() = default;

void EventLogView::setUpColumns()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    fitToFont();
}

void EventLogView::fitToFont()
{
    m_delegate->fitToZoom();
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    updateGeometry();
    const auto fit = [this](int section, const QString &text) { m_header->setNaturalWidth(section, m_delegate->textWidth(text)); };
    const bool isFine = m_settings && m_settings->showsMicroseconds();
    const bool isUtc = m_settings && m_settings->timeFormat() == LogSettings::TimeFormat::Utc;
    fit(EventLogModel::TimeColumn,
        QStringLiteral("00:00:00.000") + QString(isFine ? 3 : 0, QLatin1Char('0')) + QString(isUtc ? 1 : 0, QLatin1Char('Z')));
    fit(EventLogModel::SizeColumn, QStringLiteral("000,000"));
    fit(EventLogModel::NumberColumn, QStringLiteral("00,000,000"));
    fit(EventLogModel::DirectionColumn, QStringLiteral("Direction"));
    for (const int section :
         {EventLogModel::TimeColumn, EventLogModel::SizeColumn, EventLogModel::NumberColumn, EventLogModel::DirectionColumn})
        m_header->makeRoomForTitle(section);
    for (const int section : {EventLogModel::SubscriptionColumn, EventLogModel::ChannelColumn})
        m_header->setNaturalWidth(section, zoomed(150));
    m_header->apply(m_settings ? m_settings->columns() : LogColumns());
}

void EventLogView::setSettings(LogSettings &settings)
{
    m_settings = &settings;
    m_header->setSettings(settings);
    auto *times = new TimeFormatMenu(settings, this);
    insertAction(m_columns, times->menuAction());
    m_columns->setVisible(true);
    connect(&settings, &LogSettings::columnsChanged, this, &EventLogView::applyColumns);
    connect(&settings, &LogSettings::timeFormatChanged, this, &EventLogView::applyTimeFormat);
    applyColumns();
    applyTimeFormat();
}

void EventLogView::applyColumns()
{
    m_model.setOwnColumns(m_settings->columns());
    // What was selected before has no part in a new column.
    selectionModel()->select(selectionModel()->selection(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_header->apply(m_settings->columns());
}

void EventLogView::applyTimeFormat()
{
    m_model.setTimeFormat(m_settings->timeFormat(), m_settings->showsMicroseconds() ? Fraction::Microseconds : Fraction::Milliseconds);
    fitToFont();
}

void EventLogView::setUpActions()
{
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_setReference = addRowAction(QStringLiteral("setReferenceAction"), tr("Set as time reference"), &EventLogView::setReference);
    m_setReference->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_columns = addRowAction(QStringLiteral("columnsAction"), tr("Columns\u2026"), &EventLogView::columnsWanted);
    m_columns->setVisible(false);
    updateActions();
}

QAction *EventLogView::addRowAction(const QString &name, const QString &text, void (EventLogView::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void EventLogView::setFollowing(bool following)
{
    const bool changed = following != m_following;
    m_following = following;
    m_model.setFollowing(following);
    if (changed)
        m_seenEvents = m_model.shownEvents();
    if (following) {
        m_model.moveToEnd();
        refresh();
    }
    updateChip();
    if (changed)
        Q_EMIT followingChanged(following);
    if (following)
        Q_EMIT movedOn();
}

void EventLogView::setStill()
{
    m_isStill = true;
    updateChip();
}

void EventLogView::refresh()
{
    const QScopedValueRollback adjusting(m_adjusting, true);
    m_model.refresh();
    if (m_following) {
        executeDelayedItemsLayout();
        scrollToBottom();
        m_seenEvents = m_model.shownEvents();
    }
    updateChip();
}

void EventLogView::trimTo(qint64 firstId)
{
    const int top = rowAt(0);
    const qint64 topId = top < 0 ? 0 : m_model.idAt(top);
    const QScopedValueRollback adjusting(m_adjusting, true);
    if (!m_model.trimTo(firstId) || m_following)
        return;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(std::max(0, m_model.rowOf(topId)));
}

void EventLogView::setEndpoint(const SnippetRequest &endpoint)
{
    m_copies->setEndpoint(endpoint);
}

void EventLogView::setFoundWords(const QStringList &words)
{
    m_delegate->setFoundWords(FoundWords(words));
    viewport()->update();
}

void EventLogView::setReference()
{
    if (!currentIndex().isValid())
        return;
    m_model.setReference(currentIndex().row());
    if (m_settings)
        m_settings->setTimeFormat(LogSettings::TimeFormat::SinceReference);
    fitToFont(); // the title names the row
}

QList<IdRange> EventLogView::selectedIds() const
{
    return idRanges(m_model, selectedSpans(*selectionModel()));
}

void EventLogView::goToStart()
{
    setFollowing(false);
    Q_EMIT movedOn();
    const QScopedValueRollback adjusting(m_adjusting, true);
    m_model.moveToStart();
    executeDelayedItemsLayout();
    scrollToTop();
    setCurrentIndex(m_model.index(0, m_header->firstShownSection()));
}

void EventLogView::showPosition(qint64 position)
{
    if (position < 0)
        return;
    setFollowing(false);
    const QScopedValueRollback adjusting(m_adjusting, true);
    const QModelIndex index = m_model.index(m_model.moveTo(position), m_header->firstShownSection());
    executeDelayedItemsLayout();
    scrollTo(index, PositionAtCenter);
    Q_EMIT movedOn();
}

void EventLogView::keepCurrent(qint64 position)
{
    const QScopedValueRollback adjusting(m_adjusting, true);
    const int row = m_following ? m_model.rowOf(m_model.idAtPosition(position)) : m_model.moveTo(position);
    if (row < 0)
        return;
    const int value = verticalScrollBar()->value();
    executeDelayedItemsLayout();
    setCurrentIndex(m_model.index(row, m_header->firstShownSection()));
    verticalScrollBar()->setValue(m_following ? verticalScrollBar()->maximum() : value);
}

bool EventLogView::keepInView(qint64 position, int rowsAbove)
{
    const QScopedValueRollback adjusting(m_adjusting, true);
    const int most = std::max(1, viewport()->height() / verticalHeader()->defaultSectionSize()) - 1;
    const int top = std::max(0, m_model.moveTo(position) - std::clamp(rowsAbove, 0, most));
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(top);
    updateChip();
    return verticalScrollBar()->value() == top;
}

void EventLogView::makeCurrent(qint64 position)
{
    if (position < 0)
        return;
    showPosition(position);
    const QScopedValueRollback adjusting(m_adjusting, true);
    setCurrentIndex(m_model.index(m_model.moveTo(position), m_header->firstShownSection()));
}

void EventLogView::goTo(qint64 position)
{
    if (position < 0)
        return;
    makeCurrent(position);
    setFocus(Qt::OtherFocusReason);
}

void EventLogView::focusInEvent(QFocusEvent *event)
{
    // QAbstractItemView's own would make the first row current, and the detail would show what nobody chose.
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void EventLogView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

/// Without a current row nothing else would show where the keyboard is.
void EventLogView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid())
        return;
    QPainter painter(viewport());
    painter.setPen(m_theme.color(Theme::Role::Accent));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void EventLogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return; // no row is selected, else the action had taken it; the base class would copy a cell
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Home: return extends ? extendToEdge(event) : goToStart();
    case Qt::Key_End: return extends ? extendToEdge(event) : setFollowing(true);
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        setFollowing(false); // or the row would run away
        // Without a current row the base class would begin at the window's first one, far away.
        if (!currentIndex().isValid() && m_model.rowCount() > 0)
            return setCurrentIndex(m_model.index(lastVisibleRow(), m_header->firstShownSection()));
        break;
    default: break;
    }
    QTableView::keyPressEvent(event);
}

void EventLogView::mousePressEvent(QMouseEvent *event)
{
    if (indexAt(event->pos()).isValid())
        setFollowing(false); // or the row would run away
    QTableView::mousePressEvent(event);
}

void EventLogView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QScopedValueRollback showing(m_showingRow, true);
    QTableView::scrollTo(index, hint);
}

void EventLogView::extendToEdge(QKeyEvent *event)
{
    setFollowing(false);
    if (!currentIndex().isValid() || m_model.rowCount() == 0)
        return;
    const QScopedValueRollback adjusting(m_adjusting, true); // to scroll to the end is not to follow it
    QTableView::keyPressEvent(event);
    const qint64 before = m_model.countBefore(m_model.idAt(0));
    const qint64 beyond = event->key() == Qt::Key_Home ? before : m_model.total() - before - m_model.rowCount();
    if (beyond > 0)
        m_selectionLine->add(event->key() == Qt::Key_Home ? tr("not selected: %Ln row(s) before", nullptr, pluralCount(beyond))
                                                          : tr("not selected: %Ln row(s) after", nullptr, pluralCount(beyond)));
    updateChip();
}

QModelIndex EventLogView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // To the first or last row, which for the base class are the first or last cell of a row.
    if (action == MoveHome || action == MoveEnd)
        return m_model.index(action == MoveHome ? 0 : m_model.rowCount() - 1, m_header->firstShownSection());
    return QTableView::moveCursor(action, modifiers);
}

void EventLogView::scrollContentsBy(int dx, int dy)
{
    // What lies over the rows does not move with them.
    const auto laid = viewport()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    QList<QPoint> places;
    for (const QWidget *one : laid)
        places << one->pos();
    QTableView::scrollContentsBy(dx, dy);
    for (qsizetype i = 0; i < laid.size(); ++i)
        laid.at(i)->move(places.at(i));
}

int EventLogView::firstVisibleRow() const
{
    return rowAt(0);
}

int EventLogView::lastVisibleRow() const
{
    const int row = rowAt(viewport()->height() - rowHeight(0));
    return row >= 0 ? row : m_model.rowCount() - 1;
}

QSize EventLogView::minimumSizeHint() const
{
    const int rows = leastRows * verticalHeader()->defaultSectionSize();
    return {QTableView::minimumSizeHint().width(), rows + m_header->sizeHint().height() + 2 * frameWidth()};
}

void EventLogView::resizeEvent(QResizeEvent *event)
{
    const bool isRead = wasInView(currentIndex(), event->oldSize().height());
    QTableView::resizeEvent(event);
    const QScopedValueRollback adjusting(m_adjusting, true);
    if (m_following)
        scrollToBottom();
    else if (isRead)
        scrollTo(currentIndex());
    updateChip();
}

bool EventLogView::wasInView(const QModelIndex &index, int height) const
{
    if (!index.isValid())
        return false;
    const int top = rowViewportPosition(index.row());
    return top >= 0 && top + rowHeight(index.row()) <= height;
}

void EventLogView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitToFont();
}

void EventLogView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The ring goes around the whole row.
    for (const QModelIndex &touched : {current, previous}) {
        if (touched.isValid())
            viewport()->update(QRect(0, rowViewportPosition(touched.row()), viewport()->width(), rowHeight(touched.row())));
    }
    updateActions();
    Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

void EventLogView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // Left to itself the base class would make another row current, and the detail would change by itself.
    if (const int row = currentIndex().row(); row >= start && row <= end) {
        selectionModel()->clearCurrentIndex();
    }
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

void EventLogView::onScrolled(int value)
{
    const int previous = std::exchange(m_scrollValue, value);
    if (m_adjusting)
        return;
    // A shrinking range lowers the value too, but to its maximum: that is nobody's scrolling.
    if (value < previous && value < verticalScrollBar()->maximum())
        setFollowing(false);
    else if (value > previous && value == verticalScrollBar()->maximum() && !m_showingRow)
        arriveAtEnd();
    if (!verticalScrollBar()->isSliderDown())
        slideNearEdge(value);
    updateChip();
}

void EventLogView::arriveAtEnd()
{
    refresh();
    if (m_model.showsEnd())
        setFollowing(true);
}

void EventLogView::slideNearEdge(int value)
{
    if (m_following)
        return;
    const int step = m_model.windowSize() / 2;
    const int edge = std::max(1, m_model.windowSize() / 100);
    if (value < edge && !m_model.showsStart())
        slideWindow(-step);
    else if (value > verticalScrollBar()->maximum() - edge && !m_model.showsEnd())
        slideWindow(step);
}

void EventLogView::slideWindow(qint64 rows)
{
    const int top = rowAt(0);
    if (top < 0)
        return;
    const qint64 topId = m_model.idAt(top);
    const QScopedValueRollback adjusting(m_adjusting, true);
    m_model.slide(rows);
    executeDelayedItemsLayout();
    if (const int row = m_model.rowOf(topId); row >= 0)
        verticalScrollBar()->setValue(row);
}

void EventLogView::updateChip()
{
    const qint64 fresh = m_model.shownEvents() - m_seenEvents;
    const bool isAtEnd = m_model.showsEnd() && verticalScrollBar()->value() == verticalScrollBar()->maximum();
    const bool isWanted = !m_isStill && !m_following && !isAtEnd && fresh > 0;
    m_chip->setVisible(isWanted);
    if (!isWanted)
        return m_selectionLine->place(0);
    m_chip->setText(tr("↓ %1 new").arg(QLocale().toString(fresh)));
    m_chip->setToolTip(tr("Show the newest events and follow them (End)"));
    m_chip->adjustSize();
    m_selectionLine->place(m_chip->width() + 12);
    m_chip->move(viewport()->width() - m_chip->width() - 12, viewport()->height() - m_chip->height() - 8);
}

void EventLogView::updateActions()
{
    m_setReference->setEnabled(currentIndex().isValid());
    m_filters->update();
}

} // namespace eventscope
