// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/variablesdialog.h"

#include "core/workspace/endpointfile.h"
#include "ui/errortext.h"
#include "ui/views/messagelabel.h"
#include "ui/views/rowheight.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace eventscope {

namespace {

enum Column { Name, Value };

} // namespace

VariablesDialog::VariablesDialog(const EndpointSettings &endpoint, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_table(new QTableWidget(0, 2, this))
    , m_message(new MessageLabel(theme, this))
    , m_remove(new QPushButton(tr("Remove variable"), this))
    , m_save(new QPushButton(tr("Save"), this))
{
    setObjectName(QStringLiteral("variablesDialog"));
    setWindowTitle(tr("Variables of %1").arg(endpoint.name));
    m_message->setObjectName(QStringLiteral("variablesMessage"));
    makeTable(endpoint.variables);
    layOut(endpoint.name);
    connect(m_table, &QTableWidget::cellChanged, this, &VariablesDialog::refresh);
    connect(m_table, &QTableWidget::currentCellChanged, this, &VariablesDialog::refresh);
    refresh();
}

void VariablesDialog::makeTable(const Variables &variables)
{
    m_table->setObjectName(QStringLiteral("variablesTable"));
    m_table->setAccessibleName(tr("Variables"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("JSON value")});
    m_table->horizontalHeader()->setSectionResizeMode(Value, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(Name, 140);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setStyleSheet(QStringLiteral("QTableWidget { border: 1px solid palette(mid); border-radius: 4px; }"));
    m_table->verticalHeader()->hide();
    keepRowHeight(*m_table);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    for (auto it = variables.cbegin(); it != variables.cend(); ++it)
        addRow(it.key(), QString::fromUtf8(it.value()));
}

void VariablesDialog::layOut(const QString &endpointName)
{
    auto *words = new QLabel(tr("In a template, {{ $name }} gives the value that the variable has for %1.").arg(endpointName), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *add = new QPushButton(tr("Add variable"), this);
    add->setObjectName(QStringLiteral("addVariable"));
    m_remove->setObjectName(QStringLiteral("removeVariable"));
    for (QPushButton *button : {add, m_remove})
        button->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow(QString(), QString());
        m_table->setCurrentCell(m_table->rowCount() - 1, Name);
        m_table->editItem(m_table->currentItem());
    });
    connect(m_remove, &QPushButton::clicked, this, &VariablesDialog::removeCurrent);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(4);
    tools->addWidget(add);
    tools->addWidget(m_remove);
    tools->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save->setObjectName(QStringLiteral("saveVariables"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &VariablesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(words);
    layout->addWidget(m_table, 1);
    layout->addLayout(tools);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(520, 360);
}

void VariablesDialog::addRow(const QString &name, const QString &value)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Name, new QTableWidgetItem(name));
    auto *item = new QTableWidgetItem(value);
    item->setFont(Theme::monospace());
    m_table->setItem(row, Value, item);
}

void VariablesDialog::removeCurrent()
{
    m_table->removeRow(m_table->currentRow());
    refresh();
}

QString VariablesDialog::text(int row, int column) const
{
    const QTableWidgetItem *item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

bool VariablesDialog::isEmptyRow(int row) const
{
    return text(row, Name).isEmpty() && text(row, Value).isEmpty();
}

QString VariablesDialog::fault(int row, int &column) const
{
    const QString name = text(row, Name);
    const QByteArray value = text(row, Value).toUtf8();
    column = Name;
    if (const auto named = checkVariableName(name); !named)
        return errorTitle(named.error());
    for (int other = 0; other < row; ++other) {
        if (text(other, Name) == name)
            return tr("There are two variables %1: give each a name of its own.").arg(name);
    }
    column = Value;
    if (value.isEmpty())
        return tr("%1 has no value. Any JSON will do.").arg(name);
    if (endpointfile::isSecretVariable(name, value))
        return tr("%1 looks like a secret, and variables are saved in a file. Keep keys and tokens in an authorizer of the endpoint.")
            .arg(name);
    if (!checkVariable(name, value))
        return tr("The value of %1 is not JSON: text goes in quotes, such as \"eu\".").arg(name);
    return {};
}

void VariablesDialog::mark(int row, int column, const QString &why)
{
    for (const int one : {Name, Value}) {
        QTableWidgetItem *item = m_table->item(row, one);
        if (!item)
            continue;
        const bool isWrong = !why.isEmpty() && one == column;
        item->setIcon(isWrong ? m_theme.icon(QStringLiteral("error"), Theme::Role::Error) : QIcon());
        item->setToolTip(isWrong ? why : QString());
    }
}

void VariablesDialog::refresh()
{
    const QSignalBlocker ownMarks(m_table);
    QString first;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        int column = Name;
        const QString why = isEmptyRow(row) ? QString() : fault(row, column);
        mark(row, column, why);
        if (first.isEmpty() || (row == m_table->currentRow() && !why.isEmpty()))
            first = why;
    }
    m_table->viewport()->update();
    m_remove->setEnabled(m_table->currentRow() >= 0);
    m_save->setEnabled(first.isEmpty());
    if (!first.isEmpty())
        m_message->say(MessageLabel::Severity::Error, first);
    else
        m_message->clear();
}

void VariablesDialog::accept()
{
    Variables variables;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!isEmptyRow(row))
            variables.insert(text(row, Name), text(row, Value).toUtf8());
    }
    Q_EMIT variablesChosen(variables);
    QDialog::accept();
}

} // namespace eventscope
