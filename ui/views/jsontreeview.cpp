// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/jsontreeview.h"

#include "core/json/printer.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace eventscope {

namespace {

constexpr int expandedNodes = 400;

class ValueDelegate final : public QStyledItemDelegate
{
public:
    ValueDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
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
        return {hint.width(), std::max(22, hint.height())};
    }

private:
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
};

} // namespace

JsonTreeView::JsonTreeView(const Theme &theme, QWidget *parent)
    : QTreeView(parent)
{
    setModel(&m_model);
    setItemDelegate(new ValueDelegate(theme, this));
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setIndentation(16);
    setHeaderHidden(true);
    header()->setMinimumSectionSize(80);
    header()->setStretchLastSection(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(QStringLiteral("copyValueAction"), tr("Copy value"), &JsonTreeView::copyValue);
    addAction(QStringLiteral("copyPathAction"), tr("Copy path as jq"), &JsonTreeView::copyPath);
    addAction(QStringLiteral("copySubtreeAction"), tr("Copy subtree"), &JsonTreeView::copySubtree);
    addAction(QStringLiteral("filterOnValueAction"), tr("Filter on this value"), &JsonTreeView::filterOnValue);
    addAction(QStringLiteral("filterOutValueAction"), tr("Filter out this value"), &JsonTreeView::filterOutValue);
    addAction(QStringLiteral("addColumnAction"), tr("Add as column"), &JsonTreeView::requestColumn);
    actions().constFirst()->setShortcut(QKeySequence::Copy);
    actions().constFirst()->setShortcutContext(Qt::WidgetShortcut);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void JsonTreeView::setDocument(json::Document document)
{
    const bool isSmall = document.nodes().size() <= expandedNodes;
    m_model.setDocument(std::move(document));
    if (isSmall)
        expandAll();
    resizeColumnToContents(JsonTreeModel::NameColumn);
    setColumnWidth(JsonTreeModel::NameColumn, std::min(columnWidth(JsonTreeModel::NameColumn) + 24, 320));
}

void JsonTreeView::addAction(const QString &name, const QString &text, void (JsonTreeView::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    QWidget::addAction(action);
}

void JsonTreeView::copyValue()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model.value(currentIndex()));
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

void JsonTreeView::requestFilter(const QString &comparison)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    // One line: the filter is a line edit.
    const auto dense = json::compact(m_model.subtree(current).toUtf8());
    if (const auto *text = std::get_if<QByteArray>(&dense))
        Q_EMIT filterRequested(QStringLiteral("%1 %2 %3").arg(m_model.path(current), comparison, QString::fromUtf8(*text)));
}

} // namespace eventscope
