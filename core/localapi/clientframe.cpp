// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/clientframe.h"

#include <simdjson.h>

namespace eventscope::localapi {

namespace {

namespace dom = simdjson::dom;

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::optional<QByteArray> stringOf(const dom::object &object, std::string_view key)
{
    std::string_view text;
    if (object.at_key(key).get(text) != simdjson::SUCCESS)
        return std::nullopt;
    return bytes(text);
}

std::optional<QList<QByteArray>> eventsOf(const dom::object &object)
{
    dom::array array;
    if (object.at_key("events").get(array) != simdjson::SUCCESS)
        return std::nullopt;
    QList<QByteArray> events;
    for (const dom::element element : array) {
        std::string_view text;
        if (element.get(text) != simdjson::SUCCESS)
            return std::nullopt;
        events << bytes(text);
    }
    return events;
}

std::optional<AuthorizationFields> authorizationOf(const dom::object &object)
{
    dom::object members;
    if (object.at_key("authorization").get(members) != simdjson::SUCCESS)
        return std::nullopt;
    AuthorizationFields fields;
    for (const dom::key_value_pair member : members) {
        std::string_view value;
        if (member.value.get(value) == simdjson::SUCCESS)
            fields << qMakePair(bytes(member.key), bytes(value));
    }
    return fields;
}

} // namespace

class ClientFrameReader::Parser
{
public:
    dom::parser dom;
};

ClientFrameReader::ClientFrameReader()
    : m_parser(std::make_unique<Parser>())
{
}

ClientFrameReader::~ClientFrameReader() = default;

ClientFrame ClientFrameReader::read(QByteArrayView text)
{
    ClientFrame frame;
    dom::object object;
    if (text.isEmpty())
        return frame; // simdjson would copy from the null pointer of an empty body
    if (m_parser->dom.parse(text.data(), static_cast<size_t>(text.size())).get(object) != simdjson::SUCCESS)
        return frame;
    frame.isObject = true;
    frame.type = stringOf(object, "type");
    frame.id = stringOf(object, "id");
    if (const auto channel = stringOf(object, "channel"))
        frame.channel = QString::fromUtf8(*channel);
    frame.events = eventsOf(object);
    frame.authorization = authorizationOf(object);
    return frame;
}

} // namespace eventscope::localapi
