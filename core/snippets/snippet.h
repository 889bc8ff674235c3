// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authmode.h"
#include "core/protocol/endpoint.h"

#include <QByteArrayList>

namespace eventscope {

/// What a snippet is written in, or for.
enum class SnippetLanguage { Curl, Wscat, JavaScript, Kotlin, Swift, Python, Cli };

/// What a snippet does. It holds no secret: authorization is named, not given. A value type.
struct SnippetRequest
{
    enum class Action { Publish, Subscribe };

    Endpoint endpoint;
    AuthMode mode = AuthMode::ApiKey;
    QString region = {}; ///< for IAM, where the host does not tell it; empty: from the host
    Action action = Action::Publish;
    QString channel = {}; ///< to publish to a pattern, its `*` becomes `CHANNEL`, to be filled in
    QByteArrayList events = {}; ///< to publish, each as it stands in the editor
};

/// All of them, in the order of a menu.
[[nodiscard]] QList<SnippetLanguage> snippetLanguages();

/// Every language publishes; cURL cannot subscribe, since it cannot go on sending frames on a WebSocket.
[[nodiscard]] bool canWriteSnippet(SnippetLanguage language, SnippetRequest::Action action);

/// Code that does what is asked, with the names of the language's own library, and that reads secrets from the environment:
/// `EVENTSCOPE_API_KEY`, `EVENTSCOPE_AUTH_TOKEN`, `AWS_ACCESS_KEY_ID` and so on. What the library cannot do stands in it as a comment.
/// Events are quoted so that the language reads back the very bytes; those that take JSON values (Kotlin, Swift, JavaScript) write them
/// anew when they send. Empty where canWriteSnippet() is false. Ends with a line break unless it is one command.
[[nodiscard]] QString snippet(SnippetLanguage language, const SnippetRequest &request);

} // namespace eventscope
