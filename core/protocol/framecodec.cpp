// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/framecodec.h"

#include "core/json/validator.h"
#include "core/protocol/frameitems.h"
#include "core/protocol/frametype.h"
#include "core/protocol/limits.h"

#include <simdjson.h>

namespace eventscope {

namespace {

namespace ondemand = simdjson::ondemand;
using Kind = Frame::Kind;

/// Above this the buffers of one huge frame are given back: they take about five times its size.
constexpr qsizetype keptBytes = qsizetype(2) * 1024 * 1024;

QByteArrayView view(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// Without the white space of JSON around it. QByteArrayView::trimmed() takes away more, which no frame may have there.
QByteArrayView withoutSpace(QByteArrayView text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

/// The value's text. On Demand checks only what is read, so whoever takes this must check it.
bool rawText(ondemand::value &value, QByteArrayView &out)
{
    ondemand::json_type type{};
    std::string_view raw;
    simdjson::error_code error = value.type().get(type);
    if (error)
        return false;
    if (type == ondemand::json_type::object) {
        ondemand::object object;
        error = value.get_object().get(object);
        error = error ? error : object.raw_json().get(raw);
    } else if (type == ondemand::json_type::array) {
        ondemand::array array;
        error = value.get_array().get(array);
        error = error ? error : array.raw_json().get(raw);
    } else {
        raw = value.raw_json_token();
        // Consumed, because a string that is only skipped may be followed by a colon: simdjson takes it for a key then.
        if (type == ondemand::json_type::string)
            error = value.get_raw_json_string().error();
    }
    out = withoutSpace(view(raw));
    return !error;
}

bool checkedRawText(ondemand::value &value, QByteArrayView &out)
{
    return rawText(value, out) && json::isValid(out);
}

bool isString(ondemand::value &value)
{
    ondemand::json_type type{};
    return !value.type().get(type) && type == ondemand::json_type::string;
}

bool isNull(ondemand::value &value)
{
    bool null = false;
    return !value.is_null().get(null) && null;
}

/// A string's content, or the text of anything else.
bool contentText(ondemand::value &value, QByteArray &out)
{
    if (!isString(value)) {
        QByteArrayView raw;
        const bool ok = checkedRawText(value, raw);
        out = raw.toByteArray();
        return ok;
    }
    const std::string_view token = value.raw_json_token();
    std::string_view content;
    if (!value.get_string().get(content)) {
        out = QByteArray(content.data(), qsizetype(content.size()));
        return true;
    }
    // simdjson refuses lone surrogate escapes, which are valid JSON; all else it refuses is not.
    const QByteArrayView raw = withoutSpace(view(token));
    if (!json::isValid(raw))
        return false;
    out = json::unescaped(raw).toUtf8();
    return true;
}

bool eventTexts(ondemand::value &value, QList<QByteArray> &out)
{
    out.clear();
    ondemand::json_type type{};
    if (value.type().get(type))
        return false;
    if (type != ondemand::json_type::array)
        return contentText(value, out.emplaceBack());
    ondemand::array array;
    if (value.get_array().get(array))
        return false;
    for (auto item : array) {
        ondemand::value element;
        if (item.get(element) || !contentText(element, out.emplaceBack()))
            return false;
    }
    return true;
}

std::chrono::milliseconds connectionTimeout(QByteArrayView raw)
{
    bool ok = false;
    QByteArray digits = raw.toByteArray();
    digits.replace('"', QByteArray());
    const double value = digits.toDouble(&ok);
    if (!ok || !(value >= 1))
        return limits::defaultConnectionTimeout;
    // More than any connection lives (24 h, protocol.md 10), and timers count in int.
    return std::chrono::milliseconds(qint64(qMin(value, double(std::numeric_limits<int>::max()))));
}

template<typename T>
bool readList(ondemand::value &value, QList<T> &out, QList<T> (*read)(const json::Document &, int))
{
    QByteArrayView raw;
    if (!rawText(value, raw))
        return false;
    const auto parsed = json::Document::parse(raw.toByteArray());
    if (const auto *document = std::get_if<json::Document>(&parsed))
        out = read(*document, 0);
    return std::holds_alternative<json::Document>(parsed);
}

/// A frame while its fields come in.
struct Reading
{
    Frame frame;
    bool hasType = false;
    bool hasEvent = false;
    bool hasOddKey = false; ///< with a lone surrogate escape, or a broken one: simdjson does not tell
};

/// `data` without an allocation: nearly every frame is one.
bool typeText(ondemand::value &value, QByteArray &out)
{
    std::string_view content;
    if (!value.raw_json_token().starts_with("\"data\"") || value.get_string().get(content))
        return contentText(value, out);
    out = QByteArrayLiteral("data");
    return true;
}

/// One field of the frame; false when the text is broken. A field that comes twice counts as written last.
bool readField(std::string_view name, ondemand::value &value, Reading &reading)
{
    Frame &frame = reading.frame;
    if (name == "event") {
        reading.hasEvent = true;
        return eventTexts(value, frame.events);
    }
    if (name == "type") {
        reading.hasType = isString(value);
        return reading.hasType ? typeText(value, frame.type) : contentText(value, frame.type);
    }
    if (name == "errors")
        return readList(value, frame.errors, &frameitems::errors);
    if (name == "successful")
        return readList(value, frame.successful, &frameitems::successful);
    if (name == "failed")
        return readList(value, frame.failed, &frameitems::failed);
    if (name == "id")
        return isNull(value) || contentText(value, frame.id);
    QByteArrayView raw;
    if (!checkedRawText(value, raw))
        return false;
    if (name == "connectionTimeoutMs")
        frame.connectionTimeout = connectionTimeout(raw);
    return true;
}

bool readObject(ondemand::document &document, Reading &reading)
{
    ondemand::object object;
    if (document.get_object().get(object))
        return false;
    for (auto item : object) {
        ondemand::field field;
        if (std::move(item).get(field))
            return false;
        std::string_view name;
        if (field.unescaped_key().get(name)) {
            reading.hasOddKey = true;
            name = {};
        }
        ondemand::value value = field.value();
        if (!readField(name, value, reading))
            return false;
    }
    const char *rest = nullptr;
    return document.current_location().get(rest) == simdjson::OUT_OF_BOUNDS;
}

QString missing(const Reading &reading)
{
    if (!reading.hasType)
        return QStringLiteral("no field \"type\" with a string");
    if (needsId(reading.frame.kind) && reading.frame.id.isEmpty())
        return QStringLiteral("%1 without \"id\"").arg(QString::fromUtf8(reading.frame.type));
    if (reading.frame.kind == Kind::Data && !reading.hasEvent)
        return QStringLiteral("data without \"event\"");
    return {};
}

QString brokenReason(QByteArrayView text)
{
    if (const auto error = json::validate(text.toByteArray()))
        return QStringLiteral("line %1, column %2: %3").arg(error->line).arg(error->column).arg(error->message);
    return QStringLiteral("no JSON object");
}

Frame finished(Reading &reading)
{
    Frame &frame = reading.frame;
    frame.kind = frameKind(frame.type);
    frame.reason = missing(reading);
    if (!frame.reason.isNull())
        frame.kind = Kind::Malformed;
    if (frame.kind == Kind::ConnectionAck && frame.connectionTimeout.count() == 0)
        frame.connectionTimeout = limits::defaultConnectionTimeout;
    return std::move(frame);
}

} // namespace

/// simdjson's parser and the padded copy it reads from, kept from frame to frame.
class FrameCodec::Parser
{
public:
    Frame decode(QByteArrayView text)
    {
        const qsizetype needed = text.size() + qsizetype(simdjson::SIMDJSON_PADDING);
        if (m_buffer.size() < needed)
            m_buffer.resize(needed);
        std::copy(text.begin(), text.end(), m_buffer.begin());
        std::fill_n(m_buffer.begin() + text.size(), simdjson::SIMDJSON_PADDING, '\0');

        Reading reading;
        ondemand::document document;
        const bool ok = !m_parser.iterate(m_buffer.constData(), size_t(text.size()), size_t(m_buffer.size())).get(document)
            && readObject(document, reading) && (!reading.hasOddKey || json::isValid(text));
        return ok ? finished(reading) : broken(text);
    }

    void trim()
    {
        if (m_buffer.size() <= keptBytes)
            return;
        m_buffer = {};
        m_parser = ondemand::parser();
    }

private:
    static Frame broken(QByteArrayView text)
    {
        Frame frame;
        frame.reason = brokenReason(text);
        return frame;
    }

    ondemand::parser m_parser;
    QByteArray m_buffer;
};

FrameCodec::FrameCodec()
    : m_parser(std::make_unique<Parser>())
{
}

FrameCodec::~FrameCodec() = default;

Frame FrameCodec::decode(QByteArrayView text)
{
    Frame frame = m_parser->decode(text);
    m_parser->trim();
    return frame;
}

} // namespace eventscope
