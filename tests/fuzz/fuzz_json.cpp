// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/document.h"
#include "core/json/printer.h"
#include "core/json/validator.h"
#include "tests/fuzz/check.h"

using namespace eventscope;
using fuzz::check;

namespace {

void checkFault(const QByteArray &text, const json::SyntaxError &error)
{
    check(error.offset >= 0 && error.offset <= text.size(), "the fault lies in the text");
    check(error.line >= 1 && error.column >= 1 && !error.message.isEmpty(), "a fault has a place and a message");
    check(std::holds_alternative<json::SyntaxError>(json::compact(text)), "all readers refuse the same texts");
}

void checkNodes(const json::Document &document)
{
    for (int i = 0; i < document.nodes().size(); ++i) {
        check(json::isValid(document.token(i)), "a value's token is JSON");
        check(document.children(i).size() == document.node(i).childCount, "children are counted");
        const QByteArray shown = document.displayText(i).toUtf8();
        check(json::unescaped(json::quoted(shown)).toUtf8() == shown, "quoted text comes back");
    }
    check(!document.path(int(document.nodes().size()) - 1).isEmpty(), "every node has a path");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto error = json::validate(text);
    check(json::isValid(text) == !error, "both validators agree");
    (void)json::oneLine(text, 40);
    const auto parsed = json::Document::parse(text);
    check(std::holds_alternative<json::SyntaxError>(parsed) == error.has_value(), "reader and validator agree");
    if (error) {
        checkFault(text, *error);
        return 0;
    }
    checkNodes(std::get<json::Document>(parsed));
    const QByteArray dense = std::get<QByteArray>(json::compact(text));
    const QByteArray pretty = std::get<QByteArray>(json::formatted(text));
    check(std::get<QByteArray>(json::compact(pretty)) == dense, "formatting changes white space only");
    return 0;
}
