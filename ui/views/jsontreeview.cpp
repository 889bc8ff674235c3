// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/jsontreeview.h"

#include "core/json/printer.h"
#include "ui/lefttoright.h"
#include "ui/views/foundpainter.h"
#include "ui/zoomstyle.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace eventscope {

namespace {

constexpr int expandedNodes = 400;

constexpr int hintGap = 16;
constexpr int chartSize = 14;

/// Which of the tree's own keys an event is, or QKeySequence::UnknownKey.
QKeySequence::StandardKey findKey(const QKeyEvent &event)
{
    for (const auto key : {QKeySequence::Find, QKeySequence::FindNext, QKeySequence::FindPrevious}) {
        if (event.matches(key))
            return key;
    }
    return QKeySequence::UnknownKey;
}

class ValueDelegate final : public QStyledItemDelegate
{
public:
    ValueDelegate(const Theme &theme, const FoundWords &found, const bool &isChartable, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_found(found)
        , m_isChartable(isChartable)
    {
    }

    /// Of the icon that charts a number; empty for anything else.
    [[nodiscard]] QRect chartRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const bool isNumber = index.data(JsonTreeModel::TypeRole).toInt() == static_cast<int>(json::Document::Type::Number);
        if (!m_isChartable || !isNumber || index.column() != JsonTreeModel::ValueColumn)
            return {};
        QStyleOptionViewItem styled(option);
        initStyleOption(&styled, index);
        const QRect text = option.widget->style()->subElementRect(QStyle::SE_ItemViewItemText, &styled, option.widget);
        const int wanted = text.left() + QFontMetrics(styled.font).horizontalAdvance(styled.text) + hintGap;
        const int left = std::min(wanted, std::max(text.left(), text.right() - chartSize));
        return {left, text.center().y() - chartSize / 2 + 1, chartSize, chartSize};
    }

    /// A word after the value tells what else the string holds.
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem styled(option);
        initStyleOption(&styled, index);
        const QStyle *style = option.widget->style();
        QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &styled, option.widget);
        const QString hint = index.data(JsonTreeModel::HintRole).toString();
        const int hintWidth = QFontMetrics(option.font).horizontalAdvance(hint);
        const int chartWidth = chartRect(option, index).isEmpty() ? 0 : chartSize + hintGap;
        const int room = text.width() - chartWidth - (hint.isEmpty() ? 0 : hintWidth + 2 * hintGap);
        const QFontMetrics metrics(styled.font);
        styled.text = metrics.elidedText(styled.text, Qt::ElideRight, room);
        style->drawControl(QStyle::CE_ItemViewItem, &styled, painter, option.widget);
        const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1; // what the style leaves free
        painter->setFont(styled.font);
        paintFoundWords(*painter, text.adjusted(margin, 0, -margin, 0), styled.text, m_found, m_theme);
        if (const QRect chart = chartRect(option, index); !chart.isEmpty())
            m_theme.icon(QStringLiteral("chart"), role(option)).paint(painter, chart);
        if (hint.isEmpty())
            return;
        text.setLeft(text.left() + metrics.horizontalAdvance(styled.text) + hintGap);
        paintHint(*painter, option, text, hint);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = Theme::monospace();
        option->font.setPointSizeF(option->widget ? option->widget->font().pointSizeF() : option->font.pointSizeF());
        option->palette.setColor(QPalette::Text, m_theme.color(role(index)));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize hint = QStyledItemDelegate::sizeHint(option, index);
        return {hint.width(), std::max(zoomed(22), hint.height())};
    }

