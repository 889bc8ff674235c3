// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/savedfiltersdialog.h"

#include "ui/views/messagelabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace eventscope {

SavedFiltersDialog::SavedFiltersDialog(Theme &theme, LogSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_filters(settings.savedFilters())
    , m_list(new QListWidget(this))
    , m_message(new MessageLabel(theme, this))
    , m_rename(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    setObjectName(QStringLiteral("savedFiltersDialog"));
    setWindowTitle(tr("Saved filters"));
    m_list->setObjectName(QStringLiteral("savedFilterList"));
    m_list->setAccessibleName(tr("Saved filters"));
    m_message->setObjectName(QStringLiteral("savedFilterMessage"));
    m_rename->setObjectName(QStringLiteral("renameSavedFilter"));
    m_rename->setIcon(theme.icon(QStringLiteral("edit")));
    m_rename->setText(tr("Rename"));
    m_rename->setToolTip(tr("Rename (F2)"));
    m_remove->setObjectName(QStringLiteral("removeSavedFilter"));
    m_remove->setIcon(theme.icon(QStringLiteral("delete")));
    m_remove->setText(tr("Remove"));
    for (const NamedFilter &one : std::as_const(m_filters)) {
        auto *item = new QListWidgetItem(one.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(one.filter.toHtmlEscaped());
    }
    buildLayout();
    connect(m_list, &QListWidget::itemChanged, this, &SavedFiltersDialog::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedFiltersDialog::refresh);
    connect(m_rename, &QToolButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QToolButton::clicked, this, &SavedFiltersDialog::removeFilter);
    m_list->setCurrentRow(0);
    refresh();
}

void SavedFiltersDialog::buildLayout()
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(4);
    for (QToolButton *button : {m_rename, m_remove}) {
        button->setAccessibleName(button->text());
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        tools->addWidget(button);
    }
    tools->addStretch(1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = new QPushButton(tr("Save"), box);
    m_ok->setObjectName(QStringLiteral("savedFiltersOk"));
    m_ok->setProperty("primary", true);
    m_ok->setDefault(true);
    box->addButton(m_ok, QDialogButtonBox::AcceptRole);
    connect(box, &QDialogButtonBox::accepted, this, &SavedFiltersDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    layout->addLayout(tools);
    layout->addWidget(m_message);
    layout->addWidget(box);
    setMinimumSize(420, 320);
}

void SavedFiltersDialog::removeFilter()
{
    const int row = m_list->currentRow();
    m_filters.removeAt(row);
    delete m_list->takeItem(row);
    refresh();
}

QStringList SavedFiltersDialog::names() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row)
        names << m_list->item(row)->text().trimmed();
    return names;
}

void SavedFiltersDialog::refresh()
{
    QStringList all = names();
    const bool isRight = !all.contains(QString()) && all.removeDuplicates() == 0;
    m_ok->setEnabled(isRight);
    m_rename->setEnabled(m_list->currentItem() != nullptr);
    m_remove->setEnabled(m_list->currentItem() != nullptr);
    const QString filter = m_filters.value(m_list->currentRow()).filter;
    if (isRight)
        m_message->say(MessageLabel::Severity::Hint,
                       filter.isEmpty() ? tr("There are no saved filters left.") : tr("Filter: %1").arg(filter));
    else
        m_message->say(MessageLabel::Severity::Error, tr("Give each filter a name of its own."));
}

void SavedFiltersDialog::accept()
{
    const QStringList all = names();
    for (qsizetype index = 0; index < m_filters.size(); ++index)
        m_filters[index].name = all.at(index);
    m_settings.setSavedFilters(m_filters);
    QDialog::accept();
}

} // namespace eventscope
