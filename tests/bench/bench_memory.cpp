// SPDX-License-Identifier: GPL-3.0-or-later
// What the whole way of an event, from a loopback socket to the shown log, holds of memory; the limit is what the project asks for.
#include "core/base/platform.h"
#include "tests/bench/measure.h"
#include "tests/bench/watched.h"

using namespace eventscope;

namespace {

constexpr qint64 million = 1'000'000;

double megabytes()
{
    return static_cast<double>(platform::residentBytes()) / 1'000'000;
}

void memory()
{
    bench::Watched watched(5 * million);
    watched.subscribe();
    watched.runUntil([&] { return watched.log().shownEvents() >= million; });
    const double afterOne = megabytes();
    bench::report("resident after 1 M events", afterOne, "MB", "at most", 120);
    watched.run();
    bench::report("more after 5 M events", megabytes() - afterOne, "MB", "at most", 20);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    memory();
}
