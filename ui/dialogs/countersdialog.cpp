// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/countersdialog.h"

#include "core/capture/filter.h"
#include "core/watch/payloadvalues.h"
#include "ui/errortext.h"
#include "ui/lefttoright.h"
#include "ui/models/countertext.h"
#include "ui/views/countercard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace eventscope {

namespace {
constexpr int pauseMs = 300;
} // namespace

CountersDialog::CountersDialog(Theme &theme, WatchSettings &settings, Session *session, const Clock &clock, QWidget *parent)
    : EntriesDialog(theme,
                    {QStringLiteral("counter"), tr("Counters"), tr("Add counter"), tr("Use these counters"), QStringLiteral("chart"),
                     tr("Counters show large numbers about the events of a log, such as orders today."), tr("Add the first counter")},
                    parent)
    , m_settings(settings)
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_expression(new QLineEdit(this))
    , m_filter(new QLineEdit(this))
    , m_daily(new QCheckBox(tr("Restart at midnight"), this))
    , m_card(new CounterCard(theme, this))
    , m_values(clock)
{
    setObjectName(QStringLiteral("countersDialog"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    buildForm();
    connectForm();
    m_values.setSession(session);
    for (const Counter &counter : m_settings.counters())
        m_entries << Entry{counter, faultOf(counter)};
    begin();
}

void CountersDialog::buildForm()
{
    m_name->setObjectName(QStringLiteral("counterName"));
    m_kind->setObjectName(QStringLiteral("counterKind"));
    m_expression->setObjectName(QStringLiteral("counterExpression"));
    readLeftToRight(*m_expression);
    m_expression->setPlaceholderText(tr("jq, such as .total"));
    m_filter->setObjectName(QStringLiteral("counterFilter"));
    readLeftToRight(*m_filter);
    m_filter->setPlaceholderText(tr("All events, or words, or jq such as .state == \"paid\""));
    m_daily->setObjectName(QStringLiteral("counterDaily"));
    for (int kind = 0; kind <= static_cast<int>(Counter::Kind::Average); ++kind)
        m_kind->addItem(counterKindText(static_cast<Counter::Kind>(kind)));
    form().addRow(tr("Name"), m_name);
    //: What a counter shows: the number of events, a sum, an average and so on.
    form().addRow(tr("Shows"), m_kind);
    //: jq expression for the number that is summed up.
    form().addRow(tr("Value"), m_expression);
    form().addRow(tr("Filter"), m_filter);
    form().addRow(QString(), m_daily);
    form().addRow(m_card);
    for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_expression),
                            static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_daily)})
        addFormWidget(widget);
    resize(480, 560);
}

void CountersDialog::connectForm()
{
    for (QLineEdit *line : {m_name, m_expression, m_filter})
        connect(line, &QLineEdit::textChanged, this, &CountersDialog::takeFormNow);
    connect(m_kind, &QComboBox::activated, this, &CountersDialog::takeFormNow);
    connect(m_daily, &QCheckBox::clicked, this, &CountersDialog::takeFormNow);
    connect(&m_pause, &QTimer::timeout, this, &CountersDialog::compute);
    connect(&m_values, &CounterValues::changed, this, &CountersDialog::showValue);
    connect(&m_values, &CounterValues::countersChanged, this, &CountersDialog::showValue);
}

void CountersDialog::insertEntry(int at)
{
    m_entries.insert(at, Entry{});
}

void CountersDialog::duplicateEntry(int at)
{
    m_entries.insert(at + 1, Entry(m_entries.at(at)));
}

void CountersDialog::removeEntry(int at)
{
    m_entries.removeAt(at);
}

void CountersDialog::moveEntry(int from, int to)
{
    m_entries.move(from, to);
}

EntriesDialog::Look CountersDialog::lookOf(int at) const
{
    const Entry &entry = m_entries.at(at);
    return {nameOf(entry.counter), entry.counter.filter, {}, {}, entry.fault};
}

void CountersDialog::showForm(int at)
{
    const Counter counter = at < 0 ? Counter() : m_entries.at(at).counter;
    m_name->setText(counter.name);
    m_kind->setCurrentIndex(static_cast<int>(counter.kind));
    m_expression->setText(counter.expression);
    m_filter->setText(counter.filter);
    m_daily->setChecked(counter.isDaily);
    form().setRowVisible(m_expression, counter.kind != Counter::Kind::Count);
    compute();
}

void CountersDialog::takeForm(int at)
{
    Counter &counter = m_entries[at].counter;
    counter.name = m_name->text().trimmed();
    counter.kind = static_cast<Counter::Kind>(m_kind->currentIndex());
    counter.expression = m_expression->text().trimmed();
    counter.filter = m_filter->text().trimmed();
    counter.isDaily = m_daily->isChecked();
    m_entries[at].fault = faultOf(counter);
    form().setRowVisible(m_expression, counter.kind != Counter::Kind::Count);
    m_pause.start();
}

void CountersDialog::compute()
{
    const int at = current();
    const bool isRight = at >= 0 && m_entries.at(at).fault.isEmpty();
    m_values.setCounters(isRight ? QList<Counter>{m_entries.at(at).counter} : QList<Counter>());
}

void CountersDialog::showValue()
{
    const int at = current();
    const bool hasValue = m_values.count() > 0;
    m_card->setVisible(at >= 0);
    m_card->setName(at >= 0 ? nameOf(m_entries.at(at).counter) : QString());
    m_card->setValue(hasValue ? m_values.text(0) : counterValueText({}, {}), hasValue ? m_values.note(0) : QString());
}

QString CountersDialog::hint() const
{
    return tr("Only received events count, each once, from the first row of the log on.");
}

QString CountersDialog::faultOf(const Counter &counter)
{
    if (const auto filter = Filter::parse(counter.filter); !filter)
        return filterErrorText(filter.error());
    if (counter.kind == Counter::Kind::Count)
        return {};
    if (counter.expression.isEmpty())
        return tr("Enter a jq expression for the value, such as .total.");
    const auto values = PayloadValues::compile(counter.expression);
    return values ? QString() : errorText(values.error());
}

QString CountersDialog::nameOf(const Counter &counter)
{
    if (!counter.name.isEmpty())
        return counter.name;
    if (!counter.expression.isEmpty())
        return counter.expression;
    return counter.filter.isEmpty() ? tr("Events") : counter.filter;
}

void CountersDialog::keepEntries()
{
    QList<Counter> counters;
    for (const Entry &entry : std::as_const(m_entries)) {
        counters << entry.counter;
        counters.last().name = nameOf(entry.counter);
    }
    m_settings.setCounters(counters);
}

} // namespace eventscope
