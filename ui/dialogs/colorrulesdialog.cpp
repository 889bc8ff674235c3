// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/colorrulesdialog.h"

#include "core/capture/filter.h"
#include "ui/errortext.h"
#include "ui/views/messagelabel.h"
#include "ui/views/toolbutton.h"
#include "ui/zoomstyle.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace eventscope {

namespace {

constexpr int swatchSize = 16;

QString colorName(Theme::RuleColor color)
{
    switch (color) {
    case Theme::RuleColor::Red: return ColorRulesDialog::tr("Red");
    case Theme::RuleColor::Orange: return ColorRulesDialog::tr("Orange");
    case Theme::RuleColor::Yellow: return ColorRulesDialog::tr("Yellow");
    case Theme::RuleColor::Green: return ColorRulesDialog::tr("Green");
    case Theme::RuleColor::Blue: return ColorRulesDialog::tr("Blue");
    case Theme::RuleColor::Purple: return ColorRulesDialog::tr("Purple");
    }
    return {};
}

} // namespace

ColorRulesDialog::ColorRulesDialog(Theme &theme, LogSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_filter(new QLineEdit(this))
    , m_color(new QComboBox(this))
    , m_message(new MessageLabel(theme, this))
{
    setObjectName(QStringLiteral("colorRulesDialog"));
    setWindowTitle(tr("Colour rules"));
    m_list->setObjectName(QStringLiteral("colorRuleList"));
    m_list->setAccessibleName(tr("Colour rules"));
    m_name->setObjectName(QStringLiteral("colorRuleName"));
    m_filter->setObjectName(QStringLiteral("colorRuleFilter"));
    m_filter->setPlaceholderText(tr("Words, or jq such as .total > 100"));
    m_color->setObjectName(QStringLiteral("colorRuleColor"));
    m_message->setObjectName(QStringLiteral("colorRuleMessage"));
    fillColors();
    auto *buttons = new QWidget(this);
    buttons->setLayout(buildButtons());
    buildLayout(buttons);
    connectParts();
    for (const ColorRule &rule : m_settings.colorRules())
        addEntry(rule);
    m_list->setCurrentRow(0);
    refresh();
}

QHBoxLayout *ColorRulesDialog::buildButtons()
{
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QToolButton *add = addButton(QStringLiteral("addColorRule"), QStringLiteral("add"), tr("Add rule"));
    m_remove = addButton(QStringLiteral("removeColorRule"), QStringLiteral("delete"), tr("Remove"));
    m_up = addButton(QStringLiteral("raiseColorRule"), QStringLiteral("arrow-up"), tr("Up"));
    m_down = addButton(QStringLiteral("lowerColorRule"), QStringLiteral("arrow-down"), tr("Down"));
    connect(add, &QToolButton::clicked, this, &ColorRulesDialog::addRule);
    connect(m_remove, &QToolButton::clicked, this, &ColorRulesDialog::removeRule);
    connect(m_up, &QToolButton::clicked, this, [this] { moveRule(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveRule(1); });
    for (QToolButton *button : {add, m_remove, m_up, m_down})
        layout->addWidget(button);
    layout->addStretch(1);
    return layout;
}

QToolButton *ColorRulesDialog::addButton(const QString &name, const QString &icon, const QString &text)
{
    QToolButton *button = makeToolButton(name, m_theme.icon(icon), text, this);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

void ColorRulesDialog::buildLayout(QWidget *buttons)
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = new QPushButton(tr("Use these rules"), box);
    m_ok->setObjectName(QStringLiteral("colorRulesOk"));
    m_ok->setProperty("primary", true);
    m_ok->setDefault(true);
    box->addButton(m_ok, QDialogButtonBox::AcceptRole);
    connect(box, &QDialogButtonBox::accepted, this, &ColorRulesDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(m_list);
    form->addRow(buttons);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Filter"), m_filter);
    form->addRow(tr("Colour"), m_color);
    form->addRow(m_message);
    form->addRow(box);
    setMinimumSize(480, 440);
}

void ColorRulesDialog::fillColors()
{
    for (int color = 0; color <= static_cast<int>(Theme::RuleColor::Purple); ++color) {
        const auto one = static_cast<Theme::RuleColor>(color);
        m_color->addItem(swatch(one), colorName(one));
    }
}

void ColorRulesDialog::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &ColorRulesDialog::showCurrent);
    connect(m_list, &QListWidget::itemChanged, this, &ColorRulesDialog::takeCheck);
    connect(m_name, &QLineEdit::textEdited, this, &ColorRulesDialog::takeForm);
    connect(m_filter, &QLineEdit::textEdited, this, &ColorRulesDialog::takeForm);
    connect(m_color, &QComboBox::activated, this, &ColorRulesDialog::takeForm);
}

void ColorRulesDialog::addEntry(const ColorRule &rule)
{
    m_entries << Entry{rule, faultOf(rule.filter)};
    m_list->addItem(QString());
    showEntry(static_cast<int>(m_entries.size()) - 1);
}

void ColorRulesDialog::addRule()
{
    ColorRule rule;
    rule.color = static_cast<Theme::RuleColor>(m_entries.size() % m_color->count());
    addEntry(rule);
    m_list->setCurrentRow(m_list->count() - 1);
    m_name->setFocus();
    refresh();
}

void ColorRulesDialog::removeRule()
{
    const int row = m_list->currentRow();
    m_entries.removeAt(row);
    delete m_list->takeItem(row);
    showCurrent();
}

void ColorRulesDialog::moveRule(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    m_entries.move(from, to);
    showEntry(from);
    showEntry(to);
    m_list->setCurrentRow(to);
}

void ColorRulesDialog::showCurrent()
{
    if (const int row = m_list->currentRow(); row >= 0 && row < m_entries.size()) {
        const ColorRule &rule = m_entries.at(row).rule;
        m_name->setText(rule.name);
        m_filter->setText(rule.filter);
        m_color->setCurrentIndex(static_cast<int>(rule.color));
    } else {
        m_name->clear();
        m_filter->clear();
    }
    refresh();
}

void ColorRulesDialog::takeForm()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    Entry &entry = m_entries[row];
    entry.rule.name = m_name->text().trimmed();
    entry.rule.color = static_cast<Theme::RuleColor>(m_color->currentIndex());
    if (const QString filter = m_filter->text().trimmed(); filter != entry.rule.filter) {
        entry.rule.filter = filter;
        entry.fault = faultOf(filter);
    }
    showEntry(row);
    refresh();
}

