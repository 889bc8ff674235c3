// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snippets/snippet.h"

/// What several languages need to know of a request.
namespace eventscope::snippets {

[[nodiscard]] bool publishes(const SnippetRequest &request);
[[nodiscard]] bool isIam(const SnippetRequest &request);
/// One that can be published to, when it is to publish.
[[nodiscard]] QString channel(const SnippetRequest &request);
/// Without the query of one given by hand, as realtimeUrl(): it may hold a token.
[[nodiscard]] QString httpUrl(const SnippetRequest &request);
[[nodiscard]] QString realtimeUrl(const SnippetRequest &request);
/// `REGION` to be filled in, where nothing tells it.
[[nodiscard]] QString region(const SnippetRequest &request);
/// `{"channel":…,"events":[…]}` (protocol.md 3.1).
[[nodiscard]] QString publishBody(const SnippetRequest &request);
/// The variable that holds the API key or the token.
[[nodiscard]] QString secretVariable(const SnippetRequest &request);
/// The header that carries it.
[[nodiscard]] QString secretHeader(const SnippetRequest &request);
/// The events, with a byte order mark at their start.
[[nodiscard]] QStringList eventTexts(const SnippetRequest &request);
/// Linux takes 128 KiB an argument, whatever the whole command line may hold.
[[nodiscard]] bool isTooLargeForArgument(const QByteArray &text);
/// A shell's comment that stands for the command then, a line.
[[nodiscard]] QString tooLargeNote();
/// A line after `comment` where httpUrl() or realtimeUrl() leave something out.
[[nodiscard]] QString urlNotes(const SnippetRequest &request, const QString &comment);
/// urlNotes(), and what the client libraries cannot be told of this endpoint, one sentence a line after `comment`.
[[nodiscard]] QString libraryNotes(const SnippetRequest &request, const QString &comment);
/// The events, each quoted by `quote`, as lines of a list after `indent`.
[[nodiscard]] QString eventLines(const SnippetRequest &request, const QString &indent, QString (*quote)(const QString &));

} // namespace eventscope::snippets
