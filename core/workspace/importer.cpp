// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importer.h"

#include "core/base/masksecrets.h"
#include "core/json/validator.h"
#include "core/workspace/importers/amplifyimport.h"
#include "core/workspace/importers/apidescription.h"
#include "core/workspace/importers/curlimport.h"
#include "core/workspace/importers/endpointbuilder.h"
#include "core/workspace/importers/outputsimport.h"
#include "core/workspace/importers/workspaceexport.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QStringDecoder>

namespace eventscope {

namespace {

using namespace importers;
using Imported = Result<Import>;

Error invalid(const QString &reason)
{
    return {ErrorCode::InvalidInput, reason};
}

/// The text without byte order mark and with plain line ends; UTF-16 only with its mark.
Result<QString> textOf(const QByteArray &bytes)
{
    if (bytes.size() > maxImportBytes)
        return invalid(QStringLiteral("it is larger than %1 MB").arg(maxImportBytes >> 20));
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decode(encoding.value_or(QStringConverter::Utf8), QStringConverter::Flag::Stateless);
    QString text = decode(bytes);
    if (decode.hasError() || text.contains(QChar()))
        return invalid(QStringLiteral("it is not a text"));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text = text.trimmed();
    if (text.isEmpty())
        return invalid(QStringLiteral("it is empty"));
    return text;
}

Imported one(const Result<ImportedEndpoint> &endpoint)
{
    if (!endpoint)
        return endpoint.error();
    return Import{{*endpoint}};
}

Imported several(const QList<ImportedEndpoint> &endpoints, const QString &reason)
{
    if (endpoints.isEmpty())
        return invalid(reason);
    return Import{endpoints};
}

Imported fromApis(const QList<QJsonObject> &apis)
{
    QList<ImportedEndpoint> endpoints;
    for (const QJsonObject &api : apis) {
        const auto endpoint = endpointOfApi(api);
        if (!endpoint)
            return endpoint.error();
        endpoints << *endpoint;
    }
    return Import{endpoints};
}

Imported fromExport(const QJsonObject &object)
{
    const auto endpoints = endpointsOfExport(object);
    if (!endpoints)
        return endpoints.error();
    return several(*endpoints, QStringLiteral("the export holds no endpoint"));
}

Imported fromJson(const QJsonDocument &document, const QString &text)
{
    const QJsonObject object = document.object();
    if (isWorkspaceExport(object))
        return fromExport(object);
    if (isAmplifyOutputs(object))
        return one(endpointOfAmplifyOutputs(object));
    if (const QList<QJsonObject> apis = apisOf(object); !apis.isEmpty())
        return fromApis(apis);
    if (object.value(QLatin1String("API")).toObject().value(QLatin1String("Events")).isObject())
        return one(endpointOfAmplifyCode(text));
    if (isAmplifyGen1(text))
        return amplifyGen1Error(text);
    const QJsonValue outputs = document.isArray() ? QJsonValue(document.array()) : QJsonValue(object);
    return several(endpointsOfOutputs(outputs), QStringLiteral("there is no host or URL of an Event API in it"));
}

Imported fromUrl(const QString &text)
{
    auto builder = EndpointBuilder::from(text);
    if (!builder)
        return invalid(builder.error().detail);
    return Import{{builder->take()}};
}

bool isJsonFile(const QString &fileName)
{
    return QFileInfo(fileName).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0;
}

Imported fromText(const QString &text, const QString &fileName)
{
    if (isCurl(text))
        return one(endpointOfCurl(text));
    if (isAmplifyCode(text) && !isJsonFile(fileName))
        return one(endpointOfAmplifyCode(text));
    if (isAmplifyGen1(text))
        return amplifyGen1Error(text);
    if (const auto fault = json::validate(text.toUtf8()); fault && (isJsonFile(fileName) || text.startsWith(QLatin1Char('{'))))
        return invalid(
            QStringLiteral("it is not valid JSON: line %1, column %2: %3").arg(fault->line).arg(fault->column).arg(fault->message));
    if (isDotEnv(text))
        return several(endpointsOfDotEnv(text), QStringLiteral("none of its variables is the host or URL of an Event API"));
    if (!text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char(' ')))
        return fromUrl(text);
    return invalid(QStringLiteral("it has none of the forms that are known: amplify_outputs.json, Amplify.configure code, outputs of CDK, "
                                  "CloudFormation, SST or Terraform, answers of aws appsync, .env, a URL, a cURL command"));
}

} // namespace

Result<Import> importEndpoints(const QByteArray &bytes, const QString &fileName)
{
    const Result<QString> text = textOf(bytes);
    if (!text)
        return text.error();
    const QJsonDocument document = QJsonDocument::fromJson(text->toUtf8());
    const Imported imported = document.isNull() ? fromText(*text, fileName) : fromJson(document, *text);
    if (!imported)
        return Error{imported.error().code, maskSecrets(imported.error().detail)};
    return imported;
}

} // namespace eventscope
