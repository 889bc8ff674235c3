// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturewriter.h"

#include <QFile>
#include <QTemporaryDir>

namespace eventscope::test {

/// A capture whose rows come at times the test sets, in a folder of its own.
class ReplayCapture
{
public:
    ReplayCapture()
    {
        auto opened = CaptureWriter::open(path());
        if (!opened)
            qFatal("no capture: %s", qUtf8Printable(opened.error().detail));
        m_writer = std::move(*opened);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("replay.escap")); }
    [[nodiscard]] qint64 lastId() const { return m_lastId; }

    /// `at` counts from the first row.
    void add(std::chrono::microseconds at, CaptureRow row)
    {
        row.at = UtcTime(std::chrono::seconds(1'750'000'000)) + at;
        m_writer->append(std::move(row));
        ++m_lastId;
    }
    void add(std::chrono::microseconds at, const QByteArray &payload = "{}", const QString &channel = QStringLiteral("/shop/orders"))
    {
        CaptureRow row;
        row.channel = channel;
        row.subscriptionId = "sub-1";
        row.payload = payload;
        add(at, row);
    }
    void addOf(std::chrono::microseconds at, CaptureRow::Kind kind)
    {
        CaptureRow row;
        row.kind = kind;
        row.channel = QStringLiteral("/shop/orders");
        row.payload = kind == CaptureRow::Kind::Published ? QByteArray("{\"sent\":true}") : QByteArray();
        add(at, row);
    }
    /// It can be read; no row comes after.
    void close()
    {
        if (const auto flushed = m_writer->flush(); !flushed)
            qFatal("not flushed: %s", qUtf8Printable(flushed.error().detail));
        m_writer.reset();
    }
    /// Overwrites bytes of the closed file.
    void damage(qint64 at, qsizetype size) const
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(QByteArray(size, '\x5a')) != size)
            qFatal("not damaged");
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CaptureWriter> m_writer;
    qint64 m_lastId = 0;
};

} // namespace eventscope::test
