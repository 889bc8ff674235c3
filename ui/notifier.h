// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace eventscope {

/// A word to somebody who may look elsewhere, and the row it is about.
struct Notification
{
    QString title;
    QString body; ///< plain text
    QString endpointId;
    qint64 row = 0; ///< 0: about none
};

/// Shows notifications outside of the window. Never waits for an answer. GUI thread.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void notify(const Notification &notification) = 0;

Q_SIGNALS:
    /// Somebody clicked it.
    void activated(const eventscope::Notification &notification);
    /// There is nothing that would show it.
    void refused(const eventscope::Notification &notification);
};

} // namespace eventscope