private:
    void paintHint(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &hint) const
    {
        painter.setFont(option.font);
        painter.setPen(m_theme.color(role(option)));
        painter.drawText(rect, Qt::AlignVCenter, hint);
    }

    /// Of what stands beside a value.
    [[nodiscard]] static Theme::Role role(const QStyleOptionViewItem &option)
    {
        return option.state.testFlag(QStyle::State_Selected) ? Theme::Role::SelectionText : Theme::Role::MutedText;
    }

    [[nodiscard]] static Theme::Role role(const QModelIndex &index)
    {
        using Type = json::Document::Type;
        if (index.column() == JsonTreeModel::NameColumn)
            return Theme::Role::JsonKey;
        switch (static_cast<Type>(index.data(JsonTreeModel::TypeRole).toInt())) {
        case Type::String: return Theme::Role::JsonString;
        case Type::Number: return Theme::Role::JsonNumber;
        case Type::True:
        case Type::False:
        case Type::Null: return Theme::Role::JsonKeyword;
        case Type::Object:
        case Type::Array: return Theme::Role::MutedText;
        }
        return Theme::Role::Text;
    }

    const Theme &m_theme;
    const FoundWords &m_found;
    const bool &m_isChartable;
};

} // namespace

JsonTreeView::JsonTreeView(const Theme &theme, QWidget *parent)
    : QTreeView(parent)
{
    readLeftToRight(*this);
    setModel(&m_model);
    setItemDelegate(new ValueDelegate(theme, m_found, m_isChartable, this));
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setIndentation(16);
    setHeaderHidden(true);
    header()->setMinimumSectionSize(80);
    header()->setStretchLastSection(true);
    header()->setResizeContentsPrecision(0); // what is in sight
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setUpActions();
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void JsonTreeView::setUpActions()
{
    QAction *copy = addAction(QStringLiteral("copyValueAction"), tr("Copy value"), &JsonTreeView::copyValue);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_copyKey = addAction(QStringLiteral("copyKeyAction"), tr("Copy key"), &JsonTreeView::copyKey);
    addAction(QStringLiteral("copyPathAction"), tr("Copy path as jq"), &JsonTreeView::copyPath);
    addAction(QStringLiteral("copySubtreeAction"), tr("Copy subtree"), &JsonTreeView::copySubtree);
    m_decode = addAction(QStringLiteral("decodeAction"), tr("Decode"), &JsonTreeView::decode);
    m_decode->setToolTip(tr("Open the JSON or base64 this string holds"));
    m_filterOn = addAction(QStringLiteral("filterOnValueAction"), {}, &JsonTreeView::filterOnValue);
    m_filterOut = addAction(QStringLiteral("filterOutValueAction"), {}, &JsonTreeView::filterOutValue);
    m_addColumn = addAction(QStringLiteral("addColumnAction"), tr("Add as column"), &JsonTreeView::requestColumn);
    m_chart = addAction(QStringLiteral("chartValueAction"), tr("Chart this value"), &JsonTreeView::requestChart);
    m_chart->setVisible(false);
    connect(this, &QAbstractItemView::activated, this, &JsonTreeView::decode);
    updateActions();
}

void JsonTreeView::setFoundWords(const FoundWords &words)
{
    m_found = words;
    viewport()->update();
}

void JsonTreeView::clear()
{
    m_model.clear();
    updateActions();
    Q_EMIT contentChanged();
}

void JsonTreeView::setDocument(json::Document document)
{
    const bool isSmall = document.nodes().size() <= expandedNodes;
    m_model.setDocument(std::move(document));
    if (isSmall)
        expandAll();
    fitNames(0);
    updateActions();
    Q_EMIT contentChanged();
}

void JsonTreeView::fitNames(int least)
{
    resizeColumnToContents(JsonTreeModel::NameColumn);
    setColumnWidth(JsonTreeModel::NameColumn, std::max(least, std::min(columnWidth(JsonTreeModel::NameColumn) + 24, 320)));
}

QAction *JsonTreeView::addAction(const QString &name, const QString &text, void (JsonTreeView::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    QWidget::addAction(action);
    return action;
}

bool JsonTreeView::event(QEvent *event)
{
    // The window has a use of its own for these keys; accepted here, they come as key presses.
    if (event->type() == QEvent::ShortcutOverride && findKey(static_cast<const QKeyEvent &>(*event)) != QKeySequence::UnknownKey)
        event->accept();
    return QTreeView::event(event);
}

void JsonTreeView::keyPressEvent(QKeyEvent *event)
{
    switch (findKey(*event)) {
    case QKeySequence::Find: return Q_EMIT findRequested();
    case QKeySequence::FindNext: return Q_EMIT findNextRequested();
    case QKeySequence::FindPrevious: return Q_EMIT findPreviousRequested();
    default: return QTreeView::keyPressEvent(event);
    }
}

void JsonTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    updateActions();
}

void JsonTreeView::updateActions()
{
    if (!m_chart)
        return; // called by setModel()
    m_copyKey->setEnabled(!m_model.key(currentIndex()).isNull());
    m_decode->setEnabled(m_model.canDecode(currentIndex()));
    updateFilterActions();
}

void JsonTreeView::updateFilterActions()
{
    const qsizetype bytes = m_model.valueBytes(currentIndex());
    const bool isTooLong = bytes > maxFilterBytes;
    m_filterOn->setText(isTooLong ? tr("Filter on this value (too long, above 4 KB)") : tr("Filter on this value"));
    m_filterOut->setText(isTooLong ? tr("Filter out this value (too long, above 4 KB)") : tr("Filter out this value"));
    m_filterOn->setEnabled(bytes > 0 && !isTooLong);
    m_filterOut->setEnabled(bytes > 0 && !isTooLong);
    m_addColumn->setEnabled(bytes > 0);
    m_chart->setEnabled(isNumber(currentIndex()));
}

void JsonTreeView::decode()
{
    const QModelIndex host = currentIndex().siblingAtColumn(JsonTreeModel::NameColumn);
    if (!m_model.decode(host))
        return;
    updateActions();
    // Later: a double click goes on to turn the expansion around.
    const QPersistentModelIndex place(host);
    QMetaObject::invokeMethod(
        this,
        [this, place] {
            expandRecursively(place, 1);
            fitNames(columnWidth(JsonTreeModel::NameColumn));
        },
        Qt::QueuedConnection);
    Q_EMIT contentChanged();
}

void JsonTreeView::goTo(const JsonTreeModel::Place &place)
{
    const QModelIndex index = m_model.indexOf(place);
    if (!index.isValid())
        return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

void JsonTreeView::copyValue()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model.value(currentIndex()));
}

