// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/import/amplifyoutputs.h"

#include "core/workspace/import/endpointdraft.h"

#include <QJsonObject>

namespace eventscope {

std::optional<Result<Import>> importAmplifyOutputs(const QJsonValue &top)
{
    const QJsonObject events = top[QStringLiteral("custom")][QStringLiteral("events")].toObject();
    if (events.isEmpty())
        return std::nullopt;
    const QString url = events.value(QStringLiteral("url")).toString();
    if (url.isEmpty())
        return Result<Import>(Error{ErrorCode::InvalidArgument, QStringLiteral("custom.events has no url")});
    auto draft = EndpointDraft::fromUrl(url);
    if (!draft)
        return Result<Import>(draft.error());
    draft->settings().region = events.value(QStringLiteral("aws_region")).toString();
    draft->addApiKey(events.value(QStringLiteral("api_key")).toString());
    const QJsonValue auth = top[QStringLiteral("auth")];
    draft->addCognito(auth[QStringLiteral("user_pool_id")].toString(), auth[QStringLiteral("user_pool_client_id")].toString(),
                      auth[QStringLiteral("identity_pool_id")].toString());
    addAuthType(*draft, events.value(QStringLiteral("default_authorization_type")).toString(), true);
    return Result<Import>(Import{Import::Format::AmplifyOutputs, {draft->finished()}});
}

} // namespace eventscope
