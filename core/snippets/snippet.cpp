// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/snippet.h"

#include "core/snippets/languages.h"

namespace eventscope {

QList<SnippetLanguage> snippetLanguages()
{
    using enum SnippetLanguage;
    return {Curl, Wscat, Cli, JavaScript, Kotlin, Swift, Python};
}

bool canWriteSnippet(SnippetLanguage language, SnippetRequest::Action action)
{
    return action == SnippetRequest::Action::Publish || language != SnippetLanguage::Curl;
}

QString snippet(SnippetLanguage language, const SnippetRequest &request)
{
    if (!canWriteSnippet(language, request.action))
        return {};
    switch (language) {
    case SnippetLanguage::Curl: return snippets::curl(request);
    case SnippetLanguage::Wscat: return snippets::wscat(request);
    case SnippetLanguage::JavaScript: return snippets::javaScript(request);
    case SnippetLanguage::Kotlin: return snippets::kotlin(request);
    case SnippetLanguage::Swift: return snippets::swift(request);
    case SnippetLanguage::Python: return snippets::python(request);
    case SnippetLanguage::Cli: return snippets::cli(request);
    }
    return {};
}

} // namespace eventscope
