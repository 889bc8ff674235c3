// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace eventscope {

/// What a window shows while its file is being opened, and when it cannot be. Esc and Enter press its button. GUI thread.
class OpeningPage : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit OpeningPage(const Theme &theme, QWidget *parent = nullptr);

    /// `progress` is asked from time to time until showRefusal(); a part that is not known is shown as such.
    void showRunning(const QString &text, std::function<const Progress &()> progress);
    void showRefusal(const QString &text);

Q_SIGNALS:
    void cancelled(); ///< or, after a refusal, closed

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showProgress();
    void say(const QString &text);

    const Theme &m_theme;
    std::function<const Progress &()> m_source;
    QTimer m_timer;
    QLabel *m_icon;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_button;
};

} // namespace eventscope
