// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newapidialog.h"

#include "tests/support/fakeprompt.h"
#include "tests/support/testcase.h"
#include "ui/views/messagelabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

struct Dialog
{
    Dialog()
        : dialog(theme, prompt)
    {
        dialog.open();
    }
    template<typename Widget>
    [[nodiscard]] Widget &at(const char *name) const
    {
        return *dialog.findChild<Widget *>(QLatin1String(name));
    }
    void click(const char *button) const { at<QPushButton>(button).click(); }
    [[nodiscard]] QString code(const char *page) const { return at<QPlainTextEdit>(page).toPlainText(); }
    [[nodiscard]] QString message() const { return at<MessageLabel>("newApiMessage").message(); }

    Theme theme;
    test::FakePrompt prompt;
    NewApiDialog dialog;
};

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class TestNewApiDialog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithSomethingThatWorks();
    void modesAreInEveryCode();
    void namespaces();
    void faultsAreSaidInPlace_data();
    void faultsAreSaidInPlace();
    void definitionFileTakesTheFormsPlace();
    void badFileLeavesWhatWasThere();
    void copiesAndSavesTheShownCode();
    void noBreakSpacesStay();
    void detailsHaveLabelsWhileTheyAreNeeded();
    void choicesAreNamedAfterTheirNamespace();
    void runsItHere();
};

void TestNewApiDialog::startsWithSomethingThatWorks()
{
    const Dialog dialog;
    QVERIFY(dialog.message().isEmpty());
    QVERIFY(dialog.code("newApiCloudFormation").contains(QStringLiteral("AWS::AppSync::Api")));
    QVERIFY(dialog.code("newApiCdk").contains(QStringLiteral("new CfnApi(this")));
    QVERIFY(dialog.code("newApiAmplify").contains(QStringLiteral("defineBackend")));
    QVERIFY(LocalApiDefinition::fromJson(dialog.code("newApiDefinition").toUtf8()).ok());
}

void TestNewApiDialog::modesAreInEveryCode()
{
    const Dialog dialog;
    dialog.at<QCheckBox>("newApiModeAMAZON_COGNITO_USER_POOLS").click();
    dialog.at<QLineEdit>("newApiUserPool").setText(QStringLiteral("eu-west-1_Abc"));
    dialog.at<QCheckBox>("newApiModeAWS_IAM").click();
    QVERIFY2(dialog.message().isEmpty(), qPrintable(dialog.message()));
    for (const char *page : {"newApiCloudFormation", "newApiCdk", "newApiAmplify", "newApiDefinition"}) {
        QVERIFY(dialog.code(page).contains(QStringLiteral("AMAZON_COGNITO_USER_POOLS")));
        QVERIFY(dialog.code(page).contains(QStringLiteral("AWS_IAM")));
    }
    QVERIFY(!dialog.code("newApiCloudFormation").contains(QStringLiteral("AKIDLOCAL")));
}

void TestNewApiDialog::namespaces()
{
    const Dialog dialog;
    auto &table = dialog.at<QTableWidget>("newApiNamespaces");
    QVERIFY(!dialog.at<QPushButton>("newApiRemoveNamespace").isEnabled());
    dialog.click("newApiAddNamespace");
    table.item(1, 0)->setText(QStringLiteral("orders"));
    dialog.at<QCheckBox>("newApiModeAWS_LAMBDA").click();
    auto *publish = qobject_cast<QComboBox *>(table.cellWidget(1, 1));
    publish->setCurrentIndex(publish->findData(static_cast<int>(AuthMode::Lambda)));
    const auto read = LocalApiDefinition::fromJson(dialog.code("newApiDefinition").toUtf8());
    QVERIFY2(read.ok(), qPrintable(dialog.message()));
    QCOMPARE(read->channelNamespaces.last().name, QStringLiteral("orders"));
    QCOMPARE(read->channelNamespaces.last().publishAuthModes, QList<AuthMode>{AuthMode::Lambda});
    table.setCurrentCell(1, 0);
    dialog.click("newApiRemoveNamespace");
    QVERIFY(!dialog.code("newApiCdk").contains(QStringLiteral("orders")));
}

void TestNewApiDialog::faultsAreSaidInPlace_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("said");
    QTest::newRow("no mode") << QStringLiteral("newApiModeAPI_KEY") << QStringLiteral("default") << QStringLiteral("Choose at least one");
    QTest::newRow("underscore") << QString() << QStringLiteral("my_orders") << QStringLiteral("my_orders");
    QTest::newRow("no pool") << QStringLiteral("newApiModeAMAZON_COGNITO_USER_POOLS") << QStringLiteral("default")
                             << QStringLiteral("id of the user pool");
    QTest::newRow("no issuer") << QStringLiteral("newApiModeOPENID_CONNECT") << QStringLiteral("default") << QStringLiteral("https://");
}

