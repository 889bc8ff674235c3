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
    return QStringLiteral("--aws-sigv4 %1 --user \"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY\" "
                          "${AWS_SESSION_TOKEN:+-H} ${AWS_SESSION_TOKEN:+\"x-amz-security-token: $AWS_SESSION_TOKEN\"}")
        .arg(shellQuoted(QStringLiteral("aws:amz:%1:appsync").arg(region(request))));
}

QString data(const QString &body)
{
    if (isTooLargeForArgument(body.toUtf8()))
        return QStringLiteral("--data-binary @- ") + hereDocument(body);
    return QStringLiteral("--data-raw ") + shellQuoted(body);
}

} // namespace

QString curl(const SnippetRequest &request)
{
    return urlNotes(request, QStringLiteral("# "))
        + QStringLiteral("curl -X POST %1 -H 'content-type: application/json' %2 %3")
              .arg(shellQuoted(httpUrl(request)), authorization(request), data(publishBody(request)));
}

} // namespace eventscope::snippets
