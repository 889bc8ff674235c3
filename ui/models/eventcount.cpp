// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventcount.h"

#include "core/capture/capturereader.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace eventscope {

namespace {

constexpr qint64 portion = 4'096;

qint64 count(const QString &path, qint64 lastId, const QPromise<qint64> &promise)
{
    const auto reader = CaptureReader::open(path);
    if (!reader)
        return -1;
    qint64 events = 0;
    for (qint64 first = 1; first <= lastId && !promise.isCanceled(); first += portion) {
        const QList<CaptureRow> rows = (*reader)->rows(first, std::min(lastId, first + portion - 1), 0);
        events += std::count_if(rows.cbegin(), rows.cend(), [](const CaptureRow &row) { return row.kind == CaptureRow::Kind::Event; });
    }
    return events;
}

} // namespace

QFuture<qint64> countEvents(const QString &capturePath, qint64 lastId)
{
    auto promise = std::make_shared<QPromise<qint64>>();
    QFuture<qint64> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, capturePath, lastId] {
        if (!promise->isCanceled())
            promise->addResult(count(capturePath, lastId, *promise));
        promise->finish();
    });
    return future;
}

} // namespace eventscope
