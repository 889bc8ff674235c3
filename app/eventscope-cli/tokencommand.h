// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventscope-cli/command.h"

#include <QStringList>

namespace eventscope::cli {

struct TokenOptions
{
    QString issuer; ///< empty: the first of the definition
    QString clientId = QStringLiteral("local-client");
    QString subject = QStringLiteral("local-user");
    QString use = QStringLiteral("access"); ///< or `id`
    int lifetimeSeconds = 3600;
    QStringList claims; ///< `NAME=VALUE`
    QString definitionFile;
    QString dataFolder;
};

/// The folder for keys of the local Event API; `given` wins.
[[nodiscard]] QString dataFolder(const QString &given);

/// `token`: prints a JWT signed with the local Event API's own key.
[[nodiscard]] int mintToken(const TokenOptions &options, const Context &context);

} // namespace eventscope::cli
