// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/languages.h"
#include "core/snippets/quoting.h"
#include "core/snippets/snippetparts.h"

namespace eventscope::snippets {

namespace {

QString authorization(const SnippetRequest &request)
{
    if (!isIam(request))
        return QStringLiteral("-H \"%1: $%2\"").arg(secretHeader(request), secretVariable(request));
    // The header must be left out where there is no session token; two words, because zsh does not split one.
    return QStringLiteral("--aws-sigv4 aws:amz:%1:appsync --user \"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY\" "
                          "${AWS_SESSION_TOKEN:+-H} ${AWS_SESSION_TOKEN:+\"x-amz-security-token: $AWS_SESSION_TOKEN\"}")
        .arg(region(request));
}

} // namespace

QString curl(const SnippetRequest &request)
{
    return QStringLiteral("curl -X POST %1 -H 'content-type: application/json' %2 --data-raw %3")
        .arg(shellQuoted(httpUrl(request)), authorization(request), shellQuoted(publishBody(request)));
}

} // namespace eventscope::snippets
