// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/watchrulesdialog.h"

#include "core/capture/filter.h"
#include "ui/errortext.h"
#include "ui/lefttoright.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace eventscope {

WatchRulesDialog::WatchRulesDialog(Theme &theme, WatchSettings &settings, QWidget *parent)
    : EntriesDialog(theme,
                    {QStringLiteral("watchRule"), tr("Watch rules"), tr("Add rule"), tr("Use these rules"), QStringLiteral("bell"),
                     tr("Watch rules highlight the rows that match a filter and notify you of new ones."), tr("Add the first rule")},
                    parent)
    , m_settings(settings)
    , m_name(new QLineEdit(this))
    , m_filter(new QLineEdit(this))
    , m_color(new QComboBox(this))
{
    setObjectName(QStringLiteral("watchRulesDialog"));
    m_name->setObjectName(QStringLiteral("watchRuleName"));
    m_filter->setObjectName(QStringLiteral("watchRuleFilter"));
    readLeftToRight(*m_filter);
    m_filter->setPlaceholderText(tr("Words, or jq such as .total > 100"));
    m_color->setObjectName(QStringLiteral("watchRuleColor"));
    fillColors();
    buildForm();
    connectForm();
    for (const WatchRule &rule : m_settings.rules())
        m_entries << Entry{rule, faultOf(rule.filter)};
    begin();
}

void WatchRulesDialog::fillColors()
{
    m_color->addItem(tr("No highlight"));
    for (int color = 0; color <= static_cast<int>(Theme::RuleColor::Purple); ++color) {
        const auto one = static_cast<Theme::RuleColor>(color);
        m_color->addItem(swatch(one), ruleColorName(one));
    }
}

QCheckBox *WatchRulesDialog::addCheck(const QString &name, const QString &text)
{
    auto *check = new QCheckBox(text, this);
    check->setObjectName(name);
    form().addRow(QString(), check);
    addFormWidget(check);
    connect(check, &QCheckBox::clicked, this, &WatchRulesDialog::takeFormNow);
    return check;
}

void WatchRulesDialog::buildForm()
{
    form().addRow(tr("Name"), m_name);
    form().addRow(tr("Filter"), m_filter);
    form().addRow(tr("Highlight"), m_color);
    for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_color)})
        addFormWidget(widget);
    m_notifies = addCheck(QStringLiteral("watchRuleNotifies"), tr("Desktop notification"));
    m_payload = addCheck(QStringLiteral("watchRulePayload"), tr("Include the beginning of the payload"));
    m_sounds = addCheck(QStringLiteral("watchRuleSounds"), tr("Sound"));
    form().addRow(tr("Limit"), makeTestRow());
}

QWidget *WatchRulesDialog::makeTestRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_perMinute = new QSpinBox(row);
    m_perMinute->setObjectName(QStringLiteral("watchRulePerMinute"));
    m_perMinute->setRange(1, WatchSettings::mostPerMinute);
    m_perMinute->setAccessibleName(tr("Limit"));
    //: Before a number: at most 10 a minute
    m_perMinute->setPrefix(tr("at most "));
    //: After a number: at most 10 a minute
    m_perMinute->setSuffix(tr(" a minute"));
    layout->addWidget(m_perMinute);
    layout->addStretch(1);
    //: Button, a verb: shows what the rule does.
    auto *test = new QPushButton(tr("Test"), row);
    test->setObjectName(QStringLiteral("watchRuleTest"));
    test->setAutoDefault(false);
    connect(test, &QPushButton::clicked, this, &WatchRulesDialog::test);
    layout->addWidget(test);
    addFormWidget(row);
    return row;
}

void WatchRulesDialog::connectForm()
{
    connect(m_name, &QLineEdit::textChanged, this, &WatchRulesDialog::takeFormNow);
    connect(m_filter, &QLineEdit::textChanged, this, &WatchRulesDialog::takeFormNow);
    connect(m_color, &QComboBox::activated, this, &WatchRulesDialog::takeFormNow);
    connect(m_perMinute, &QSpinBox::valueChanged, this, &WatchRulesDialog::takeFormNow);
}

