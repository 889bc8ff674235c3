// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/framesview.h"

#include "ui/views/paddeddelegate.h"
#include "ui/views/textwidth.h"
#include "ui/zoomstyle.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>

namespace eventscope {

namespace {

QFont fixedFont(const QWidget &widget)
{
    QFont font = Theme::monospace();
    font.setPointSizeF(widget.font().pointSizeF());
    return font;
}

class FrameDelegate final : public PaddedDelegate
{
public:
    FrameDelegate(const Theme &theme, QObject *parent)
        : PaddedDelegate(theme, parent)
        , m_in(theme.icon(QStringLiteral("arrow-down"), Theme::Role::MutedText))
        , m_out(theme.icon(QStringLiteral("arrow-up"), Theme::Role::Accent))
        , m_failure(theme.icon(QStringLiteral("error"), Theme::Role::Error))
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = fixedFont(*option->widget);
        option->textElideMode = Qt::ElideRight;
        option->palette.setColor(QPalette::Text, theme().color(role(index)));
        const QIcon icon = iconOf(index);
        if (icon.isNull())
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {zoomed(14), zoomed(14)};
        option->icon = icon;
    }

private:
    [[nodiscard]] static Theme::Role role(const QModelIndex &index)
    {
        if (index.column() != FramesModel::MeaningColumn)
            return Theme::Role::MutedText;
        if (index.data(FramesModel::FailureRole).toBool())
            return Theme::Role::Error;
        const auto kind = static_cast<FrameRecord::Kind>(index.data(FramesModel::KindRole).toInt());
        return kind == FrameRecord::Kind::KeepAlive ? Theme::Role::MutedText : Theme::Role::Text;
    }

    [[nodiscard]] QIcon iconOf(const QModelIndex &index) const
    {
        if (index.column() == FramesModel::MeaningColumn)
            return index.data(FramesModel::FailureRole).toBool() ? m_failure : QIcon();
        if (index.column() != FramesModel::DirectionColumn)
            return {};
        switch (static_cast<FrameRecord::Direction>(index.data(FramesModel::DirectionRole).toInt())) {
        case FrameRecord::Direction::In: return m_in;
        case FrameRecord::Direction::Out: return m_out;
        case FrameRecord::Direction::None: break;
        }
        return {};
    }

    QIcon m_in;
    QIcon m_out;
    QIcon m_failure;
};

} // namespace

FramesView::FramesView(const Theme &theme, FramesModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("framesTable"));
    setAccessibleName(tr("Frames"));
    setItemDelegate(new FrameDelegate(theme, this));
    setModel(&model);
    setUpColumns();
    fitToFont();
    auto *copy = new QAction(tr("Copy"), this);
    copy->setObjectName(QStringLiteral("copyFramesAction"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &FramesView::copyRows);
    addAction(copy);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &FramesView::onScrolled);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void FramesView::setUpColumns()
{
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setStretchLastSection(true);
}

void FramesView::fitToFont()
{
    const QFontMetrics metrics(fixedFont(*this));
    const int margins = zoomed(20);
    verticalHeader()->setDefaultSectionSize(std::max(zoomed(22), metrics.height() + 6));
    const auto resize = [&](int column, const QString &widest, int more) {
        const int title = horizontalHeader()->sectionSizeHint(column);
        horizontalHeader()->resizeSection(column, std::max(title, textWidth(metrics, widest) + margins + more));
    };
    resize(FramesModel::TimeColumn, QStringLiteral("00:00:00.000000"), 0);
    resize(FramesModel::DeltaColumn, QStringLiteral("000.000 ms"), 0);
    resize(FramesModel::DirectionColumn, QStringLiteral("out"), zoomed(20));
    resize(FramesModel::SizeColumn, QStringLiteral("000,000"), 0);
}

void FramesView::setFollowing(bool following)
{
    if (following)
        scrollToBottom();
    if (std::exchange(m_following, following) != following)
        Q_EMIT followingChanged(following);
}

void FramesView::refresh()
{
    m_isRefreshing = true;
    const QPersistentModelIndex top = indexAt({1, 1});
    m_model.refresh();
    if (m_following)
        scrollToBottom();
    else if (top.isValid())
        scrollTo(top, PositionAtTop);
    m_isRefreshing = false;
}

void FramesView::onScrolled(int value)
{
    if (!m_isRefreshing)
        setFollowing(value == verticalScrollBar()->maximum());
}

void FramesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the ring goes around the whole row
    if (!m_isRefreshing && current.isValid() && current.row() < m_model.rowCount() - 1)
        setFollowing(false);
    if (current.isValid())
        Q_EMIT currentRowChanged(current.row());
}

void FramesView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // Qt would make a neighbour current: somebody would read a frame that nobody chose.
    if (currentIndex().isValid() && currentIndex().row() <= end)
        setCurrentIndex({});
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

void FramesView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitToFont();
}

void FramesView::copyRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList texts;
    for (const QModelIndex &index : std::as_const(rows))
        texts << m_model.copyText(index.row());
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setText(texts.join(QLatin1Char('\n')));
}

} // namespace eventscope
