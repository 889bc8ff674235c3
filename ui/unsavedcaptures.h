// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/opensessions.h"
#include "ui/prompt.h"

#include <QHash>

namespace eventscope {

class BuiltInDesk;
class SaveBar;

/// Asks before the window closes over events that nobody saved, once for all sessions, and lets those that are wanted stay for the next
/// start to offer. Nobody is asked about the built-in API, and nothing of it stays. GUI thread.
class UnsavedCaptures : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `window` is the parent of this and of what is asked.
    struct Parts
    {
        OpenSessions &sessions;
        const Workspace &workspace;
        const SaveBar &saveBar;
        const BuiltInDesk &builtIn;
        Prompt &prompt;
        QWidget &window;
    };
    explicit UnsavedCaptures(const Parts &parts);

    /// Whether the window may close now. If not, a person is asked, and decided() follows unless they cancel.
    [[nodiscard]] bool canClose();
    /// The system ends the program: from now on all is kept without a question.
    void keepSilently();

Q_SIGNALS:
    void decided();

private:
    struct Unsaved
    {
        QString endpointId;
        qint64 events = 0;
    };

    /// Also sessions of no event that is known yet.
    [[nodiscard]] QList<Unsaved> unsaved() const;
    void ask(const QList<Unsaved> &asked);
    void decide(const QList<Unsaved> &asked, Prompt::Unsaved choice);
    void keep(const QList<Unsaved> &wanted);
    [[nodiscard]] QString sentence(const Unsaved &one) const;
    void noteSaving(const QString &capture);

    Parts m_parts;
    QHash<QString, qint64> m_saving; ///< events that the copy under way will hold, by capture
    QHash<QString, qint64> m_saved;
    bool m_isAsking = false;
    bool m_isDecided = false;
    bool m_isSilent = false;
};

} // namespace eventscope
