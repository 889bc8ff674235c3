// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/resource.h>
#include <unistd.h>
#endif

namespace eventscope::test {

#ifdef Q_OS_UNIX
inline constexpr bool canLimitFiles = true;

/// While it lives, no file of this process grows beyond `bytes`: what a full disk is to a writer, without one.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limited{bytes, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_old{};
    void (*m_oldHandler)(int) = nullptr;
};

/// While it lives, file permissions count, also for root.
class WithoutPrivileges
{
public:
    WithoutPrivileges()
    {
        constexpr uid_t nobody = 65534;
        m_changed = geteuid() == 0 && seteuid(nobody) == 0;
    }
    ~WithoutPrivileges()
    {
        if (m_changed && seteuid(0) != 0)
            qFatal("privileges did not come back");
    }
    Q_DISABLE_COPY_MOVE(WithoutPrivileges)

private:
    bool m_changed = false;
};
#else
inline constexpr bool canLimitFiles = false;

class FileSizeLimit
{
public:
    explicit FileSizeLimit(quint64) { }
};

class WithoutPrivileges
{
};
#endif

/// What the client log is told when a capture cannot be written, once for each reason, and when it is written again.
inline void expectStorageTrouble(int failures = 1)
{
    for (int i = 0; i < failures; ++i)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^capture not written: .+")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^capture written again: .+")));
}

} // namespace eventscope::test
