// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/columnsdialog.h"

#include "core/json/expression.h"
#include "ui/errortext.h"
#include "ui/lefttoright.h"
#include "ui/models/eventlogmodel.h"
#include "ui/views/messagelabel.h"
#include "ui/zoomstyle.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace eventscope {

namespace {
constexpr int sectionRole = Qt::UserRole;
constexpr int rowHeight = 24;
} // namespace

ColumnsDialog::ColumnsDialog(Theme &theme, LogSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_columns(settings.columns())
    , m_list(new QListWidget(this))
    , m_fields(new QWidget(this))
    , m_title(new QLineEdit(m_fields))
    , m_expression(new QLineEdit(m_fields))
    , m_message(new MessageLabel(theme, this))
{
    setObjectName(QStringLiteral("columnsDialog"));
    setWindowTitle(tr("Columns"));
    m_list->setObjectName(QStringLiteral("columnList"));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setStyleSheet(QStringLiteral("QListWidget { border: 1px solid palette(mid); border-radius: 4px; }"));
    m_title->setObjectName(QStringLiteral("columnTitle"));
    m_title->setAccessibleName(tr("Title"));
    m_expression->setObjectName(QStringLiteral("columnExpression"));
    readLeftToRight(*m_expression);
    m_expression->setAccessibleName(tr("jq expression"));
    m_expression->setPlaceholderText(tr(".order.total"));
    Theme::useMonospace(*m_expression);
    m_message->setObjectName(QStringLiteral("columnMessage"));
    buildLayout();
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::refreshParts);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) { setTick(m_list->row(item)); });
    connect(m_title, &QLineEdit::textChanged, this, &ColumnsDialog::onEdited);
    connect(m_expression, &QLineEdit::textChanged, this, &ColumnsDialog::onEdited);
    fill(m_columns.places().constFirst().section);
}

void ColumnsDialog::buildLayout()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ColumnsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, &ColumnsDialog::restoreDefaults);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("jq expression"), m_expression);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(8);
    lists->addWidget(m_list, 1);
    lists->addWidget(buildButtons());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(lists, 1);
    layout->addWidget(m_fields);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(480, 440);
}

QWidget *ColumnsDialog::buildButtons()
{
    m_add = addButton(QStringLiteral("addColumnButton"), tr("Add"), &ColumnsDialog::add);
    m_remove = addButton(QStringLiteral("removeColumnButton"), tr("Remove"), &ColumnsDialog::remove);
    m_up = addButton(QStringLiteral("columnUpButton"), tr("Move up"), &ColumnsDialog::moveUp);
    m_down = addButton(QStringLiteral("columnDownButton"), tr("Move down"), &ColumnsDialog::moveDown);
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QPushButton *button : {m_add, m_remove, m_up, m_down})
        layout->addWidget(button);
    layout->addStretch();
    return side;
}

QPushButton *ColumnsDialog::addButton(const QString &name, const QString &text, void (ColumnsDialog::*act)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void ColumnsDialog::fill(int section)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_list->clear();
        for (const LogColumns::Place &place : m_columns.places()) {
            auto *item = new QListWidgetItem(titleOf(place.section), m_list);
            item->setData(sectionRole, place.section);
            item->setSizeHint({0, std::max(zoomed(rowHeight), fontMetrics().height() + 6)});
            item->setCheckState(place.isShown ? Qt::Checked : Qt::Unchecked);
            if (place.section == section)
                m_list->setCurrentItem(item);
        }
    }
    refreshParts();
}

void ColumnsDialog::refreshParts()
{
    if (m_isFilling)
        return;
    const int section = currentSection();
    const bool isOwn = section >= LogColumns::BuiltInCount;
    const LogColumns::Own own = m_columns.own().value(section - LogColumns::BuiltInCount);
    m_fields->setEnabled(isOwn);
    if (m_title->text() != own.title)
        m_title->setText(own.title);
    if (m_expression->text() != own.expression)
        m_expression->setText(own.expression);
    m_add->setEnabled(m_columns.own().size() < LogColumns::maxOwn);
    m_remove->setEnabled(isOwn);
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() < m_list->count() - 1);
    m_ok->setEnabled(isSound());
    if (isOwn)
        judge(own);
    else
        m_message->say(MessageLabel::Severity::Hint, tr("Add makes a column of a jq expression, such as .order.total."));
}

