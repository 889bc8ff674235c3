// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/validator.h"

#include "core/json/scanner.h"

namespace eventscope::json {

namespace {

/// Runs through all tokens; true when the text ends without a fault.
bool accepts(Scanner &scanner)
{
    while (true) {
        const Scanner::Token token = scanner.next();
        if (token == Scanner::Token::End)
            return true;
        if (token == Scanner::Token::Fault)
            return false;
    }
}

} // namespace

std::optional<SyntaxError> validate(const QByteArray &text)
{
    Scanner scanner(text);
    if (accepts(scanner))
        return std::nullopt;
    return scanner.error();
}

// Not simdjson: it refuses valid JSON (1e400, integers beyond 64 bits, lone surrogate escapes), and it needs a padded copy.
bool isValid(QByteArrayView text)
{
    Scanner scanner(text);
    return accepts(scanner);
}

} // namespace eventscope::json
