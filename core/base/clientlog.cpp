// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clientlog.h"

namespace eventscope {

namespace {

/// Qt calls a plain function, which has to find the log somewhere: the one variable of the program that is not passed on.
struct Installed
{
    std::mutex mutex;
    ClientLog *log = nullptr;
};

Installed &installed()
{
    static Installed one;
    return one;
}

} // namespace

ClientLog::ClientLog(const Clock &clock, const QString &folder)
    : m_clock(clock)
    , m_file(folder)
{
    if (const auto opened = m_file.open(); !opened)
        m_fileFault = opened.error();
    const std::scoped_lock lock(installed().mutex);
    Q_ASSERT(!installed().log);
    installed().log = this;
    m_before = qInstallMessageHandler(handle);
}

ClientLog::~ClientLog()
{
    qInstallMessageHandler(m_before);
    const std::scoped_lock lock(installed().mutex); // nobody is recording any more
    installed().log = nullptr;
}

// What is logged while this runs does not come here again: Qt writes it to stderr.
void ClientLog::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    LogMessage message = logMessage(type, context, text);
    QtMessageHandler before = nullptr;
    {
        const std::scoped_lock lock(installed().mutex);
        if (ClientLog *log = installed().log) {
            log->record(std::move(message));
            before = log->m_before;
        }
    }
    if (before)
        before(type, context, text);
}

void ClientLog::record(LogMessage message)
{
    message.time = m_clock.utc();
    writeToFile(message);
    {
        const std::scoped_lock lock(m_mutex);
        m_ring.append(std::move(message));
    }
    tell();
}

void ClientLog::writeToFile(const LogMessage &message)
{
    const auto written = m_file.write(logLine(message).toUtf8() + '\n');
    const std::scoped_lock lock(m_mutex);
    m_fileFault = written ? std::nullopt : std::optional(written.error());
}

void ClientLog::tell()
{
    if (!m_isTold.exchange(true))
        QMetaObject::invokeMethod(this, &ClientLog::arrived, Qt::QueuedConnection);
}

ClientLog::News ClientLog::newsAfter(quint64 number)
{
    m_isTold = false; // first: what comes from here on is told again
    const std::scoped_lock lock(m_mutex);
    return {m_ring.oldest(), m_ring.after(number), m_fileFault};
}

} // namespace eventscope
