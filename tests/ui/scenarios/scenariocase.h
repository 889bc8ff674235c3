// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTest>

namespace eventscope::test {

/// Base of the window scenarios: as TestCase, but for what the offscreen platform says of every popup (it cannot raise or grab).
class ScenarioCase : public QObject
{
    Q_OBJECT

protected:
    static constexpr int longWait = 30'000;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
};

} // namespace eventscope::test
