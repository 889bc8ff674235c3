// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/controlplane.h"

#include "core/auth/awsjson.h"
#include "core/auth/sigv4.h"
#include "core/base/whenfinished.h"

#include <QTimer>

namespace eventscope {

namespace {

bool isThrottled(const Result<QJsonObject> &answer)
{
    return !answer && answer.error().code == ErrorCode::RateLimitExceeded;
}

template<typename T>
void finish(QPromise<T> &promise, const T &value)
{
    promise.addResult(value);
    promise.finish();
}

} // namespace

struct ControlPlane::Exchange
{
    QUrl url;
    Backoff backoff;
    QPromise<Result<QJsonObject>> promise;
};

struct ControlPlane::Listing
{
    QString path;
    QString name;
    QJsonArray items;
    int pages = 0;
    QPromise<Result<QJsonArray>> promise;
};

ControlPlane::ControlPlane(http::Client &client, const Clock &clock, Setup setup, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_setup(std::move(setup))
{
}

QFuture<Result<QJsonObject>> ControlPlane::get(const QString &path)
{
    return ask(urlOf(path, {}));
}

QFuture<Result<QJsonArray>> ControlPlane::list(const QString &path, const QString &name)
{
    auto listing = std::make_shared<Listing>();
    listing->path = path;
    listing->name = name;
    listing->promise.start();
    askForPage(listing, {});
    return listing->promise.future();
}

http::Request ControlPlane::signedGet(const QUrl &url, const Credentials &credentials, const QString &region, UtcTime at)
{
    const sigv4::Request toSign{"GET", url, {{"host", http::hostHeader(url)}}, {}};
    http::Request request;
    request.method = toSign.method;
    request.url = url;
    request.headers = sigv4::signedFields(toSign, sigv4::sign(toSign, credentials, region.toUtf8(), "appsync", at), credentials);
    return request;
}

QFuture<Result<QJsonObject>> ControlPlane::ask(const QUrl &url)
{
    auto exchange = std::make_shared<Exchange>(Exchange{url, Backoff(m_setup.random), {}});
    exchange->promise.start();
    send(exchange);
    return exchange->promise.future();
}

void ControlPlane::send(const std::shared_ptr<Exchange> &exchange)
{
    const http::Request request = signedGet(exchange->url, m_setup.credentials, m_setup.region, m_clock.utc());
    whenFinished(m_client.send(request), this, [this, exchange](const auto &response) { take(exchange, response); });
}

void ControlPlane::take(const std::shared_ptr<Exchange> &exchange, const Result<http::Response> &response)
{
    const Result<QJsonObject> answer = awsjson::objectOf(response);
    if (isThrottled(answer) && exchange->backoff.attempt() < maxRetries)
        QTimer::singleShot(exchange->backoff.next(), this, [this, exchange] { send(exchange); });
    else
        finish(exchange->promise, answer);
}

void ControlPlane::askForPage(const std::shared_ptr<Listing> &listing, const QString &token)
{
    const QByteArray query
        = token.isEmpty() ? QByteArrayLiteral("maxResults=25") : "maxResults=25&nextToken=" + QUrl::toPercentEncoding(token);
    whenFinished(ask(urlOf(listing->path, query)), this, [this, listing, token](const auto &page) { takePage(listing, token, page); });
}

void ControlPlane::takePage(const std::shared_ptr<Listing> &listing, const QString &token, const Result<QJsonObject> &page)
{
    if (!page)
        return finish(listing->promise, Result<QJsonArray>(page.error()));
    if (!page->value(listing->name).isArray())
        return finish(
            listing->promise,
            Result<QJsonArray>(Error{ErrorCode::InvalidFrame, QStringLiteral("the answer has no list \"%1\"").arg(listing->name)}));
    const QJsonArray items = page->value(listing->name).toArray();
    for (const QJsonValue item : items)
        listing->items << item;
    const QString next = page->value(QLatin1String("nextToken")).toString();
    if (next.isEmpty())
        return finish(listing->promise, Result<QJsonArray>(listing->items));
    if (next == token || ++listing->pages >= maxPages)
        return finish(listing->promise,
                      Result<QJsonArray>(Error{ErrorCode::InvalidFrame, QStringLiteral("the pages of the list do not end")}));
    askForPage(listing, next);
}

QUrl ControlPlane::urlOf(const QString &path, const QByteArray &query) const
{
    QUrl url = m_setup.url;
    url.setPath(path);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

} // namespace eventscope
