// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessiblelabel.h"

#include "tests/support/testcase.h"
#include "ui/accessiblerole.h"

#include <QAccessible>
#include <QLabel>

using namespace eventscope;

/// What assistive technology is told of labels, and of widgets with a role of their own.
class TestAccessibleLabel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { installAccessibleLabels(); }
    void nameAndText();
    void textOfSubclasses();
    void labelWithoutNameIsQts();
    void role();
};

void TestAccessibleLabel::nameAndText()
{
    QLabel label;
    label.setAccessibleName(QStringLiteral("Connection state"));
    label.setText(QStringLiteral("Connected"));
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&label);
    QCOMPARE(told->role(), QAccessible::StaticText);
    QCOMPARE(told->text(QAccessible::Name), QStringLiteral("Connection state"));
    QCOMPARE(told->text(QAccessible::Value), QStringLiteral("Connected"));
    QAccessibleTextInterface *text = told->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(0, text->characterCount()), QStringLiteral("Connected"));
    label.setText(QStringLiteral("Failed"));
    QCOMPARE(text->text(0, text->characterCount()), QStringLiteral("Failed"));
    label.setText(QStringLiteral("<b>Failed</b> twice"));
    QCOMPARE(text->text(0, 6), QStringLiteral("Failed"));
}

void TestAccessibleLabel::textOfSubclasses()
{
    class Derived : public QLabel
    {
    } label;
    label.setAccessibleName(QStringLiteral("Reason"));
    label.setText(QStringLiteral("refused"));
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&label);
    QCOMPARE(told->text(QAccessible::Value), QStringLiteral("refused"));
}

void TestAccessibleLabel::labelWithoutNameIsQts()
{
    QLabel label(QStringLiteral("Endpoints"));
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&label);
    QCOMPARE(told->text(QAccessible::Name), QStringLiteral("Endpoints"));
    QVERIFY(!told->textInterface());
}

void TestAccessibleLabel::role()
{
    QWidget usual;
    QWidget chart;
    setAccessibleRole(chart, QAccessible::Chart);
    chart.setAccessibleName(QStringLiteral("Chart"));
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&chart);
    QCOMPARE(told->role(), QAccessible::Chart);
    QCOMPARE(told->text(QAccessible::Name), QStringLiteral("Chart"));
    QCOMPARE(QAccessible::queryAccessibleInterface(&usual)->role(), QAccessible::Client);
}

QTEST_MAIN(TestAccessibleLabel)
#include "tst_accessiblelabel.moc"
