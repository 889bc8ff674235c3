// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/payloadtemplate.h"

#include "core/json/document.h"
#include "core/json/utf8.h"
#include "core/payload/templateexpression.h"

#include <QUuid>
#include <QtEndian>

#include <array>
#include <cstdio>

namespace eventscope {

namespace {

QByteArray isoText(UtcTime time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    std::array<char, 48> text{};
    const int length = std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%06dZ", int(date.year()),
                                     unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()), int(clock.minutes().count()),
                                     int(clock.seconds().count()), int(clock.subseconds().count()));
    return QByteArray(text.data(), length);
}

/// RFC 9562, version 4.
QByteArray uuidOf(const RandomBits &random)
{
    std::array<quint64, 2> bits{qToBigEndian(random()), qToBigEndian(random())};
    QByteArray bytes(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x40);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes).toByteArray(QUuid::WithoutBraces);
}

QByteArray fraction(const RandomBits &random)
{
    constexpr double oneOf53Bits = 1.0 / 9007199254740992.0;
    return QByteArray::number(static_cast<double>(random() >> 11) * oneOf53Bits, 'g', 17);
}

/// What all placeholders of an event share.
TemplateValues valuesOf(const TemplateContext &context, UtcTime now)
{
    TemplateValues values;
    values.variables = context.variables;
    values.words.insert(QStringLiteral("now"), json::quoted(isoText(now)));
    values.words.insert(QStringLiteral("now_ms"), QByteArray::number(qint64(now.time_since_epoch() / std::chrono::milliseconds(1))));
    values.words.insert(QStringLiteral("seq"), QByteArray::number(context.seq));
    values.words.insert(QStringLiteral("channel"), json::quoted(context.channel.toUtf8()));
    return values;
}

void renew(TemplateValues &values, const RandomBits &random)
{
    values.words.insert(QStringLiteral("uuid"), json::quoted(uuidOf(random)));
    values.words.insert(QStringLiteral("random"), fraction(random));
}

/// A value as it stands within the quotes of a string.
QByteArray inString(const QByteArray &value)
{
    const QByteArray text = value.trimmed();
    const QByteArray token = text.startsWith('"') ? text : json::quoted(text);
    return token.sliced(1, token.size() - 2);
}

/// As many plain characters as the placeholder has, with its line breaks.
QByteArray filler(const QByteArray &text, bool isInString)
{
    if (isInString)
        return QByteArray(json::utf16Length(text), 'x');
    QByteArray filled("0");
    for (const QByteArray &line : text.split('\n'))
        filled += QByteArray(json::utf16Length(line), ' ') + '\n';
    filled.remove(1, 1);
    filled.chop(1);
    return filled;
}

} // namespace

PayloadTemplate::PayloadTemplate(QByteArray text, QList<TemplatePlaceholder> placeholders)
    : m_text(std::move(text))
    , m_placeholders(std::move(placeholders))
{
}

PayloadTemplate::Outcome PayloadTemplate::evaluate(TemplateContext &context) const
{
    Outcome outcome = preview(context);
    if (std::holds_alternative<QByteArray>(outcome))
        ++context.seq;
    return outcome;
}

PayloadTemplate::Outcome PayloadTemplate::preview(const TemplateContext &context) const
{
    if (m_placeholders.isEmpty())
        return m_text;
    TemplateValues values = valuesOf(context, context.clock->utc());
    QByteArray result;
    qsizetype at = 0;
    for (const TemplatePlaceholder &placeholder : m_placeholders) {
        renew(values, context.random);
        const auto value = placeholder.expression->evaluate(values);
        if (!value)
            return json::syntaxErrorAt(m_text, placeholder.begin, value.error().detail);
        result += QByteArrayView(m_text).sliced(at, placeholder.begin - at);
        result += placeholder.isInString ? inString(*value) : *value;
        at = placeholder.end;
    }
    return result += QByteArrayView(m_text).sliced(at);
}

QByteArray PayloadTemplate::skeleton() const
{
    QByteArray result;
    qsizetype at = 0;
    for (const TemplatePlaceholder &placeholder : m_placeholders) {
        result += QByteArrayView(m_text).sliced(at, placeholder.begin - at);
        result += filler(m_text.sliced(placeholder.begin, placeholder.end - placeholder.begin), placeholder.isInString);
        at = placeholder.end;
    }
    return result += QByteArrayView(m_text).sliced(at);
}

} // namespace eventscope
