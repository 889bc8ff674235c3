// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturerow.h"

#include <QList>

namespace eventscope {

/// Where rows come from: a channel, and for received events the subscription. Stored once each.
struct CaptureSource
{
    qint64 id = 0; ///< 0: none
    QString channel;
    QByteArray utf8; ///< the channel as a filter's words meet it
    QByteArray subscriptionId;
};

/// A row while it is read: all it points to belongs to the reader and holds until the visitor returns. Filters look at millions of
/// these; to make a CaptureRow of each would cost more than the search.
struct CaptureRowView
{
    qint64 id = 0;
    CaptureRow::Kind kind = CaptureRow::Kind::Event;
    UtcTime at{};
    const CaptureSource *source = nullptr; ///< never null in a visitor
    QByteArrayView payload;
    qsizetype payloadSize = 0; ///< of the whole payload
    QByteArrayView text; ///< UTF-8
};

/// A view of a row that somebody holds; the row must outlive it.
class ViewOfRow
{
public:
    explicit ViewOfRow(const CaptureRow &row);
    Q_DISABLE_COPY_MOVE(ViewOfRow)

    [[nodiscard]] const CaptureRowView &view() const { return m_view; }

private:
    CaptureSource m_source;
    QByteArray m_text;
    CaptureRowView m_view;
};

/// What SQLite tests by itself before it hands a row out: a condition on the columns of `rows`, each value as `?`. Empty: none.
struct RowCondition
{
    QByteArray sql;
    QList<qint64> values;
};

} // namespace eventscope
