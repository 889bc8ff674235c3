// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/draftstore.h"

#include "core/base/privatefile.h"
#include "core/workspace/endpointsettings.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace eventscope {

namespace {

constexpr int draftVersion = 1;

QJsonArray arrayOf(const QList<QByteArray> &texts)
{
    QJsonArray array;
    for (const QByteArray &text : texts)
        array << QString::fromUtf8(text);
    return array;
}

QList<QByteArray> textsOf(const QJsonValue &value)
{
    QList<QByteArray> texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue text : array)
        texts << text.toString().toUtf8();
    return texts;
}

QByteArray fileText(const PublishDraft &draft)
{
    QJsonObject object{{QStringLiteral("version"), draftVersion},
                       {QStringLiteral("channel"), draft.channel},
                       {QStringLiteral("transport"), draft.usesHttp ? QStringLiteral("http") : QStringLiteral("websocket")},
                       {QStringLiteral("events"), arrayOf(draft.events)}};
    if (!draft.waitsForConnection)
        object.insert(QStringLiteral("waitsForConnection"), false);
    if (!draft.authorizerId.isEmpty())
        object.insert(QStringLiteral("authorizer"), draft.authorizerId);
    if (!draft.waiting.isEmpty())
        object.insert(QStringLiteral("waiting"), arrayOf(draft.waiting));
    if (draft.isTemplate)
        object.insert(QStringLiteral("template"), true);
    if (draft.current > 0)
        object.insert(QStringLiteral("current"), draft.current);
    return QJsonDocument(object).toJson();
}

PublishDraft draftOf(const QJsonObject &object)
{
    PublishDraft draft;
    draft.channel = object.value(QLatin1String("channel")).toString();
    draft.usesHttp = object.value(QLatin1String("transport")).toString() == QLatin1String("http");
    draft.waitsForConnection = object.value(QLatin1String("waitsForConnection")).toBool(true);
    draft.authorizerId = object.value(QLatin1String("authorizer")).toString();
    draft.events = textsOf(object.value(QLatin1String("events")));
    if (draft.events.isEmpty())
        draft.events << QByteArray();
    draft.waiting = textsOf(object.value(QLatin1String("waiting")));
    draft.isTemplate = object.value(QLatin1String("template")).toBool();
    draft.current = int(std::clamp<qsizetype>(object.value(QLatin1String("current")).toInt(), 0, draft.events.size() - 1));
    return draft;
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
    QFile file(pathOf(endpointId));
    if (!isEndpointId(endpointId) || !file.exists())
        return PublishDraft();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString())};
    QJsonParseError fault{};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll(), &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return Error{ErrorCode::InvalidJson, QStringLiteral("%1: %2").arg(file.fileName(), fault.errorString())};
    if (object.value(QLatin1String("version")).toInt() != draftVersion)
        return Error{ErrorCode::UnsupportedVersion, QStringLiteral("%1: of another version").arg(file.fileName())};
    return draftOf(object);
}

Result<void> DraftStore::save(const QString &endpointId, const PublishDraft &draft) const
{
    if (!isEndpointId(endpointId))
        return Error{ErrorCode::InvalidArgument, QStringLiteral("\"%1\" is no id: letters, digits and dashes only").arg(endpointId)};
    if (const auto there = load(endpointId); !there)
        return there.error();
    return draft == PublishDraft() ? remove(endpointId) : writePrivateFile(pathOf(endpointId), fileText(draft));
}

Result<void> DraftStore::remove(const QString &endpointId) const
{
    QFile file(pathOf(endpointId));
    if (!isEndpointId(endpointId) || !file.exists() || file.remove())
        return {};
    return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString())};
}

} // namespace eventscope
