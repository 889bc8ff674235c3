// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace eventscope {

/// What macOS asks the program to open, by double click or on its icon in the Dock: it comes as an event of the application, not by the
/// command line. GUI thread.
class FileOpenRequests : public QObject
{
    Q_OBJECT

public:
    /// Looks on at the events of `application`, which must outlive it.
    explicit FileOpenRequests(QObject &application);

Q_SIGNALS:
    void requested(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace eventscope
