// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace eventscope {

class Prompt;

/// Asks before a window closes over what would be cut off: a save or an export (WorkBar), or events that are published again
/// (RepublishDialog), its own or those of a window that closes with it. GUI thread.
class RunningWork : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; `window` is its parent.
    RunningWork(Prompt &prompt, QWidget &window);

    /// Whether the window may close now. If not, a person is asked, and decided() follows when they would rather close.
    [[nodiscard]] bool canClose();
    /// The system ends the program: nobody is asked.
    void giveUpSilently() { m_isSilent = true; }

    /// A file is being written, or events are published again.
    [[nodiscard]] bool isRunning() const { return isWriting() || isPublishing(); }

Q_SIGNALS:
    void decided();

private:
    [[nodiscard]] bool isWriting() const;
    [[nodiscard]] bool isPublishing() const;
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString consequence() const;

    Prompt &m_prompt;
    QWidget &m_window;
    bool m_isAsking = false;
    bool m_isDecided = false; ///< for the next canClose()
    bool m_isSilent = false;
};

} // namespace eventscope