void JsonTreeView::copyKey()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model.key(currentIndex()));
}

void JsonTreeView::copyPath()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model.path(currentIndex()));
}

void JsonTreeView::copySubtree()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model.subtree(currentIndex()));
}

void JsonTreeView::filterOnValue()
{
    requestFilter(QStringLiteral("=="));
}

void JsonTreeView::filterOutValue()
{
    requestFilter(QStringLiteral("!="));
}

void JsonTreeView::requestColumn()
{
    if (!currentIndex().isValid())
        return;
    const QString path = m_model.path(currentIndex());
    const QString name = currentIndex().siblingAtColumn(JsonTreeModel::NameColumn).data().toString();
    const bool isElement = name.startsWith(QLatin1Char('[')); // of an array: its number alone tells nothing
    Q_EMIT columnRequested(path, isElement || name.isEmpty() ? path : name);
}

void JsonTreeView::setChartable(bool chartable)
{
    m_isChartable = chartable;
    m_chart->setVisible(chartable);
    viewport()->update();
}

bool JsonTreeView::isNumber(const QModelIndex &index) const
{
    const QModelIndex value = index.siblingAtColumn(JsonTreeModel::ValueColumn);
    return value.isValid() && value.data(JsonTreeModel::TypeRole).toInt() == static_cast<int>(json::Document::Type::Number);
}

void JsonTreeView::requestChart()
{
    if (isNumber(currentIndex()))
        Q_EMIT chartRequested(m_model.path(currentIndex()));
}

void JsonTreeView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || index != currentIndex())
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    if (static_cast<const ValueDelegate *>(itemDelegate())->chartRect(option, index).contains(event->pos()))
        requestChart();
}

void JsonTreeView::requestFilter(const QString &comparison)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    // One line: the filter is a line edit.
    const QByteArray whole = m_model.subtree(current).toUtf8();
    const auto dense = json::compact(whole);
    const auto *text = std::get_if<QByteArray>(&dense);
    const QString wanted = QString::fromUtf8(text ? *text : json::quoted(whole)); // a decoded text is no JSON
    Q_EMIT filterRequested(QStringLiteral("%1 %2 %3").arg(m_model.path(current), comparison, wanted));
}

} // namespace eventscope
