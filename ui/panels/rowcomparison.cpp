// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rowcomparison.h"

#include "core/capture/capturereader.h"
#include "ui/errortext.h"
#include "ui/models/eventlogmodel.h"
#include "ui/models/previousevent.h"
#include "ui/panels/detailpanel.h"
#include "ui/views/eventlogview.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLocale>

namespace eventscope {

namespace {

Result<std::optional<CaptureRow>> rowWithId(const QString &capturePath, qint64 id)
{
    const auto reader = CaptureReader::open(capturePath);
    if (!reader)
        return reader.error();
    auto row = (*reader)->row(id);
    return row ? Result(std::optional(std::move(*row))) : row.error();
}

} // namespace

RowComparison::RowComparison(EventLogModel &model, EventLogView &view, DetailPanel &detail, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
    , m_detail(detail)
{
    setUpActions();
    connect(&detail, &DetailPanel::comparisonWanted, this, &RowComparison::answer);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowComparison::onSelectionChanged);
}

void RowComparison::setUpActions()
{
    auto *compare = new QAction(tr("Compare with this row"), this);
    compare->setObjectName(QStringLiteral("compareWithRowAction"));
    connect(compare, &QAction::triggered, this, &RowComparison::chooseCurrent);
    m_compareWithPrevious = new QAction(tr("Compare with the previous event"), this);
    m_compareWithPrevious->setObjectName(QStringLiteral("compareWithPreviousAction"));
    m_compareWithPrevious->setEnabled(false);
    connect(m_compareWithPrevious, &QAction::triggered, this, [this] { choose(0); });
    m_view.addAction(compare);
    m_view.addAction(m_compareWithPrevious);
}

void RowComparison::setCapture(const QString &path)
{
    m_path = path;
    m_job.drop();
    choose(0);
}

void RowComparison::chooseCurrent()
{
    if (m_view.currentIndex().isValid())
        choose(m_view.currentIndex().data(EventLogModel::IdRole).toLongLong());
}

void RowComparison::choose(qint64 id)
{
    m_chosen = id;
    m_compareWithPrevious->setEnabled(id > 0);
    m_detail.renewComparison();
}

void RowComparison::onSelectionChanged()
{
    if (const qint64 other = otherSelected(m_detail.rowId()); other != m_otherSelected)
        m_detail.renewComparison();
}

/// The second of exactly two selected rows when the first is `id`, else 0.
qint64 RowComparison::otherSelected(qint64 id) const
{
    // Asked for only when there are few: with all rows selected the list would have as many.
    const QItemSelection selection = m_view.selectionModel()->selection();
    if (selection.size() > 2)
        return 0;
    qsizetype count = 0;
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    if (count != 2)
        return 0;
    const QModelIndexList rows = m_view.selectionModel()->selectedRows();
    if (rows.size() != 2)
        return 0;
    const qint64 first = rows.first().data(EventLogModel::IdRole).toLongLong();
    const qint64 second = rows.last().data(EventLogModel::IdRole).toLongLong();
    return first == id ? second : second == id ? first : 0;
}

void RowComparison::answer()
{
    const CaptureRow row = m_detail.row();
    m_otherSelected = otherSelected(row.id);
    if (m_otherSelected > 0)
        return answerWith([path = m_path, id = m_otherSelected] { return rowWithId(path, id); }, tr("the two selected rows"));
    if (m_chosen == row.id)
        return m_detail.compareWithNothing(tr("This is the row others are compared with. Select another one."));
    if (m_chosen > 0)
        return answerWith([path = m_path, id = m_chosen] { return rowWithId(path, id); }, tr("the row chosen to compare with"));
    answerWith([path = m_path, row] { return previousEvent(path, row); },
               row.kind == CaptureRow::Kind::Event ? tr("the previous event of %1").arg(row.channel)
                                                   : tr("the previous one published to %1").arg(row.channel));
}

void RowComparison::answerWith(const std::function<Found()> &read, const QString &why)
{
    m_job.start(read, [this, why, id = m_detail.rowId()](const Found &found) {
        if (id != m_detail.rowId())
            return;
        if (!found)
            m_detail.compareWithNothing(errorText(found.error()));
        else if (*found)
            m_detail.compareWith(**found, why);
        else
            m_detail.compareWithNothing(tr("There is no event of this channel among the %Ln row(s) before this one.", nullptr,
                                           int(std::min(id - m_model.captureFirstId(), previousEventReach))));
    });
}

} // namespace eventscope
