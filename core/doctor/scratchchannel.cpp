// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/scratchchannel.h"

#include <QUuid>

namespace eventscope::doctor {

QString scratchChannel(const QStringList &namespaces)
{
    constexpr int randomLength = 8;
    const QString random = QUuid::createUuid().toString(QUuid::Id128).left(randomLength);
    return QStringLiteral("/%1/eventscope-doctor-%2").arg(namespaces.value(0, QStringLiteral("default")), random);
}

} // namespace eventscope::doctor
