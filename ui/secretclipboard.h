// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QClipboard;

namespace eventscope {

/// Puts secrets into the clipboard, marked so that clipboard managers leave them out of their history, and takes them out
/// again after a while and at the program's end, if they are still there. It remembers a digest of what it put there, never the
/// secret. GUI thread.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    /// `clipboard` must outlive it.
    explicit SecretClipboard(QClipboard &clipboard, std::chrono::milliseconds keptFor = std::chrono::seconds(60),
                             QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const Secret &secret);
    [[nodiscard]] std::chrono::milliseconds keptFor() const { return m_timer.intervalAsDuration(); }

Q_SIGNALS:
    /// The time is over: the secret is not in the clipboard, or somebody put something else there.
    void expired();

private:
    [[nodiscard]] QByteArray digest(const QString &text) const;
    void clear();

    QClipboard &m_clipboard;
    QTimer m_timer;
    QByteArray m_salt;
    QByteArray m_digest; ///< of what was put there; empty: nothing of ours is there
};

} // namespace eventscope
