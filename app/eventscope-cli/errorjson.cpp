// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/errorjson.h"

#include "app/eventscope-cli/clitext.h"
#include "app/eventscope-cli/jsonline.h"
#include "core/base/masksecrets.h"

namespace eventscope::cli {

namespace {

QByteArray errorObject(const QString &type, const QString &message, int code)
{
    JsonLine line;
    line.add("type", type);
    line.add("message", maskSecrets(message));
    if (code == 0)
        line.addNull("code");
    else
        line.add("code", qint64(code));
    return line.text();
}

} // namespace

QByteArray errorJson(const Error &error, const QList<ServiceError> &serviceErrors)
{
    const QString type = error.type.isEmpty() ? QString(errorCodeName(error.code)) : error.type;
    const QString message = error.detail.isEmpty() ? words(error) : error.detail;
    QByteArray object = errorObject(type, message, error.status);
    if (serviceErrors.size() < 2)
        return object;
    QByteArrayList all;
    for (const ServiceError &one : serviceErrors)
        all << errorObject(one.type, one.message.value_or(QString()), one.code.value_or(0));
    object.chop(1);
    return object + R"(,"errors":)" + jsonArray(all) + '}';
}

} // namespace eventscope::cli
