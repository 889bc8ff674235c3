// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/variablesdialog.h"

#include "tests/support/testcase.h"
#include "ui/views/messagelabel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace eventscope;

namespace {

EndpointSettings endpointWith(const Variables &variables)
{
    EndpointSettings endpoint;
    endpoint.name = QStringLiteral("Orders");
    endpoint.variables = variables;
    return endpoint;
}

struct Fixture
{
    explicit Fixture(const Variables &variables = {})
        : dialog(endpointWith(variables), theme)
    {
    }
    void add(const QString &name, const QString &value)
    {
        dialog.findChild<QPushButton *>(QStringLiteral("addVariable"))->click();
        const int row = table->rowCount() - 1;
        table->item(row, 0)->setText(name);
        table->item(row, 1)->setText(value);
    }
    [[nodiscard]] QString message() const { return dialog.findChild<MessageLabel *>(QStringLiteral("variablesMessage"))->message(); }

    Theme theme;
    VariablesDialog dialog;
    QTableWidget *table = dialog.findChild<QTableWidget *>(QStringLiteral("variablesTable"));
    QPushButton *save = dialog.findChild<QPushButton *>(QStringLiteral("saveVariables"));
};

} // namespace

class TestVariablesDialog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsAndKeepsWhatThereIs();
    void addsChangesAndRemoves();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void emptyRowsDoNotCount();
};

void TestVariablesDialog::showsAndKeepsWhatThereIs()
{
    // Digits that no number type keeps.
    const Variables variables{{QStringLiteral("exact"), "1.50000000000000000000001"}, {QStringLiteral("list"), "[1, {\"a\": null}]"}};
    Fixture fixture(variables);
    QCOMPARE(fixture.table->rowCount(), 2);
    QVERIFY(fixture.save->isEnabled());
    QSignalSpy chosen(&fixture.dialog, &VariablesDialog::variablesChosen);
    fixture.save->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Variables>(), variables);
}

void TestVariablesDialog::addsChangesAndRemoves()
{
    Fixture fixture({{QStringLiteral("a"), "1"}, {QStringLiteral("b"), "2"}});
    fixture.table->item(0, 1)->setText(QStringLiteral("\"eu\""));
    fixture.add(QStringLiteral("c"), QStringLiteral("3"));
    fixture.table->setCurrentCell(1, 0);
    fixture.dialog.findChild<QPushButton *>(QStringLiteral("removeVariable"))->click();
    QSignalSpy chosen(&fixture.dialog, &VariablesDialog::variablesChosen);
    fixture.save->click();
    QCOMPARE(chosen.value(0).value(0).value<Variables>(), (Variables{{QStringLiteral("a"), "\"eu\""}, {QStringLiteral("c"), "3"}}));
}

void TestVariablesDialog::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("says");
    QTest::newRow("no name") << ""
                             << "1" << 0 << "needs a name";
    QTest::newRow("a dash") << "a-b"
                            << "1" << 0 << "letters, digits";
    QTest::newRow("a word of jq") << "if"
                                  << "1" << 0 << "word of jq";
    QTest::newRow("twice") << "there"
                           << "1" << 0 << "two variables";
    QTest::newRow("no value") << "a"
                              << "" << 1 << "no value";
    QTest::newRow("no JSON") << "a"
                             << "eu" << 1 << "quotes";
    QTest::newRow("not a number") << "a"
                                  << "NaN" << 1 << "not JSON";
    QTest::newRow("two values") << "a"
                                << "1 2" << 1 << "not JSON";
    QTest::newRow("secret by its name") << "apiKey"
                                        << "\"a\"" << 1 << "secret";
    QTest::newRow("secret by its value") << "a"
                                         << "\"da2-abcdefghijklmnopqrstuvwxyz\"" << 1 << "secret";
}

void TestVariablesDialog::refusesWhatIsNone()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(int, column);
    QFETCH(QString, says);
    Fixture fixture({{QStringLiteral("there"), "1"}});
    fixture.add(name, value);
    QVERIFY(!fixture.save->isEnabled());
    QVERIFY2(fixture.message().contains(says), qPrintable(fixture.message()));
    QCOMPARE(fixture.table->item(1, column)->toolTip(), fixture.message());
    QVERIFY(fixture.table->item(1, 1 - column)->toolTip().isEmpty());
    QVERIFY(!fixture.message().contains(QStringLiteral("da2-")));
    fixture.table->item(1, 0)->setText(QStringLiteral("right"));
    fixture.table->item(1, 1)->setText(QStringLiteral("2"));
    QVERIFY(fixture.save->isEnabled());
    QVERIFY(fixture.message().isEmpty());
    QVERIFY(fixture.table->item(1, column)->toolTip().isEmpty());
}

void TestVariablesDialog::emptyRowsDoNotCount()
{
    Fixture fixture;
    fixture.add({}, {});
    QVERIFY(fixture.save->isEnabled());
    QSignalSpy chosen(&fixture.dialog, &VariablesDialog::variablesChosen);
    fixture.save->click();
    QVERIFY(chosen.value(0).value(0).value<Variables>().isEmpty());
}

QTEST_MAIN(TestVariablesDialog)
#include "tst_variablesdialog.moc"
