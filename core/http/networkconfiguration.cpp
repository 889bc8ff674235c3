// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/networkconfiguration.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QSslCertificate>

namespace eventscope {

namespace {

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) || QHostAddress(host).isLoopback();
}

Error caFileError(const QString &path, const QString &reason)
{
    return {ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(path, reason)};
}

} // namespace

QNetworkProxy networkProxy(const ConnectionOptions &options)
{
    switch (options.proxy) {
    case ConnectionOptions::Proxy::System: return QNetworkProxy(QNetworkProxy::DefaultProxy);
    case ConnectionOptions::Proxy::None: return QNetworkProxy(QNetworkProxy::NoProxy);
    case ConnectionOptions::Proxy::Http: return {QNetworkProxy::HttpProxy, options.proxyHost, options.proxyPort};
    case ConnectionOptions::Proxy::Socks5: return {QNetworkProxy::Socks5Proxy, options.proxyHost, options.proxyPort};
    }
    return QNetworkProxy(QNetworkProxy::DefaultProxy);
}

QNetworkProxy networkProxy(const ConnectionOptions &options, const QUrl &target)
{
    if (options.proxy == ConnectionOptions::Proxy::System && isLoopback(target.host()))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    return networkProxy(options);
}

QNetworkProxy socketProxy(const ConnectionOptions &options, const QUrl &target)
{
    const QNetworkProxy chosen = networkProxy(options, target);
    if (chosen.type() != QNetworkProxy::DefaultProxy)
        return chosen;
    const bool isSecure = target.scheme() == QLatin1String("wss") || target.scheme() == QLatin1String("https");
    QUrl asHttp = target; // systems know proxies for http and https only
    asHttp.setScheme(isSecure ? QStringLiteral("https") : QStringLiteral("http"));
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(asHttp));
    QNetworkProxy proxy = proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
    if (proxy.type() == QNetworkProxy::HttpCachingProxy) // a request cache; the same host tunnels when asked to CONNECT
        proxy.setType(QNetworkProxy::HttpProxy);
    return proxy;
}

QString proxyAddress(const QNetworkProxy &proxy)
{
    const QLatin1String scheme(proxy.type() == QNetworkProxy::Socks5Proxy ? "socks5" : "http");
    return QStringLiteral("%1://%2:%3").arg(scheme, proxy.hostName()).arg(proxy.port());
}

Result<QSslConfiguration> tlsConfiguration(const ConnectionOptions &options)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (options.extraCaFile.isEmpty())
        return configuration;
    QFile file(options.extraCaFile);
    if (!file.open(QIODevice::ReadOnly))
        return caFileError(options.extraCaFile, file.errorString());
    const QList<QSslCertificate> extra = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (extra.isEmpty())
        return caFileError(options.extraCaFile, QStringLiteral("holds no PEM certificate"));
    // Giving any list switches Qt's loading of the system's roots on demand off, so they are named here.
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    return configuration;
}

} // namespace eventscope
