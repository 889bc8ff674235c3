// SPDX-License-Identifier: GPL-3.0-or-later
// A chart of a million points: to reduce it to the pixels, and to paint it whole and zoomed, beside a loop over the same doubles for their
// minimum and maximum.
#include "core/capture/capturewriter.h"
#include "tests/bench/measure.h"
#include "ui/views/chartview.h"

#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace eventscope;

namespace {

constexpr int points = 1'000'000;
constexpr int columns = 1'200;
constexpr int rounds = 20;

double valueOf(int number)
{
    return std::sin(number / 40'000.0) * 100 + number * 7'919LL % 101;
}

UtcTime timeOf(int number)
{
    return UtcTime(std::chrono::microseconds(1'750'000'000'000'000 + number * 1'000LL));
}

/// Of all doubles, as a chart without a reduction would have to look at them for every picture.
double rawLoop()
{
    std::vector<double> values;
    for (int number = 0; number < points; ++number)
        values.push_back(valueOf(number));
    double sum = 0;
    const double taken = bench::seconds([&] {
        for (int round = 0; round < rounds; ++round) {
            const auto [lowest, highest] = std::minmax_element(values.cbegin(), values.cend());
            sum += *lowest + *highest;
            values[static_cast<size_t>(round)] += sum * 1e-300; // keeps the compiler from doing it once for all rounds
        }
    });
    return std::isfinite(sum) ? taken / rounds * 1'000 : 0;
}

void benchReduction(double rawMs)
{
    MinMaxReduction reduction;
    const double append = bench::seconds([&] {
        for (int number = 0; number < points; ++number)
            reduction.append({timeOf(number), valueOf(number), number + 1});
    });
    bench::report("chart: append a point", append / points * 1e9, "ns");
    qsizetype kept = 0;
    const double taken = bench::seconds([&] {
        for (int round = 0; round < rounds; ++round)
            kept += reduction.lines(timeOf(round), timeOf(points), columns).constFirst().size();
    });
    if (kept > rounds * 4LL * (columns + 2))
        qFatal("not reduced");
    bench::report("chart: reduce 1 M points to 1,200 px", taken / rounds * 1'000, "ms", "raw loop over the doubles", rawMs);
}

void writeCapture(const QString &path)
{
    auto opened = CaptureWriter::open(path);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    for (int number = 0; number < points; ++number) {
        CaptureRow row;
        row.at = timeOf(number);
        row.channel = QStringLiteral("/default/*");
        row.subscriptionId = QByteArrayLiteral("s");
        row.payload = "{\"n\":" + QByteArray::number(valueOf(number)) + '}';
        (*opened)->append(std::move(row));
    }
}

void benchView(double rawMs)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.escap"));
    writeCapture(path);
    const Theme theme;
    ChartModel model;
    ChartView view(theme, model);
    view.resize(columns, 500);
    view.show();
    model.setCapture(path);
    double longest = 0;
    const double read = bench::seconds([&] {
        model.addSeries({SeriesRequest::Kind::Number, QStringLiteral(".n")});
        model.finishAt(points);
        while (!model.curve(0) || model.curve(0)->points.size() < points)
            longest = std::max(longest, bench::seconds([] { QApplication::processEvents(); }));
    });
    bench::report("chart: read 1 M numbers by jq", points / read, "rows/s");
    bench::report("chart: longest turn of the event loop meanwhile", longest * 1'000, "ms", "one frame at 10 Hz", 100);
    const auto paint = [&view] {
        view.refresh();
        view.viewport()->repaint();
    };
    paint();
    const double whole = bench::seconds([&] {
        for (int round = 0; round < rounds; ++round)
            paint();
    });
    bench::report("chart: reduce and repaint 1 M points", whole / rounds * 1'000, "ms", "raw loop over the doubles", rawMs);
    const double zoomed = bench::seconds([&] {
        for (int round = 0; round < rounds; ++round) {
            view.zoomIn();
            view.viewport()->repaint();
        }
    });
    bench::report("chart: zoom by a step and repaint", zoomed / rounds * 1'000, "ms", "raw loop over the doubles", rawMs);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const double rawMs = rawLoop();
    benchReduction(rawMs);
    benchView(rawMs);
    return 0;
}
