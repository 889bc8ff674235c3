// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <array>
#include <chrono>
#include <optional>

/// What the connection doctor looks at and finds. Facts and codes; words for people are made by who shows them.
namespace eventscope::doctor {

/// In the order in which they are made.
enum class Check {
    Name, ///< the host of the HTTP endpoint has an address
    Tcp, ///< it takes connections, through the proxy where there is one
    Tls, ///< its certificate is good
    Clock, ///< this computer's clock goes as the service's
    Realtime, ///< the realtime host follows from the HTTP host and has an address
    Upgrade, ///< the WebSocket is accepted, with the protocol's subprotocol
    Acknowledge, ///< connection_ack
    Subscribe, ///< subscribe_success for the scratch channel
    Publish, ///< an event published there comes back
};
inline constexpr std::array allChecks{Check::Name,    Check::Tcp,         Check::Tls,       Check::Clock,  Check::Realtime,
                                      Check::Upgrade, Check::Acknowledge, Check::Subscribe, Check::Publish};

enum class Verdict { Passed, Warning, Failed, Skipped };

/// Why a verdict is what it is, where the error does not tell.
enum class Cause {
    None,
    // skipped
    Blocked, ///< by `blockedBy`
    NotEncrypted, ///< plain http
    ResolvedByProxy, ///< the proxy looks names up
    NotWanted, ///< a publish that nobody asked for
    Stopped,
    // certificates
    CertificateExpired,
    CertificateNotYetValid,
    WrongHost,
    SelfSigned,
    UnknownAuthority,
    // the service's clock
    ClockOff,
    NoDate,
    // else
    NotAnEventApi, ///< it answers HTML
    UnusualRealtimeHost, ///< of an AWS host, but not the one that follows from it
    NotReceived, ///< published, but it did not come back
};

enum class FactKind {
    Addresses,
    Peer,
    Proxy,
    TlsProtocol,
    HttpStatus,
    ContentType,
    ServerTime, ///< the `Date` header
    ClockOffset, ///< whole seconds that the service is ahead of this computer
    RealtimeUrl,
    DerivedUrl, ///< what the realtime URL would be by the rule
    Channel,
    Arrival, ///< milliseconds from publishing to receiving
};

struct Fact
{
    FactKind kind;
    QString value;

    bool operator==(const Fact &) const = default;
};

struct Certificate
{
    QString subject;
    QString issuer;
    QDateTime validFrom; ///< UTC
    QDateTime validUntil;
    QStringList names; ///< hosts and addresses it is for

    bool operator==(const Certificate &) const = default;
};

/// What one check came to. A value type.
struct Finding
{
    Check check = Check::Name;
    Verdict verdict = Verdict::Passed;
    std::optional<Error> error = {};
    Cause cause = Cause::None;
    std::optional<Check> blockedBy = {}; ///< with Cause::Blocked: the failed check that it needs
    QList<Fact> facts = {};
    QList<Certificate> chain = {}; ///< the server's first
    std::chrono::milliseconds took{0};

    /// Empty when there is no such fact.
    [[nodiscard]] QString fact(FactKind kind) const;
};

// Stable names, for machine-readable answers.
[[nodiscard]] QLatin1String checkId(Check check);
[[nodiscard]] QLatin1String verdictId(Verdict verdict);
/// Empty for None.
[[nodiscard]] QLatin1String causeId(Cause cause);
[[nodiscard]] QLatin1String factId(FactKind kind);

} // namespace eventscope::doctor

Q_DECLARE_METATYPE(eventscope::doctor::Finding)
