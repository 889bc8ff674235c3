// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/clockprobe.h"

#include "core/auth/serviceclock.h"
#include "core/base/whenfinished.h"

namespace eventscope::doctor {

ClockProbe::ClockProbe(const Endpoint &endpoint, const ConnectionOptions &options, bool timeMatters, const Clock &clock, QObject *parent)
    : Probe(parent)
    , m_endpoint(endpoint)
    , m_timeout(options.connectTimeout)
    , m_timeMatters(timeMatters)
    , m_clock(clock)
    , m_client(options)
{
}

void ClockProbe::check()
{
    http::Request request;
    request.method = "GET";
    request.url = m_endpoint.httpUrl();
    request.timeout = m_timeout;
    whenFinished(m_client.send(request), this, [this](const Result<http::Response> &response) {
        if (response)
            take(*response);
        else
            Q_EMIT done({Check::Clock, Verdict::Failed, response.error()});
    });
}

void ClockProbe::take(const http::Response &response)
{
    const QByteArray date = response.header("Date");
    const QByteArray contentType = response.header("Content-Type");
    Finding finding{Check::Clock, Verdict::Passed, {}, Cause::None, {}, {{FactKind::HttpStatus, QString::number(response.status)}}};
    if (!contentType.isEmpty())
        finding.facts << Fact{FactKind::ContentType, QString::fromLatin1(contentType)};
    const auto serverTime = parseHttpDate(date);
    if (serverTime) {
        finding.facts << Fact{FactKind::ServerTime, QString::fromLatin1(date)};
        constexpr std::chrono::milliseconds cutOff{500}; // a Date has whole seconds: on the average that much is missing
        judge(finding, std::chrono::round<std::chrono::seconds>(*serverTime + cutOff - m_clock.utc()));
    } else {
        finding.verdict = Verdict::Warning;
        finding.cause = Cause::NoDate;
    }
    if (finding.cause != Cause::ClockOff && contentType.startsWith("text/html")) {
        finding.verdict = Verdict::Warning;
        finding.cause = Cause::NotAnEventApi;
    }
    Q_EMIT done(finding);
}

void ClockProbe::judge(Finding &finding, std::chrono::seconds offset) const
{
    finding.facts << Fact{FactKind::ClockOffset, QString::number(offset.count())};
    const auto distance = std::chrono::abs(offset);
    if (distance <= warningAbove)
        return;
    finding.cause = Cause::ClockOff;
    finding.verdict = distance > failureAbove && m_timeMatters ? Verdict::Failed : Verdict::Warning;
}

} // namespace eventscope::doctor
