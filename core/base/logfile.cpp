// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logfile.h"

#include "core/base/fileerror.h"

#include <QDir>
#include <QFileInfo>

namespace eventscope {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr int maxPrograms = 100;

QString fileName(int program)
{
    return program == 1 ? QStringLiteral("eventscope.log") : QStringLiteral("eventscope-%1.log").arg(program);
}

} // namespace

LogFile::LogFile(const QString &folder, const Limits &limits)
    : m_folder(QDir(folder).absolutePath())
    , m_limits(limits)
{
}

Error LogFile::failure() const
{
    return writeError(m_file);
}

Result<void> LogFile::makeFolder() const
{
    const QFileInfo folder(m_folder);
    if (folder.isDir() || (QDir().mkpath(folder.absolutePath()) && QDir().mkdir(m_folder, ownerOnly | QFileDevice::ExeOwner)))
        return {};
    return Error{ErrorCode::FileFailed, QStringLiteral("%1: the folder cannot be made").arg(m_folder)};
}

Result<void> LogFile::takeName()
{
    for (int program = 1; program <= maxPrograms; ++program) {
        const QString path = QDir(m_folder).filePath(fileName(program));
        auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
        lock->setStaleLockTime(0); // a program may run for days: only a lock whose program has ended is stale
        if (lock->tryLock(0)) {
            m_lock = std::move(lock);
            m_file.setFileName(path);
            return {};
        }
        if (lock->error() != QLockFile::LockFailedError)
            return Error{ErrorCode::FileFailed, QStringLiteral("%1: the folder cannot be written").arg(m_folder)};
    }
    return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2 programs write there").arg(m_folder).arg(maxPrograms)};
}

Result<void> LogFile::open()
{
    if (const auto made = makeFolder(); !made)
        return made;
    if (!m_lock) {
        if (const auto taken = takeName(); !taken)
            return taken;
    }
    // Unbuffered: what a crash leaves is what was written.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerOnly))
        return failure();
    m_file.setPermissions(ownerOnly);
    m_size = m_file.size();
    return {};
}

Result<void> LogFile::write(const QByteArray &line)
{
    if (!m_file.isOpen()) {
        if (const auto opened = open(); !opened)
            return opened;
    }
    if (m_size > 0 && m_size + line.size() > m_limits.bytes) {
        if (const auto rotated = rotate(); !rotated)
            return rotated;
    }
    if (m_file.write(line) == line.size()) {
        m_size += line.size();
        return {};
    }
    const Error error = failure();
    m_file.resize(m_size); // no half line
    return error;
}

Result<void> LogFile::rotate()
{
    m_file.close();
    const auto older = [this](int age) { return age == 0 ? path() : QStringLiteral("%1.%2").arg(path()).arg(age); };
    QFile::remove(older(m_limits.files - 1));
    for (int age = m_limits.files - 1; age > 0; --age) {
        if (QFile::exists(older(age - 1)) && !QFile::rename(older(age - 1), older(age)))
            return Error{ErrorCode::FileFailed, QStringLiteral("%1: the file cannot be renamed").arg(older(age - 1))};
    }
    return open();
}

} // namespace eventscope
