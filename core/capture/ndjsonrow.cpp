// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/ndjsonrow.h"

#include "core/json/document.h"

#include <QDateTime>
#include <QRegularExpression>

#include <array>
#include <optional>

namespace eventscope {

namespace {

Error refusal(const QString &reason)
{
    return {ErrorCode::InvalidArgument, reason};
}

/// The members of a line's object. Of members with the same name the first counts.
class Line
{
public:
    explicit Line(const json::Document &document)
        : m_document(document)
    {
    }

    [[nodiscard]] int find(const QString &name) const;
    /// Empty when it is not there; an error when it is no string, or none of characters only.
    [[nodiscard]] Result<QString> text(const QString &name) const;
    [[nodiscard]] QByteArray token(int index) const { return m_document.token(index).toByteArray(); }
    [[nodiscard]] QByteArray between(int index) const;

private:
    [[nodiscard]] bool isSpaced() const;

    const json::Document &m_document;
};

int Line::find(const QString &name) const
{
    for (int child = m_document.node(0).firstChild; child >= 0; child = m_document.node(child).next) {
        if (m_document.key(child) == name)
            return child;
    }
    return -1;
}

Result<QString> Line::text(const QString &name) const
{
    const int index = find(name);
    if (index < 0)
        return QString();
    if (m_document.node(index).type != json::Document::Type::String)
        return refusal(QStringLiteral("\"%1\" is no string").arg(name));
    if (json::hasLoneSurrogate(m_document.token(index)))
        return refusal(QStringLiteral("\"%1\" has one half of a surrogate pair, which is no character").arg(name));
    return json::unescaped(m_document.token(index));
}

/// Writers that set a space after each colon did not get it from a payload.
bool Line::isSpaced() const
{
    const json::Document::Node &first = m_document.node(m_document.node(0).firstChild);
    return m_document.text().at(first.begin - 1) != ':';
}

/// All between the colon and what ends the member: a payload may begin or end with white space.
QByteArray Line::between(int index) const
{
    if (isSpaced())
        return token(index);
    const json::Document::Node &node = m_document.node(index);
    qsizetype begin = node.begin;
    while (m_document.text().at(begin - 1) != ':')
        --begin;
    qsizetype end = node.end;
    while (m_document.text().at(end) != ',' && m_document.text().at(end) != '}')
        ++end;
    return m_document.text().mid(begin, end - begin);
}

Result<QByteArray> fromBase64(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return refusal(QStringLiteral("\"eventBase64\" is no Base64"));
    return decoded.decoded;
}

Result<QByteArray> payloadOf(const Line &line)
{
    if (const int event = line.find(QStringLiteral("event")); event >= 0)
        return line.between(event);
    for (const QString &name : {QStringLiteral("eventText"), QStringLiteral("eventBase64")}) {
        if (line.find(name) < 0)
            continue;
        const auto text = line.text(name);
        if (!text)
            return text.error();
        return name == QLatin1String("eventText") ? Result<QByteArray>(text->toUtf8()) : fromBase64(*text);
    }
    return refusal(QStringLiteral("neither \"event\" nor \"eventText\" nor \"eventBase64\""));
}

/// What the members of a kind are called; null: it has none.
struct Names
{
    CaptureRow::Kind kind;
    const char *time;
    const char *channel;
    const char *text;
};
constexpr std::array<Names, 6> kinds{{{CaptureRow::Kind::Event, "received", "subscription", nullptr},
                                      {CaptureRow::Kind::Published, "sent", "channel", "outcome"},
                                      {CaptureRow::Kind::Connection, "at", nullptr, "state"},
                                      {CaptureRow::Kind::Error, "at", "channel", "message"},
                                      {CaptureRow::Kind::Gap, "at", "channel", "message"},
                                      {CaptureRow::Kind::Missing, "at", "channel", "message"}}};

Result<Names> namesOf(const Line &line)
{
    const auto kind = line.text(QStringLiteral("kind"));
    if (!kind)
        return kind.error();
    for (const Names &names : kinds) {
        if (*kind == captureRowKindName(names.kind))
            return names;
    }
    return kind->isEmpty() ? refusal(QStringLiteral("no \"kind\""))
                           : refusal(QStringLiteral("no kind of row is called \"%1\"").arg(kind->left(40)));
}

/// Sets a member's text where the kind has it.
std::optional<Error> readText(const Line &line, const char *name, QString &text)
{
    if (!name)
        return std::nullopt;
    auto found = line.text(QLatin1String(name));
    if (!found)
        return found.error();
    text = *std::move(found);
    return std::nullopt;
}

std::optional<Error> readTime(const Line &line, const char *name, UtcTime &at)
{
    QString text;
    if (auto error = readText(line, name, text))
        return error;
    if (text.isEmpty())
        return std::nullopt;
    const auto time = timeFromIso(text);
    if (!time)
        return time.error();
    at = *time;
    return std::nullopt;
}

Result<CaptureRow> rowOf(const Line &line, const Names &names, UtcTime defaultTime)
{
    CaptureRow row;
    row.kind = names.kind;
    row.at = defaultTime;
    if (const auto error = readTime(line, names.time, row.at))
        return *error;
    if (const auto error = readText(line, names.channel, row.channel))
        return *error;
    if (const auto error = readText(line, names.text, row.text))
        return *error;
    if (row.kind != CaptureRow::Kind::Event && row.kind != CaptureRow::Kind::Published)
        return row;
    const auto payload = payloadOf(line);
    if (!payload)
        return payload.error();
    row.payload = *payload;
    row.payloadSize = row.payload.size();
    return row;
}

qint64 microsecondsOf(const QString &fraction)
{
    return fraction.leftJustified(6, QLatin1Char('0'), true).toLongLong();
}

} // namespace

Result<CaptureRow> rowFromNdjson(const QByteArray &line, UtcTime defaultTime)
{
    const auto parsed = json::Document::parse(line);
    if (const auto *fault = std::get_if<json::SyntaxError>(&parsed))
        return Error{ErrorCode::InvalidJson, QStringLiteral("column %1: %2").arg(fault->column).arg(fault->message)};
    const auto &document = std::get<json::Document>(parsed);
    if (document.node(0).type != json::Document::Type::Object)
        return refusal(QStringLiteral("no JSON object"));
    const Line members(document);
    const auto names = namesOf(members);
    if (!names)
        return names.error();
    return rowOf(members, *names, defaultTime);
}

Result<UtcTime> timeFromIso(const QString &text)
{
    const QRegularExpression form(QStringLiteral(R"(^(\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d)(?:[.,](\d{1,18}))?([Zz]|[+-]\d\d:?\d\d)$)"));
    const auto match = form.match(text);
    const QString second = match.captured(1).replace(10, 1, QLatin1Char('T'));
    const QDateTime read = QDateTime::fromString(second + match.captured(3).toUpper(), Qt::ISODate);
    if (!match.hasMatch() || !read.isValid())
        return refusal(QStringLiteral("\"%1\" is no time such as 2025-06-15T12:00:00.345678Z").arg(text.left(40)));
    return UtcTime(std::chrono::seconds(read.toSecsSinceEpoch()) + std::chrono::microseconds(microsecondsOf(match.captured(2))));
}

} // namespace eventscope
