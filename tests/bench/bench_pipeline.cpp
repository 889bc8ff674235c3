// SPDX-License-Identifier: GPL-3.0-or-later
// Events per second from a loopback socket to a committed row, beside a bare QWebSocket that only counts the same frames.
#include "core/session/session.h"
#include "tests/bench/flood.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

using namespace eventscope;

namespace {

constexpr int events = 1'000'000;

double bareWebSocket()
{
    bench::Flood flood(events);
    QWebSocket socket;
    QEventLoop loop;
    int count = -2; // the acknowledgement and the subscribe answer
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &loop, [&] {
        if (++count == events)
            loop.quit();
    });
    QObject::connect(&socket, &QWebSocket::connected, &loop, [&] {
        socket.sendTextMessage(QStringLiteral(R"({"type":"connection_init"})"));
        socket.sendTextMessage(QStringLiteral(R"({"type":"subscribe","id":"s","channel":"/default/*"})"));
    });
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QStringLiteral("aws-appsync-event-ws")});
    const double taken = bench::seconds([&] {
        socket.open(QNetworkRequest(flood.url()), options);
        loop.exec();
    });
    return events / taken;
}

double wholePipeline()
{
    bench::Flood flood(events);
    const QTemporaryDir folder;
    const SystemClock clock;
    MemorySecretStore secrets;
    secrets.hold(SecretStore::name(QStringLiteral("e"), QStringLiteral("k"), QStringLiteral("apiKey")), Secret(QByteArrayLiteral("key")));
    EndpointSettings endpoint;
    endpoint.id = QStringLiteral("e");
    AuthorizerSettings key;
    key.id = QStringLiteral("k");
    endpoint.authorizers = {key};
    QUrl http = flood.url();
    http.setScheme(QStringLiteral("http"));
    http.setPath(QStringLiteral("/event"));
    endpoint.url = http.toString();
    SignIns signIns(secrets, clock);
    AuthorizerFactory authorizers(secrets, signIns, clock);
    auto session = Session::start(endpoint, folder.filePath(QStringLiteral("bench.escap")), authorizers, clock);
    if (!session)
        qFatal("%s", qPrintable(session.error().detail));
    QEventLoop loop;
    QObject::connect(session->get(), &Session::committed, &loop, [&](qint64 /*lastId*/, const CaptureCounters &counters) {
        if (counters.committedEvents >= events)
            loop.quit();
    });
    const double taken = bench::seconds([&] {
        (void)(*session)->subscribe(QStringLiteral("/default/*"));
        loop.exec();
    });
    return events / taken;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const double limit = bareWebSocket();
    bench::report("events, socket to committed row", wholePipeline(), "events/s", "bare QWebSocket counting", limit);
}
