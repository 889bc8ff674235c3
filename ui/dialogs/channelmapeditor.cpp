// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/channelmapeditor.h"

#include "ui/republishtext.h"
#include "ui/views/emptystate.h"
#include "ui/views/messagelabel.h"
#include "ui/views/rowheight.h"
#include "ui/zoomstyle.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace eventscope {

namespace {

enum Column { From, To };
constexpr int tableHeight = 92;

} // namespace

ChannelMapEditor::ChannelMapEditor(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_table(new QTableWidget(0, 2, this))
    , m_suggest(new QPushButton(tr("Suggest rules"), this))
    , m_remove(new QPushButton(tr("Remove rule"), this))
    , m_up(new QPushButton(tr("Move up"), this))
    , m_keep(new QCheckBox(tr("Publish to the captured channel where no rule matches"), this))
    , m_message(new MessageLabel(theme, this))
{
    makeTable();
    layOut();
    setFocusProxy(m_table);
    connect(m_table, &QTableWidget::cellChanged, this, &ChannelMapEditor::refresh);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ChannelMapEditor::refresh);
    connect(m_keep, &QCheckBox::toggled, this, &ChannelMapEditor::changed);
    refresh();
}

void ChannelMapEditor::makeTable()
{
    m_table->setObjectName(QStringLiteral("channelMapTable"));
    m_table->setAccessibleName(tr("Rules for channels"));
    m_table->setHorizontalHeaderLabels({tr("Captured channel, such as /orders/*"), tr("Publish to, such as /staging/orders/*")});
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setToolTip(m_table->horizontalHeaderItem(column)->text()); // with its example it may be long
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
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
    m_table->setFixedHeight(zoomed(tableHeight));
}

/// Words within a table are not told to assistive technology.
QWidget *ChannelMapEditor::makeTableArea()
{
    auto *area = new QWidget(this);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_empty = new EmptyState(m_theme, area);
    m_empty->setContent(QStringLiteral("publish"), tr("Without rules, events go to the channels they were captured from."), {});
    return area;
}

void ChannelMapEditor::layOut()
{
    auto *add = new QPushButton(tr("Add rule"), this);
    add->setObjectName(QStringLiteral("addChannelRule"));
    m_suggest->setObjectName(QStringLiteral("suggestChannelRules"));
    m_suggest->setToolTip(tr("Adds a rule for each wildcard, whose events do not tell which channel they came from"));
    m_suggest->hide();
    m_remove->setObjectName(QStringLiteral("removeChannelRule"));
    m_up->setObjectName(QStringLiteral("moveChannelRuleUp"));
    m_up->setToolTip(tr("The first rule that matches decides"));
    m_keep->setObjectName(QStringLiteral("keepUnmappedChannels"));
    m_keep->setChecked(true);
    m_message->setObjectName(QStringLiteral("channelMapMessage"));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(4);
    for (QPushButton *button : {add, m_suggest, m_remove, m_up}) {
        button->setAutoDefault(false);
        button->setAccessibleName(button->text());
        tools->addWidget(button);
    }
    tools->addStretch();
    connect(add, &QPushButton::clicked, this, &ChannelMapEditor::addAndEdit);
    connect(m_suggest, &QPushButton::clicked, this, &ChannelMapEditor::addSuggested);
    connect(m_remove, &QPushButton::clicked, this, &ChannelMapEditor::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, &ChannelMapEditor::moveCurrentUp);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeTableArea());
    layout->addWidget(m_message);
    layout->addLayout(tools);
    layout->addWidget(m_keep);
}

void ChannelMapEditor::addRule(const ChannelMap::Rule &rule)
{
    const int row = m_table->rowCount();
    {
        const QSignalBlocker whole(m_table); // it is looked at when both are there
        m_table->insertRow(row);
        for (const int column : {From, To}) {
            auto *item = new QTableWidgetItem(column == From ? rule.from : rule.to);
            item->setFont(Theme::monospace());
            m_table->setItem(row, column, item);
        }
    }
    refresh();
}

void ChannelMapEditor::suggest(const QList<ChannelMap::Rule> &rules)
{
    m_suggested = rules;
    m_suggest->setVisible(!rules.isEmpty());
}

/// The button goes with them: the focus stays among the rules.
void ChannelMapEditor::addSuggested()
{
    const QList<ChannelMap::Rule> suggested = m_suggested;
    m_table->setFocus(Qt::OtherFocusReason);
    for (const ChannelMap::Rule &rule : suggested)
        addRule(rule);
}

void ChannelMapEditor::addAndEdit()
{
    addRule({});
    m_table->setCurrentCell(m_table->rowCount() - 1, From);
    m_table->editItem(m_table->currentItem());
}

void ChannelMapEditor::removeCurrent()
{
    m_table->removeRow(m_table->currentRow());
    refresh();
}

void ChannelMapEditor::moveCurrentUp()
{
    const int row = m_table->currentRow();
    for (const int column : {From, To}) {
        const QString above = m_table->item(row - 1, column)->text();
        m_table->item(row - 1, column)->setText(m_table->item(row, column)->text());
        m_table->item(row, column)->setText(above);
    }
    m_table->setCurrentCell(row - 1, m_table->currentColumn());
}

ChannelMap::Rule ChannelMapEditor::rule(int row) const
{
    const auto text = [this, row](int column) {
        const QTableWidgetItem *item = m_table->item(row, column);
        return item ? item->text().trimmed() : QString();
    };
    return {text(From), text(To)};
}

QList<ChannelMap::Rule> ChannelMapEditor::rules() const
{
    QList<ChannelMap::Rule> rules;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (rule(row) != ChannelMap::Rule{})
            rules << rule(row);
    }
    return rules;
}

bool ChannelMapEditor::keepsUnmapped() const
{
    return m_keep->isChecked();
}

void ChannelMapEditor::mark(int row, const std::optional<ChannelMap::Fault> &fault)
{
    for (const int column : {From, To}) {
        const bool isWrong = fault && (column == From) == (fault->side == ChannelMap::Fault::Side::From);
        m_table->item(row, column)->setIcon(isWrong ? m_theme.icon(QStringLiteral("error"), Theme::Role::Error) : QIcon());
        m_table->item(row, column)->setToolTip(isWrong ? channelRuleFaultText(rule(row), *fault) : QString());
    }
}

void ChannelMapEditor::refresh()
{
    QString first;
    {
        const QSignalBlocker ownMarks(m_table);
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const auto fault = rule(row) == ChannelMap::Rule{} ? std::nullopt : ChannelMap::check(rule(row));
            mark(row, fault);
            if (fault && (first.isEmpty() || row == m_table->currentRow()))
                first = channelRuleFaultText(rule(row), *fault);
        }
    }
    m_table->viewport()->update();
    m_empty->setVisible(m_table->rowCount() == 0);
    m_remove->setEnabled(m_table->currentRow() >= 0);
    m_up->setEnabled(m_table->currentRow() > 0);
    m_isValid = first.isEmpty();
    m_message->say(MessageLabel::Severity::Error, first);
    Q_EMIT changed();
}

} // namespace eventscope
