// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/ownaddress.h"

#include <QRegularExpression>
#include <QSysInfo>

namespace eventscope::localapi {

bool isAnyAddress(const QHostAddress &address)
{
    return address == QHostAddress::Any || address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6;
}

QString ownHostName()
{
    const QString name = QSysInfo::machineHostName().toLower();
    const QRegularExpression form(QStringLiteral("\\A[a-z0-9_]([a-z0-9_.-]{0,251}[a-z0-9])?\\z"));
    return form.match(name).hasMatch() ? name : QString();
}

} // namespace eventscope::localapi
