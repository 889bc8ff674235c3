// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/counterrow.h"

#include "ui/models/eventlogmodel.h"
#include "ui/views/countercard.h"
#include "ui/zoomstyle.h"

#include <QHBoxLayout>

namespace eventscope {

namespace {
constexpr int extendMs = 250;
} // namespace

CounterRow::CounterRow(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_values(m_clock)
{
    setObjectName(QStringLiteral("counterRow"));
    setAccessibleName(tr("Counters"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(zoomed(8));
    m_timer.setInterval(extendMs);
    connect(&m_timer, &QTimer::timeout, this, &CounterRow::extend);
    connect(&m_values, &CounterValues::changed, this, &CounterRow::showValue);
}

void CounterRow::show(EventLogModel *log, const QList<Counter> &counters, const Discretion &discretion)
{
    m_log = log;
    m_discretion = discretion;
    QList<Counter> shown;
    for (const Counter &counter : counters) {
        if (!discretion.touches(counter.expression) && !discretion.names(counter.filter) && shown.size() < mostCards)
            shown << counter;
    }
    for (const Counter &counter : std::as_const(shown)) {
        auto *card = new CounterCard(m_theme, this);
        card->setName(discretion.text(counter.name));
        layout()->addWidget(card);
        m_cards << card;
    }
    setVisible(!shown.isEmpty());
    m_values.setCounters(shown);
    m_timer.start();
    extend();
}

void CounterRow::extend()
{
    if (!m_log || m_log->capturePath().isEmpty())
        return;
    const qint64 lastId = m_log->lastId();
    // A replay that begins anew counts anew, and so does a rescued copy.
    if (m_path != m_log->capturePath() || lastId < m_countedTo)
        m_values.setCapture(m_log->capturePath(), lastId);
    else
        m_values.extendTo(lastId);
    m_countedTo = lastId;
    m_path = m_log->capturePath();
}

void CounterRow::showValues()
{
    for (int index = 0; index < m_cards.size(); ++index)
        showValue(index);
}

void CounterRow::showValue(int index)
{
    // Grouped digits would look like no account.
    const auto &value = m_values.value(index);
    const QString plain = value ? QString::fromUtf8(value->text) : QString();
    m_cards.at(index)->setValue(m_discretion.text(plain) == plain ? m_discretion.text(m_values.text(index)) : m_discretion.text(plain), {});
}

} // namespace eventscope
