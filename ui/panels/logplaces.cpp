// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/logplaces.h"

#include "ui/models/eventlogmodel.h"
#include "ui/panels/detailpanel.h"
#include "ui/panels/goactions.h"
#include "ui/panels/logoverview.h"
#include "ui/panels/markactions.h"
#include "ui/views/eventlogview.h"
#include "ui/views/viewnotice.h"

#include <QAction>
#include <QMenu>

namespace eventscope {

namespace {

std::optional<QString> noteOf(const LogMarks &marks, qint64 row)
{
    const QVariant note = marks.note(row);
    return note.isValid() ? std::optional(note.toString()) : std::nullopt;
}

} // namespace

LogPlaces::LogPlaces(const Parts &parts, QWidget *panel)
    : QObject(panel)
    , m_parts(parts)
    , m_marks(new LogMarks(this))
    , m_notice(new ViewNotice(parts.theme, parts.view.viewport()))
    , m_overview(new LogOverview({parts.theme, parts.settings, parts.model, parts.view, *m_marks}, panel))
    , m_go(new GoActions({parts.model, parts.view, *m_marks, *m_notice}, panel))
    , m_mark(new MarkActions({parts.theme, parts.model, parts.view, *m_marks, *m_notice}, panel))
{
    parts.model.setMarks(m_marks);
    setUpMenu(panel);
    connectParts();
}

LogPlaces::~LogPlaces()
{
    m_parts.model.setMarks(nullptr);
}

void LogPlaces::setUpMenu(QWidget *panel)
{
    //: Menu: go to a place in the log.
    auto *go = new QMenu(tr("Go"), panel);
    go->setObjectName(QStringLiteral("goMenu"));
    go->addActions(m_go->actions());
    addSeparator();
    m_parts.view.addActions(m_actions);
    m_parts.view.addActions(m_mark->actions());
    m_parts.view.addAction(go->menuAction());
    m_parts.view.addAction(m_overview->toggleAction());
    m_actions = m_go->actions();
    addSeparator();
    m_actions << m_mark->actions();
    addSeparator();
    m_actions << m_overview->toggleAction();
}

void LogPlaces::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_actions << separator;
}

void LogPlaces::connectParts()
{
    connect(m_mark, &MarkActions::markWanted, this, &LogPlaces::markWanted);
    connect(m_mark, &MarkActions::removalWanted, this, [this](qint64 row) { Q_EMIT removalWanted(row, note(row).value_or(QString())); });
    connect(m_mark, &MarkActions::rowWanted, this, &LogPlaces::goToRow);
    connect(m_marks, &LogMarks::changed, m_parts.view.viewport(), qOverload<>(&QWidget::update));
    connect(m_marks, &LogMarks::changed, this, [this] { m_parts.detail.setMark(noteOf(*m_marks, m_parts.detail.rowId())); });
    connect(&m_parts.view, &EventLogView::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_parts.detail.setMark(noteOf(*m_marks, m_parts.model.idAt(row)));
    });
}

QWidget *LogPlaces::widget() const
{
    return m_overview;
}

void LogPlaces::setCapture(const QString &path)
{
    m_overview->setCapture(path);
    readMarks();
}

void LogPlaces::extendTo(qint64 lastId)
{
    m_overview->extendTo(lastId);
}

void LogPlaces::readMarks()
{
    m_marks->read(m_parts.model.reader());
}

void LogPlaces::setMarkable(bool markable)
{
    m_mark->setMarkable(markable);
}

void LogPlaces::goToRow(qint64 id)
{
    m_go->goToRow(id);
}

std::optional<QString> LogPlaces::note(qint64 row) const
{
    return noteOf(*m_marks, row);
}

void LogPlaces::addAction(QAction *action)
{
    m_actions.prepend(action);
}

} // namespace eventscope
