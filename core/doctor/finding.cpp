// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/finding.h"

#include <algorithm>

namespace eventscope::doctor {

QString Finding::fact(FactKind kind) const
{
    const auto found = std::find_if(facts.cbegin(), facts.cend(), [kind](const Fact &fact) { return fact.kind == kind; });
    return found == facts.cend() ? QString() : found->value;
}

QLatin1String checkId(Check check)
{
    switch (check) {
    case Check::Name: return QLatin1String("name");
    case Check::Tcp: return QLatin1String("tcp");
    case Check::Tls: return QLatin1String("tls");
    case Check::Clock: return QLatin1String("clock");
    case Check::Realtime: return QLatin1String("realtime");
    case Check::Upgrade: return QLatin1String("upgrade");
    case Check::Acknowledge: return QLatin1String("acknowledge");
    case Check::Subscribe: return QLatin1String("subscribe");
    case Check::Publish: return QLatin1String("publish");
    }
    return {};
}

QLatin1String verdictId(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed: return QLatin1String("passed");
    case Verdict::Warning: return QLatin1String("warning");
    case Verdict::Failed: return QLatin1String("failed");
    case Verdict::Skipped: return QLatin1String("skipped");
    }
    return {};
}

QLatin1String causeId(Cause cause)
{
    switch (cause) {
    case Cause::None: return {};
    case Cause::Blocked: return QLatin1String("blocked");
    case Cause::NotEncrypted: return QLatin1String("notEncrypted");
    case Cause::ResolvedByProxy: return QLatin1String("resolvedByProxy");
    case Cause::NotWanted: return QLatin1String("notWanted");
    case Cause::Stopped: return QLatin1String("stopped");
    case Cause::CertificateExpired: return QLatin1String("certificateExpired");
    case Cause::CertificateNotYetValid: return QLatin1String("certificateNotYetValid");
    case Cause::WrongHost: return QLatin1String("wrongHost");
    case Cause::SelfSigned: return QLatin1String("selfSigned");
    case Cause::UnknownAuthority: return QLatin1String("unknownAuthority");
    case Cause::ClockOff: return QLatin1String("clockOff");
    case Cause::NoDate: return QLatin1String("noDate");
    case Cause::NotAnEventApi: return QLatin1String("notAnEventApi");
    case Cause::UnusualRealtimeHost: return QLatin1String("unusualRealtimeHost");
    case Cause::NotReceived: return QLatin1String("notReceived");
    }
    return {};
}

QLatin1String factId(FactKind kind)
{
    switch (kind) {
    case FactKind::Addresses: return QLatin1String("addresses");
    case FactKind::Peer: return QLatin1String("peer");
    case FactKind::Proxy: return QLatin1String("proxy");
    case FactKind::TlsProtocol: return QLatin1String("tlsProtocol");
    case FactKind::HttpStatus: return QLatin1String("httpStatus");
    case FactKind::ContentType: return QLatin1String("contentType");
    case FactKind::ServerTime: return QLatin1String("serverTime");
    case FactKind::ClockOffset: return QLatin1String("clockOffsetSeconds");
    case FactKind::RealtimeUrl: return QLatin1String("realtimeUrl");
    case FactKind::DerivedUrl: return QLatin1String("derivedUrl");
    case FactKind::Channel: return QLatin1String("channel");
    case FactKind::Arrival: return QLatin1String("arrivalMs");
    }
    return {};
}

} // namespace eventscope::doctor
