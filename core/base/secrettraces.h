// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QHash>
#include <QMutex>
#include <QString>

#include <deque>
#include <map>

namespace eventscope {

/// Finds secrets in texts without holding them: of each it keeps the length, a fingerprint that rolls over a text, and an HMAC, all by
/// keys of its own that are random. Knows the latest 1,000. Thread-safe.
class SecretTraces
{
public:
    SecretTraces();

    /// Knows `secret` from now on: as it is, as a URL writes it, and its last word, which is what follows `Bearer`. Nothing below 4
    /// characters; below 8 it is found where it stands alone.
    void note(const Secret &secret);
    /// `text` with `mark` in place of every secret that is known; time linear in the text for each length of them.
    [[nodiscard]] QString replaced(QString text, const QString &mark) const;

private:
    using Prints = QHash<quint64, QByteArray>; ///< from fingerprint to HMAC

    void noteText(const QString &text);
    void forgetOldest();
    [[nodiscard]] qsizetype find(QStringView text, qsizetype length, const Prints &known, qsizetype from) const;
    [[nodiscard]] bool isKnown(QStringView text, const Prints &known, quint64 print) const;
    [[nodiscard]] quint64 print(QStringView text) const;
    [[nodiscard]] QByteArray hash(QStringView text) const;

    quint64 m_base;
    QByteArray m_key;
    mutable QMutex m_mutex; ///< guards what follows
    std::map<qsizetype, Prints, std::greater<>> m_known; ///< by length in UTF-16 units, the longest first: one may hold another
    std::deque<std::pair<qsizetype, quint64>> m_order; ///< the oldest first
};

} // namespace eventscope
