// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/minmaxreduction.h"
#include "core/series/seriesscan.h"
#include "ui/models/charttext.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace eventscope {

/// What a chart shows of one capture: series that somebody asked for, each with its curves, and their points. Also the chart's legend, a
/// row for each curve, and one for a series that has none yet. Work goes by what is new. GUI thread; the capture is read in the threads of
/// the SeriesScans.
class ChartModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, ColumnCount };
    enum DataRole {
        ColorIndexRole = Qt::UserRole + 1, ///< int, for Theme::subscriptionColor(); -1 without a curve
        ShapeRole, ///< int, counted up from curve to curve
        FailedRole, ///< bool
    };
    /// More curves of one series are counted, but not drawn.
    static constexpr qsizetype maxCurves = 24;
    static constexpr qsizetype maxSeries = 12;

    struct Curve
    {
        SeriesCurve key;
        QString name;
        ChartUnit unit = ChartUnit::Number;
        MinMaxReduction points;
        int colorIndex = 0;
        int shape = 0;
        bool isShown = true;
    };

    explicit ChartModel(QObject *parent = nullptr);
    ~ChartModel() override;

    /// Reads all series anew, from the capture at `path`; none with an empty path. Rows follow by extendTo() or finishAt().
    void setCapture(const QString &path);
    void extendTo(qint64 lastId, UtcTime now);
    /// For a capture that does not grow.
    void finishAt(qint64 lastId);
    /// Gives a subscription's curve the colour it has elsewhere.
    void setSubscriptionColors(std::function<int(const QString &channel, const QByteArray &id)> colorIndexOf);
    /// What a curve is called, of what it would be called. Before there are series.
    void setNaming(std::function<QString(const QString &name)> naming) { m_naming = std::move(naming); }

    /// False when there are too many; one that is there already is shown again. `row` is where it stands.
    bool addSeries(const SeriesRequest &request, int *row = nullptr);
    /// The series that a row belongs to, with all its curves.
    void removeSeries(int row);
    [[nodiscard]] const SeriesRequest &request(int row) const;
    /// Of all series, each once.
    [[nodiscard]] QList<SeriesRequest> requests() const;
    [[nodiscard]] bool hasSeries() const { return !m_series.empty(); }
    [[nodiscard]] bool hasPoints() const;

    /// nullptr for a row without a curve.
    [[nodiscard]] const Curve *curve(int row) const;
    /// Those that are shown, in the order of the rows.
    [[nodiscard]] QList<const Curve *> shownCurves() const;
    /// The legend tells the values at this time, or, with none, the latest.
    void setCursor(const std::optional<UtcTime> &at);
    /// What else is to be known of the series, a sentence each: events without a number, curves not drawn, what failed.
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] bool hasFailed() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// There is something else to draw.
    void changed();

private:
    struct Series
    {
        SeriesRequest request;
        std::unique_ptr<SeriesScan> scan;
        std::vector<std::unique_ptr<Curve>> curves;
        QHash<SeriesCurve, Curve *> byKey; ///< null: not drawn
        std::optional<Error> error;
        qint64 readTo = 0;
        qint64 withoutValue = 0;

        [[nodiscard]] int rows() const { return std::max(1, static_cast<int>(curves.size())); }
    };
    struct Place
    {
        std::size_t series = 0;
        std::size_t curve = 0;
    };

    void startScan(Series &series);
    void askScan(const Series &series) const;
    void take(Series &series, const SeriesNews &news);
    [[nodiscard]] Curve *curveOf(Series &series, const SeriesCurve &key);
    Curve *addCurve(Series &series, const SeriesCurve &key);
    [[nodiscard]] int colorIndexOf(const Series &series, const SeriesCurve &key) const;
    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] int firstRow(const Series &series) const;
    [[nodiscard]] QString valueText(const Series &series, const Curve *curve) const;
    [[nodiscard]] QString stateText(const Series &series) const;
    void tellValues();

    std::vector<std::unique_ptr<Series>> m_series;
    std::function<int(const QString &channel, const QByteArray &id)> m_subscriptionColor;
    std::function<QString(const QString &name)> m_naming;
    QString m_path;
    qint64 m_lastId = 0;
    std::optional<UtcTime> m_now; ///< nothing: the capture ends with m_lastId
    std::optional<UtcTime> m_cursor;
    int m_nextShape = 0;
};

} // namespace eventscope
