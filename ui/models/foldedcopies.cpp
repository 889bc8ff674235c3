// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/foldedcopies.h"

#include "core/capture/copyfold.h"

#include <QStringList>

#include <algorithm>

namespace eventscope {

namespace {

constexpr int keptRows = 512;

CaptureRow withoutPayload(const CaptureRowView &view)
{
    CaptureRow row;
    row.id = view.id;
    row.kind = view.kind;
    row.at = view.at;
    row.channel = view.source->channel;
    row.subscriptionId = view.source->subscriptionId;
    row.payloadSize = view.payloadSize;
    return row;
}

} // namespace

FoldedCopies::FoldedCopies()
    : m_known(keptRows)
{
}

void FoldedCopies::setCapture(const QString &path)
{
    m_path = path;
    m_reader.reset();
    m_known.clear();
    m_lastId = 0;
}

const QList<CaptureRow> &FoldedCopies::of(const CaptureRow &row)
{
    if (row.kind != CaptureRow::Kind::Event)
        return m_none;
    Entry *entry = m_known.object(row.id);
    const bool mayHaveGrown = entry && entry->knownTo < m_lastId && entry->knownTo < row.id + CopyFold::maxRows;
    if (entry && !mayHaveGrown)
        return entry->rows;
    m_known.insert(row.id, new Entry{find(row), m_lastId});
    return m_known.object(row.id)->rows;
}

QString FoldedCopies::channels(const CaptureRow &row)
{
    QStringList names;
    for (const CaptureRow &copy : of(row))
        names << copy.channel;
    return names.join(QStringLiteral(", "));
}

QList<CaptureRow> FoldedCopies::find(const CaptureRow &row)
{
    if (!m_reader) {
        auto opened = CaptureReader::open(m_path);
        if (!opened)
            return {};
        m_reader = std::move(*opened);
    }
    // Only rows of this length can be copies: SQLite sees that without reading a payload.
    const RowCondition sameSize{"kind = 0 AND length(payload) = ?", {row.payloadSize}};
    CopyFold fold;
    QHash<qint64, QList<CaptureRow>> groups;
    qint64 group = 0;
    const auto visit = [&](const CaptureRowView &view) {
        const qint64 original = fold.originalOf(view);
        const qint64 first = original != 0 ? original : view.id;
        groups[first] << withoutPayload(view);
        group = view.id == row.id ? first : group;
        return true;
    };
    const qint64 begin = std::max<qint64>(1, row.id - CopyFold::maxRows);
    const auto read = m_reader->scan(begin, row.id + CopyFold::maxRows, sameSize, visit);
    return read ? groups.value(group) : QList<CaptureRow>();
}

} // namespace eventscope
