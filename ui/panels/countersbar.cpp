// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/countersbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <cmath>

namespace eventscope {

CountersBar::CountersBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("countersBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(16);
    //: How many events were received.
    m_received = addLabel(QStringLiteral("receivedLabel"), tr("Received"), tr("Received: %1"));
    m_shown = addLabel(QStringLiteral("shownLabel"), tr("Shown"), tr("Shown: %1"));
    m_dropped = addLabel(QStringLiteral("droppedLabel"), tr("Dropped"), tr("Dropped: %1"));
    m_rate = addLabel(QStringLiteral("rateLabel"), tr("Rate"), tr("Rate: %1/s"));
    layout->addStretch();
    m_secrets = new QLabel(this);
    m_secrets->setObjectName(QStringLiteral("secretsLabel"));
    m_secrets->setAccessibleName(tr("Secrets"));
    layout->addWidget(m_secrets);
    m_received->setToolTip(tr("Events taken from the network by this session"));
    m_shown->setToolTip(tr("Events in the log, after the filter"));
    m_dropped->setToolTip(tr("Events the disk refused"));
    m_rate->setToolTip(tr("Events received a second"));
    setCounters({});
    setShown(0);
    setRate(0);
    setPersistence(SecretStore::Persistence::Unknown);
}

QLabel *CountersBar::addLabel(const QString &objectName, const QString &accessibleName, const QString &pattern)
{
    auto *label = new QLabel(this);
    label->setObjectName(objectName);
    label->setAccessibleName(accessibleName);
    // Room for a million, so that its neighbours stand still while it counts.
    label->setText(pattern.arg(QLocale().toString(9'999'999)));
    label->setMinimumWidth(label->sizeHint().width());
    layout()->addWidget(label);
    return label;
}

void CountersBar::setCounters(const CaptureCounters &counters)
{
    m_received->setText(tr("Received: %1").arg(QLocale().toString(counters.received)));
    m_dropped->setText(tr("Dropped: %1").arg(QLocale().toString(counters.dropped)));
}

void CountersBar::setShown(qint64 events)
{
    m_shown->setText(tr("Shown: %1").arg(QLocale().toString(events)));
}

void CountersBar::setRate(double perSecond)
{
    m_rate->setText(tr("Rate: %1/s").arg(QLocale().toString(qint64(std::llround(perSecond)))));
}

void CountersBar::setPersistence(SecretStore::Persistence persistence)
{
    switch (persistence) {
    case SecretStore::Persistence::Unknown: m_secrets->clear(); break;
    case SecretStore::Persistence::Keychain:
        m_secrets->setText(tr("Secrets: keychain"));
        m_secrets->setToolTip(tr("Keys and tokens are kept in the system's keychain"));
        break;
    case SecretStore::Persistence::SessionOnly:
        m_secrets->setText(tr("Secrets: this session only"));
        m_secrets->setToolTip(tr("There is no keychain on this system: keys and tokens are kept until Eventscope closes"));
        break;
    }
}

} // namespace eventscope
