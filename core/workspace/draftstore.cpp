// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/draftstore.h"

#include "core/base/privatefile.h"
#include "core/json/utf8.h"
#include "core/workspace/endpointsettings.h"
#include "core/workspace/jsonfile.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <limits>

namespace eventscope {

namespace {

constexpr int draftVersion = 1;
constexpr QLatin1String channelKey("channel");
constexpr QLatin1String transportKey("transport");
constexpr QLatin1String waitsKey("waitsForConnection");
constexpr QLatin1String authorizerKey("authorizer");
constexpr QLatin1String eventsKey("events");
constexpr QLatin1String waitingKey("waiting");
constexpr QLatin1String templateKey("template");
constexpr QLatin1String currentKey("current");
constexpr std::array<std::pair<bool, QLatin1String>, 2> transports{{{false, QLatin1String("websocket")}, {true, QLatin1String("http")}}};

/// What stands in a file.
struct Stored
{
    PublishDraft draft;
    QJsonObject unknownKeys; ///< kept for a newer version of the program
};

QJsonArray arrayOf(const QList<QByteArray> &texts)
{
    QJsonArray array;
    for (const QByteArray &text : texts)
        array << json::decodedUtf8(text);
    return array;
}

QList<QByteArray> textsOf(const QStringList &texts)
{
    QList<QByteArray> bytes;
    for (const QString &text : texts)
        bytes << text.toUtf8();
    return bytes;
}

void insertIf(QJsonObject &object, bool isWanted, QLatin1String key, const QJsonValue &value)
{
    if (isWanted)
        object.insert(key, value);
}

QByteArray fileText(const PublishDraft &draft, const QJsonObject &unknownKeys)
{
    QJsonObject object;
    insertIf(object, !draft.channel.isEmpty(), channelKey, draft.channel);
    insertIf(object, draft.usesHttp, transportKey, transports.at(1).second);
    insertIf(object, !draft.waitsForConnection, waitsKey, false);
    insertIf(object, !draft.authorizerId.isEmpty(), authorizerKey, draft.authorizerId);
    insertIf(object, draft.events != PublishDraft().events, eventsKey, arrayOf(draft.events));
    insertIf(object, !draft.waiting.isEmpty(), waitingKey, arrayOf(draft.waiting));
    insertIf(object, draft.isTemplate, templateKey, true);
    insertIf(object, draft.current > 0, currentKey, draft.current);
    jsonfile::addUnknown(object, unknownKeys);
    return jsonfile::toText(object, draftVersion);
}

PublishDraft readDraft(KeyReader &keys)
{
    PublishDraft draft;
    draft.channel = keys.text(channelKey);
    draft.usesHttp = keys.choice(transportKey, transports);
    draft.waitsForConnection = !keys.left().contains(waitsKey) || keys.flag(waitsKey);
    draft.authorizerId = keys.text(authorizerKey);
    draft.events = textsOf(keys.texts(eventsKey));
    if (draft.events.isEmpty())
        draft.events << QByteArray();
    draft.waiting = textsOf(keys.texts(waitingKey));
    draft.isTemplate = keys.flag(templateKey);
    draft.current = std::min(keys.number(currentKey, 0, 0, std::numeric_limits<int>::max()), int(draft.events.size()) - 1);
    return draft;
}

Result<Stored> fromText(const QByteArray &text)
{
    auto keys = jsonfile::open(text, draftVersion);
    if (!keys)
        return keys.error();
    PublishDraft draft = readDraft(*keys);
    if (const auto checked = jsonfile::check(text, *keys); !checked)
        return checked.error();
    return Stored{std::move(draft), keys->left()};
}

Result<Stored> read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Stored();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(path, file.errorString())};
    auto stored = fromText(file.readAll());
    return stored ? stored : jsonfile::inFile(path, stored.error());
}

} // namespace

DraftStore::DraftStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString DraftStore::pathOf(const QString &endpointId) const
{
    return QDir(m_folder).filePath(QStringLiteral("drafts/%1.json").arg(endpointId));
}

Result<PublishDraft> DraftStore::load(const QString &endpointId) const
{
    if (!isEndpointId(endpointId))
        return PublishDraft();
    auto stored = read(pathOf(endpointId));
    return stored ? Result<PublishDraft>(std::move(stored->draft)) : stored.error();
}

Result<void> DraftStore::save(const QString &endpointId, const PublishDraft &draft) const
{
    if (!isEndpointId(endpointId))
        return Error{ErrorCode::InvalidArgument, QStringLiteral("\"%1\" is no id: letters, digits and dashes only").arg(endpointId)};
    const auto there = read(pathOf(endpointId));
    if (!there)
        return there.error();
    if (draft == PublishDraft() && there->unknownKeys.isEmpty())
        return remove(endpointId);
    return writePrivateFile(pathOf(endpointId), fileText(draft, there->unknownKeys));
}

Result<QString> DraftStore::putAside(const QString &endpointId) const
{
    QFile file(pathOf(endpointId));
    QString path = file.fileName() + QStringLiteral(".unreadable");
    for (int number = 2; QFile::exists(path); ++number)
        path = file.fileName() + QStringLiteral(".unreadable-%1").arg(number);
    if (file.rename(path))
        return path;
    return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(pathOf(endpointId), file.errorString())};
}

Result<void> DraftStore::remove(const QString &endpointId) const
{
    QFile file(pathOf(endpointId));
    if (!isEndpointId(endpointId) || !file.exists() || file.remove())
        return {};
    return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString())};
}

} // namespace eventscope