void WatchRulesDialog::insertEntry(int at)
{
    m_entries.insert(at, Entry{WatchRule(), faultOf({})});
}

void WatchRulesDialog::duplicateEntry(int at)
{
    m_entries.insert(at + 1, Entry(m_entries.at(at)));
}

void WatchRulesDialog::removeEntry(int at)
{
    m_entries.removeAt(at);
}

void WatchRulesDialog::moveEntry(int from, int to)
{
    m_entries.move(from, to);
}

EntriesDialog::Look WatchRulesDialog::lookOf(int at) const
{
    const Entry &entry = m_entries.at(at);
    const QIcon icon = entry.rule.color ? swatch(*entry.rule.color) : theme().icon(QStringLiteral("bell"));
    return {nameOf(entry.rule), entry.rule.filter, icon, entry.rule.isEnabled, entry.fault};
}

void WatchRulesDialog::enableEntry(int at, bool isEnabled)
{
    m_entries[at].rule.isEnabled = isEnabled;
}

void WatchRulesDialog::showForm(int at)
{
    const WatchRule rule = at < 0 ? WatchRule() : m_entries.at(at).rule;
    const QSignalBlocker blocker(m_perMinute);
    m_name->setText(rule.name);
    m_filter->setText(rule.filter);
    m_color->setCurrentIndex(rule.color ? static_cast<int>(*rule.color) + 1 : 0);
    m_notifies->setChecked(rule.notifies);
    m_payload->setChecked(rule.showsPayload);
    m_sounds->setChecked(rule.sounds);
    m_perMinute->setValue(rule.perMinute);
}

void WatchRulesDialog::takeForm(int at)
{
    WatchRule &rule = m_entries[at].rule;
    rule.name = m_name->text().trimmed();
    const int color = m_color->currentIndex() - 1;
    rule.color = color < 0 ? std::nullopt : std::optional(static_cast<Theme::RuleColor>(color));
    rule.notifies = m_notifies->isChecked();
    rule.showsPayload = m_payload->isChecked();
    rule.sounds = m_sounds->isChecked();
    rule.perMinute = m_perMinute->value();
    if (const QString filter = m_filter->text().trimmed(); filter != rule.filter) {
        rule.filter = filter;
        m_entries[at].fault = faultOf(filter);
    }
}

QString WatchRulesDialog::hint() const
{
    return tr("Rules watch the logs of all open endpoints. Beyond the limit you are only told how many more there were.");
}

QString WatchRulesDialog::faultOf(const QString &filter)
{
    if (filter.isEmpty())
        return tr("Enter a filter for the rows to watch for.");
    const auto parsed = Filter::parse(filter);
    return parsed ? QString() : filterErrorText(parsed.error());
}

QString WatchRulesDialog::nameOf(const WatchRule &rule)
{
    if (!rule.name.isEmpty())
        return rule.name;
    return rule.filter.isEmpty() ? tr("New rule") : rule.filter;
}

void WatchRulesDialog::test()
{
    WatchRule rule = m_entries.at(current()).rule;
    rule.name = nameOf(rule);
    if (rule.notifies || rule.sounds)
        say(tr("Sent as this rule does for an event. If nothing appears, your desktop may be holding notifications back."));
    else
        say(tr("This rule only highlights. Choose a notification or a sound to be alerted."));
    Q_EMIT testWanted(rule); // what comes of it takes the place
}

void WatchRulesDialog::tellRefused()
{
    warn(tr("This desktop does not show notifications. The rule still highlights rows and plays its sound."));
}

void WatchRulesDialog::keepEntries()
{
    QList<WatchRule> rules;
    for (const Entry &entry : std::as_const(m_entries)) {
        rules << entry.rule;
        rules.last().name = nameOf(entry.rule);
    }
    m_settings.setRules(rules);
}

} // namespace eventscope
