// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace eventscope::test {

/// Looks for secrets in files and outputs: as they are, percent-encoded, and anywhere within base64 and base64url.
class SecretSweep
{
public:
    void add(const QString &name, const QString &secret);

    /// `PLACE: NAME` for each secret found.
    [[nodiscard]] QStringList find(const QString &place, const QByteArray &text) const;
    /// In every file below `folder`, but not in folders named `given`, which hold what a test wrote.
    [[nodiscard]] QStringList findBelow(const QString &folder) const;

private:
    QMap<QString, QByteArrayList> m_forms; ///< by name
};

} // namespace eventscope::test
