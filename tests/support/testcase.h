// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRegularExpression>
#include <QTest>

namespace eventscope::test {

/// Base of every test class: a warning nobody asked for fails the test function. Expect one with QTest::ignoreMessage.
class TestCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The offscreen platform complains of every window that has a least size.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)"))); }
};

} // namespace eventscope::test
