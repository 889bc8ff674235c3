// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/channelarrivalsmodel.h"

#include "ui/models/csvtable.h"
#include "ui/models/markdowntable.h"

#include <QLocale>

#include <algorithm>

namespace eventscope {

namespace {

QString durationText(const std::optional<std::chrono::microseconds> &duration, const QLocale &locale)
{
    return duration ? locale.toString(static_cast<double>(duration->count()) / 1000.0, 'f', 1) : QString();
}

bool isSame(const QList<ChannelArrivals> &a, const QList<ChannelArrivals> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const ChannelArrivals &one, const ChannelArrivals &other) { return one.channel == other.channel; });
}

} // namespace

ChannelArrivalsModel::ChannelArrivalsModel(Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

int ChannelArrivalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChannelArrivalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ChannelArrivalsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ChannelArrivals &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column(), QLocale());
    case Qt::ToolTipRole: return index.column() == Channel ? QVariant(row.channel.toHtmlEscaped()) : QVariant();
    case Qt::TextAlignmentRole: return QVariant((index.column() == Channel ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return index.column() == Missing && row.missing > 0 ? QVariant(m_theme.color(Theme::Role::Warning)) : QVariant();
    default: return {};
    }
}

QString ChannelArrivalsModel::text(const ChannelArrivals &row, int column, const QLocale &locale) const
{
    switch (column) {
    case Channel: return row.channel;
    case Count: return locale.toString(row.latencies.count());
    case Minimum: return durationText(row.latencies.minimum(), locale);
    case Median: return durationText(row.latencies.median(), locale);
    case Percentile95: return durationText(row.latencies.percentile(95), locale);
    case Maximum: return durationText(row.latencies.maximum(), locale);
    case Missing: return locale.toString(row.missing);
    case Ambiguous: return locale.toString(row.ambiguous);
    default: return {};
    }
}

QString ChannelArrivalsModel::title(int column) const
{
    switch (column) {
    case Channel: return tr("Channel");
    //: Column, a noun: how many events were measured.
    case Count: return tr("Count");
    case Minimum: return tr("Min ms");
    case Median: return tr("Median ms");
    case Percentile95: return tr("p95 ms");
    case Maximum: return tr("Max ms");
    //: Column: how many accepted events did not come back.
    case Missing: return tr("Missing");
    case Ambiguous: return tr("Ambiguous");
    default: return {};
    }
}

QVariant ChannelArrivalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole: return title(section);
    case Qt::TextAlignmentRole: return QVariant((section == Channel ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

void ChannelArrivalsModel::setChannels(const QList<ChannelArrivals> &channels)
{
    if (!isSame(m_rows, channels)) {
        beginResetModel();
        m_rows = channels;
        endResetModel();
        return;
    }
    m_rows = channels;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QList<QStringList> ChannelArrivalsModel::plainRows() const
{
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QList<QStringList> rows;
    for (const ChannelArrivals &row : m_rows) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << text(row, column, locale);
        rows << cells;
    }
    return rows;
}

QString ChannelArrivalsModel::markdown() const
{
    QList<MarkdownColumn> columns;
    for (int column = 0; column < ColumnCount; ++column)
        columns << MarkdownColumn{title(column), column != Channel};
    return markdownTable(columns, plainRows());
}

QString ChannelArrivalsModel::csv() const
{
    QStringList titles;
    for (int column = 0; column < ColumnCount; ++column)
        titles << title(column);
    return csvTable(titles, plainRows());
}

} // namespace eventscope
