// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rowcompose.h"

#include "core/protocol/limits.h"
#include "ui/views/rowselection.h"

#include <QAction>

namespace eventscope {

namespace {

bool isEvent(const QModelIndex &index)
{
    const QVariant kind = index.data(EventLogModel::KindRole);
    return kind == static_cast<int>(CaptureRow::Kind::Event) || kind == static_cast<int>(CaptureRow::Kind::Published);
}

} // namespace

RowCompose::RowCompose(const EventLogModel &model, QTableView &view)
    : QObject(&view)
    , m_model(model)
    , m_view(view)
    , m_action(new QAction(tr("Load into the editor"), &view))
{
    m_action->setObjectName(QStringLiteral("composeAction"));
    m_action->setToolTip(tr("Puts the selected events, five at most, into the publish editors"));
    connect(m_action, &QAction::triggered, this, &RowCompose::compose);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowCompose::update);
    view.addAction(m_action);
    update();
}

void RowCompose::update()
{
    const QList<RowSpan> spans = selectedSpans(*m_view.selectionModel());
    const bool isFew = !spans.isEmpty() && rowCount(spans) <= limits::maxEventsPerPublish;
    m_action->setEnabled(isFew && isEvent(m_model.index(spans.constFirst().first, 0)));
}

QList<CaptureRow> RowCompose::events() const
{
    QList<CaptureRow> events;
    const QList<RowSpan> spans = selectedSpans(*m_view.selectionModel());
    for (const RowSpan &span : spans) {
        for (int row = span.first; row <= span.last && events.size() < limits::maxEventsPerPublish; ++row) {
            if (!isEvent(m_model.index(row, 0)))
                continue;
            if (auto whole = m_model.wholeRow(row))
                events << *std::move(whole);
        }
    }
    return events;
}

void RowCompose::compose()
{
    const QList<CaptureRow> rows = events();
    if (rows.isEmpty())
        return;
    QList<QByteArray> payloads;
    for (const CaptureRow &row : rows)
        payloads << row.payload;
    Q_EMIT composeRequested(rows.constFirst().channel, payloads);
}

} // namespace eventscope
