// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chartmodel.h"

#include "ui/pluralcount.h"

#include <QLocale>

#include <algorithm>

namespace eventscope {

ChartModel::ChartModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

ChartModel::~ChartModel() = default;

void ChartModel::setCapture(const QString &path)
{
    beginResetModel();
    m_path = path;
    m_lastId = 0;
    m_now.reset();
    m_cursor.reset();
    m_nextShape = 0;
    for (const auto &series : m_series)
        startScan(*series);
    endResetModel();
    Q_EMIT changed();
}

void ChartModel::startScan(Series &series)
{
    series.scan.reset();
    series.curves.clear();
    series.byKey.clear();
    series.error.reset();
    series.readTo = 0;
    series.withoutValue = 0;
    if (m_path.isEmpty())
        return;
    series.scan = std::make_unique<SeriesScan>(m_path, series.request);
    connect(series.scan.get(), &SeriesScan::arrived, this, [this, &series](const SeriesNews &news) { take(series, news); });
    connect(series.scan.get(), &SeriesScan::failed, this, [this, &series](const Error &error) {
        series.error = error;
        tellValues();
        Q_EMIT changed();
    });
    askScan(series);
}

void ChartModel::askScan(const Series &series) const
{
    if (m_lastId == 0 || !series.scan)
        return;
    if (m_now)
        series.scan->extendTo(m_lastId, *m_now);
    else
        series.scan->finishAt(m_lastId);
}

void ChartModel::extendTo(qint64 lastId, UtcTime now)
{
    m_lastId = lastId;
    m_now = now;
    for (const auto &series : m_series)
        askScan(*series);
}

void ChartModel::finishAt(qint64 lastId)
{
    m_lastId = lastId;
    m_now.reset();
    for (const auto &series : m_series)
        askScan(*series);
}

void ChartModel::setSubscriptionColors(std::function<int(const QString &, const QByteArray &)> colorIndexOf)
{
    m_subscriptionColor = std::move(colorIndexOf);
}

bool ChartModel::addSeries(const SeriesRequest &request, int *row)
{
    const auto found = std::find_if(m_series.cbegin(), m_series.cend(), [&request](const auto &one) { return one->request == request; });
    if (found == m_series.cend() && std::ssize(m_series) >= maxSeries)
        return false;
    const int place = found == m_series.cend() ? rowCount() : firstRow(**found);
    if (row)
        *row = place;
    if (found != m_series.cend()) {
        for (int shown = place; shown < place + (*found)->rows(); ++shown)
            setData(index(shown, NameColumn), Qt::Checked, Qt::CheckStateRole);
        return true;
    }
    beginInsertRows({}, place, place);
    m_series.push_back(std::make_unique<Series>(Series{request, nullptr, {}, {}, {}, 0, 0}));
    endInsertRows();
    startScan(*m_series.back());
    Q_EMIT changed();
    return true;
}

void ChartModel::removeSeries(int row)
{
    const Place place = placeOf(row);
    const int first = firstRow(*m_series[place.series]);
    beginRemoveRows({}, first, first + m_series[place.series]->rows() - 1);
    m_series.erase(m_series.begin() + static_cast<std::ptrdiff_t>(place.series));
    endRemoveRows();
    Q_EMIT changed();
}

QList<SeriesRequest> ChartModel::requests() const
{
    QList<SeriesRequest> requests;
    for (const auto &series : m_series)
        requests << series->request;
    return requests;
}

void ChartModel::take(Series &series, const SeriesNews &news)
{
    series.readTo = news.readTo;
    series.withoutValue = news.withoutValue;
    for (const SeriesPiece &piece : news.pieces) {
        Curve *curve = curveOf(series, piece.curve);
        if (!curve)
            continue;
        if (piece.beginsLine)
            curve->points.endLine();
        for (const SeriesPoint &point : piece.points)
            curve->points.append(point);
    }
    tellValues();
    Q_EMIT changed();
}

ChartModel::Curve *ChartModel::curveOf(Series &series, const SeriesCurve &key)
{
    const auto known = series.byKey.constFind(key);
    if (known != series.byKey.cend())
        return *known;
    Curve *added = std::ssize(series.curves) < maxCurves ? addCurve(series, key) : nullptr;
    series.byKey.insert(key, added);
    return added;
}

/// The first takes the place of the row that the series has without one.
ChartModel::Curve *ChartModel::addCurve(Series &series, const SeriesCurve &key)
{
    const int place = firstRow(series) + static_cast<int>(series.curves.size());
    const bool isFirst = series.curves.empty();
    if (!isFirst)
        beginInsertRows({}, place, place);
    const auto &request = series.request;
    const QString name = chartCurveText(request, key);
    series.curves.push_back(std::make_unique<Curve>(Curve{key, m_naming ? m_naming(name) : name, chartUnit(request.kind), MinMaxReduction(),
                                                          colorIndexOf(series, key), m_nextShape, true}));
    ++m_nextShape;
    if (!isFirst)
        endInsertRows();
    else
        Q_EMIT dataChanged(index(place, 0), index(place, ColumnCount - 1));
    return series.curves.back().get();
}

int ChartModel::colorIndexOf(const Series &series, const SeriesCurve &key) const
{
    const bool isSubscription = series.request.kind == SeriesRequest::Kind::EventsBySubscription;
    return isSubscription && m_subscriptionColor ? m_subscriptionColor(key.channel, key.subscriptionId) : m_nextShape;
}

ChartModel::Place ChartModel::placeOf(int row) const
{
    std::size_t series = 0;
    while (row >= m_series[series]->rows())
        row -= m_series[series++]->rows();
    return {series, static_cast<std::size_t>(row)};
}

int ChartModel::firstRow(const Series &series) const
{
    int row = 0;
    for (const auto &one : m_series) {
        if (one.get() == &series)
            break;
        row += one->rows();
    }
    return row;
}

const SeriesRequest &ChartModel::request(int row) const
{
    return m_series[placeOf(row).series]->request;
}

const ChartModel::Curve *ChartModel::curve(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Place place = placeOf(row);
    const Series &series = *m_series[place.series];
    return place.curve < series.curves.size() ? series.curves[place.curve].get() : nullptr;
}

QList<const ChartModel::Curve *> ChartModel::shownCurves() const
{
    QList<const Curve *> shown;
    for (const auto &series : m_series) {
        for (const auto &curve : series->curves) {
            if (curve->isShown)
                shown << curve.get();
        }
    }
    return shown;
}

bool ChartModel::hasPoints() const
{
    return std::any_of(m_series.cbegin(), m_series.cend(), [](const auto &series) { return !series->curves.empty(); });
}

void ChartModel::setCursor(const std::optional<UtcTime> &at)
{
    m_cursor = at;
    tellValues();
}

void ChartModel::tellValues()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, ValueColumn), index(rowCount() - 1, ValueColumn));
}

