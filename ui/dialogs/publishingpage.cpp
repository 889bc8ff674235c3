// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/publishingpage.h"

#include "ui/arrivalpatience.h"

#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace eventscope {

PublishingPage::PublishingPage(std::chrono::seconds patience, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("publishingPage"));
    auto *words
        = new QLabel(tr("Each published event is awaited on every active subscription that matches its channel. One that the service "
                        "accepted and a subscription did not bring back in this time is told as not received."),
                     this);
    words->setWordWrap(true);
    auto *seconds = new QSpinBox(this);
    seconds->setObjectName(QStringLiteral("arrivalPatience"));
    seconds->setAccessibleName(tr("Not received after"));
    seconds->setRange(int(leastArrivalPatience.count()), int(mostArrivalPatience.count()));
    //: Seconds, behind a number.
    seconds->setSuffix(tr(" s"));
    seconds->setKeyboardTracking(false); // 1 is not meant by who types 10
    seconds->setValue(int(patience.count()));
    connect(seconds, &QSpinBox::valueChanged, this, [this](int value) { Q_EMIT patienceChosen(std::chrono::seconds(value)); });
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(12);
    form->addRow(words);
    form->addRow(seconds->accessibleName(), seconds);
}

} // namespace eventscope