void TestNewApiDialog::faultsAreSaidInPlace()
{
    QFETCH(QString, box);
    QFETCH(QString, space);
    QFETCH(QString, said);
    const Dialog dialog;
    if (!box.isEmpty())
        dialog.dialog.findChild<QCheckBox *>(box)->click();
    dialog.at<QTableWidget>("newApiNamespaces").item(0, 0)->setText(space);
    QVERIFY2(dialog.message().contains(said), qPrintable(dialog.message()));
    QVERIFY(!dialog.message().contains(QStringLiteral("line ")));
    QVERIFY(dialog.code("newApiCdk").isEmpty());
    for (const char *button : {"newApiCopy", "newApiSave", "newApiRun"})
        QVERIFY(!dialog.at<QPushButton>(button).isEnabled());
}

void TestNewApiDialog::definitionFileTakesTheFormsPlace()
{
    const QTemporaryDir folder;
    Dialog dialog;
    dialog.prompt.path = folder.filePath(QStringLiteral("api.json"));
    write(dialog.prompt.path, R"({"channelNamespaces": [{"name": "from-file"}]})");
    dialog.click("newApiOpen");
    QVERIFY(dialog.code("newApiCdk").contains(QStringLiteral("'from-file'")));
    QVERIFY(!dialog.at<QLineEdit>("newApiName").isEnabled());
    dialog.click("newApiUseForm");
    QVERIFY(!dialog.code("newApiCdk").contains(QStringLiteral("'from-file'")));
    QVERIFY(dialog.at<QLineEdit>("newApiName").isEnabled());
}

void TestNewApiDialog::badFileLeavesWhatWasThere()
{
    const QTemporaryDir folder;
    Dialog dialog;
    dialog.prompt.path = folder.filePath(QStringLiteral("missing.json"));
    const QString before = dialog.code("newApiCdk");
    dialog.click("newApiOpen");
    QVERIFY(dialog.message().contains(QStringLiteral("missing.json")));
    QCOMPARE(dialog.code("newApiCdk"), before);
    dialog.prompt.path = folder.filePath(QStringLiteral("bad.json"));
    write(dialog.prompt.path, "{\n\"name\": }");
    dialog.click("newApiOpen");
    QVERIFY2(dialog.message().contains(QStringLiteral("line 2")), qPrintable(dialog.message()));
}

void TestNewApiDialog::copiesAndSavesTheShownCode()
{
    const QTemporaryDir folder;
    Dialog dialog;
    dialog.at<QTabWidget>("newApiTabs").setCurrentIndex(1);
    dialog.click("newApiCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(), dialog.code("newApiCdk"));
    dialog.prompt.path = folder.filePath(QStringLiteral("stack.ts"));
    dialog.click("newApiSave");
    QFile file(dialog.prompt.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), dialog.code("newApiCdk"));
    QVERIFY(dialog.message().contains(QStringLiteral("stack.ts")));
}

void TestNewApiDialog::noBreakSpacesStay()
{
    const QTemporaryDir folder;
    const QByteArray definition("{\"channelNamespaces\": [{\"name\": \"default\"}], \"name\": \"a\xc2\xa0"
                                "b\"}");
    Dialog dialog;
    dialog.prompt.path = folder.filePath(QStringLiteral("api.json"));
    write(dialog.prompt.path, definition);
    dialog.click("newApiOpen");
    dialog.at<QTabWidget>("newApiTabs").setCurrentIndex(3);
    dialog.click("newApiCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(definition));
    dialog.prompt.path = folder.filePath(QStringLiteral("saved.json"));
    dialog.click("newApiSave");
    QFile file(dialog.prompt.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), definition);
}

void TestNewApiDialog::detailsHaveLabelsWhileTheyAreNeeded()
{
    const Dialog dialog;
    const auto &pool = dialog.at<QLineEdit>("newApiUserPool");
    QVERIFY(!pool.isVisible());
    dialog.at<QCheckBox>("newApiModeAMAZON_COGNITO_USER_POOLS").click();
    QVERIFY(pool.isVisible());
    QStringList labels;
    for (const QLabel *label : dialog.dialog.findChildren<QLabel *>()) {
        if (label->buddy() == &pool && label->isVisible())
            labels << label->text();
    }
    QCOMPARE(labels, QStringList{pool.accessibleName()});
}

void TestNewApiDialog::choicesAreNamedAfterTheirNamespace()
{
    const Dialog dialog;
    auto &table = dialog.at<QTableWidget>("newApiNamespaces");
    table.item(0, 0)->setText(QStringLiteral("orders"));
    QCOMPARE(table.cellWidget(0, 1)->accessibleName(), QStringLiteral("Publish to orders"));
    QCOMPARE(table.cellWidget(0, 2)->accessibleName(), QStringLiteral("Subscribe to orders"));
}

void TestNewApiDialog::runsItHere()
{
    const Dialog dialog;
    QSignalSpy run(&dialog.dialog, &NewApiDialog::runRequested);
    const QString definition = dialog.code("newApiDefinition");
    dialog.click("newApiRun");
    QCOMPARE(run.size(), 1);
    QCOMPARE(QString::fromUtf8(run.first().at(0).toByteArray()), definition);
    QVERIFY(run.first().at(1).toString().isEmpty());
    QVERIFY(!dialog.dialog.isVisible());
}

QTEST_MAIN(TestNewApiDialog)
#include "tst_newapidialog.moc"
