// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/goactions.h"

#include "ui/models/eventlogmodel.h"
#include "ui/panels/markactions.h"
#include "ui/panels/rowmenu.h"
#include "ui/views/eventlogview.h"
#include "ui/views/viewnotice.h"

#include <QAction>
#include <QLocale>

#include <limits>

namespace eventscope {

namespace {

/// Looks at this many rows that a filter hides, some 50 ms, and gives up then: nobody may wait for a search that blocks the window.
constexpr int mostLooks = 4'000;
constexpr qint64 beyond = std::numeric_limits<qint64>::max();

} // namespace

GoActions::GoActions(const Parts &parts, QWidget *panel)
    : QObject(panel)
    , m_parts(parts)
{
    add(panel, "nextMarkAction", tr("Next mark"), Qt::Key_F2, What::Mark, Direction::Forward);
    add(panel, "previousMarkAction", tr("Previous mark"), Qt::SHIFT | Qt::Key_F2, What::Mark, Direction::Backward);
    add(panel, "nextErrorAction", tr("Next error"), Qt::Key_F8, What::Failure, Direction::Forward);
    add(panel, "previousErrorAction", tr("Previous error"), Qt::SHIFT | Qt::Key_F8, What::Failure, Direction::Backward);
    add(panel, "nextGapAction", tr("Next gap"), Qt::Key_F9, What::Gap, Direction::Forward);
    add(panel, "previousGapAction", tr("Previous gap"), Qt::SHIFT | Qt::Key_F9, What::Gap, Direction::Backward);
}

void GoActions::add(QWidget *panel, const char *name, const QString &text, const QKeySequence &keys, What what, Direction direction)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, what, direction] { go(what, direction); });
    panel->addAction(action);
    m_actions << action;
}

void GoActions::goToRow(qint64 id)
{
    m_parts.view.goTo(m_parts.model.positionOf(id));
    if (!m_parts.model.holds(id))
        m_parts.notice.say(whyNotShown(id));
}

QString GoActions::whyNotShown(qint64 id) const
{
    const EventLogModel &model = m_parts.model;
    const QString row = QLocale().toString(id);
    if (id > model.lastId())
        return tr("Row %1 is not there: the last one is %2.").arg(row, QLocale().toString(model.lastId()));
    if (id < model.captureFirstId())
        return tr("Row %1 was removed: the capture begins with row %2.").arg(row, QLocale().toString(model.captureFirstId()));
    if (id < model.firstId())
        return tr("Row %1 is among the earlier ones that the cleared view does not show.").arg(row);
    if (!model.isScanned())
        return tr("Row %1 is not among those found so far.").arg(row);
    if (model.filter().isEmpty())
        return tr("Row %1 is a folded copy of another one.").arg(row);
    return model.isFolding() ? tr("The filter or the folding of copies hides row %1.").arg(row) : tr("The filter hides row %1.").arg(row);
}

void GoActions::go(What what, Direction direction)
{
    const bool isForward = direction == Direction::Forward;
    qint64 found = nextShown(what, start(direction), direction);
    const bool isWrapped = found == 0;
    if (isWrapped)
        found = nextShown(what, isForward ? 0 : beyond, direction);
    if (found == 0)
        return tellNone(what);
    m_parts.view.goTo(m_parts.model.positionOf(found));
    if (isWrapped)
        m_parts.notice.say(isForward ? tr("No more after this: went on from the start.")
                                     : tr("No more before this: went on from the end."));
}

/// The current row; without one, what is in view counts as not yet seen.
qint64 GoActions::start(Direction direction) const
{
    const QModelIndex current = m_parts.view.currentIndex();
    if (current.isValid())
        return m_parts.model.idAt(current.row());
    const bool isForward = direction == Direction::Forward;
    const int row = isForward ? m_parts.view.firstVisibleRow() : m_parts.view.lastVisibleRow();
    if (row < 0)
        return 0;
    return m_parts.model.idAt(row) + (isForward ? -1 : 1);
}

qint64 GoActions::nextInCapture(What what, qint64 id, Direction direction) const
{
    const CaptureReader *reader = m_parts.model.reader();
    switch (what) {
    case What::Mark: return m_parts.marks.next(id, direction);
    case What::Failure: return reader ? reader->nextNotable(id, CaptureReader::Notable::Failure, direction) : 0;
    case What::Gap: return reader ? reader->nextNotable(id, CaptureReader::Notable::Gap, direction) : 0;
    }
    return 0;
}

/// In turns: from such a row to the next one that is shown, from there to the next such row.
qint64 GoActions::nextShown(What what, qint64 id, Direction direction) const
{
    const bool isForward = direction == Direction::Forward;
    qint64 found = nextInCapture(what, id, direction);
    for (int looks = 0; found > 0 && looks < mostLooks; ++looks) {
        const qint64 before = m_parts.model.countBefore(found);
        if (before < m_parts.model.total() && m_parts.model.idAtPosition(before) == found)
            return found;
        if (isForward ? before >= m_parts.model.total() : before == 0)
            return 0;
        const qint64 shown = m_parts.model.idAtPosition(isForward ? before : before - 1);
        found = nextInCapture(what, isForward ? shown - 1 : shown + 1, direction);
    }
    return 0;
}

void GoActions::tellNone(What what)
{
    const bool isHidden = nextInCapture(what, 0, Direction::Forward) > 0;
    switch (what) {
    case What::Mark:
        return m_parts.notice.say(
            isHidden ? tr("No marked row among those shown.")
                     : MarkActions::noMarksText(RowMenu::named(QStringLiteral("markAction"), m_parts.view.actions())->shortcut()));
    case What::Failure: return m_parts.notice.say(isHidden ? tr("No error found among the rows shown.") : tr("No errors in this capture."));
    case What::Gap: return m_parts.notice.say(isHidden ? tr("No gap found among the rows shown.") : tr("No gaps in this capture."));
    }
}

} // namespace eventscope
