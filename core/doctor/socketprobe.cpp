// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/socketprobe.h"

#include "core/http/networkconfiguration.h"
#include "core/http/networkerror.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslCipher>

#include <algorithm>

namespace eventscope::doctor {

namespace {

constexpr int httpPort = 80;
constexpr int httpsPort = 443;

bool isSecure(const Endpoint &endpoint)
{
    return endpoint.httpUrl().scheme() == QLatin1String("https");
}

QString nameOf(const QSslCertificate &certificate, QStringList (QSslCertificate::*info)(QSslCertificate::SubjectInfo) const)
{
    for (const auto part : {QSslCertificate::CommonName, QSslCertificate::Organization}) {
        if (const QStringList values = (certificate.*info)(part); !values.isEmpty())
            return values.join(QLatin1String(", "));
    }
    return {};
}

Certificate described(const QSslCertificate &certificate)
{
    return {nameOf(certificate, &QSslCertificate::subjectInfo), nameOf(certificate, &QSslCertificate::issuerInfo),
            certificate.effectiveDate().toUTC(), certificate.expiryDate().toUTC(), certificate.subjectAlternativeNames().values()};
}

QList<Certificate> described(const QList<QSslCertificate> &chain)
{
    QList<Certificate> certificates;
    for (const QSslCertificate &certificate : chain)
        certificates << described(certificate);
    return certificates;
}

Cause causeOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired: return Cause::CertificateExpired;
    case QSslError::CertificateNotYetValid: return Cause::CertificateNotYetValid;
    case QSslError::HostNameMismatch: return Cause::WrongHost;
    case QSslError::SelfSignedCertificate: return Cause::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted: return Cause::UnknownAuthority;
    default: return Cause::None;
    }
}

/// The most telling one: a certificate for another host is of no use whoever made it.
Cause causeOf(const QList<QSslError> &errors)
{
    for (const Cause cause :
         {Cause::CertificateExpired, Cause::CertificateNotYetValid, Cause::WrongHost, Cause::SelfSigned, Cause::UnknownAuthority}) {
        if (std::any_of(errors.cbegin(), errors.cend(), [cause](const QSslError &error) { return causeOf(error.error()) == cause; }))
            return cause;
    }
    return Cause::None;
}

QString joined(const QList<QSslError> &errors)
{
    QStringList texts;
    for (const QSslError &error : errors)
        texts << error.errorString();
    texts.removeDuplicates();
    return texts.join(QLatin1String("; "));
}

} // namespace

SocketProbe::SocketProbe(Endpoint endpoint, ConnectionOptions options, QObject *parent)
    : Probe(parent)
    , m_endpoint(std::move(endpoint))
    , m_options(std::move(options))
{
    connect(&m_socket, &QSslSocket::connected, this, &SocketProbe::onConnected);
    connect(&m_socket, &QSslSocket::encrypted, this, &SocketProbe::onEncrypted);
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors += errors; });
    connect(&m_socket, &QSslSocket::errorOccurred, this, &SocketProbe::onError);
}

SocketProbe::~SocketProbe()
{
    QObject::disconnect(&m_socket, nullptr, this, nullptr);
}

void SocketProbe::connectTcp()
{
    const QUrl url = m_endpoint.httpUrl();
    m_socket.setProxy(socketProxy(m_options, url));
    m_socket.connectToHost(url.host(), static_cast<quint16>(url.port(isSecure(m_endpoint) ? httpsPort : httpPort)));
}

void SocketProbe::onConnected()
{
    Finding finding{Check::Tcp};
    const QNetworkProxy proxy = m_socket.proxy();
    if (proxy.type() == QNetworkProxy::NoProxy)
        finding.facts << Fact{FactKind::Peer, QStringLiteral("%1 port %2").arg(m_socket.peerAddress().toString()).arg(m_socket.peerPort())};
    else
        finding.facts << Fact{FactKind::Proxy, proxyAddress(proxy)};
    Q_EMIT done(finding);
}

void SocketProbe::startTls()
{
    m_check = Check::Tls;
    if (!isSecure(m_endpoint)) {
        Q_EMIT done({Check::Tls, Verdict::Skipped, {}, Cause::NotEncrypted});
        return;
    }
    const Result<QSslConfiguration> configuration = tlsConfiguration(m_options);
    if (!configuration) {
        Q_EMIT done({Check::Tls, Verdict::Failed, configuration.error()});
        return;
    }
    m_socket.setSslConfiguration(*configuration);
    m_socket.setPeerVerifyName(m_endpoint.httpUrl().host());
    m_socket.startClientEncryption();
}

void SocketProbe::onEncrypted()
{
    Finding finding = tlsFinding(Verdict::Passed);
    finding.facts << Fact{FactKind::TlsProtocol, m_socket.sessionCipher().protocolString()};
    Q_EMIT done(finding);
    m_socket.abort();
}

void SocketProbe::onError(QAbstractSocket::SocketError code)
{
    const QString detail = m_tlsErrors.isEmpty() ? m_socket.errorString() : joined(m_tlsErrors);
    Finding finding = m_check == Check::Tls ? tlsFinding(Verdict::Failed) : Finding{Check::Tcp, Verdict::Failed};
    // A server that hangs up instead of shaking hands speaks no TLS, or none of ours.
    finding.error = Error{m_check == Check::Tls ? ErrorCode::TlsFailed : socketErrorCode(code, m_socket.proxy()), detail};
    if (m_socket.proxy().type() != QNetworkProxy::NoProxy)
        finding.facts << Fact{FactKind::Proxy, proxyAddress(m_socket.proxy())};
    Q_EMIT done(finding);
}

Finding SocketProbe::tlsFinding(Verdict verdict) const
{
    Finding finding{Check::Tls, verdict};
    finding.cause = causeOf(m_tlsErrors);
    finding.chain = described(m_socket.peerCertificateChain());
    return finding;
}

} // namespace eventscope::doctor
