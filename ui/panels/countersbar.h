// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturewriter.h"
#include "core/workspace/secretstore.h"

#include <QWidget>

class QLabel;

namespace eventscope {

/// The numbers in the status bar: received, shown, dropped, rate; and where secrets are kept. Numbers are grouped as the
/// locale does. GUI thread.
class CountersBar : public QWidget
{
    Q_OBJECT

public:
    explicit CountersBar(QWidget *parent = nullptr);

    void setCounters(const CaptureCounters &counters);
    void setShown(qint64 events);
    /// Events a second.
    void setRate(double perSecond);
    void setPersistence(SecretStore::Persistence persistence);

private:
    QLabel *addLabel(const QString &objectName, const QString &accessibleName, const QString &pattern);

    QLabel *m_received;
    QLabel *m_shown;
    QLabel *m_dropped;
    QLabel *m_rate;
    QLabel *m_secrets;
};

} // namespace eventscope
