// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/framesmodel.h"

#include "ui/models/logrowtext.h"
#include "ui/pluralcount.h"

#include <QLocale>

#include <algorithm>

namespace eventscope {

namespace {

qsizetype countBefore(const QList<FrameRecordPtr> &records, qint64 number)
{
    const auto first = std::lower_bound(records.cbegin(), records.cend(), number,
                                        [](const FrameRecordPtr &record, qint64 wanted) { return record->number < wanted; });
    return first - records.cbegin();
}

QString directionText(FrameRecord::Direction direction)
{
    switch (direction) {
    //: Direction of a frame: received.
    case FrameRecord::Direction::In: return FramesModel::tr("in");
    //: Direction of a frame: sent.
    case FrameRecord::Direction::Out: return FramesModel::tr("out");
    case FrameRecord::Direction::None: break;
    }
    return {};
}

QString columnText(int column)
{
    switch (column) {
    case FramesModel::TimeColumn: return FramesModel::tr("Time");
    //: Column: time since the frame in the row above.
    case FramesModel::DeltaColumn: return FramesModel::tr("After");
    //: Column: direction of a frame, in or out.
    case FramesModel::DirectionColumn: return FramesModel::tr("Way");
    case FramesModel::SizeColumn: return FramesModel::tr("Size");
    default: return FramesModel::tr("Meaning");
    }
}

bool isNumber(int column)
{
    return column == FramesModel::SizeColumn || column == FramesModel::DeltaColumn;
}

} // namespace

int FramesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FramesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant FramesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FrameRecord &shown = record(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::AccessibleTextRole: return accessibleText(index);
    case Qt::ToolTipRole: return index.column() == MeaningColumn ? shown.meaning : QVariant();
    case Qt::TextAlignmentRole: return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case DirectionRole: return static_cast<int>(shown.direction);
    case KindRole: return static_cast<int>(shown.kind);
    case FailureRole: return shown.isFailure;
    default: return {};
    }
}

QVariant FramesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return columnText(section);
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == DeltaColumn)
        return tr("Time since the row above, by the monotonic clock");
    return {};
}

QString FramesModel::text(const QModelIndex &index) const
{
    const FrameRecord &shown = record(index.row());
    switch (index.column()) {
    case TimeColumn: return fullTimeText(shown.at).section(QLatin1Char(' '), 1);
    case DeltaColumn: return delta(index.row());
    case DirectionColumn: return directionText(shown.direction);
    case SizeColumn: return shown.size > 0 ? QLocale().toString(shown.size) : QString();
    default: return shown.meaning;
    }
}

QString FramesModel::accessibleText(const QModelIndex &index) const
{
    const FrameRecord &shown = record(index.row());
    if (index.column() == SizeColumn && shown.size > 0)
        return tr("%Ln byte(s)", nullptr, pluralCount(shown.size));
    if (index.column() == MeaningColumn && shown.isFailure)
        return tr("Failure: %1").arg(shown.meaning);
    return text(index);
}

QString FramesModel::delta(int row) const
{
    if (row == 0)
        return {};
    const auto took = std::chrono::duration<double, std::milli>(record(row).monotonic - record(row - 1).monotonic).count();
    const QLocale locale;
    return took < 1000 ? tr("%1 ms").arg(locale.toString(took, 'f', 3)) : tr("%1 s").arg(locale.toString(took / 1000, 'f', 3));
}

QString FramesModel::kindText(FrameRecord::Kind kind)
{
    switch (kind) {
    case FrameRecord::Kind::Data: return tr("Data");
    case FrameRecord::Kind::KeepAlive: return tr("Keep-alive");
    case FrameRecord::Kind::Subscribe: return tr("Subscribe");
    case FrameRecord::Kind::Publish: return tr("Publish");
    case FrameRecord::Kind::Connection: return tr("Connection");
    case FrameRecord::Kind::Http: return tr("HTTP");
    case FrameRecord::Kind::Error: return tr("Errors");
    }
    return {};
}

QString FramesModel::copyText(int row) const
{
    const FrameRecord &copied = record(row);
    QStringList parts{fullTimeText(copied.at), directionText(copied.direction), copied.meaning};
    parts.removeAll(QString());
    const QString line = parts.join(QLatin1Char('\t'));
    return copied.text.isEmpty() ? line : line + QLatin1Char('\n') + QString::fromUtf8(copied.text);
}

void FramesModel::setLog(FrameLog *log)
{
    beginResetModel();
    m_log = log;
    m_all.clear();
    m_rows.clear();
    m_seen = 0;
    m_forgotten = 0;
    endResetModel();
    refresh();
}

void FramesModel::refresh()
{
    if (!m_log)
        return;
    const FrameLog::Portion portion = m_log->after(m_seen);
    m_forgotten = portion.forgotten;
    forgetBefore(portion.firstNumber);
    append(portion.records);
}

void FramesModel::forgetBefore(qint64 firstNumber)
{
    m_all.remove(0, countBefore(m_all, firstNumber));
    const qsizetype gone = countBefore(m_rows, firstNumber);
    if (gone == 0)
        return;
    beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
    m_rows.remove(0, gone);
    endRemoveRows();
}

void FramesModel::append(const QList<FrameRecordPtr> &records)
{
    if (records.isEmpty())
        return;
    m_seen = records.constLast()->number;
    m_all += records;
    QList<FrameRecordPtr> matching;
    std::copy_if(records.cbegin(), records.cend(), std::back_inserter(matching),
                 [this](const FrameRecordPtr &record) { return m_filter.matches(*record); });
    if (matching.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(matching.size()) - 1);
    m_rows += matching;
    endInsertRows();
}

void FramesModel::setFilter(const FrameFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_rows.clear();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_rows),
                 [this](const FrameRecordPtr &record) { return m_filter.matches(*record); });
    endResetModel();
}

qint64 FramesModel::waiting() const
{
    return m_log ? m_log->countAfter(m_seen) : 0;
}

} // namespace eventscope
