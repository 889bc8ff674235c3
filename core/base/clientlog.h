// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/logfile.h"
#include "core/base/logring.h"

#include <QObject>

#include <atomic>
#include <mutex>
#include <optional>

namespace eventscope {

/// Keeps what the program and Qt log, masked: the newest messages in memory and all of them in a rotating file. While it lives it is
/// the process's message handler and hands each message on to the one before. At most one lives at a time; made and destroyed in one
/// thread, where its signal comes; messages come from any thread. A file that cannot be written hinders nothing: messages stay in
/// memory, and the fault is told with the news until a line is written again.
class ClientLog : public QObject
{
    Q_OBJECT

public:
    struct News
    {
        quint64 oldest = 1; ///< messages before this number are gone
        QList<LogMessage> messages;
        std::optional<Error> fileFault;
    };

    /// The file in `folder` is opened at once. `clock` must outlive it.
    ClientLog(const Clock &clock, const QString &folder);
    ~ClientLog() override;
    Q_DISABLE_COPY_MOVE(ClientLog)

    /// What came after the message with this number; 0: all that is still here. Thread-safe.
    [[nodiscard]] News newsAfter(quint64 number);
    /// Where the file is.
    [[nodiscard]] QString folder() const { return m_file.folder(); }

Q_SIGNALS:
    /// There are news. Comes once until newsAfter() is called: whoever reads decides how often.
    void arrived();

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void record(LogMessage message);
    void writeToFile(const LogMessage &message);
    void tell();

    const Clock &m_clock;
    LogFile m_file; ///< of who records; one at a time
    std::mutex m_mutex; ///< of the two below
    LogRing m_ring;
    std::optional<Error> m_fileFault;
    std::atomic<bool> m_isTold = false;
    QtMessageHandler m_before;
};

} // namespace eventscope
