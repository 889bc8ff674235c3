// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/elidedlabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

namespace eventscope::test {

/// What lacks room for its words in a window that is shown, in words. Where a text is cut on purpose, it is told whole by a tool tip.
class CutWords
{
public:
    [[nodiscard]] static QStringList in(const QWidget &window)
    {
        CutWords words;
        words.lookAtButtons(window);
        words.lookAtLabels(window);
        words.lookAtTabs(window);
        words.lookAtCombos(window);
        words.lookAtHeaders(window);
        words.lookAtCells(window);
        return words.m_cut;
    }
    /// A window that grew for its words until it leaves a common screen.
    [[nodiscard]] static QStringList tooLarge(const QWidget &window)
    {
        const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
        if (least.width() <= 1280 && least.height() <= 768)
            return {};
        return {QStringLiteral("%1 wants %2 x %3").arg(nameOf(window)).arg(least.width()).arg(least.height())};
    }
    [[nodiscard]] static QString nameOf(const QWidget &widget)
    {
        QStringList names;
        for (const QWidget *one = &widget; one && names.size() < 4; one = one->parentWidget())
            names.prepend(one->objectName().isEmpty() ? QString::fromLatin1(one->metaObject()->className()) : one->objectName());
        return names.join(QLatin1Char('/'));
    }

private:
    void tell(const QWidget &widget, const QString &text, const QString &toolTip, int wanted, int given)
    {
        if (given < wanted && !toolTip.contains(text))
            m_cut << QStringLiteral("%1: \"%2\" wants %3 px, has %4").arg(nameOf(widget), text).arg(wanted).arg(given);
    }
    void lookAtButtons(const QWidget &window)
    {
        for (const auto *button : window.findChildren<QAbstractButton *>()) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const bool showsText = !button->text().isEmpty() && (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly);
            if (button->isVisible() && showsText)
                tell(*button, button->text(), {}, button->minimumSizeHint().width(), button->width());
        }
    }
    void lookAtLabels(const QWidget &window)
    {
        for (const auto *label : window.findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label))
                continue;
            if (label->wordWrap())
                tell(*label, label->text(), label->toolTip(), label->heightForWidth(label->width()), label->height());
            else
                tell(*label, label->text(), label->toolTip(), label->sizeHint().width(), label->width());
        }
    }
    void lookAtTabs(const QWidget &window)
    {
        for (const auto *bar : window.findChildren<QTabBar *>()) {
            for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
                tell(*bar, bar->tabText(tab), bar->tabToolTip(tab), bar->fontMetrics().horizontalAdvance(bar->tabText(tab)),
                     bar->tabRect(tab).width());
        }
    }
    void lookAtCombos(const QWidget &window)
    {
        for (const auto *combo : window.findChildren<QComboBox *>()) {
            if (!combo->isVisible() || combo->isEditable())
                continue;
            QStyleOptionComboBox option;
            option.initFrom(combo);
            option.editable = false;
            const QRect field = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
            tell(*combo, combo->currentText(), combo->toolTip(), combo->fontMetrics().horizontalAdvance(combo->currentText()),
                 field.width());
        }
    }
    void lookAtHeaders(const QWidget &window)
    {
        for (const auto *header : window.findChildren<QHeaderView *>()) {
            for (int section = 0; header->isVisible() && header->orientation() == Qt::Horizontal && section < header->count(); ++section) {
                const QVariant title = header->model()->headerData(section, Qt::Horizontal);
                if (!header->isSectionHidden(section) && !title.toString().isEmpty())
                    tell(*header, title.toString(), header->model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString(),
                         header->sectionSizeHint(section), header->sectionSize(section));
            }
        }
    }
    /// Words in the first rows of a table; data of a person may be cut where a tool tip tells it, or in the last column.
    void lookAtCells(const QWidget &window)
    {
        for (const auto *view : window.findChildren<QAbstractItemView *>()) {
            const auto *header = headerOf(*view);
            if (!view->isVisible() || !header || !view->model())
                continue;
            for (int row = 0; row < std::min(8, view->model()->rowCount(view->rootIndex())); ++row) {
                for (int column = 0; column < header->count(); ++column)
                    lookAtCell(*view, *header, view->model()->index(row, column, view->rootIndex()));
            }
        }
    }
    void lookAtCell(const QAbstractItemView &view, const QHeaderView &header, const QModelIndex &index)
    {
        int last = header.count() - 1;
        while (last > 0 && header.isSectionHidden(header.logicalIndex(last)))
            --last;
        const bool isLast = header.visualIndex(index.column()) == last;
        const QString text = index.data().toString();
        if (isLast || text.isEmpty() || header.isSectionHidden(index.column()))
            return;
        tell(view, text, index.data(Qt::ToolTipRole).toString(), view.sizeHintForIndex(index).width(), header.sectionSize(index.column()));
    }
    [[nodiscard]] static const QHeaderView *headerOf(const QAbstractItemView &view)
    {
        if (const auto *table = qobject_cast<const QTableView *>(&view))
            return table->horizontalHeader();
        const auto *tree = qobject_cast<const QTreeView *>(&view);
        return tree && !tree->isHeaderHidden() ? tree->header() : nullptr;
    }

    QStringList m_cut;
};

} // namespace eventscope::test
