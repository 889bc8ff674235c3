// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/charttext.h"

#include "ui/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace eventscope {

namespace {

using Kind = SeriesRequest::Kind;

constexpr int digits = 6;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

} // namespace

ChartUnit chartUnit(Kind kind)
{
    switch (kind) {
    case Kind::EventsByChannel:
    case Kind::EventsBySubscription: return ChartUnit::EventsPerSecond;
    case Kind::Latency: return ChartUnit::Milliseconds;
    case Kind::Number: return ChartUnit::Number;
    }
    return ChartUnit::Number;
}

QString chartUnitText(ChartUnit unit)
{
    switch (unit) {
    //: Units and names of what a chart shows.
    case ChartUnit::EventsPerSecond: return Words::tr("Events per second");
    case ChartUnit::Milliseconds: return Words::tr("Milliseconds");
    case ChartUnit::Number: return Words::tr("Value");
    }
    return {};
}

QString chartValueText(double value, ChartUnit unit)
{
    const QString number = QLocale().toString(value, 'g', digits);
    switch (unit) {
    case ChartUnit::EventsPerSecond: return Words::tr("%1/s", "events per second").arg(number);
    case ChartUnit::Milliseconds: return Words::tr("%1 ms").arg(QLocale().toString(value, 'f', 1));
    case ChartUnit::Number: return number;
    }
    return number;
}

QString chartSeriesText(const SeriesRequest &request)
{
    switch (request.kind) {
    case Kind::EventsByChannel: return Words::tr("Events per second by channel");
    case Kind::EventsBySubscription: return Words::tr("Events per second by subscription");
    case Kind::Latency: return Words::tr("Publish to receive");
    case Kind::Number: return request.expression;
    }
    return {};
}

QString chartCurveText(const SeriesRequest &request, const SeriesCurve &curve)
{
    switch (request.kind) {
    case Kind::EventsByChannel: return curve.isPublished ? Words::tr("%1, published").arg(curve.channel) : curve.channel;
    case Kind::EventsBySubscription: return curve.channel;
    case Kind::Latency: return Words::tr("%1, publish to receive").arg(curve.channel);
    case Kind::Number: return request.expression;
    }
    return {};
}

QString chartErrorText(const Error &error)
{
    if (error.code == ErrorCode::Timeout)
        return Words::tr("The expression does not come to an end for one of the events. Remove it and try a simpler one.");
    return errorText(error);
}

} // namespace eventscope
