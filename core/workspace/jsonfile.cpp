// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/jsonfile.h"

#include "core/base/fileerror.h"
#include "core/json/document.h"
#include "core/json/validator.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <limits>

namespace eventscope::jsonfile {

namespace {

Error errorOf(const json::SyntaxError &error)
{
    return {ErrorCode::InvalidJson, QStringLiteral("line %1, column %2: %3").arg(error.line).arg(error.column).arg(error.message)};
}

/// Where the value of the key at `path` begins; 0 when it is not there.
qsizetype offsetOf(const QByteArray &text, const QStringList &path)
{
    const auto parsed = json::Document::parse(text);
    const auto *document = std::get_if<json::Document>(&parsed);
    if (!document)
        return 0;
    int node = 0;
    for (const QString &key : path) {
        const QList<int> children = document->children(node);
        const auto found = std::find_if(children.cbegin(), children.cend(), [&](int child) { return document->key(child) == key; });
        if (found == children.cend())
            break;
        node = *found;
    }
    return document->node(node).begin;
}

} // namespace

Result<KeyReader> open(const QByteArray &text, int version)
{
    if (const auto fault = json::validate(text))
        return errorOf(*fault);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return errorOf(json::syntaxErrorAt(text, 0, QStringLiteral("expected an object")));
    KeyReader keys(document.object(), {});
    const int found = keys.number(versionKey, 0, 1, std::numeric_limits<int>::max());
    if (found > version)
        return Error{ErrorCode::UnsupportedVersion, QStringLiteral("version %1, this program reads up to %2").arg(found).arg(version)};
    keys.check(versionKey, found == version);
    return keys;
}

Result<void> check(const QByteArray &text, const KeyReader &keys)
{
    if (keys.wrong().isEmpty())
        return {};
    const QString message = QStringLiteral("\"%1\" has no usable value").arg(keys.wrong().join(u'.'));
    return errorOf(json::syntaxErrorAt(text, offsetOf(text, keys.wrong()), message));
}

void addUnknown(QJsonObject &object, const QJsonObject &unknown)
{
    for (auto it = unknown.constBegin(); it != unknown.constEnd(); ++it) {
        if (!object.contains(it.key()))
            object.insert(it.key(), it.value());
    }
}

QByteArray toText(QJsonObject object, int version)
{
    object.insert(versionKey, version);
    // Read back, Qt drops a byte order mark that begins a string, unless it is an escape (Qt 6.4).
    return QJsonDocument(object).toJson(QJsonDocument::Indented).replace("\xef\xbb\xbf", "\\ufeff");
}

Error inFile(const QString &path, const Error &error)
{
    return {error.code, QStringLiteral("%1: %2").arg(path, error.detail)};
}

Result<void> write(const QString &path, const QByteArray &text)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: the folder cannot be made").arg(folder)};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file);
    file.write(text);
    if (!file.commit())
        return writeError(file);
    return {};
}

} // namespace eventscope::jsonfile
