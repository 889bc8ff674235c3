// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturereader.h"
#include "core/localapi/localeventapi.h"
#include "core/session/session.h"

#include <QTemporaryDir>
#include <QTest>

namespace eventscope::test {

/// A local Event API on loopback, an endpoint that points at it with its key, and a folder for captures.
class SessionFixture
{
public:
    SessionFixture()
        : api(LocalApiDefinition::makeDefault(), clock)
    {
        start(0);
        AuthorizerSettings key;
        key.id = QStringLiteral("key");
        key.name = QStringLiteral("API key");
        endpoint.id = QStringLiteral("local");
        endpoint.name = QStringLiteral("Local");
        endpoint.url = address.http.toString();
        endpoint.authorizers = {key};
        useKey(api.definition().apiKey());
    }

    void start(quint16 port)
    {
        LocalApiOptions options;
        options.port = port;
        const auto starting = api.start(options);
        if (!QTest::qWaitFor([&] { return starting.isFinished(); }) || !starting.result())
            qFatal("the local Event API did not start");
        address = *starting.result();
    }
    void stop()
    {
        const auto stopping = api.stop();
        if (!QTest::qWaitFor([&] { return stopping.isFinished(); }))
            qFatal("the local Event API did not stop");
    }
    void useKey(const Secret &key) { secrets.hold(SecretStore::name(endpoint.id, QStringLiteral("key"), QStringLiteral("apiKey")), key); }

    [[nodiscard]] std::unique_ptr<Session> session()
    {
        auto started = Session::start(endpoint, folder.filePath(QStringLiteral("test.escap")), authorizers, clock);
        if (!started)
            qFatal("no session: %s", qPrintable(started.error().detail));
        return std::move(started).value();
    }
    /// All rows of a capture file, in order.
    [[nodiscard]] static QList<CaptureRow> rows(const QString &path, std::optional<CaptureRow::Kind> kind = {})
    {
        const auto reader = CaptureReader::open(path);
        if (!reader)
            qFatal("no capture: %s", qPrintable(reader.error().detail));
        QList<CaptureRow> found;
        const auto read = (*reader)->forEach(1, [&](const CaptureRow &row) {
            if (!kind || row.kind == *kind)
                found << row;
            return true;
        });
        return read ? found : QList<CaptureRow>{};
    }

    SystemClock clock;
    QTemporaryDir folder;
    MemorySecretStore secrets;
    SignIns signIns{secrets, clock};
    AuthorizerFactory authorizers{secrets, signIns, clock};
    LocalEventApi api;
    LocalApiAddress address;
    EndpointSettings endpoint;
};

} // namespace eventscope::test
