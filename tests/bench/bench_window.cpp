// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way of an event, from a loopback socket to the shown log: its rate beside SQLite's alone, how late the window answers
// meanwhile, and what it holds of memory. For lateness, memory and answers the limit is what the project asks for.
#include "core/base/processmemory.h"
#include "core/session/session.h"
#include "tests/bench/flood.h"
#include "tests/bench/measure.h"
#include "tests/bench/rawcapture.h"
#include "ui/dialogprompt.h"
#include "ui/panels/logpanel.h"
#include "ui/stallmeter.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

constexpr qint64 million = 1'000'000;

/// A session on a flood, and the log that follows it.
class Watched
{
public:
    explicit Watched(qint64 events, int perSecond = 0)
        : m_flood(events, perSecond)
        , m_settings(m_folder.filePath(QStringLiteral("window.ini")))
        , m_signIns(m_secrets, m_clock)
        , m_authorizers(m_secrets, m_signIns, m_clock)
        , m_log(m_theme, m_prompt, m_settings)
        , m_events(events)
    {
        m_secrets.hold(SecretStore::name(QStringLiteral("e"), QStringLiteral("k"), QStringLiteral("apiKey")),
                       Secret(QByteArrayLiteral("key")));
        auto session = Session::start(endpoint(), m_folder.filePath(QStringLiteral("bench.escap")), m_authorizers, m_clock);
        if (!session)
            qFatal("%s", qPrintable(session.error().detail));
        m_session = std::move(session).value();
        m_log.showCapture(m_session->capturePath(), 0);
        QObject::connect(m_session.get(), &Session::committed, &m_log, &LogPanel::captureCommitted);
        m_log.resize(1000, 700);
        m_log.show();
    }

    Session &session() { return *m_session; }
    LogPanel &log() { return m_log; }
    void subscribe() { (void)m_session->subscribe(QStringLiteral("/default/*")); }
    /// The whole flood is shown, or `isEnough` says so.
    template<typename Enough>
    void runUntil(Enough isEnough)
    {
        while (!isEnough())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    void run()
    {
        runUntil([this] { return m_log.shownEvents() >= m_events; });
    }

private:
    [[nodiscard]] EndpointSettings endpoint() const
    {
        AuthorizerSettings key;
        key.id = QStringLiteral("k");
        QUrl http = m_flood.url();
        http.setScheme(QStringLiteral("http"));
        http.setPath(QStringLiteral("/event"));
        EndpointSettings settings;
        settings.id = QStringLiteral("e");
        settings.authorizers = {key};
        settings.url = http.toString();
        return settings;
    }

    bench::Flood m_flood;
    const QTemporaryDir m_folder;
    const SystemClock m_clock;
    LogSettings m_settings;
    MemorySecretStore m_secrets;
    SignIns m_signIns;
    AuthorizerFactory m_authorizers;
    Theme m_theme;
    DialogPrompt m_prompt;
    std::unique_ptr<Session> m_session;
    LogPanel m_log;
    const qint64 m_events;
};

void rate()
{
    const double limit = bench::rawInsertRate(million);
    Watched watched(million);
    const double taken = bench::seconds([&] {
        watched.subscribe();
        watched.run();
    });
    bench::report("events, socket to committed and shown", million / taken, "events/s", "bare SQLite inserting the rows", limit);
}

double megabytes()
{
    return static_cast<double>(residentBytes()) / 1'000'000;
}

void memory()
{
    Watched watched(5 * million);
    watched.subscribe();
    watched.runUntil([&] { return watched.log().shownEvents() >= million; });
    const double afterOne = megabytes();
    bench::report("resident after 1 M events", afterOne, "MB", "at most", 120);
    watched.run();
    bench::report("more after 5 M events", megabytes() - afterOne, "MB", "at most", 20);
}

/// How long `act` takes until `isDone`, in milliseconds.
template<typename Act, typename Done>
double answer(Watched &watched, Act act, Done isDone)
{
    return 1000 * bench::seconds([&] {
               act();
               watched.runUntil(isDone);
           });
}

/// As a person has it: a filter on, a row open, the view following.
void heartbeat(const char *pace, int perSecond, double seconds, double p99Limit)
{
    const auto label = [pace](const char *what) { return QByteArray(what) + ", " + pace; };
    Watched watched(std::numeric_limits<int>::max(), perSecond);
    watched.subscribe();
    watched.runUntil([&] { return watched.log().shownEvents() > 100; });
    auto *view = watched.log().findChild<QTableView *>(QStringLiteral("eventLog"));
    if (perSecond > 0)
        watched.log().findChild<QLineEdit *>(QStringLiteral("logFilter"))->setText(QStringLiteral("paid"));
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
    memory();
    heartbeat("20,000 events/s", 20'000, 8, 10);
    heartbeat("all the socket gives", 0, 8, 20);
}
