// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/columnsdialog.h"

#include "tests/support/testcase.h"
#include "ui/views/messagelabel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

constexpr int firstOwn = LogColumns::BuiltInCount;

struct Shown
{
    explicit Shown(const LogColumns &columns = {})
    {
        settings.setColumns(columns);
        dialog = std::make_unique<ColumnsDialog>(theme, settings);
        dialog->show();
        exposed = QTest::qWaitForWindowExposed(dialog.get());
    }
    template<typename T>
    [[nodiscard]] T &child(const char *name) const
    {
        T *found = dialog->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    [[nodiscard]] QListWidget &list() const { return child<QListWidget>("columnList"); }
    [[nodiscard]] QLineEdit &title() const { return child<QLineEdit>("columnTitle"); }
    [[nodiscard]] QLineEdit &expression() const { return child<QLineEdit>("columnExpression"); }
    [[nodiscard]] MessageLabel &message() const { return child<MessageLabel>("columnMessage"); }
    [[nodiscard]] QPushButton &ok() const { return button(QStringLiteral("OK")); }
    [[nodiscard]] QPushButton &button(const QString &text) const
    {
        for (auto *one : dialog->findChildren<QPushButton *>()) {
            if (one->text().remove(QLatin1Char('&')) == text)
                return *one;
        }
        qFatal("no button %s", qUtf8Printable(text));
    }
    void choose(const QString &text) const
    {
        const auto found = list().findItems(text, Qt::MatchExactly);
        if (found.isEmpty())
            qFatal("no column %s", qUtf8Printable(text));
        list().setCurrentItem(found.constFirst());
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < list().count(); ++row)
            texts << list().item(row)->text();
        return texts;
    }

    Theme theme;
    QTemporaryDir folder;
    LogSettings settings{folder.filePath(QStringLiteral("window.ini"))};
    std::unique_ptr<ColumnsDialog> dialog;
    bool exposed = false;
};

} // namespace

class TestColumnsDialog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void contract();
    void ticksAndOrder();
    void keyboardOnly();
    void addsAColumn();
    void judgesWhileTyping_data();
    void judgesWhileTyping();
    void editsAndRemoves();
    void cancelChangesNothing();
    void lastColumnStays();
    void defaultsHideWhatIsOnesOwn();
    void fullListTakesNoMore();
};

void TestColumnsDialog::contract()
{
    const Shown shown;
    QVERIFY(shown.exposed);
    QCOMPARE(shown.list().accessibleName(), QStringLiteral("Columns"));
    QCOMPARE(shown.title().accessibleName(), QStringLiteral("Title"));
    QCOMPARE(shown.expression().accessibleName(), QStringLiteral("jq expression"));
    QCOMPARE(shown.texts(),
             (QStringList{QStringLiteral("Number"), QStringLiteral("Time"), QStringLiteral("Direction"), QStringLiteral("Subscription"),
                          QStringLiteral("Channel"), QStringLiteral("Size"), QStringLiteral("Payload")}));
    QVERIFY(!shown.title().isEnabled()); // the built-in ones are as they are
    QVERIFY(!shown.button(QStringLiteral("Remove")).isEnabled());
    QVERIFY(shown.ok().isEnabled());
}

void TestColumnsDialog::ticksAndOrder()
{
    const Shown shown;
    shown.choose(QStringLiteral("Channel"));
    shown.list().currentItem()->setCheckState(Qt::Checked);
    shown.choose(QStringLiteral("Size"));
    shown.button(QStringLiteral("Move up")).click();
    shown.button(QStringLiteral("Move up")).click();
    shown.ok().click();
    const LogColumns columns = shown.settings.columns();
    QVERIFY(columns.isShown(LogColumns::Channel));
    QCOMPARE(columns.places().at(3).section, static_cast<int>(LogColumns::Size));
    QVERIFY(!shown.dialog->isVisible());
}

void TestColumnsDialog::keyboardOnly()
{
    const Shown shown;
    shown.list().setFocus();
    QTest::keyClick(&shown.list(), Qt::Key_Home);
    QTest::keyClick(&shown.list(), Qt::Key_Space); // shows the number
    QTest::keyClick(&shown.button(QStringLiteral("Add")), Qt::Key_Space);
    QVERIFY(shown.title().hasFocus());
    QTest::keyClicks(&shown.title(), QStringLiteral("Total"));
    QTest::keyClick(&shown.title(), Qt::Key_Tab);
    QVERIFY(shown.expression().hasFocus());
    QTest::keyClicks(&shown.expression(), QStringLiteral(".total"));
    QTest::keyClick(&shown.expression(), Qt::Key_Return);
    QVERIFY(!shown.dialog->isVisible());
    const LogColumns columns = shown.settings.columns();
    QVERIFY(columns.isShown(LogColumns::Number));
    QCOMPARE(columns.own(), (QList<LogColumns::Own>{{QStringLiteral("Total"), QStringLiteral(".total")}}));
}

