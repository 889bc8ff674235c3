// SPDX-License-Identifier: GPL-3.0-or-later
// Publishes per second against the local Event API: over the WebSocket pipelined, over HTTP one after the other.
#include "core/auth/apikeyauthorizer.h"
#include "core/localapi/localeventapi.h"
#include "core/net/eventsrestclient.h"
#include "core/net/eventswebsocketclient.h"
#include "core/net/websockettransport.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkReply>

using namespace eventscope;

namespace {

const QByteArray payload = QByteArrayLiteral(R"({"order":7,"state":"paid","total":127.0})");

struct Target
{
    Endpoint endpoint;
    AuthorizerPtr authorizer;
    ChannelPath channel;
};

double overWebSocket(const Target &target, const Clock &clock)
{
    constexpr int publishes = 20'000;
    EventsWebSocketClient client(
        target.endpoint, {target.authorizer, target.authorizer, target.authorizer}, {},
        [] { return std::make_unique<WebSocketTransport>(ConnectionOptions{}); }, clock);
    QEventLoop loop;
    int done = 0;
    QObject context;
    const double taken = bench::seconds([&] {
        for (int i = 0; i < publishes; ++i) {
            client.publish(target.channel, {payload}).then(&context, [&](const PublishResult &result) {
                if (!result.isFullSuccess())
                    qFatal("a publish failed");
                if (++done == publishes)
                    loop.quit();
            });
        }
        loop.exec();
    });
    return publishes / taken;
}

double overHttp(const Target &target)
{
    constexpr int publishes = 2'000;
    EventsRestClient client(target.endpoint, target.authorizer, {});
    QEventLoop loop;
    QObject context;
    int done = 0;
    std::function<void()> next = [&] {
        client.publish(target.channel, {payload}).then(&context, [&](const PublishResult &result) {
            if (!result.isFullSuccess())
                qFatal("a publish failed");
            if (++done == publishes)
                loop.quit();
            else
                QMetaObject::invokeMethod(&context, next, Qt::QueuedConnection);
        });
    };
    const double taken = bench::seconds([&] {
        next();
        loop.exec();
    });
    return publishes / taken;
}

double bareHttp(const Target &target, const Secret &apiKey)
{
    constexpr int requests = 2'000;
    QNetworkAccessManager network;
    QEventLoop loop;
    int done = 0;
    QNetworkRequest request(target.endpoint.httpUrl());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader("x-api-key", apiKey.reveal());
    const QByteArray body = FrameCodec::publishBody(target.channel.text(), {payload});
    std::function<void()> next = [&] {
        QNetworkReply *reply = network.post(request, body);
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
            reply->deleteLater();
            if (++done == requests)
                loop.quit();
            else
                next();
        });
    };
    const double taken = bench::seconds([&] {
        next();
        loop.exec();
    });
    return requests / taken;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const SystemClock clock;
    LocalEventApi api(LocalApiDefinition::makeDefault(), clock);
    QEventLoop loop;
    std::optional<Result<LocalApiAddress>> started;
    api.start().then(&application, [&](const Result<LocalApiAddress> &result) {
        started = result;
        loop.quit();
    });
    loop.exec();
    const Secret apiKey = api.definition().apiKey();
    const Target target{*Endpoint::fromUrls((*started)->http.toString(), (*started)->realtime.toString()),
                        std::make_shared<ApiKeyAuthorizer>(apiKey), *ChannelPath::parse(QStringLiteral("/default/bench"))};
    bench::report("publishes, WebSocket, pipelined", overWebSocket(target, clock), "pub/s");
    const double limit = bareHttp(target, apiKey);
    bench::report("publishes, HTTP, one after the other", overHttp(target), "pub/s", "bare QNetworkAccessManager", limit);
}
