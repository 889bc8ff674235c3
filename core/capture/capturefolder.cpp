// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturefolder.h"

#include "core/base/slug.h"
#include "core/capture/capturefiles.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace eventscope {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

QString lockOf(const QString &capturePath)
{
    return capturePath + QStringLiteral(".lock");
}

std::unique_ptr<QLockFile> lockFor(const QString &capturePath)
{
    auto lock = std::make_unique<QLockFile>(lockOf(capturePath));
    // A session may last for days: only a lock whose program runs no more is stale.
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

CaptureFolder::CaptureFolder(const QString &path)
    : m_path(QDir(path).absolutePath())
{
}

bool CaptureFolder::makeFolder() const
{
    const QFileInfo folder(m_path);
    if (folder.isDir())
        return QFile::setPermissions(m_path, ownerOnly);
    // The last step is made with its mode: it is never open to others, not even for a moment.
    return QDir().mkpath(folder.absolutePath()) && QDir().mkdir(m_path, ownerOnly);
}

QString CaptureFolder::newCapture(const QString &endpointName)
{
    const QString stem
        = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-")) + slug(endpointName, QStringLiteral("capture"));
    const QString name = makeFolder() ? lockedName(stem) : QString();
    // Whoever creates the file there will be told by the system why that cannot be.
    return name.isEmpty() ? QDir(m_path).filePath(stem + QStringLiteral(".escap")) : name;
}

QString CaptureFolder::lockedName(const QString &stem)
{
    constexpr int tries = 1000;
    for (int number = 1; number <= tries; ++number) {
        const QString suffix = number == 1 ? QString() : QStringLiteral("-%1").arg(number);
        QString path = QDir(m_path).filePath(stem + suffix + QStringLiteral(".escap"));
        auto lock = lockFor(path);
        if (QFileInfo::exists(path) || !lock->tryLock(0))
            continue;
        m_locks.emplace(path, std::move(lock));
        return path;
    }
    return {};
}

QStringList CaptureFolder::leftovers() const
{
    QStringList found;
    const QStringList names = QDir(m_path).entryList({QStringLiteral("*.escap")}, QDir::Files, QDir::Time);
    for (const QString &name : names) {
        const QString path = QDir(m_path).filePath(name);
        if (m_locks.contains(path) || QFileInfo(path).size() == 0)
            continue;
        // Taking the lock is the one reliable question whether its program runs; it is given back at once.
        if (lockFor(path)->tryLock(0))
            found << path;
    }
    return found;
}

bool CaptureFolder::isOurs(const QString &capturePath) const
{
    const QFileInfo file(capturePath);
    return file.absolutePath() == m_path && file.suffix() == QLatin1String("escap");
}

void CaptureFolder::release(const QString &capturePath)
{
    if (isOurs(capturePath)) {
        m_locks.erase(capturePath);
        QFile::remove(lockOf(capturePath));
    }
}

void CaptureFolder::remove(const QString &capturePath)
{
    if (!isOurs(capturePath))
        return;
    removeCaptureFiles(capturePath);
    release(capturePath);
}

} // namespace eventscope
