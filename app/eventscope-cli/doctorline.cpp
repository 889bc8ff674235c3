// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/doctorline.h"

#include "app/eventscope-cli/clitext.h"
#include "app/eventscope-cli/errorjson.h"
#include "app/eventscope-cli/jsonline.h"
#include "core/base/masksecrets.h"
#include "core/json/document.h"

#include <cstdlib>

namespace eventscope::cli {

using doctor::Cause;
using doctor::Certificate;
using doctor::FactKind;
using doctor::Finding;
using doctor::Verdict;

namespace {

QString clockWords(const Finding &finding)
{
    const int offset = finding.fact(FactKind::ClockOffset).toInt();
    const QString text = offset < 0 ? QStringLiteral("This computer's clock is %1 s ahead of the service's. Set it by the network.")
                                    : QStringLiteral("This computer's clock is %1 s behind the service's. Set it by the network.");
    return text.arg(std::abs(offset));
}

QString certificateWords(Cause cause)
{
    switch (cause) {
    case Cause::CertificateExpired: return QStringLiteral("The certificate has expired. Ask who runs the server to renew it.");
    case Cause::CertificateNotYetValid: return QStringLiteral("The certificate is not valid yet. Check this computer's clock.");
    case Cause::WrongHost: return QStringLiteral("The certificate is for another host. Check the endpoint and what stands in between.");
    case Cause::SelfSigned: return QStringLiteral("The certificate is self-signed. If it is the right one, name it with --ca-file.");
    case Cause::UnknownAuthority:
        return QStringLiteral("Nobody here knows who signed the certificate. If it is your network's CA, name it with --ca-file.");
    default: return {};
    }
}

QString skippedWords(const Finding &finding)
{
    switch (finding.cause) {
    case Cause::Blocked: return QStringLiteral("It needs what failed before: %1.").arg(doctor::checkId(*finding.blockedBy));
    case Cause::NotEncrypted: return QStringLiteral("The endpoint is plain http.");
    case Cause::ResolvedByProxy: return QStringLiteral("The proxy %1 looks names up.").arg(finding.fact(FactKind::Proxy));
    case Cause::NotWanted: return QStringLiteral("Nothing is published without --publish.");
    default: return {};
    }
}

/// Empty where the error, or the facts, say it all.
QString causeWords(const Finding &finding)
{
    switch (finding.cause) {
    case Cause::ClockOff: return clockWords(finding);
    case Cause::NoDate: return QStringLiteral("The answer has no Date: the clocks could not be compared.");
    case Cause::NotAnEventApi: return QStringLiteral("The server answers with a web page: this is no Event API. Check the endpoint.");
    case Cause::UnusualRealtimeHost:
        return QStringLiteral("The realtime endpoint %1 is not the one of this API, %2. Leave --realtime out.")
            .arg(finding.fact(FactKind::RealtimeUrl), finding.fact(FactKind::DerivedUrl));
    case Cause::NotReceived:
        return QStringLiteral("The event was accepted and did not come back. Look at the namespace's handlers and the API's logs.");
    default: return finding.verdict == Verdict::Skipped ? skippedWords(finding) : certificateWords(finding.cause);
    }
}

QString certificateText(const Certificate &certificate)
{
    return QStringLiteral("%1, issued by %2, valid until %3")
        .arg(certificate.subject, certificate.issuer, certificate.validUntil.date().toString(Qt::ISODate));
}

QString factsText(const Finding &finding)
{
    QStringList texts;
    for (const doctor::Fact &fact : finding.facts)
        texts << QStringLiteral("%1 %2").arg(doctor::factId(fact.kind), fact.value);
    for (const Certificate &certificate : finding.chain)
        texts << certificateText(certificate);
    return texts.join(QLatin1String("; "));
}

QByteArray certificateJson(const Certificate &certificate)
{
    QByteArrayList names;
    for (const QString &name : certificate.names)
        names << json::quoted(name.toUtf8());
    JsonLine line;
    line.add("subject", certificate.subject).add("issuer", certificate.issuer);
    line.add("validFrom", certificate.validFrom.toString(Qt::ISODate)).add("validUntil", certificate.validUntil.toString(Qt::ISODate));
    return line.addJson("names", jsonArray(names)).text();
}

bool isNumber(FactKind kind)
{
    return kind == FactKind::HttpStatus || kind == FactKind::ClockOffset || kind == FactKind::Arrival;
}

QByteArray factsJson(const QList<doctor::Fact> &facts)
{
    JsonLine line;
    for (const doctor::Fact &fact : facts) {
        if (isNumber(fact.kind))
            line.addJson(doctor::factId(fact.kind).data(), fact.value.toLatin1());
        else
            line.add(doctor::factId(fact.kind).data(), maskSecrets(fact.value));
    }
    return line.text();
}

} // namespace

QString findingLine(const Finding &finding)
{
    constexpr int verdictWidth = 8;
    constexpr int checkWidth = 12;
    constexpr int timeWidth = 6;
    QStringList found{causeWords(finding)};
    if (found.first().isEmpty() && finding.error)
        found = QStringList{words(*finding.error, finding.check < doctor::Check::Subscribe ? Party::Connection : Party::EventApi)};
    found << factsText(finding);
    found.removeAll(QString());
    const QString verdict = doctor::verdictId(finding.verdict);
    const QString check = doctor::checkId(finding.check);
    const QString line = QStringLiteral("%1%2%3 ms  %4")
                             .arg(verdict.leftJustified(verdictWidth), check.leftJustified(checkWidth))
                             .arg(finding.took.count(), timeWidth)
                             .arg(found.join(QLatin1Char(' ')).simplified()); // one line a check
    return maskSecrets(line).trimmed();
}

QByteArray findingJson(const Finding &finding)
{
    JsonLine line;
    line.add("check", doctor::checkId(finding.check).data()).add("verdict", doctor::verdictId(finding.verdict).data());
    line.add("ms", qint64(finding.took.count()));
    if (finding.cause != Cause::None)
        line.add("cause", doctor::causeId(finding.cause).data());
    if (finding.blockedBy)
        line.add("blockedBy", doctor::checkId(*finding.blockedBy).data());
    if (finding.error)
        line.addJson("error", errorJson(*finding.error));
    line.addJson("facts", factsJson(finding.facts));
    QByteArrayList certificates;
    for (const Certificate &certificate : finding.chain)
        certificates << certificateJson(certificate);
    if (!certificates.isEmpty())
        line.addJson("certificates", jsonArray(certificates));
    return line.text();
}

} // namespace eventscope::cli
