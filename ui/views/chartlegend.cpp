// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chartlegend.h"

#include "ui/views/chartmarker.h"
#include "ui/views/paddeddelegate.h"

#include <QAction>
#include <QHeaderView>
#include <QPainter>

namespace eventscope {

namespace {

constexpr int rowHeight = 22;
constexpr int markWidth = 22;

/// The line and its mark before the name.
class LineDelegate final : public QStyledItemDelegate
{
public:
    LineDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, rowHeight});
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const int color = index.data(ChartModel::ColorIndexRole).toInt();
        if (index.column() != ChartModel::NameColumn || color < 0)
            return;
        QStyleOptionViewItem styled(option);
        initStyleOption(&styled, index);
        const QRect place = option.widget->style()->subElementRect(QStyle::SE_ItemViewItemDecoration, &styled, option.widget);
        paintChartMarker(*painter, place, index.data(ChartModel::ShapeRole).toInt(), m_theme.subscriptionColor(color));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == ChartModel::NameColumn) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = {markWidth, markWidth * 2 / 3};
        }
        const bool isSelected = option->state.testFlag(QStyle::State_Selected);
        if (index.data(ChartModel::FailedRole).toBool() && !isSelected)
            option->palette.setColor(QPalette::Text, m_theme.color(Theme::Role::Error));
    }

private:
    const Theme &m_theme;
};

} // namespace

ChartLegend::ChartLegend(const Theme &theme, ChartModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_remove(new QAction(this))
{
    setModel(&model);
    setItemDelegate(new LineDelegate(theme, this));
    setObjectName(QStringLiteral("chartLegend"));
    setAccessibleName(tr("Lines of the chart"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideMiddle);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(ChartModel::NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(ChartModel::ValueColumn, QHeaderView::ResizeToContents);
    m_remove->setObjectName(QStringLiteral("removeSeriesAction"));
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_remove);
    connect(m_remove, &QAction::triggered, this, &ChartLegend::removeCurrent);
    connect(&model, &QAbstractItemModel::modelReset, this, &ChartLegend::updateAction);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ChartLegend::updateAction);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    updateAction();
}

void ChartLegend::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    updateAction();
    Q_EMIT currentRowChanged(current.row());
}

void ChartLegend::updateAction()
{
    if (!m_remove)
        return; // called by setModel()
    const bool hasCurrent = currentIndex().isValid();
    m_remove->setEnabled(hasCurrent);
    m_remove->setText(hasCurrent ? tr("Remove \u201c%1\u201d").arg(chartSeriesText(m_model.request(currentIndex().row())))
                                 : tr("Remove series"));
}

void ChartLegend::removeCurrent()
{
    if (currentIndex().isValid())
        m_model.removeSeries(currentIndex().row());
}

} // namespace eventscope
