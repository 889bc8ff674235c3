// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/workspace/endpointsettings.h"

#include <QList>
#include <QPair>

namespace eventscope {

/// One endpoint found in a file or text, with what was found beside it.
struct ImportedEndpoint
{
    EndpointSettings settings; ///< without an id; its authorizers have ids
    QList<QPair<QString, Secret>> secrets; ///< `authorizerId/field` and value, to be written to the SecretStore
    /// What the text does not tell and a person must supply, never guessed: `authorizer` (nothing is known of one), `apiKey`, `token`,
    /// `signIn`, `userPoolId`, `clientId`, `issuer`, `accessKeyId`, `secretAccessKey`, `credentials`, `region`, `realtimeUrl` (one is
    /// there, made by a rule that may not hold); of an export also `environment`, `command`, `file`, `profile`, `header NAME` and keys of
    /// the endpoint's file.
    QStringList missing;
};

/// What an import found.
struct Import
{
    QList<ImportedEndpoint> endpoints;
};

/// More than this (4 MiB) is not looked at.
inline constexpr qsizetype maxImportBytes = 4'194'304;

/// Reads endpoints from `amplify_outputs.json`, pasted `Amplify.configure(…)` code, Gen 1 configurations (which know no Event API:
/// the error says what is missing), outputs of CDK, CloudFormation, SAM, SST and Terraform, answers of `aws appsync get-api` and
/// `list-apis`, `.env` files, URLs (LocalStack's too), cURL commands, and our own workspace export. The form is told by the content;
/// `fileName` only helps. InvalidInput with a reason when no endpoint is in it, when it is no text
/// or too large; UnsupportedVersion for the export of a newer program. Errors never quote a secret. No I/O.
[[nodiscard]] Result<Import> importEndpoints(const QByteArray &bytes, const QString &fileName = {});

/// The endpoints as one JSON text for a colleague: `{"eventscopeExport":1,"endpoints":[…],"required":[{"endpoint","authorizer","field"}]}`.
/// No secret in it: command lines, headers whose value could be one, users in URLs and keys of newer versions are left out, what looks
/// like a secret elsewhere is masked, and `required` lists all of it with what the receiver must supply.
[[nodiscard]] QByteArray exportEndpoints(const QList<EndpointSettings> &endpoints);

} // namespace eventscope
