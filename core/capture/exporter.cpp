// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/exporter.h"

#include "core/base/fileerror.h"
#include "core/capture/csvcell.h"
#include "core/json/document.h"
#include "core/json/validator.h"

#include <QFileDevice>
#include <QStringDecoder>

#include <array>
#include <cstdio>
#include <optional>

namespace eventscope {

namespace {

constexpr qsizetype chunkBytes = 65'536;

/// A JSON object under construction; values are JSON texts already.
class ObjectText
{
public:
    ObjectText &add(const char *key, QByteArrayView json)
    {
        m_text += m_text.isEmpty() ? "{\"" : ",\"";
        m_text += key;
        m_text += "\":";
        m_text.append(json.data(), json.size());
        return *this;
    }
    ObjectText &addString(const char *key, const QString &text) { return add(key, json::quoted(text.toUtf8())); }
    ObjectText &addPresent(const char *key, const QString &text) { return text.isEmpty() ? *this : addString(key, text); }
    [[nodiscard]] QByteArray text() const { return m_text + '}'; }

private:
    QByteArray m_text;
};

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString decoded = decoder(bytes);
    return !decoder.hasError();
}

/// `event` with the payload's own text; a payload that is no JSON as a string, and bytes that are no text in Base64.
void addPayload(ObjectText &object, const QByteArray &payload)
{
    if (json::isValid(payload))
        object.add("event", payload);
    else if (isUtf8(payload))
        object.add("eventText", json::quoted(payload));
    else
        object.add("eventBase64", '"' + payload.toBase64() + '"');
}

QByteArray objectOf(const CaptureRow &row)
{
    const QByteArray at = '"' + isoTimestamp(row.at) + '"';
    ObjectText object;
    object.addString("kind", captureRowKindName(row.kind));
    switch (row.kind) {
    case CaptureRow::Kind::Event:
        object.add("received", at).addString("subscription", row.channel);
        addPayload(object, row.payload);
        break;
    case CaptureRow::Kind::Published:
        object.add("sent", at).addString("channel", row.channel);
        addPayload(object, row.payload);
        object.addString("outcome", row.text);
        break;
    case CaptureRow::Kind::Connection: object.add("at", at).addString("state", row.text); break;
    case CaptureRow::Kind::Error:
    case CaptureRow::Kind::Gap:
    case CaptureRow::Kind::Missing: object.add("at", at).addPresent("channel", row.channel).addString("message", row.text); break;
    }
    return object.text();
}

/// Gathers text into chunks for a device. After the device refused nothing is written any more: that would clear its reason.
class Output
{
public:
    explicit Output(QIODevice &device)
        : m_device(device)
    {
    }

    bool write(QByteArrayView text)
    {
        m_chunk.append(text.data(), text.size());
        return m_chunk.size() < chunkBytes || flush();
    }
    bool flush()
    {
        if (!m_refusal && m_device.write(m_chunk) != m_chunk.size())
            refuse();
        m_chunk.clear();
        return !m_refusal;
    }
    /// Also of what the device buffers.
    [[nodiscard]] Result<void> finish()
    {
        if (auto *file = qobject_cast<QFileDevice *>(&m_device); flush() && file && !file->flush())
            refuse();
        return m_refusal ? Result<void>(*m_refusal) : Result<void>();
    }

private:
    void refuse()
    {
        const auto *file = qobject_cast<const QFileDevice *>(&m_device);
        m_refusal = file ? writeError(*file) : Error{ErrorCode::FileFailed, m_device.errorString()};
    }

