// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program at 2,000 events a second for MINUTES (default 10): built-in Event API, session, capture and a window that follows with
// a filter on. Checks that no event is missing and that memory and handles stay level; prints a table. Exit code 1: something is wrong.
#include "core/base/platform.h"
#include "core/http/networkclient.h"
#include "tests/soak/publisher.h"
#include "tests/soak/record.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/sessionfixture.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>

#include <cstdio>

using namespace eventscope;

namespace {

constexpr qint64 drainSeconds = 60;
constexpr std::chrono::seconds startLimit{30};

EndpointSettings subscribed(EndpointSettings endpoint)
{
    SubscriptionSettings all;
    all.pattern = QStringLiteral("/default/*");
    endpoint.subscriptions = {all};
    return endpoint;
}

class Soak : public QObject
{
    Q_OBJECT

public:
    explicit Soak(qint64 seconds)
        : m_seconds(seconds)
        , m_workspace(WorkspaceStore(m_fixture.folder.path()))
        , m_builtIn(m_fixture.clock, m_fixture.folder.filePath(QStringLiteral("localapi")))
        , m_sessions(m_workspace, m_fixture.authorizers, CaptureFolder(m_fixture.folder.filePath(QStringLiteral("captures"))),
                     m_fixture.clock)
        , m_logSettings(m_fixture.folder.filePath(QStringLiteral("window.ini")))
        , m_clientLog(m_fixture.clock, m_fixture.folder.filePath(QStringLiteral("logs")))
        , m_logLevels(m_fixture.folder.filePath(QStringLiteral("window.ini")), std::nullopt)
        , m_window({m_workspace, m_fixture.secrets, m_fixture.signIns, m_fixture.authorizers, m_sessions, m_discovery, m_builtIn,
                    m_logSettings, m_theme, m_prompt, m_clientLog, m_logLevels, m_fixture.folder.filePath(QStringLiteral("window.ini"))})
        , m_publisher(m_fixture.api, seconds * soak::eventsPerSecond)
        , m_record(seconds)
    {
        connect(&m_sampler, &QTimer::timeout, this, &Soak::onSecond);
    }

    void start()
    {
        QTimer::singleShot(startLimit, this, &Soak::giveUp);
        m_workspace.add(subscribed(m_fixture.endpoint));
        auto *list = m_window.findChild<QListView *>(QStringLiteral("endpointList"));
        list->setCurrentIndex(list->model()->index(0, 0));
        m_window.show();
        Session *session = m_window.currentSession();
        connect(session, &Session::subscriptionsChanged, this, [this, session] {
            if (session->subscriptions().value(0).state == SubscriptionState::Active && !m_sampler.isActive())
                run();
        });
        session->connectEndpoint();
    }

private:
    /// Only an active subscription starts the clock that ends the program.
    void giveUp()
    {
        if (m_hasBegun)
            return;
        const Session *session = m_window.currentSession();
        const SubscriptionInfo subscription = session->subscriptions().value(0);
        const std::optional<Error> error = subscription.error ? subscription.error : session->status().error;
        const QString reason = error ? errorCodeName(error->code) + QLatin1Char(' ') + error->detail : QStringLiteral("no error was told");
        std::printf("FAILED: not subscribed after %lld s: connection %s, subscription %s, %s\n", static_cast<long long>(startLimit.count()),
                    connectionStateName(session->status().state).data(), subscriptionStateName(subscription.state).data(),
                    qPrintable(reason));
        QApplication::exit(1);
    }

    void run()
    {
        m_hasBegun = true;
        m_window.findChild<QLineEdit *>(QStringLiteral("logFilter"))->setText(QStringLiteral(".order.total >= 900"));
        m_publisher.start();
        m_sampler.start(1'000);
    }

    void onSecond()
    {
        const CaptureCounters counters = m_window.currentSession()->counters();
        m_record.add({++m_second, counters.received, m_window.shownEvents(), platform::residentBytes(), soak::openHandles()});
        const qint64 expected = m_seconds * soak::eventsPerSecond;
        const bool isDone = m_publisher.isFinished() && counters.committedEvents >= expected && m_window.shownEvents() >= expected / 10;
        if (!isDone && m_second < m_seconds + drainSeconds)
            return;
        m_sampler.stop();
        QApplication::exit(verdict() ? 0 : 1);
    }

    [[nodiscard]] bool verdict() const
    {
        m_record.print();
        QStringList faults{missingEvents(), m_record.fault()};
        faults.removeAll(QString());
        for (const QString &fault : std::as_const(faults))
            std::printf("FAILED: %s\n", qPrintable(fault));
        if (faults.isEmpty())
            std::printf("%lld events, none missing\n", static_cast<long long>(m_seconds * soak::eventsPerSecond));
        return faults.isEmpty();
    }

    [[nodiscard]] QString missingEvents() const
    {
        const qint64 expected = m_seconds * soak::eventsPerSecond;
        const auto reader = CaptureReader::open(m_window.currentSession()->capturePath());
        if (!reader)
            return reader.error().detail;
        qint64 next = 0;
        const auto read = (*reader)->forEach(1, [&next](const CaptureRow &row) {
            if (row.kind == CaptureRow::Kind::Event)
                next += row.payload.startsWith("{\"n\":" + QByteArray::number(next) + ',') ? 1 : 0;
            return true;
        });
        if (!read || next != expected)
            return QStringLiteral("event %1 of %2 is not where it belongs in the capture").arg(next).arg(expected);
        if (m_window.shownEvents() != expected / 10)
            return QStringLiteral("shown are %1 instead of %2").arg(m_window.shownEvents()).arg(expected / 10);
        return {};
    }

    qint64 m_seconds;
    qint64 m_second = 0;
    bool m_hasBegun = false;
    test::SessionFixture m_fixture;
    Workspace m_workspace;
    http::NetworkClient m_controlPlane;
    ApiDiscovery m_discovery{m_controlPlane, m_fixture.clock};
    BuiltInApi m_builtIn;
    OpenSessions m_sessions;
    Theme m_theme;
    test::FakePrompt m_prompt;
    LogSettings m_logSettings;
    ClientLog m_clientLog;
    LogLevels m_logLevels;
    MainWindow m_window;
    soak::Publisher m_publisher;
    soak::Record m_record;
    QTimer m_sampler;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    bool isNumber = true;
    const double minutes = argc > 1 ? QByteArray(argv[1]).toDouble(&isNumber) : 10;
    const auto seconds = static_cast<qint64>(minutes * 60);
    if (!isNumber || seconds < 1 || argc > 2) {
        std::fprintf(stderr, "soak [MINUTES]\n");
        return 2;
    }
    Soak soak(seconds);
    soak.start();
    return QApplication::exec();
}

#include "soak.moc"
