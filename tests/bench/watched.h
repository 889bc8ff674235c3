// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "tests/bench/flood.h"
#include "ui/dialogprompt.h"
#include "ui/panels/logpanel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTemporaryDir>

namespace eventscope::bench {

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

    Flood m_flood;
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

} // namespace eventscope::bench
