// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/theme.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace eventscope {

class MessageLabel;

/// Asks for a place in the log: the number of a row, or a time as the filter's `from:` takes it. Open it with open(). GUI thread.
class GoToDialog : public QDialog
{
    Q_OBJECT

public:
    /// A time of day is the last one before `latest`, the end of the log. `theme` must outlive it.
    GoToDialog(Theme &theme, UtcTime latest, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void rowWanted(qint64 id);
    void timeWanted(eventscope::UtcTime time);

private:
    void refresh();

    UtcTime m_latest;
    QLineEdit *m_place;
    MessageLabel *m_message;
    QPushButton *m_go = nullptr;
};

} // namespace eventscope
