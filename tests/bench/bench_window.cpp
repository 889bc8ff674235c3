// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way of an event, from a loopback socket to the shown log: its rate beside SQLite's alone, and how late the window answers
// meanwhile. For lateness and answers the limit is what the project asks for.
#include "tests/bench/measure.h"
#include "tests/bench/rawcapture.h"
#include "tests/bench/watched.h"
#include "ui/stallmeter.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTableView>

using namespace eventscope;

namespace {

constexpr qint64 million = 1'000'000;

void rate()
{
    const double limit = bench::rawInsertRate(million);
    bench::Watched watched(million);
    const double taken = bench::seconds([&] {
        watched.subscribe();
        watched.run();
    });
    bench::report("events, socket to committed and shown", million / taken, "events/s", "bare SQLite inserting the rows", limit);
}

/// How long `act` takes until `isDone`, in milliseconds.
template<typename Act, typename Done>
double answer(bench::Watched &watched, Act act, Done isDone)
{
    return 1000 * bench::seconds([&] {
               act();
               watched.runUntil(isDone);
           });
}

/// As a person has it: a filter on, a row open, the view following. Without a pace it is what the socket gives, without a filter.
void heartbeat(const char *pace, int perSecond, const char *filter, double seconds, double p99Limit)
{
    const auto label = [pace](const char *what) { return QByteArray(what) + ", " + pace; };
    bench::Watched watched(std::numeric_limits<int>::max(), perSecond);
    watched.subscribe();
    watched.runUntil([&] { return watched.log().shownEvents() > 100; });
    auto *view = watched.log().findChild<QTableView *>(QStringLiteral("eventLog"));
    watched.log().findChild<QLineEdit *>(QStringLiteral("logFilter"))->setText(QString::fromLatin1(filter));
    view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
    watched.log().findChild<QAbstractButton *>(QStringLiteral("followButton"))->setChecked(true);

    const StallMeter meter;
    const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
    watched.runUntil([end] { return std::chrono::steady_clock::now() > end; });
    const StallMeter::Lateness late = meter.lateness();
    bench::report(label("heartbeat late, p99").constData(), late.p99, "ms", "at most", p99Limit);
    bench::report(label("heartbeat late, worst").constData(), late.max, "ms", perSecond > 0 ? "at most" : "", perSecond > 0 ? 50 : 0);

    auto *pause = watched.log().findChild<QAbstractButton *>(QStringLiteral("pauseButton"));
    const double paused = answer(
        watched, [&] { pause->click(); }, [&] { return watched.log().isPaused(); });
    bench::report(label("Pause acts").constData(), paused, "ms", "at most", 100);
    pause->click();
    const double cleared = answer(
        watched, [&] { watched.log().findChild<QAbstractButton *>(QStringLiteral("clearButton"))->click(); },
        [&] { return view->model()->rowCount() < 100'000; });
    bench::report(label("Clear view acts").constData(), cleared, "ms", "at most", 100);
    const double disconnected = answer(
        watched, [&] { watched.session().disconnectEndpoint(); },
        [&] { return watched.session().status().state == ConnectionState::Disconnected; });
    bench::report(label("Disconnect acts").constData(), disconnected, "ms", "at most", 100);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    rate();
    heartbeat("20,000 events/s", 20'000, "paid", 8, 10);
    heartbeat("20,000 events/s, jq", 20'000, ".total > 100", 8, 10);
    heartbeat("all the socket gives", 0, "", 8, 20);
}
