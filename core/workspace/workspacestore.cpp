// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspacestore.h"

#include "core/workspace/endpointfile.h"
#include "core/workspace/jsonfile.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace eventscope {

namespace {

constexpr QLatin1String suffix(".json");

Error invalidId(const QString &id)
{
    return {ErrorCode::InvalidArgument, QStringLiteral("\"%1\" is no id: letters, digits and dashes only").arg(id)};
}

QString fileOf(const QString &folder, const QString &id)
{
    return QDir(folder).filePath(QStringLiteral("endpoints/") + id + suffix);
}

Error failed(const QFileDevice &file)
{
    return {ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString())};
}

Result<EndpointSettings> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file);
    auto endpoint = endpointfile::fromText(file.readAll());
    if (!endpoint)
        return jsonfile::inFile(path, endpoint.error());
    return endpoint;
}

/// A file that cannot be read is somebody's work with a mistake in it: it is theirs to mend, never ours to overwrite.
Result<void> checkReplaceable(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    if (const auto there = readFile(path); !there)
        return there.error();
    return {};
}

bool isBefore(const EndpointSettings &left, const EndpointSettings &right)
{
    const int order = QString::compare(left.name, right.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : left.id < right.id;
}

} // namespace

WorkspaceStore::WorkspaceStore(QString folder)
    : m_folder(std::move(folder))
{
}

WorkspaceStore::Loaded WorkspaceStore::load() const
{
    Loaded loaded;
    const QDir folder(QDir(m_folder).filePath(QStringLiteral("endpoints")));
    const QStringList names = folder.entryList({QLatin1Char('*') + suffix}, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : names) {
        const QString id = name.chopped(suffix.size());
        auto endpoint = isEndpointId(id) ? readFile(folder.filePath(name)) : invalidId(id);
        if (!endpoint) {
            loaded.problems << endpoint.error();
            continue;
        }
        endpoint->id = id;
        loaded.endpoints << std::move(endpoint).value();
    }
    std::sort(loaded.endpoints.begin(), loaded.endpoints.end(), isBefore);
    return loaded;
}

Result<void> WorkspaceStore::save(const EndpointSettings &endpoint) const
{
    if (!isEndpointId(endpoint.id))
        return invalidId(endpoint.id);
    if (const QString secret = endpointfile::secretIn(endpoint); !secret.isEmpty())
        return Error{ErrorCode::InvalidArgument, secret};
    const QString path = fileOf(m_folder, endpoint.id);
    if (const auto replaceable = checkReplaceable(path); !replaceable)
        return replaceable.error();
    return jsonfile::write(path, toJson(endpoint));
}

Result<void> WorkspaceStore::remove(const QString &endpointId) const
{
    if (!isEndpointId(endpointId))
        return invalidId(endpointId);
    const QString path = fileOf(m_folder, endpointId);
    if (const auto replaceable = checkReplaceable(path); !replaceable)
        return replaceable.error();
    QFile file(path);
    if (file.exists() && !file.remove())
        return failed(file);
    return {};
}

QByteArray WorkspaceStore::toJson(const EndpointSettings &endpoint)
{
    return endpointfile::toText(endpoint);
}

Result<EndpointSettings> WorkspaceStore::fromJson(const QByteArray &text)
{
    return endpointfile::fromText(text);
}

} // namespace eventscope
