// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/overviewscan.h"

#include "core/base/logging.h"

namespace eventscope {

namespace {
constexpr int pauseMs = 334;
} // namespace

/// A capture, opened when it is read first; only the pool's thread touches the reader.
struct OverviewScan::Source
{
    QString path;
    std::unique_ptr<CaptureReader> reader;

    [[nodiscard]] Overview overview(qint64 lastId, int buckets)
    {
        if (!reader) {
            auto opened = CaptureReader::open(path);
            if (!opened) {
                qCWarning(logCapture) << "no overview:" << opened.error().detail;
                return {};
            }
            reader = std::move(*opened);
        }
        return Overview::of(*reader, lastId, buckets);
    }
};

OverviewScan::OverviewScan(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &OverviewScan::read);
}

OverviewScan::~OverviewScan()
{
    m_pool.waitForDone();
}

void OverviewScan::setCapture(const QString &path)
{
    m_pool.waitForDone();
    m_source = std::make_shared<Source>();
    m_source->path = path;
    m_isWanted = false;
    m_isReading = false;
    m_pause.stop();
}

void OverviewScan::want(qint64 lastId, int buckets)
{
    m_lastId = lastId;
    m_buckets = buckets;
    m_isWanted = true;
    if (!m_isReading && !m_pause.isActive())
        read();
}

void OverviewScan::read()
{
    if (!m_isWanted || !m_source)
        return;
    m_isWanted = false;
    m_isReading = true;
    m_pool.start([this, source = m_source, lastId = m_lastId, buckets = m_buckets] {
        const Overview overview = source->overview(lastId, buckets);
        // Safe: the destructor waits for this, and what is queued dies with the receiver.
        QMetaObject::invokeMethod(
            this, [this, source, overview] { onRead(source, overview); }, Qt::QueuedConnection);
    });
}

void OverviewScan::onRead(const std::shared_ptr<Source> &source, const Overview &overview)
{
    if (source != m_source)
        return;
    m_isReading = false;
    m_pause.start();
    Q_EMIT changed(overview);
}

} // namespace eventscope
