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
    QStringList namespaces; ///< channel namespaces, for completion
    QStringList missing; ///< what the text does not tell and a person must supply, e.g. `apiKey`, `region`, `tokens`; never guessed
};

/// What an import found.
struct Import
{
    enum class Format { AmplifyOutputs, AmplifyConfigure, AmplifyGen1, StackOutputs, GetApi, DotEnv, Url, Curl, Workspace };

    Format format = Format::Url;
    QList<ImportedEndpoint> endpoints;
};

/// Reads endpoints from `amplify_outputs.json`, pasted `Amplify.configure(…)` code, Gen 1 configurations (which know no Event API:
/// the error says what is missing), outputs of CDK, CloudFormation, SAM, SST and Terraform, answers of `aws appsync get-api` and
/// `list-apis`, `.env` files, URLs (LocalStack's too), cURL commands, and our own workspace export. The form is told by the content;
/// `fileName` only helps. InvalidInput with a reason when no endpoint is in it. No I/O.
[[nodiscard]] Result<Import> importEndpoints(const QByteArray &text, const QString &fileName = {});

/// The endpoints as one JSON text for a colleague: no secret in it, and `required` lists what the receiver must supply.
[[nodiscard]] QByteArray exportEndpoints(const QList<EndpointSettings> &endpoints);

} // namespace eventscope