void ColorRulesDialog::takeCheck(const QListWidgetItem *item)
{
    const int row = m_list->row(item);
    if (row >= 0 && row < m_entries.size())
        m_entries[row].rule.isEnabled = item->checkState() == Qt::Checked;
}

void ColorRulesDialog::showEntry(int index)
{
    const QSignalBlocker blocker(m_list);
    const ColorRule &rule = m_entries.at(index).rule;
    QListWidgetItem *item = m_list->item(index);
    item->setText(nameOf(rule));
    item->setIcon(swatch(rule.color));
    item->setToolTip(rule.filter.toHtmlEscaped());
    item->setCheckState(rule.isEnabled ? Qt::Checked : Qt::Unchecked);
}

void ColorRulesDialog::refresh()
{
    const int row = m_list->currentRow();
    const bool hasRule = row >= 0 && row < m_entries.size();
    for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_color),
                            static_cast<QWidget *>(m_remove)})
        widget->setEnabled(hasRule);
    m_up->setEnabled(hasRule && row > 0);
    m_down->setEnabled(hasRule && row + 1 < m_entries.size());
    const auto wrong = std::find_if(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) { return !entry.fault.isEmpty(); });
    m_ok->setEnabled(wrong == m_entries.cend());
    if (wrong != m_entries.cend())
        m_message->say(MessageLabel::Severity::Error, tr("%1: %2").arg(nameOf(wrong->rule), wrong->fault));
    else
        m_message->say(MessageLabel::Severity::Hint,
                       m_entries.isEmpty() ? tr("Rules colour the rows that a filter lets pass. Add the first one.")
                                           : tr("The first rule that a row matches gives the colour."));
}

QIcon ColorRulesDialog::swatch(Theme::RuleColor color) const
{
    const int size = zoomed(swatchSize);
    QPixmap pixmap(size, size);
    pixmap.fill(m_theme.ruleTint(color));
    QPainter painter(&pixmap);
    painter.fillRect(0, 0, size / 4, size, m_theme.ruleColor(color));
    return pixmap;
}

QString ColorRulesDialog::faultOf(const QString &filter)
{
    if (filter.isEmpty())
        return tr("Say in the filter which rows get the colour.");
    const auto parsed = Filter::parse(filter);
    return parsed ? QString() : filterErrorText(parsed.error());
}

QString ColorRulesDialog::nameOf(const ColorRule &rule)
{
    if (!rule.name.isEmpty())
        return rule.name;
    return rule.filter.isEmpty() ? tr("New rule") : rule.filter;
}

void ColorRulesDialog::accept()
{
    QList<ColorRule> rules;
    for (const Entry &entry : std::as_const(m_entries)) {
        rules << entry.rule;
        rules.last().name = nameOf(entry.rule);
    }
    m_settings.setColorRules(rules);
    QDialog::accept();
}

} // namespace eventscope
