// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <functional>

namespace eventscope {

/// The environment of an endpoint: the JSON text of a value by its name.
using Variables = QMap<QString, QByteArray>;

/// Whether `$name` can name it in a template: a letter or `_`, then letters, digits and `_`, at most 64, and no word of jq.
/// InvalidArgument with the reason.
[[nodiscard]] Result<void> checkVariableName(const QString &name);
/// The name as above, and a value that is one JSON value: InvalidJson with line and column.
[[nodiscard]] Result<void> checkVariable(const QString &name, const QByteArray &value);

/// Random bits for templates: 64 new ones with each call.
using RandomBits = std::function<quint64()>;
/// The process's generator.
[[nodiscard]] RandomBits systemRandomBits();

/// Where the values of a template's placeholders come from. These are the words of a template:
///
/// | Word       | Value                                                                                                |
/// |------------|------------------------------------------------------------------------------------------------------|
/// | `now`      | the time of day in UTC, ISO 8601 with microseconds, text; the same in all placeholders of an event     |
/// | `now_ms`   | the same in milliseconds since 1970, a number                                                        |
/// | `seq`      | 1, 2, 3 …: one more with each event that is evaluated, a number                                      |
/// | `uuid`     | a new version 4 UUID in each placeholder, text                                                       |
/// | `random`   | a new number in each placeholder, at least 0 and below 1; `random * 6 \| floor + 1` throws a dice     |
/// | `channel`  | the channel that is published to, text                                                               |
/// | `$name`    | the variable `name` of the endpoint                                                                  |
///
/// `now` stands in place of jq's own. `env` and `$ENV` are out of reach: the program's environment may hold credentials.
/// A value type; `clock` must outlive it.
struct TemplateContext
{
    const Clock *clock = nullptr;
    RandomBits random;
    QString channel;
    Variables variables;
    qint64 seq = 1; ///< what the next event gets
};

} // namespace eventscope
