// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/constanttime.h"

#include <QByteArray>
#include <QDebug>

namespace eventscope {

/// A key, token or password. It prints as `***` and cannot be turned into text by accident: reveal() is the only way out,
/// and stands only where the value goes on the wire, into the keychain, or to a person who asked. Comparing two takes the same time
/// wherever they differ. A value type.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray utf8)
        : m_utf8(std::move(utf8))
    {
    }
    explicit Secret(const QString &text)
        : m_utf8(text.toUtf8())
    {
    }

    [[nodiscard]] const QByteArray &reveal() const { return m_utf8; }
    [[nodiscard]] bool isEmpty() const { return m_utf8.isEmpty(); }
    bool operator==(const Secret &other) const { return equalInConstantTime(m_utf8, other.m_utf8); }

private:
    QByteArray m_utf8;
};

inline QDebug operator<<(QDebug debug, const Secret & /*hidden*/)
{
    return debug << "***";
}

} // namespace eventscope

Q_DECLARE_METATYPE(eventscope::Secret)
