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

protected:
    /// For a class with an init() of its own. The offscreen platform complains of every window that has a least size.
    static void failOnWarnings()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }
};

} // namespace eventscope::test
