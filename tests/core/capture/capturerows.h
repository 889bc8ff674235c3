// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturewriter.h"

#include <QDebug>

#include <memory>

namespace eventscope::test {

inline constexpr UtcTime someTime{std::chrono::sys_days{std::chrono::year{2025} / 6 / 15} + std::chrono::hours(12)
                                  + std::chrono::microseconds(345'678)};

[[nodiscard]] inline CaptureRow eventRow(const QByteArray &payload, const QString &channel = QStringLiteral("/default/*"),
                                         const QByteArray &subscriptionId = QByteArrayLiteral("subscription-1"))
{
    CaptureRow row;
    row.at = someTime;
    row.channel = channel;
    row.subscriptionId = subscriptionId;
    row.payload = payload;
    return row;
}

[[nodiscard]] inline CaptureRow textRow(CaptureRow::Kind kind, const QString &text)
{
    CaptureRow row;
    row.kind = kind;
    row.at = someTime;
    row.text = text;
    return row;
}

/// A writer on a new or existing capture; null when it cannot be opened, with the reason printed.
[[nodiscard]] inline std::unique_ptr<CaptureWriter> openWriter(const QString &path)
{
    auto opened = CaptureWriter::open(path);
    if (opened)
        return std::move(opened).value();
    qInfo().noquote() << opened.error().detail;
    return nullptr;
}

/// Makes a closed capture with one event row for each payload.
[[nodiscard]] inline bool makeCapture(const QString &path, const QList<QByteArray> &payloads)
{
    const auto writer = openWriter(path);
    if (!writer)
        return false;
    for (const QByteArray &payload : payloads)
        writer->append(eventRow(payload));
    return writer->flush().ok();
}

/// Payloads that a JSON library or a text encoding is apt to change.
[[nodiscard]] inline QList<QByteArray> awkwardPayloads()
{
    return {QByteArrayLiteral("127.0"),
            QByteArrayLiteral("18446744073709551615"),
            QByteArrayLiteral("1e400"),
            QByteArrayLiteral("{\"b\":1,\"a\":2,\"b\":3}"),
            QByteArrayLiteral("{ \"spaced\" :  [ 1 ,2 ] }"),
            QByteArrayLiteral("\"\\u00e9\\/\\ud83d\""),
            QByteArrayLiteral("{\"emoji\":\"\xf0\x9f\x9a\x80 \xc3\xa9\"}"),
            QByteArrayLiteral("null"),
            QByteArrayLiteral("\"\""),
            QByteArrayLiteral("no JSON, but \"text\""),
            QByteArrayLiteral("=HYPERLINK(\"http://example.org\")")};
}

} // namespace eventscope::test
