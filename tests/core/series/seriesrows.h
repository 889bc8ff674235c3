// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/seriesbuilder.h"

#include <QTest>

namespace eventscope::test {

inline constexpr UtcTime noon{std::chrono::sys_days{std::chrono::year{2025} / 6 / 15} + std::chrono::hours(12)};

/// A time so many milliseconds after noon.
[[nodiscard]] inline UtcTime after(qint64 milliseconds)
{
    return noon + std::chrono::milliseconds(milliseconds);
}

/// Hands rows to a builder, with ids from 1 on.
class Rows
{
public:
    explicit Rows(SeriesBuilder &builder)
        : m_builder(builder)
    {
    }
    void event(qint64 milliseconds, const QByteArray &payload = "{}", const QString &channel = QStringLiteral("/demo/*"),
               const QByteArray &subscription = "s1")
    {
        take({0, CaptureRow::Kind::Event, after(milliseconds), channel, subscription, payload, 0, {}});
    }
    void published(qint64 milliseconds, const QByteArray &payload, const QString &outcome = QStringLiteral("published: a1"),
                   const QString &channel = QStringLiteral("/demo/orders"))
    {
        take({0, CaptureRow::Kind::Published, after(milliseconds), channel, {}, payload, 0, outcome});
    }
    void text(qint64 milliseconds, CaptureRow::Kind kind, const QString &text)
    {
        take({0, kind, after(milliseconds), {}, {}, {}, 0, text});
    }

private:
    void take(CaptureRow row)
    {
        row.id = ++m_lastId;
        m_builder.take(ViewOfRow(row).view());
    }

    SeriesBuilder &m_builder;
    qint64 m_lastId = 0;
};

/// Each piece as `curve: at=value#id …`, times in milliseconds after noon; a `|` before a point that begins a line.
[[nodiscard]] inline QStringList told(SeriesBuilder &builder)
{
    QStringList lines;
    for (const SeriesPiece &piece : builder.takePieces()) {
        QString line = piece.curve.channel + (piece.curve.isPublished ? QStringLiteral(" out") : QString());
        line += (piece.curve.subscriptionId.isEmpty() ? QString() : QLatin1Char(' ') + QString::fromUtf8(piece.curve.subscriptionId));
        line += piece.beginsLine ? QStringLiteral(": |") : QStringLiteral(": ");
        QStringList points;
        for (const SeriesPoint &point : piece.points) {
            const auto at = std::chrono::duration_cast<std::chrono::milliseconds>(point.at - noon).count();
            points << QStringLiteral("%1=%2#%3").arg(at).arg(point.value).arg(point.id);
        }
        lines << line + points.join(QLatin1Char(' '));
    }
    return lines;
}

} // namespace eventscope::test
