// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace eventscope {

/// An Event API: its HTTP URL, its realtime URL and the host to present in authorization (protocol.md 1). A value type.
class Endpoint
{
public:
    enum class Kind { Aws, Custom };

    Endpoint() = default;

    /// Reads what a person may paste: a bare host, an https, wss, http or ws URL, either host, with or without `/event` and
    /// `/event/realtime` and a trailing slash. Errors: EmptyInput, UnsupportedScheme, InvalidPath (`/graphql` among them: the
    /// detail says so), InvalidUrl (a bare API id among them).
    [[nodiscard]] static Result<Endpoint> fromInput(const QString &input);
    /// Both URLs as given by hand, for emulators whose hosts follow no rule. An empty `realtime` is derived from `http`.
    [[nodiscard]] static Result<Endpoint> fromUrls(const QString &http, const QString &realtime);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isNull() const { return m_httpUrl.isEmpty(); }
    [[nodiscard]] QUrl httpUrl() const { return m_httpUrl; }
    [[nodiscard]] QUrl realtimeUrl() const { return m_realtimeUrl; }
    /// Host (with the port unless it is the scheme's own) for the `host` field and SigV4: always the HTTP one.
    [[nodiscard]] QString host() const;
    /// The region of an AWS host; empty for a custom domain, where a person must give it for IAM.
    [[nodiscard]] QString region() const { return m_region; }
    /// Loopback by name or address.
    [[nodiscard]] bool isLoopback() const;

    bool operator==(const Endpoint &) const = default;

private:
    Kind m_kind = Kind::Custom;
    QUrl m_httpUrl;
    QUrl m_realtimeUrl;
    QString m_region;
};

} // namespace eventscope
