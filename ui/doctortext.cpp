// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctortext.h"

#include "core/base/masksecrets.h"
#include "ui/errortext.h"
#include "ui/refusaltext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace eventscope {

using doctor::Cause;
using doctor::Check;
using doctor::FactKind;
using doctor::Finding;
using doctor::Verdict;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::doctortext)

public:
    static QString check(Check check);
    static QString verdict(Verdict verdict);
    static QString summary(const Finding &finding);
    static QString nextStep(const Finding &finding);
    static QString fact(const doctor::Fact &fact);
    static QString certificate(const doctor::Certificate &certificate);
    static QString passed(const Finding &finding);
    static QString cause(const Finding &finding);
    static QString took(std::chrono::milliseconds took) { return tr("%1 ms").arg(took.count()); }
    static QString reportTitle(const EndpointSettings &endpoint) { return tr("Connection doctor: %1").arg(endpoint.name); }

private:
    static QString skipped(const Finding &finding);
    static QString ofCertificate(Cause cause);
    static QString clock(const Finding &finding);
    static QString factName(FactKind kind);
};

QString Words::check(Check check)
{
    switch (check) {
    case Check::Name: return tr("Host name");
    case Check::Tcp: return tr("Connection");
    case Check::Tls: return tr("TLS certificate");
    case Check::Clock: return tr("Clock");
    case Check::Realtime: return tr("Realtime host");
    case Check::Upgrade: return tr("WebSocket");
    case Check::Acknowledge: return tr("Authorization");
    case Check::Subscribe: return tr("Subscribe");
    case Check::Publish: return tr("Publish and receive");
    }
    return {};
}

QString Words::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed: return tr("passed");
    case Verdict::Warning: return tr("warning");
    case Verdict::Failed: return tr("failed");
    case Verdict::Skipped: return tr("skipped");
    }
    return {};
}

QString Words::summary(const Finding &finding)
{
    if (finding.cause != Cause::None)
        return cause(finding);
    return finding.error ? errorTitle(*finding.error) : passed(finding);
}

QString Words::passed(const Finding &finding)
{
    switch (finding.check) {
    case Check::Name: return finding.fact(FactKind::Addresses);
    case Check::Tcp: {
        const QString proxy = finding.fact(FactKind::Proxy);
        return proxy.isEmpty() ? finding.fact(FactKind::Peer) : tr("Through the proxy %1").arg(proxy);
    }
    case Check::Tls:
        if (finding.chain.isEmpty())
            return finding.fact(FactKind::TlsProtocol);
        return tr("Good until %1").arg(QLocale().toString(finding.chain.first().validUntil.date(), QLocale::ShortFormat));
    case Check::Clock: {
        const int offset = std::abs(finding.fact(FactKind::ClockOffset).toInt());
        return offset == 0 ? tr("As the service's") : tr("As the service's, but for %1 s").arg(offset);
    }
    case Check::Realtime: return QUrl(finding.fact(FactKind::RealtimeUrl)).host();
    case Check::Upgrade: return tr("Accepted, with the Event API's subprotocol");
    case Check::Acknowledge: return tr("The service acknowledged the connection");
    case Check::Subscribe: return tr("Subscribed to %1").arg(finding.fact(FactKind::Channel));
    case Check::Publish: return tr("Came back after %1 ms").arg(finding.fact(FactKind::Arrival));
    }
    return {};
}

QString Words::cause(const Finding &finding)
{
    switch (finding.cause) {
    case Cause::ClockOff: return clock(finding);
    case Cause::NoDate: return tr("The answer tells no time: the clocks could not be compared.");
    case Cause::NotAnEventApi: return tr("The server answers with a web page: this is no Event API.");
    case Cause::UnusualRealtimeHost: return tr("The realtime URL was given by hand, and is not the one of this API.");
    case Cause::NotReceived: return tr("The event was accepted, but did not come back.");
    default: return finding.verdict == Verdict::Skipped ? skipped(finding) : ofCertificate(finding.cause);
    }
}

QString Words::skipped(const Finding &finding)
{
    switch (finding.cause) {
    case Cause::Blocked: return tr("Needs what failed before: %1").arg(check(*finding.blockedBy));
    case Cause::NotEncrypted: return tr("The endpoint is plain http");
    case Cause::ResolvedByProxy: return tr("The proxy %1 looks names up").arg(finding.fact(FactKind::Proxy));
    case Cause::NotWanted: return tr("Not asked for");
    case Cause::Stopped: return tr("Stopped");
    default: return {};
    }
}

QString Words::ofCertificate(Cause cause)
{
    switch (cause) {
    case Cause::CertificateExpired: return tr("The server's certificate has expired.");
    case Cause::CertificateNotYetValid: return tr("The server's certificate is not valid yet.");
    case Cause::WrongHost: return tr("The server's certificate is for another host.");
    case Cause::SelfSigned: return tr("The server's certificate is self-signed.");
    case Cause::UnknownAuthority: return tr("This computer does not know who signed the server's certificate.");
    default: return {};
    }
}