void TestColumnsDialog::addsAColumn()
{
    const Shown shown;
    shown.button(QStringLiteral("Add")).click();
    QCOMPARE(shown.list().currentItem()->text(), QStringLiteral("New column"));
    QVERIFY(!shown.ok().isEnabled());
    QTest::keyClicks(&shown.title(), QStringLiteral("Total"));
    QCOMPARE(shown.list().currentItem()->text(), QStringLiteral("Total"));
    QVERIFY(!shown.ok().isEnabled());
    QTest::keyClicks(&shown.expression(), QStringLiteral(".order.total"));
    QVERIFY(shown.ok().isEnabled());
    shown.ok().click();
    QVERIFY(shown.settings.columns().isShown(firstOwn));
    QCOMPARE(shown.settings.columns().own().constFirst().expression, QStringLiteral(".order.total"));
}

void TestColumnsDialog::judgesWhileTyping_data()
{
    using Severity = MessageLabel::Severity;
    QTest::addColumn<QString>("expression");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("word");
    QTest::newRow("sound") << QStringLiteral(".a[0]") << Severity::Success << QStringLiteral("understands");
    QTest::newRow("broken") << QStringLiteral(".a[") << Severity::Error << QStringLiteral("jq does not understand");
    QTest::newRow("no such function") << QStringLiteral("frob(1)") << Severity::Error << QStringLiteral("frob");
    QTest::newRow("none") << QString() << Severity::Hint << QStringLiteral("Enter a jq expression");
}

void TestColumnsDialog::judgesWhileTyping()
{
    QFETCH(QString, expression);
    QFETCH(MessageLabel::Severity, severity);
    QFETCH(QString, word);
    const Shown shown;
    shown.button(QStringLiteral("Add")).click();
    QTest::keyClicks(&shown.title(), QStringLiteral("T"));
    QTest::keyClicks(&shown.expression(), expression);
    QCOMPARE(shown.message().severity(), severity);
    QVERIFY(shown.message().message().contains(word));
    QCOMPARE(shown.ok().isEnabled(), severity == MessageLabel::Severity::Success);
}

void TestColumnsDialog::editsAndRemoves()
{
    LogColumns columns;
    columns.addOwn({QStringLiteral("A"), QStringLiteral(".a")});
    columns.addOwn({QStringLiteral("B"), QStringLiteral(".b")});
    const Shown shown(columns);
    shown.choose(QStringLiteral("B"));
    QCOMPARE(shown.expression().text(), QStringLiteral(".b"));
    QTest::keyClicks(&shown.expression(), QStringLiteral(".c"));
    shown.choose(QStringLiteral("A"));
    shown.button(QStringLiteral("Remove")).click();
    shown.ok().click();
    QCOMPARE(shown.settings.columns().own(), (QList<LogColumns::Own>{{QStringLiteral("B"), QStringLiteral(".b.c")}}));
}

void TestColumnsDialog::cancelChangesNothing()
{
    const Shown shown;
    const QSignalSpy changed(&shown.settings, &LogSettings::columnsChanged);
    shown.choose(QStringLiteral("Time"));
    shown.list().currentItem()->setCheckState(Qt::Unchecked);
    shown.button(QStringLiteral("Add")).click();
    shown.button(QStringLiteral("Cancel")).click();
    QCOMPARE(changed.count(), 0);
    QCOMPARE(shown.settings.columns(), LogColumns());
}

void TestColumnsDialog::lastColumnStays()
{
    const Shown shown;
    for (int row = 0; row < shown.list().count(); ++row)
        shown.list().item(row)->setCheckState(Qt::Unchecked);
    int ticked = 0;
    for (int row = 0; row < shown.list().count(); ++row)
        ticked += shown.list().item(row)->checkState() == Qt::Checked ? 1 : 0;
    QCOMPARE(ticked, 1); // what is said is what will be
}

void TestColumnsDialog::defaultsHideWhatIsOnesOwn()
{
    LogColumns columns;
    columns.addOwn({QStringLiteral("A"), QStringLiteral(".a")});
    columns.setShown(LogColumns::Number, true);
    const Shown shown(columns);
    shown.button(QStringLiteral("Restore Defaults")).click();
    shown.ok().click();
    QCOMPARE(shown.settings.columns().own().size(), 1);
    QVERIFY(!shown.settings.columns().isShown(firstOwn));
    QVERIFY(!shown.settings.columns().isShown(LogColumns::Number));
}

void TestColumnsDialog::fullListTakesNoMore()
{
    LogColumns columns;
    while (columns.addOwn({QStringLiteral("A"), QStringLiteral(".a")})) { }
    const Shown shown(columns);
    QVERIFY(!shown.button(QStringLiteral("Add")).isEnabled());
}

QTEST_MAIN(TestColumnsDialog)
#include "tst_columnsdialog.moc"
