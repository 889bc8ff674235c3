// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/completerclicks.h"

#include "tests/support/testcase.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWindow>

using namespace eventscope;

namespace {

/// A field with suggestions above a button and another field.
struct Fixture
{
    Fixture()
    {
        for (const char *said : {"This plugin does not support raise()", "This plugin does not support grabbing the keyboard"})
            QTest::ignoreMessage(QtWarningMsg, said);
        completer.setFilterMode(Qt::MatchContains);
        field->setCompleter(&completer);
        passClicksOn(completer);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addSpacing(200); // the list
        layout->addWidget(button);
        layout->addWidget(other);
        window.resize(300, 400);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window is not active");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("ord"));
    }
    /// As the system sends it, which the popup holds.
    void click(const QPoint &global)
    {
        QWindow *handle = window.windowHandle();
        QTest::mouseClick(handle, Qt::LeftButton, Qt::NoModifier, handle->mapFromGlobal(global));
    }
    void click(const QWidget &widget) { click(widget.mapToGlobal(widget.rect().center())); }
    [[nodiscard]] bool isOpen() const { return completer.popup()->isVisible(); }

    QWidget window;
    QLineEdit *field = new QLineEdit(&window);
    QPushButton *button = new QPushButton(QStringLiteral("Subscribe"), &window);
    QLineEdit *other = new QLineEdit(&window);
    QCompleter completer{QStringList{QStringLiteral("/default/orders"), QStringLiteral("/demo/orders")}};
};

} // namespace

class TestCompleterClicks final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aButtonBesideIsPressedOnce();
    void anotherFieldGetsTheFocus();
    void aClickOutsideTheWindowOnlyCloses();
};

void TestCompleterClicks::aButtonBesideIsPressedOnce()
{
    Fixture fixture;
    const QSignalSpy clicked(fixture.button, &QPushButton::clicked);
    QTRY_VERIFY(fixture.isOpen());
    fixture.click(*fixture.button);
    QTRY_COMPARE(clicked.count(), 1);
    QVERIFY(!fixture.isOpen());
    QVERIFY(!fixture.button->isDown());
    QCOMPARE(fixture.field->text(), QStringLiteral("ord"));
    fixture.click(*fixture.button); // nothing is left of the first click
    QTRY_COMPARE(clicked.count(), 2);
}

void TestCompleterClicks::anotherFieldGetsTheFocus()
{
    Fixture fixture;
    QTRY_VERIFY(fixture.isOpen());
    fixture.click(*fixture.other);
    QTRY_VERIFY(fixture.other->hasFocus());
    QVERIFY(!fixture.isOpen());
}

void TestCompleterClicks::aClickOutsideTheWindowOnlyCloses()
{
    Fixture fixture;
    const QSignalSpy clicked(fixture.button, &QPushButton::clicked);
    QTRY_VERIFY(fixture.isOpen());
    fixture.click(fixture.window.mapToGlobal(QPoint(-40, -40)));
    QTRY_VERIFY(!fixture.isOpen());
    QCoreApplication::processEvents();
    QCOMPARE(clicked.count(), 0);
}

QTEST_MAIN(TestCompleterClicks)
#include "tst_completerclicks.moc"
