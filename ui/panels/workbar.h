// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QToolButton;

namespace eventscope {

class MessageLabel;

/// One line for a piece of work that takes its time: what is being done, how far it is, Cancel. What came of it is told(); a failure stays
/// in the line until it is dismissed; hidden else. GUI thread.
class WorkBar : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] virtual bool isRunning() const = 0;

Q_SIGNALS:
    void runningChanged();
    /// It came to its end: in words, for whoever shows such notices.
    void told(const QString &outcome);

protected:
    /// The parts are named `<name>Bar`, `<name>Message`, `<name>Progress` and `<name>CancelButton`.
    WorkBar(Theme &theme, const QString &name, const QString &progressName, QWidget *parent);

    void begin(const QString &doing);
    void end(const QString &outcome);
    void fail(const QString &text);

    /// How far it is, 0 to 1.
    [[nodiscard]] virtual double part() const = 0;
    virtual void cancel() = 0;

private:
    void showProgress(bool isShown);

    QTimer m_timer;
    MessageLabel *m_message;
    QProgressBar *m_progress;
    QToolButton *m_button; ///< cancels, then dismisses
};

} // namespace eventscope
