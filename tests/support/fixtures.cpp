// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixtures.h"

#include <QFile>
#include <QJsonDocument>

namespace eventscope::test {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(EVENTSCOPE_FIXTURES "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(file.fileName()));
    return file.readAll();
}

QJsonArray vectors(const QString &list)
{
    const QJsonArray found = QJsonDocument::fromJson(fixture(QStringLiteral("vectors.json"))).object().value(list).toArray();
    if (found.isEmpty())
        qFatal("no vectors %s", qPrintable(list));
    return found;
}

} // namespace eventscope::test