QString Words::clock(const Finding &finding)
{
    const int offset = finding.fact(FactKind::ClockOffset).toInt();
    const QString seconds = QLocale().toString(std::abs(offset));
    return offset < 0 ? tr("This computer's clock is %1 s ahead of the service's.").arg(seconds)
                      : tr("This computer's clock is %1 s behind the service's.").arg(seconds);
}

QString Words::nextStep(const Finding &finding)
{
    switch (finding.cause) {
    case Cause::Blocked: return tr("Mend that first, then run the checks again.");
    case Cause::NotWanted: return tr("Tick the box above to publish one event and see it come back.");
    case Cause::CertificateExpired: return tr("Ask whoever runs the server to renew it, and check this computer's date.");
    case Cause::CertificateNotYetValid: return tr("Check this computer's date and clock.");
    case Cause::WrongHost:
        return tr("Check the URL. If it is right, something in between answers in the server's place: a proxy, a log-in page.");
    case Cause::SelfSigned:
    case Cause::UnknownAuthority:
        return tr("If it is your network's or the built-in API's, give its CA file in the endpoint's advanced settings.");
    case Cause::ClockOff: return tr("Set it by the network: signatures and tokens are refused for a wrong time.");
    case Cause::NotAnEventApi: return tr("Check the URL: the HTTP endpoint of an Event API ends with /event.");
    case Cause::UnusualRealtimeHost: return tr("Edit the endpoint and leave the realtime URL empty.");
    case Cause::NotReceived: return tr("Look at the namespace's handlers, which may drop or hold events, and at the API's logs.");
    default: return {};
    }
}

QString Words::factName(FactKind kind)
{
    switch (kind) {
    case FactKind::Addresses: return tr("Addresses");
    case FactKind::Peer: return tr("Connected to");
    case FactKind::Proxy: return tr("Proxy");
    case FactKind::TlsProtocol: return tr("Protocol");
    case FactKind::HttpStatus: return tr("HTTP status");
    //: Label: the type of what the server answered.
    case FactKind::ContentType: return tr("Answer");
    case FactKind::ServerTime: return tr("Time of the service");
    case FactKind::ClockOffset: return tr("Ahead of this computer, seconds");
    case FactKind::RealtimeUrl: return tr("Realtime URL");
    case FactKind::DerivedUrl: return tr("By the rule");
    case FactKind::Channel: return tr("Channel");
    case FactKind::Arrival: return tr("Publish to receive, ms");
    }
    return {};
}

QString Words::fact(const doctor::Fact &fact)
{
    return tr("%1: %2").arg(factName(fact.kind), fact.value);
}

QString Words::certificate(const doctor::Certificate &certificate)
{
    QString text = tr("Certificate: %1, issued by %2, valid from %3 until %4")
                       .arg(certificate.subject, certificate.issuer, certificate.validFrom.toString(Qt::ISODate),
                            certificate.validUntil.toString(Qt::ISODate));
    if (!certificate.names.isEmpty())
        text += tr(", for %1").arg(certificate.names.join(QLatin1String(", ")));
    return text;
}

Operation operationOf(Check check)
{
    if (check == Check::Subscribe)
        return Operation::Subscribe;
    return check == Check::Publish ? Operation::Publish : Operation::Connect;
}

} // namespace

QString doctorCheckText(Check check)
{
    return Words::check(check);
}

QString doctorVerdictText(Verdict verdict)
{
    return Words::verdict(verdict);
}

QString findingSummary(const Finding &finding)
{
    return Words::summary(finding);
}

QString findingText(const Finding &finding, const EndpointSettings &endpoint)
{
    if (finding.cause != Cause::None)
        return QStringList{Words::cause(finding), Words::nextStep(finding)}.join(QLatin1Char(' ')).trimmed();
    if (!finding.error)
        return Words::passed(finding);
    if (finding.check < Check::Upgrade)
        return errorText(*finding.error);
    return refusalText(endpoint, {}, {*finding.error, operationOf(finding.check), {}, true, finding.fact(FactKind::Channel)});
}

QString findingFacts(const Finding &finding)
{
    QStringList lines;
    for (const doctor::Fact &fact : finding.facts)
        lines << Words::fact(fact);
    for (const doctor::Certificate &certificate : finding.chain)
        lines << Words::certificate(certificate);
    if (finding.error && finding.cause != Cause::None && !finding.error->detail.isEmpty())
        lines << finding.error->detail;
    return lines.join(QLatin1Char('\n'));
}

QString doctorReport(const EndpointSettings &endpoint, const QList<Finding> &findings)
{
    QStringList lines{Words::reportTitle(endpoint), endpoint.url, {}};
    for (const Finding &finding : findings) {
        lines
            << QStringLiteral("[%1] %2 (%3)").arg(Words::verdict(finding.verdict), Words::check(finding.check), Words::took(finding.took));
        lines << QStringLiteral("    ") + findingText(finding, endpoint);
        const QString facts = findingFacts(finding);
        for (const QString &fact : facts.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            lines << QStringLiteral("    ") + fact;
    }
    return maskSecrets(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

} // namespace eventscope
