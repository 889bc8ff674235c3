// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPair>
#include <QTimer>
#include <QWidget>

namespace eventscope {

/// Nothing to see: here a screen reader is told what happened elsewhere, politely, and its focus stays where it is. GUI thread.
class LiveRegion final : public QWidget
{
    Q_OBJECT

public:
    explicit LiveRegion(QWidget *parent);

    /// What is said within a tenth of a second is told in one piece: of each topic the latest, since states in between are over.
    void say(const QString &topic, const QString &text);
    /// What waits is not told.
    void forget();

Q_SIGNALS:
    /// This is said now.
    void told(const QString &text);

private:
    void tell();

    QList<QPair<QString, QString>> m_waiting; ///< topics and texts
    QTimer m_gathering;
};

} // namespace eventscope
