// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace eventscope::test {

/// A file of tests/fixtures; fails the program when it is missing.
[[nodiscard]] QByteArray fixture(const QString &name);
/// One list of tests/fixtures/vectors.json, e.g. `vectors("endpoints")`.
[[nodiscard]] QJsonArray vectors(const QString &list);

} // namespace eventscope::test
