// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/nameprobe.h"

#include "core/http/networkconfiguration.h"

namespace eventscope::doctor {

namespace {

QString joined(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts << address.toString();
    return texts.join(QLatin1String(", "));
}

} // namespace

NameProbe::NameProbe(Endpoint endpoint, ConnectionOptions options, QObject *parent)
    : Probe(parent)
    , m_endpoint(std::move(endpoint))
    , m_options(std::move(options))
{
}

NameProbe::~NameProbe()
{
    QHostInfo::abortHostLookup(m_lookup);
}

void NameProbe::checkHttpHost()
{
    const QNetworkProxy proxy = socketProxy(m_options, m_endpoint.httpUrl());
    if (proxy.type() == QNetworkProxy::NoProxy)
        return lookUp(m_endpoint.httpUrl(), {Check::Name});
    Q_EMIT done({Check::Name, Verdict::Skipped, {}, Cause::ResolvedByProxy, {}, {{FactKind::Proxy, proxyAddress(proxy)}}});
}

void NameProbe::checkRealtimeHost()
{
    const QUrl realtime = m_endpoint.realtimeUrl();
    Finding finding{Check::Realtime, Verdict::Passed, {}, Cause::None, {}, {{FactKind::RealtimeUrl, realtime.toString()}}};
    const Result<Endpoint> derived = Endpoint::fromInput(m_endpoint.httpUrl().toString());
    if (m_endpoint.kind() == Endpoint::Kind::Aws && derived && derived->realtimeUrl() != realtime) {
        finding.verdict = Verdict::Warning;
        finding.cause = Cause::UnusualRealtimeHost;
        finding.facts << Fact{FactKind::DerivedUrl, derived->realtimeUrl().toString()};
    }
    if (socketProxy(m_options, realtime).type() == QNetworkProxy::NoProxy)
        return lookUp(realtime, finding);
    Q_EMIT done(finding);
}

void NameProbe::lookUp(const QUrl &url, Finding finding)
{
    // For an address Qt would ask for its name, which may take long and is of no use here.
    if (!QHostAddress(url.host()).isNull()) {
        finding.facts << Fact{FactKind::Addresses, url.host()};
        Q_EMIT done(finding);
        return;
    }
    m_lookup = QHostInfo::lookupHost(url.host(), this, [this, finding](const QHostInfo &info) { finish(finding, info); });
}

void NameProbe::finish(Finding finding, const QHostInfo &info)
{
    if (info.error() == QHostInfo::NoError) {
        finding.facts << Fact{FactKind::Addresses, joined(info.addresses())};
    } else {
        finding.verdict = Verdict::Failed;
        finding.error = Error{ErrorCode::HostNotFound, QStringLiteral("%1: %2").arg(info.hostName(), info.errorString())};
    }
    Q_EMIT done(finding);
}

} // namespace eventscope::doctor
