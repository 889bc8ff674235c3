// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturewriter.h"

#include <QTemporaryDir>
#include <QTest>

namespace eventscope::test {

/// A capture in a folder of its own, written by a real CaptureWriter.
class CaptureFile
{
public:
    CaptureFile()
    {
        auto opened = CaptureWriter::open(path());
        if (!opened)
            qFatal("no capture: %s", qUtf8Printable(opened.error().detail));
        m_writer = std::move(*opened);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.escap")); }
    [[nodiscard]] qint64 lastId() const { return m_lastId; }
    [[nodiscard]] const CaptureCounters &counters() const { return m_writer->counters(); }

    void append(CaptureRow row)
    {
        if (row.at == UtcTime())
            row.at = UtcTime(std::chrono::seconds(1'750'000'000) + std::chrono::milliseconds(m_lastId));
        m_writer->append(std::move(row));
        ++m_lastId;
    }
    void appendEvent(const QByteArray &payload, const QString &pattern = QStringLiteral("/demo/*"), const QByteArray &id = "sub-1")
    {
        CaptureRow row;
        row.channel = pattern;
        row.subscriptionId = id;
        row.payload = payload;
        append(std::move(row));
    }
    /// `{"order":n}` with n counting from the id of the first.
    void appendEvents(int count)
    {
        for (int i = 0; i < count; ++i)
            appendEvent("{\"order\":" + QByteArray::number(m_lastId + 1) + "}");
    }
    void appendText(CaptureRow::Kind kind, const QString &text, const QString &channel = {})
    {
        CaptureRow row;
        row.kind = kind;
        row.text = text;
        row.channel = channel;
        append(std::move(row));
    }
    void appendPublished(const QByteArray &payload, const QString &outcome)
    {
        CaptureRow row;
        row.kind = CaptureRow::Kind::Published;
        row.channel = QStringLiteral("/demo/orders");
        row.payload = payload;
        row.text = outcome;
        append(std::move(row));
    }
    void setMark(qint64 row, const QString &note) { m_writer->setMark(row, note); }
    void removeMark(qint64 row) { m_writer->removeMark(row); }
    void commit()
    {
        if (const auto flushed = m_writer->flush(); !flushed)
            qFatal("not flushed: %s", qUtf8Printable(flushed.error().detail));
    }
    /// Removes the oldest rows, all but `rows` or a few less.
    void trim(qint64 rows) { m_writer->setBudget({std::numeric_limits<qint64>::max(), rows}); }
    /// No more rows after this.
    void close() { m_writer.reset(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CaptureWriter> m_writer;
    qint64 m_lastId = 0;
};

} // namespace eventscope::test
