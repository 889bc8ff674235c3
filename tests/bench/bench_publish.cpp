// SPDX-License-Identifier: GPL-3.0-or-later
// Publishes against the local Event API: over the WebSocket pipelined, over HTTP one after the other beside libcurl.
#include "core/auth/apikeyauthorizer.h"
#include "core/localapi/localeventapi.h"
#include "core/net/eventsrestclient.h"
#include "core/net/eventswebsocketclient.h"
#include "core/net/websockettransport.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkReply>

#include <curl/curl.h>

using namespace eventscope;

namespace {

const QByteArray payload = QByteArrayLiteral(R"({"order":7,"state":"paid","total":127.0})");

struct Target
{
    Endpoint endpoint;
    AuthorizerPtr authorizer;
    ChannelPath channel;
};

double pipelined(EventsWebSocketClient &client, const Target &target)
{
    constexpr int publishes = 20'000;
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

/// Publishes a second, each sent when the one before is answered; `publish` answers with a future.
template<typename Publish>
double oneAfterTheOther(const Publish &publish)
{
    constexpr int publishes = 2'000;
    QEventLoop loop;
    QObject context;
    int done = 0;
    std::function<void()> next = [&] {
        publish().then(&context, [&](const PublishResult &result) {
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

double overHttp(const Target &target)
{
    EventsRestClient client(target.endpoint, target.authorizer, {});
    return oneAfterTheOther([&] { return client.publish(target.channel, {payload}); });
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

size_t swallow(char *, size_t size, size_t count, void *)
{
    return size * count;
}

/// The same request by libcurl, over one connection that it keeps.
double curlHttp(const Target &target, const Secret &apiKey)
{
    constexpr int requests = 2'000;
    const QByteArray url = target.endpoint.httpUrl().toEncoded();
    const QByteArray body = FrameCodec::publishBody(target.channel.text(), {payload});
    CURL *curl = curl_easy_init();
    curl_slist *headers = curl_slist_append(nullptr, "content-type: application/json");
    headers = curl_slist_append(headers, QByteArray("x-api-key: " + apiKey.reveal()).constData());
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.constData());
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, long(body.size()));
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, swallow);
    const double taken = bench::seconds([&] {
        for (int done = 0; done < requests; ++done) {
            long status = 0;
            if (curl_easy_perform(curl) != CURLE_OK || curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status) != CURLE_OK
                || status != 200)
                qFatal("libcurl's publish failed");
        }
    });
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
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
    EventsWebSocketClient client(
        target.endpoint, {target.authorizer, target.authorizer, target.authorizer}, {},
        [] { return std::make_unique<WebSocketTransport>(ConnectionOptions{}); }, clock);
    bench::report("publishes, WebSocket, pipelined", pipelined(client, target), "pub/s");
    const double socket = oneAfterTheOther([&] { return client.publish(target.channel, {payload}); });
    constexpr double microseconds = 1e6;
    const double curl = curlHttp(target, apiKey);
    bench::report("publish, WebSocket round trip", microseconds / socket, "us", "libcurl, HTTP", microseconds / curl);
    bench::report("bare QNetworkAccessManager, HTTP round trip", microseconds / bareHttp(target, apiKey), "us", "libcurl",
                  microseconds / curl);
    bench::report("publish, HTTP round trip", microseconds / overHttp(target), "us", "libcurl", microseconds / curl);
}
