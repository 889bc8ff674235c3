// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope/fileopenrequests.h"

#include <QFileOpenEvent>

namespace eventscope {

FileOpenRequests::FileOpenRequests(QObject &application)
{
    application.installEventFilter(this);
}

bool FileOpenRequests::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QString path = static_cast<QFileOpenEvent *>(event)->file();
    if (path.isEmpty())
        return false; // an address that is no file
    Q_EMIT requested(path);
    return true;
}

} // namespace eventscope