QStringList ChartModel::notes() const
{
    QStringList notes;
    for (const auto &series : m_series) {
        const QString name = chartSeriesText(series->request);
        if (series->error)
            notes << tr("%1: %2", "a series, and why it failed").arg(name, chartErrorText(*series->error));
        if (series->withoutValue > 0 && series->request.kind == SeriesRequest::Kind::Number)
            notes << tr("%1: %n event(s) without a number.", nullptr, pluralCount(series->withoutValue)).arg(name);
        if (const qsizetype left = series->byKey.size() - std::ssize(series->curves); left > 0)
            notes << tr("%1: %n more line(s) are not drawn.", nullptr, pluralCount(left)).arg(name);
    }
    return notes;
}

bool ChartModel::hasFailed() const
{
    return std::any_of(m_series.cbegin(), m_series.cend(), [](const auto &series) { return series->error.has_value(); });
}

int ChartModel::rowCount(const QModelIndex &parent) const
{
    int rows = 0;
    for (const auto &series : m_series)
        rows += parent.isValid() ? 0 : series->rows();
    return rows;
}

int ChartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChartModel::stateText(const Series &series) const
{
    if (series.error)
        return tr("Failed");
    return series.readTo < m_lastId ? tr("Reading…") : tr("Nothing yet");
}

QString ChartModel::valueText(const Series &series, const Curve *curve) const
{
    if (!curve || curve->points.isEmpty())
        return stateText(series);
    const auto point = curve->points.nearest(m_cursor.value_or(curve->points.lastTime()));
    return chartValueText(point->value, curve->unit);
}

QVariant ChartModel::data(const QModelIndex &index, int role) const
{
    const Place place = placeOf(index.row());
    const Series &series = *m_series[place.series];
    const Curve *shown = curve(index.row());
    const bool isName = index.column() == NameColumn;
    const QString name = shown ? shown->name : chartSeriesText(series.request);
    switch (role) {
    case Qt::DisplayRole: return isName ? name : valueText(series, shown);
    case Qt::ToolTipRole: return isName ? tr("%1 (%2)").arg(name, chartSeriesText(series.request)) : QVariant();
    case Qt::TextAlignmentRole: return isName ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::CheckStateRole: return isName && shown ? QVariant(shown->isShown ? Qt::Checked : Qt::Unchecked) : QVariant();
    case ColorIndexRole: return shown ? shown->colorIndex : -1;
    case ShapeRole: return shown ? shown->shape : 0;
    case FailedRole: return series.error.has_value();
    default: return {};
    }
}

bool ChartModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Place place = placeOf(index.row());
    if (role != Qt::CheckStateRole || !curve(index.row()))
        return false;
    m_series[place.series]->curves[place.curve]->isShown = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT changed();
    return true;
}

Qt::ItemFlags ChartModel::flags(const QModelIndex &index) const
{
    const bool isCheckable = index.column() == NameColumn && curve(index.row());
    return QAbstractTableModel::flags(index) | (isCheckable ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QVariant ChartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Column: a curve of the chart.
    return section == NameColumn ? tr("Line") : tr("Value");
}

} // namespace eventscope