    QIODevice &m_device;
    QByteArray m_chunk;
    std::optional<Error> m_refusal;
};

QByteArray opening(Exporter::Format format)
{
    switch (format) {
    case Exporter::Format::Ndjson: return {};
    case Exporter::Format::Csv: return Exporter::csvHeader() + "\r\n";
    case Exporter::Format::Json: return QByteArrayLiteral("[");
    }
    return {};
}

QByteArray rowText(const CaptureRow &row, Exporter::Format format, bool isFirst)
{
    switch (format) {
    case Exporter::Format::Ndjson: return Exporter::ndjsonLine(row) + '\n';
    case Exporter::Format::Csv: return Exporter::csvLine(row) + "\r\n";
    case Exporter::Format::Json: return (isFirst ? "\n" : ",\n") + objectOf(row);
    }
    return {};
}

QByteArray closing(Exporter::Format format)
{
    return format == Exporter::Format::Json ? QByteArrayLiteral("\n]\n") : QByteArray();
}

/// Ascending ranges: after an error, or when `visit` wants no more, none is read any further.
Result<void> forEachIn(const CaptureReader &reader, const QList<IdRange> &ranges, const std::function<bool(const CaptureRow &)> &visit)
{
    if (ranges.isEmpty())
        return reader.forEach(0, visit);
    bool goesOn = true;
    for (const IdRange &range : ranges) {
        const auto read = reader.forEach(range.first, [&](const CaptureRow &row) {
            if (row.id > range.last)
                return false;
            goesOn = visit(row);
            return goesOn;
        });
        if (!read || !goesOn)
            return read;
    }
    return {};
}

} // namespace

Result<Exporter::Format> Exporter::formatFromName(QStringView name)
{
    static constexpr std::array<std::pair<QLatin1String, Format>, 3> names{{
        {QLatin1String("ndjson"), Format::Ndjson},
        {QLatin1String("csv"), Format::Csv},
        {QLatin1String("json"), Format::Json},
    }};
    for (const auto &[known, format] : names) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return format;
    }
    return Error{ErrorCode::InvalidArgument, QStringLiteral("no format %1: ndjson, csv or json").arg(name)};
}

QByteArray Exporter::ndjsonLine(const CaptureRow &row)
{
    // In valid JSON a line break is white space between tokens, and in every string of ours it is escaped.
    return objectOf(row).replace('\n', ' ').replace('\r', ' ');
}

QByteArray Exporter::csvHeader()
{
    return QByteArrayLiteral("id,kind,time,channel,subscription,text,payload");
}

QByteArray Exporter::csvLine(const CaptureRow &row)
{
    const bool isReceived = row.kind == CaptureRow::Kind::Event;
    // An event that came by a wildcard does not tell its channel.
    const bool tellsChannel = !isReceived || !row.channel.endsWith(QLatin1Char('*'));
    const QByteArray channel = csvCell(row.channel.toUtf8());
    const QList<QByteArray> cells{QByteArray::number(row.id),
                                  QByteArray(captureRowKindName(row.kind).data()),
                                  isoTimestamp(row.at),
                                  tellsChannel ? channel : QByteArray(),
                                  isReceived ? channel : QByteArray(),
                                  csvCell(row.text.toUtf8()),
                                  csvCell(row.payload)};
    return cells.join(',');
}

QByteArray Exporter::text(const QList<CaptureRow> &rows, Format format)
{
    QByteArray text = opening(format);
    for (qsizetype i = 0; i < rows.size(); ++i)
        text += rowText(rows.at(i), format, i == 0);
    return text + closing(format);
}

Result<qint64> Exporter::write(const CaptureReader &reader, const Filter &filter, Format format, QIODevice &device, const GoOn &goOn,
                               const QList<IdRange> &ranges)
{
    Output output(device);
    output.write(opening(format));
    qint64 written = 0;
    const auto read = forEachIn(reader, ranges, [&](const CaptureRow &row) {
        if (goOn && !goOn(row))
            return false;
        if (!filter.matches(row))
            return true;
        const bool taken = output.write(rowText(row, format, written == 0));
        written += taken ? 1 : 0;
        return taken;
    });
    output.write(closing(format));
    const auto finished = output.finish();
    if (!read)
        return read.error();
    if (!finished)
        return finished.error();
    return written;
}

QByteArray isoTimestamp(UtcTime at)
{
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(at - day);
    std::array<char, 64> text{};
    const int size = std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%06dZ", static_cast<int>(date.year()),
                                   static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                                   static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                                   static_cast<int>(time.seconds().count()), static_cast<int>(time.subseconds().count()));
    return {text.data(), size};
}

} // namespace eventscope