void ColumnsDialog::judge(const LogColumns::Own &own)
{
    using Severity = MessageLabel::Severity;
    const QString fault = faultOf(own.expression);
    if (own.expression.isEmpty())
        m_message->say(Severity::Hint, tr("Enter a jq expression for the value to show, such as .order.total."));
    else if (!fault.isEmpty())
        m_message->say(Severity::Error, fault);
    else if (own.title.trimmed().isEmpty())
        m_message->say(Severity::Hint, tr("jq understands this expression. Give the column a title."));
    else
        m_message->say(Severity::Success, tr("jq understands this expression."));
}

void ColumnsDialog::setTick(int row)
{
    if (m_isFilling)
        return;
    const QListWidgetItem &item = *m_list->item(row);
    m_columns.setShown(item.data(sectionRole).toInt(), item.checkState() == Qt::Checked);
    fill(currentSection()); // the last one cannot be hidden
}

void ColumnsDialog::onEdited()
{
    if (m_isFilling)
        return;
    m_columns.setOwn(currentSection() - LogColumns::BuiltInCount, {m_title->text(), m_expression->text().trimmed()});
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_list->currentItem()->setText(titleOf(currentSection()));
    }
    refreshParts();
}

void ColumnsDialog::add()
{
    m_columns.addOwn({});
    fill(LogColumns::BuiltInCount + static_cast<int>(m_columns.own().size()) - 1);
    m_title->setFocus();
}

void ColumnsDialog::remove()
{
    const int row = m_list->currentRow();
    m_columns.removeOwn(currentSection() - LogColumns::BuiltInCount);
    fill(m_columns.places().at(std::min<qsizetype>(row, m_columns.places().size() - 1)).section);
}

void ColumnsDialog::moveBy(int rows)
{
    const int section = currentSection();
    m_columns.move(section, m_list->currentRow() + rows);
    fill(section);
}

void ColumnsDialog::restoreDefaults()
{
    LogColumns columns;
    for (const LogColumns::Own &own : m_columns.own()) {
        columns.addOwn(own); // hidden, not lost
        columns.setShown(LogColumns::BuiltInCount + static_cast<int>(columns.own().size()) - 1, false);
    }
    m_columns = columns;
    fill(m_columns.places().constFirst().section);
}

int ColumnsDialog::currentSection() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(sectionRole).toInt() : -1;
}

QString ColumnsDialog::titleOf(int section) const
{
    if (section < LogColumns::BuiltInCount)
        return EventLogModel::columnTitle(section);
    const LogColumns::Own own = m_columns.own().value(section - LogColumns::BuiltInCount);
    return own.title.trimmed().isEmpty() ? tr("New column") : own.title;
}

QString ColumnsDialog::faultOf(const QString &expression)
{
    // To compile takes jq milliseconds, and each key asks for all columns.
    if (!m_faults.contains(expression)) {
        const auto compiled = json::Expression::compile(expression);
        m_faults.insert(expression, compiled ? QString() : errorTitle(compiled.error()));
    }
    return m_faults.value(expression);
}

bool ColumnsDialog::isSound()
{
    const auto &own = m_columns.own();
    return std::all_of(own.cbegin(), own.cend(), [this](const LogColumns::Own &one) {
        return !one.expression.isEmpty() && !one.title.trimmed().isEmpty() && faultOf(one.expression).isEmpty();
    });
}

void ColumnsDialog::accept()
{
    if (!isSound())
        return;
    m_settings.setColumns(m_columns);
    QDialog::accept();
}

} // namespace eventscope
