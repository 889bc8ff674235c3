// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way of an event, from a loopback socket to the shown log, beside the official JavaScript client that only keeps what it
// receives. `./dev bench` installs that client; without it nothing is measured.
#include "tests/bench/measure.h"
#include "tests/bench/watched.h"

#include <QFileInfo>
#include <QProcess>

using namespace eventscope;

namespace {

constexpr qint64 watchedEvents = 1'000'000;
constexpr qint64 amplifyEvents = 200'000; // its memory grows by more than half a kilobyte an event
constexpr int patienceMs = 120'000;

double amplifyRate(const QString &folder)
{
    const bench::Flood flood(amplifyEvents);
    QProcess node;
    node.setWorkingDirectory(folder);
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(QStringLiteral("node"),
               {QStringLiteral("receive.mjs"), QString::number(flood.url().port()), QString::number(amplifyEvents)});
    return node.waitForFinished(patienceMs) ? node.readAllStandardOutput().trimmed().toDouble() : 0;
}

double watchedRate()
{
    bench::Watched watched(watchedEvents);
    return watchedEvents / bench::seconds([&watched] {
               watched.subscribe();
               watched.run();
           });
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QString client = QStringLiteral(EVENTSCOPE_AMPLIFY);
    if (!QFileInfo::exists(client + QStringLiteral("/node_modules/aws-amplify"))) {
        std::fputs("aws-amplify is not installed: not compared\n", stderr);
        return 0;
    }
    const double limit = amplifyRate(client);
    bench::report("events, socket to committed and shown", watchedRate(), "events/s", "aws-amplify on Node, receiving only", limit);
}
