// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/saveitemdialog.h"

#include "ui/errortext.h"
#include "ui/views/messagelabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace eventscope {

SaveItemDialog::SaveItemDialog(SavedWork &work, Item item, SavedWork::Id folder, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_work(work)
    , m_item(std::move(item))
    , m_name(new QLineEdit(std::visit([](const auto &one) { return one.name; }, m_item), this))
    , m_folder(new QComboBox(this))
    , m_message(new MessageLabel(theme, this))
    , m_save(new QPushButton(tr("Save"), this))
{
    setObjectName(QStringLiteral("saveItemDialog"));
    setWindowTitle(std::holds_alternative<SavedEvent>(m_item) ? tr("Save events") : tr("Save subscriptions"));
    m_name->setObjectName(QStringLiteral("saveItemName"));
    m_name->setAccessibleName(tr("Name"));
    m_folder->setObjectName(QStringLiteral("saveItemFolder"));
    m_folder->setAccessibleName(tr("Folder"));
    m_message->setObjectName(QStringLiteral("saveItemMessage"));
    m_folder->addItem(tr("No folder"), SavedWork::root);
    addFolders(SavedWork::root, {});
    m_folder->setCurrentIndex(std::max(0, m_folder->findData(folder)));
    layOut();
    connect(m_name, &QLineEdit::textChanged, this, &SaveItemDialog::refresh);
    connect(m_folder, &QComboBox::currentIndexChanged, this, &SaveItemDialog::refresh);
    m_name->selectAll();
    refresh();
}

void SaveItemDialog::addFolders(SavedWork::Id folder, const QString &path)
{
    const QList<SavedWork::Id> children = m_work.children(folder);
    for (const SavedWork::Id child : children) {
        if (m_work.kind(child) != SavedWork::Kind::Folder)
            continue;
        m_folder->addItem(path + m_work.name(child), child);
        addFolders(child, path + m_work.name(child) + QStringLiteral(" / "));
    }
}

void SaveItemDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save->setObjectName(QStringLiteral("saveItemButton"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveItemDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_name->accessibleName(), m_name);
    form->addRow(m_folder->accessibleName(), m_folder);
    form->addRow(m_message);
    form->addRow(buttons);
    setMinimumWidth(400);
}

SavedWork::Id SaveItemDialog::folder() const
{
    return m_folder->currentData().toInt();
}

QString SaveItemDialog::name() const
{
    return m_name->text().trimmed();
}

SavedWork::Id SaveItemDialog::existing() const
{
    const auto kind = std::holds_alternative<SavedEvent>(m_item) ? SavedWork::Kind::Event : SavedWork::Kind::Subscriptions;
    const QList<SavedWork::Id> there = m_work.children(folder());
    const auto found = std::find_if(there.cbegin(), there.cend(),
                                    [&](SavedWork::Id one) { return m_work.kind(one) == kind && m_work.name(one) == name(); });
    return found == there.cend() ? SavedWork::root : *found;
}

void SaveItemDialog::refresh()
{
    const bool replaces = existing() != SavedWork::root;
    m_save->setEnabled(!name().isEmpty());
    m_save->setText(replaces ? tr("Replace") : tr("Save"));
    if (replaces)
        m_message->say(MessageLabel::Severity::Warning, tr("\u201C%1\u201D already exists and will be replaced.").arg(name()));
    else if (name().isEmpty())
        m_message->say(MessageLabel::Severity::Hint, tr("Give it a name to find it by."));
    else
        m_message->clear();
}

Result<SavedWork::Id> SaveItemDialog::save()
{
    const SavedWork::Id there = existing();
    const bool isNew = there == SavedWork::root;
    std::visit([this](auto &one) { one.name = name(); }, m_item);
    if (const auto *event = std::get_if<SavedEvent>(&m_item); event && isNew)
        return m_work.addEvent(folder(), *event);
    if (const auto *set = std::get_if<SavedSubscriptions>(&m_item); set && isNew)
        return m_work.addSubscriptions(folder(), *set);
    const auto *event = std::get_if<SavedEvent>(&m_item);
    const auto done = event ? m_work.setEvent(there, *event) : m_work.setSubscriptions(there, std::get<SavedSubscriptions>(m_item));
    return done ? Result<SavedWork::Id>(there) : done.error();
}

void SaveItemDialog::accept()
{
    const auto item = save();
    if (!item) {
        m_message->say(MessageLabel::Severity::Error, errorText(item.error()));
        return;
    }
    Q_EMIT saved(*item);
    QDialog::accept();
}

} // namespace eventscope
