// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>

namespace eventscope::localapi {

/// A certificate for the local Event API, as PEM, and the file with the CA that other programs are to trust.
struct ServerCertificate
{
    QByteArray certificate;
    QByteArray key;
    QString caFile;
};

/// A certificate for `localhost`, 127.0.0.1, ::1 and the address that is listened at (for "any address": those of all interfaces, and
/// the name of this machine), fresh each time and good for a year, by a CA that is made in `folder` on first use (its key has mode 0600),
/// and anew a month before its ten years end. FileFailed with the reason, also for a CA that is there but cannot be read: programs trust
/// it.
[[nodiscard]] Result<ServerCertificate> localCertificate(const QString &folder, const QHostAddress &listensAt, UtcTime now);

} // namespace eventscope::localapi
