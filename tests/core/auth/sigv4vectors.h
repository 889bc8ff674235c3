// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/sigv4.h"
#include "tests/support/fixtures.h"

#include <QTest>

/// The SigV4 vectors as values.
namespace eventscope::test {

inline QByteArray text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toUtf8();
}

inline Credentials credentialsOf(const QJsonObject &vector)
{
    const QJsonObject given = vector.value(QLatin1String("credentials")).toObject();
    return {given.value(QLatin1String("accessKeyId")).toString(), Secret(text(given, "secretAccessKey")),
            Secret(text(given, "sessionToken"))};
}

/// QJsonObject sorts by name, which the signature does not mind.
inline AuthorizationFields fieldsOf(const QJsonObject &object)
{
    AuthorizationFields fields;
    for (auto field = object.begin(); field != object.end(); ++field)
        fields.append({field.key().toUtf8(), field.value().toString().toUtf8()});
    return fields;
}

inline sigv4::Request requestOf(const QJsonObject &vector)
{
    const QJsonObject given = vector.value(QLatin1String("request")).toObject();
    return {text(given, "method"), QUrl(QString::fromUtf8(text(given, "url"))), fieldsOf(given.value(QLatin1String("headers")).toObject()),
            text(given, "body")};
}

inline UtcTime timeOf(const QJsonObject &vector)
{
    const auto at = sigv4::parseAmzDate(text(vector, "amz_date"));
    if (!at)
        qFatal("bad amz_date");
    return *at;
}

/// One row for each vector of the lists, named after it.
inline void addVectorRows(const QStringList &lists)
{
    QTest::addColumn<QJsonObject>("vector");
    for (const QString &list : lists) {
        const QJsonArray all = vectors(list);
        for (const QJsonValue vector : all)
            QTest::newRow(text(vector.toObject(), "id").constData()) << vector.toObject();
    }
}

} // namespace eventscope::test
