// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/views/clearbutton.h"
#include "ui/views/keyfield.h"
#include "ui/views/messagelabel.h"
#include "ui/views/paddeddelegate.h"
#include "ui/views/rowheight.h"
#include "ui/zoomstyle.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace eventscope {

namespace {

constexpr int idRole = Qt::UserRole;

QString textOf(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

/// It would type something, or move in a list.
bool needsModifier(const QKeySequence &keys)
{
    const QKeyCombination pressed = keys[0];
    if (pressed.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const Qt::Key key = pressed.key();
    return key != Qt::Key_Delete && key != Qt::Key_Insert && (key < Qt::Key_F1 || key > Qt::Key_F35);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Theme &theme, Commands &commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_name(new QLabel(this))
    , m_keys(new KeyField(this))
    //: Button: gives the chosen command its original keys back.
    , m_reset(new QPushButton(tr("Reset"), this))
    , m_resetAll(new QPushButton(tr("Reset all"), this))
    , m_takeOver(new QPushButton(tr("Use here instead"), this))
    , m_message(new MessageLabel(theme, this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setAccessibleName(tr("Search commands and keys"));
    m_search->setPlaceholderText(m_search->accessibleName());
    addClearButton(*m_search);
    m_search->addAction(theme.icon(QStringLiteral("search"), Theme::Role::MutedText), QLineEdit::LeadingPosition)->setText(tr("Search"));
    connect(m_search, &QLineEdit::textChanged, &m_filter, &QSortFilterProxyModel::setFilterFixedString);
    makeTable(theme);
    makeEditing();
    layOut();
    connect(&m_commands, &Commands::keysChanged, this, &ShortcutsDialog::showKeys);
    resize(zoomed(640), zoomed(560));
    m_table->selectRow(0);
}

void ShortcutsDialog::makeTable(Theme &theme)
{
    fill();
    m_filter.setSourceModel(&m_model);
    m_filter.setFilterKeyColumn(-1);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(QStringLiteral("shortcutTable"));
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new PaddedDelegate(theme, m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(CommandColumn, QHeaderView::Stretch);
    keepRowHeight(*m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutsDialog::chooseRow);
    connect(m_table, &QTableView::activated, m_keys, qOverload<>(&QWidget::setFocus));
}

void ShortcutsDialog::makeEditing()
{
    m_name->setWordWrap(true);
    m_name->setBuddy(m_keys);
    m_keys->setObjectName(QStringLiteral("shortcutKeys"));
    m_keys->setPlaceholderText(tr("None: press the keys"));
    m_reset->setObjectName(QStringLiteral("shortcutReset"));
    m_resetAll->setObjectName(QStringLiteral("shortcutResetAll"));
    m_takeOver->setObjectName(QStringLiteral("shortcutTakeOver"));
    m_takeOver->hide();
    m_message->setObjectName(QStringLiteral("shortcutMessage"));
    for (QPushButton *button : {m_reset, m_resetAll, m_takeOver}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
    }
    connect(m_keys, &KeyField::pressed, this, &ShortcutsDialog::take);
    connect(m_keys, &KeyField::cleared, this, [this] { assign({}); });
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsDialog::resetChosen);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
    connect(m_takeOver, &QPushButton::clicked, this, &ShortcutsDialog::takeFromHolder);
}

void ShortcutsDialog::layOut()
{
    auto *editing = new QHBoxLayout;
    editing->setSpacing(8);
    editing->addWidget(m_name, 1);
    editing->addWidget(m_keys, 1);
    editing->addWidget(m_reset);
    auto *trouble = new QHBoxLayout;
    trouble->setSpacing(8);
    trouble->addWidget(m_message, 1);
    trouble->addWidget(m_takeOver);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_resetAll, QDialogButtonBox::ResetRole);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(QStringLiteral("shortcutsClose"));
    close->setText(tr("Close"));
    close->setAccessibleName(close->text());
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addLayout(editing);
    layout->addLayout(trouble);
    layout->addWidget(buttons);
}

void ShortcutsDialog::fill()
{
    //: Columns; the first is the part of the window a command belongs to.
    m_model.setHorizontalHeaderLabels({tr("Where"), tr("Command"), tr("Keys")});
    for (const Commands::Command &command : m_commands.all()) {
        QList<QStandardItem *> row;
        for (const QString &text : {command.part, command.text, textOf(command.keys)})
            row << new QStandardItem(text);
        row.constFirst()->setData(command.id, idRole);
        m_model.appendRow(row);
    }
}

QString ShortcutsDialog::chosen() const
{
    return m_table->currentIndex().siblingAtColumn(PartColumn).data(idRole).toString();
}

QString ShortcutsDialog::nameOf(const QString &id) const
{
    const auto command = m_commands.command(id);
    return command ? tr("%1: %2", "a part of the window, and what can be done there").arg(command->part, command->text) : QString();
}

void ShortcutsDialog::showKeys(const QString &id)
{
    const auto command = m_commands.command(id);
    for (int row = 0; command && row < m_model.rowCount(); ++row) {
        if (m_model.item(row, PartColumn)->data(idRole).toString() == id)
            m_model.item(row, KeysColumn)->setText(textOf(command->keys));
    }
    if (id == chosen())
        chooseRow();
}

void ShortcutsDialog::chooseRow()
{
    m_pending = {};
    const auto command = m_commands.command(chosen());
    m_name->setText(command ? nameOf(command->id) : tr("No command chosen"));
    m_keys->setAccessibleName(command ? tr("Keys of %1").arg(command->text) : tr("Keys"));
    m_keys->setEnabled(command && !command->isFixed);
    m_keys->setKeys(command ? command->keys : QList<QKeySequence>());
    m_reset->setEnabled(command && command->keys != command->standard);
    m_takeOver->hide();
    sayWhatToDo();
}

void ShortcutsDialog::sayWhatToDo()
{
    const auto command = m_commands.command(chosen());
    m_message->say(MessageLabel::Severity::Hint,
                   command && command->isFixed ? tr("These keys belong to the editor and stay as they are.")
                                               : tr("Press the new keys in the field. Backspace removes them."));
}

void ShortcutsDialog::take(const QKeySequence &keys)
{
    m_takeOver->hide();
    const QString holder = m_commands.holderOf(keys, chosen());
    if (needsModifier(keys))
        return m_message->say(
            MessageLabel::Severity::Error,
            tr("%1 alone is for typing and moving. Add Ctrl or Alt, or use a function key.").arg(keys.toString(QKeySequence::NativeText)));
    if (holder.isEmpty())
        return assign({keys});
    m_pending = keys;
    m_takeOver->setVisible(!m_commands.command(holder)->isFixed);
    m_message->say(MessageLabel::Severity::Warning,
                   tr("%1 belongs to \u201C%2\u201D.").arg(keys.toString(QKeySequence::NativeText), nameOf(holder)));
}

void ShortcutsDialog::assign(const QList<QKeySequence> &keys)
{
    m_commands.setKeys(chosen(), keys);
    chooseRow();
}

void ShortcutsDialog::takeFromHolder()
{
    const QKeySequence keys = m_pending;
    // Two may have it, each in its own part.
    for (QString holder = m_commands.holderOf(keys, chosen()); !holder.isEmpty(); holder = m_commands.holderOf(keys, chosen())) {
        QList<QKeySequence> left = m_commands.command(holder)->keys;
        left.removeAll(keys);
        m_commands.setKeys(holder, left);
    }
    assign({keys});
    m_keys->setFocus(Qt::OtherFocusReason);
}

void ShortcutsDialog::resetChosen()
{
    const auto command = m_commands.command(chosen());
    for (const QKeySequence &keys : command ? command->standard : QList<QKeySequence>()) {
        if (!command->keys.contains(keys) && !m_commands.holderOf(keys, command->id).isEmpty())
            return take(keys);
    }
    m_commands.resetKeys(chosen());
    chooseRow();
}

void ShortcutsDialog::resetAll()
{
    m_commands.resetAll();
    chooseRow();
}

} // namespace eventscope
