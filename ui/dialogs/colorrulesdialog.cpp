// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/colorrulesdialog.h"

#include "core/capture/filter.h"
#include "ui/errortext.h"
#include "ui/lefttoright.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace eventscope {

ColorRulesDialog::ColorRulesDialog(Theme &theme, LogSettings &settings, QWidget *parent)
    : EntriesDialog(theme,
                    {QStringLiteral("colorRule"), tr("Colour rules"), tr("Add rule"), tr("Use these rules"), QStringLiteral("filter"),
                     tr("Colour rules colour the rows that match a filter."), tr("Add the first rule")},
                    parent)
    , m_settings(settings)
    , m_name(new QLineEdit(this))
    , m_filter(new QLineEdit(this))
    , m_color(new QComboBox(this))
{
    setObjectName(QStringLiteral("colorRulesDialog"));
    m_name->setObjectName(QStringLiteral("colorRuleName"));
    m_filter->setObjectName(QStringLiteral("colorRuleFilter"));
    readLeftToRight(*m_filter);
    m_filter->setPlaceholderText(tr("Words, or jq such as .total > 100"));
    m_color->setObjectName(QStringLiteral("colorRuleColor"));
    fillColors();
    form().addRow(tr("Name"), m_name);
    form().addRow(tr("Filter"), m_filter);
    form().addRow(tr("Colour"), m_color);
    for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_color)})
        addFormWidget(widget);
    connect(m_name, &QLineEdit::textChanged, this, &ColorRulesDialog::takeFormNow);
    connect(m_filter, &QLineEdit::textChanged, this, &ColorRulesDialog::takeFormNow);
    connect(m_color, &QComboBox::activated, this, &ColorRulesDialog::takeFormNow);
    for (const ColorRule &rule : m_settings.colorRules())
        m_entries << Entry{rule, faultOf(rule.filter)};
    begin();
}

void ColorRulesDialog::fillColors()
{
    for (int color = 0; color <= static_cast<int>(Theme::RuleColor::Purple); ++color) {
        const auto one = static_cast<Theme::RuleColor>(color);
        m_color->addItem(swatch(one), ruleColorName(one));
    }
}

void ColorRulesDialog::insertEntry(int at)
{
    ColorRule rule;
    rule.color = static_cast<Theme::RuleColor>(m_entries.size() % m_color->count());
    m_entries.insert(at, Entry{rule, faultOf(rule.filter)});
}

void ColorRulesDialog::duplicateEntry(int at)
{
    m_entries.insert(at + 1, Entry(m_entries.at(at)));
}

void ColorRulesDialog::removeEntry(int at)
{
    m_entries.removeAt(at);
}

void ColorRulesDialog::moveEntry(int from, int to)
{
    m_entries.move(from, to);
}

EntriesDialog::Look ColorRulesDialog::lookOf(int at) const
{
    const Entry &entry = m_entries.at(at);
    return {nameOf(entry.rule), entry.rule.filter, swatch(entry.rule.color), entry.rule.isEnabled, entry.fault};
}

void ColorRulesDialog::enableEntry(int at, bool isEnabled)
{
    m_entries[at].rule.isEnabled = isEnabled;
}

void ColorRulesDialog::showForm(int at)
{
    const ColorRule rule = at < 0 ? ColorRule() : m_entries.at(at).rule;
    m_name->setText(rule.name);
    m_filter->setText(rule.filter);
    m_color->setCurrentIndex(static_cast<int>(rule.color));
}

void ColorRulesDialog::takeForm(int at)
{
    Entry &entry = m_entries[at];
    entry.rule.name = m_name->text().trimmed();
    entry.rule.color = static_cast<Theme::RuleColor>(m_color->currentIndex());
    if (const QString filter = m_filter->text().trimmed(); filter != entry.rule.filter) {
        entry.rule.filter = filter;
        entry.fault = faultOf(filter);
    }
}

QString ColorRulesDialog::hint() const
{
    return tr("The first rule that a row matches gives the colour.");
}

QString ColorRulesDialog::faultOf(const QString &filter)
{
    if (filter.isEmpty())
        return tr("Enter a filter for the rows to colour.");
    const auto parsed = Filter::parse(filter);
    return parsed ? QString() : filterErrorText(parsed.error());
}

QString ColorRulesDialog::nameOf(const ColorRule &rule)
{
    if (!rule.name.isEmpty())
        return rule.name;
    return rule.filter.isEmpty() ? tr("New rule") : rule.filter;
}

void ColorRulesDialog::keepEntries()
{
    QList<ColorRule> rules;
    for (const Entry &entry : std::as_const(m_entries)) {
        rules << entry.rule;
        rules.last().name = nameOf(entry.rule);
    }
    m_settings.setColorRules(rules);
}

} // namespace eventscope
