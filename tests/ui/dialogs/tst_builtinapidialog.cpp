// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/builtinapidialog.h"

#include "core/auth/jwt.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/testcase.h"
#include "ui/views/jsoneditor.h"
#include "ui/views/messagelabel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QToolButton>

using namespace eventscope;
using State = BuiltInApi::State;

namespace {

const QByteArray allModes = R"({
  "eventConfig": {"authProviders": [
    {"authType": "API_KEY"}, {"authType": "AWS_IAM"}, {"authType": "AWS_LAMBDA"},
    {"authType": "AMAZON_COGNITO_USER_POOLS", "cognitoConfig": {"userPoolId": "us-east-1_TestPool1", "appIdClientRegex": "shop"}},
    {"authType": "OPENID_CONNECT", "openIDConnectConfig": {"issuer": "id.example"}}]},
  "channelNamespaces": [{"name": "demo"}],
  "apiKeys": ["da2-abcdefghijklmnopqrstuvwxyz"],
  "iamKeys": [{"accessKeyId": "AKIDEXAMPLE", "secretAccessKey": "secret-access-key", "sessionToken": "session-token"}],
  "tokens": ["let-me-in"]})";

/// An API and its dialog.
struct Fixture
{
    explicit Fixture(const BuiltInConfiguration &configuration = {})
    {
        api.configure(configuration);
        dialog = std::make_unique<BuiltInApiDialog>(api, clipboard, theme, prompt);
        dialog->show();
        if (!QTest::qWaitForWindowExposed(dialog.get()))
            qFatal("the dialog did not show");
    }
    template<typename Widget>
    [[nodiscard]] Widget *find(QByteArrayView name) const
    {
        auto *widget = dialog->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name.data());
        return widget;
    }
    void click(QByteArrayView name) const { find<QAbstractButton>(name)->click(); }
    void type(const QByteArray &definition) const { editor()->setJson(definition); }
    [[nodiscard]] JsonEditor *editor() const { return find<JsonEditor>("definitionEditor"); }
    [[nodiscard]] QString message() const { return find<MessageLabel>("definitionMessage")->message(); }
    [[nodiscard]] QString shown(QByteArrayView field) const { return find<QLineEdit>(field)->text(); }
    [[nodiscard]] bool isEnabled(QByteArrayView button) const { return find<QAbstractButton>(button)->isEnabled(); }
    [[nodiscard]] QString path(const QString &name, const QByteArray &text) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the file could not be written");
        return file.fileName();
    }
    [[nodiscard]] bool started() const
    {
        click("builtInStartButton");
        return QTest::qWaitFor([this] { return api.state() == State::Running; });
    }

    test::FakeClock clock;
    QTemporaryDir folder;
    BuiltInApi api{clock, folder.filePath(QStringLiteral("keys"))};
    SecretClipboard clipboard{*QGuiApplication::clipboard()};
    Theme theme;
    test::FakePrompt prompt;
    std::unique_ptr<BuiltInApiDialog> dialog;
};

QString text(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestBuiltInApiDialog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void startsAndStops();
    void connectAsksTheWindow();
    void addressesAreCopied();
    void keysAreMaskedShownAndCopied_data();
    void keysAreMaskedShownAndCopied();
    void aChangedKeyIsAnotherField();
    void anExpiredKeyIsMarked();
    void tokenIsMintedAndCopied();
    void clientIdIsAskedForWhenItCannotBeTold();
    void wrongDefinitionIsToldWhileTyping_data();
    void wrongDefinitionIsToldWhileTyping();
    void applyRestartsWhatRuns();
    void applyKeepsWhileStopped();
    void takenPortIsToldWithTheNextStep();
    void tlsTellsTheCaFile();
    void loadIsShown();
    void fileIsOpenedAndSaved();
    void badFileIsToldAndLosesNothing();
    void replacingUnsavedTextAsksFirst();
    void draftSurvivesClosing();
    void everyInteractiveWidgetHasAName();
    void keyboardReachesEverything();
};

void TestBuiltInApiDialog::startsAndStops()
{
    Fixture fixture;
    auto *button = fixture.find<QPushButton>("builtInStartButton");
    const auto *state = fixture.find<QLabel>("builtInState");
    QCOMPARE(state->text(), QStringLiteral("Stopped"));
    QCOMPARE(button->accessibleName(), QStringLiteral("Start"));
    QVERIFY(!fixture.find<QLineEdit>("builtInHttp")->isVisible());
    button->click();
    QCOMPARE(state->text(), QStringLiteral("Starting"));
    QTRY_COMPARE(state->text(), QStringLiteral("Running"));
    QCOMPARE(button->accessibleName(), QStringLiteral("Stop"));
    QCOMPARE(fixture.shown("builtInHttp"), fixture.api.address()->http.toString());
    QCOMPARE(fixture.shown("builtInRealtime"), fixture.api.address()->realtime.toString());
    QVERIFY(fixture.find<QLineEdit>("builtInHttp")->isVisible());
    QVERIFY(!fixture.find<QLineEdit>("builtInCaFile")->isVisible());
    button->click();
    QCOMPARE(fixture.api.state(), State::Stopped);
    QCOMPARE(state->text(), QStringLiteral("Stopped"));
    QVERIFY(!fixture.find<QLineEdit>("builtInHttp")->isVisible());
    QVERIFY(fixture.dialog->findChild<QLineEdit *>(QStringLiteral("builtInApiKey1")) == nullptr);
}

void TestBuiltInApiDialog::connectAsksTheWindow()
{
    Fixture fixture;
    const QSignalSpy requested(fixture.dialog.get(), &BuiltInApiDialog::connectRequested);
    QVERIFY(!fixture.isEnabled("builtInConnectButton"));
    QVERIFY(fixture.started());
    fixture.click("builtInConnectButton");
    QCOMPARE(requested.count(), 1);
}

void TestBuiltInApiDialog::addressesAreCopied()
{
    Fixture fixture;
    QVERIFY(fixture.started());
    fixture.click("builtInRealtimeCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(), fixture.api.address()->realtime.toString());
    QCOMPARE(fixture.find<MessageLabel>("copiedMessage")->message(), QStringLiteral("Copied."));
}

void TestBuiltInApiDialog::keysAreMaskedShownAndCopied_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("secret");
    QTest::newRow("API key") << QByteArray("builtInApiKey1") << "API key"
                             << "da2-abcdefghijklmnopqrstuvwxyz";
    QTest::newRow("IAM secret") << QByteArray("builtInSecretKey1") << "Secret access key"
                                << "secret-access-key";
    QTest::newRow("session token") << QByteArray("builtInSessionToken1") << "Session token"
                                   << "session-token";
    QTest::newRow("Lambda token") << QByteArray("builtInToken1") << "Lambda token"
                                  << "let-me-in";
}

void TestBuiltInApiDialog::keysAreMaskedShownAndCopied()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, label);
    QFETCH(QString, secret);
    Fixture fixture({allModes});
    QVERIFY(fixture.started());
    auto *edit = fixture.find<QLineEdit>(field);
    QCOMPARE(edit->accessibleName(), label);
    QVERIFY(!edit->text().contains(secret));
    QVERIFY(!QAccessible::queryAccessibleInterface(edit)->text(QAccessible::Value).contains(secret));
    auto *show = fixture.find<QToolButton>(field + "Show");
    show->setFocus();
    QTest::keyPress(show, Qt::Key_Space);
    QCOMPARE(edit->text(), secret);
    QTest::keyRelease(show, Qt::Key_Space);
    QVERIFY(!edit->text().contains(secret));
    fixture.click(field + "Copy");
    QCOMPARE(QGuiApplication::clipboard()->text(), secret);
    QCOMPARE(fixture.find<MessageLabel>("copiedMessage")->message(), QStringLiteral("Copied. The clipboard is cleared in 60 s."));
    QCOMPARE(fixture.shown("builtInAccessKeyId1"), QStringLiteral("AKIDEXAMPLE"));
}

void TestBuiltInApiDialog::aChangedKeyIsAnotherField()
{
    Fixture fixture({allModes});
    QVERIFY(fixture.started());
    fixture.type(R"({"channelNamespaces": [{"name": "demo"}], "apiKeys": ["da2-one", "da2-two"]})");
    fixture.click("builtInApplyButton");
    QTRY_VERIFY(fixture.dialog->findChild<QLineEdit *>(QStringLiteral("builtInApiKey2")));
    QVERIFY(!fixture.dialog->findChild<QLineEdit *>(QStringLiteral("builtInToken1")));
    QCOMPARE(fixture.find<QLineEdit>("builtInApiKey2")->accessibleName(), QStringLiteral("API key 2"));
    fixture.click("builtInApiKey2Copy");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("da2-two"));
    QVERIFY(!fixture.find<QPushButton>("mintTokenButton")->isVisible());
}

void TestBuiltInApiDialog::anExpiredKeyIsMarked()
{
    Fixture fixture({R"({"apiKeys": [{"key": "da2-over", "expires": "2020-01-01T00:00:00Z"}, "da2-good"]})"});
    QVERIFY(fixture.started());
    QCOMPARE(fixture.find<QLineEdit>("builtInApiKey1")->accessibleName(), QStringLiteral("API key 1 (expired)"));
    QCOMPARE(fixture.find<QLineEdit>("builtInApiKey2")->accessibleName(), QStringLiteral("API key 2"));
}

void TestBuiltInApiDialog::tokenIsMintedAndCopied()
{
    Fixture fixture({allModes});
    QVERIFY(fixture.started());
    auto *issuer = fixture.find<QComboBox>("tokenIssuer");
    QCOMPARE(issuer->count(), 2);
    QCOMPARE(fixture.shown("tokenClient"), QStringLiteral("shop"));
    issuer->setCurrentIndex(1);
    QCOMPARE(fixture.shown("tokenClient"), QStringLiteral("local-client"));
    fixture.find<QLineEdit>("tokenUser")->setText(QStringLiteral("ada"));
    fixture.find<QSpinBox>("tokenMinutes")->setValue(5);
    fixture.click("mintTokenButton");
    const auto token = Jwt::decode(QGuiApplication::clipboard()->text().toUtf8());
    QVERIFY(token);
    QCOMPARE(token->issuer, QStringLiteral("id.example"));
    QCOMPARE(token->userName, QStringLiteral("ada"));
    QCOMPARE(token->clients(), QStringList{QStringLiteral("local-client")});
    const auto now = std::chrono::floor<std::chrono::seconds>(fixture.clock.utc());
    QVERIFY(token->expiresAt && *token->expiresAt - now == std::chrono::minutes(5));
    QVERIFY(fixture.find<MessageLabel>("copiedMessage")->message().contains(QStringLiteral("60 s")));
    fixture.find<QLineEdit>("tokenUser")->clear();
    QVERIFY(!fixture.isEnabled("mintTokenButton"));
}

void TestBuiltInApiDialog::clientIdIsAskedForWhenItCannotBeTold()
{
    QByteArray definition = allModes;
    definition.replace("\"shop\"", "\"[a-z]{4}\"");
    Fixture fixture({definition});
    QVERIFY(fixture.started());
    QVERIFY(!fixture.isEnabled("mintTokenButton"));
    QCOMPARE(fixture.find<QLineEdit>("tokenClient")->placeholderText(), QStringLiteral("matches [a-z]{4}"));
    fixture.find<QLineEdit>("tokenClient")->setText(QStringLiteral("shop"));
    QVERIFY(fixture.isEnabled("mintTokenButton"));
}

void TestBuiltInApiDialog::wrongDefinitionIsToldWhileTyping_data()
{
    QTest::addColumn<QByteArray>("definition");
    QTest::addColumn<QString>("words");
    QTest::newRow("no JSON") << QByteArray("{\n  \"name\"") << QStringLiteral("Line 2, column 9: ");
    QTest::newRow("unknown key") << QByteArray("{\n  \"nam\": 1}") << QStringLiteral("Line 2, column 3: unknown key \"nam\".");
    QTest::newRow("demo without its namespace")
        << QByteArray(R"({"channelNamespaces": [{"name": "orders"}]})") << QStringLiteral("Demo events need a channel namespace \"demo\".");
}

void TestBuiltInApiDialog::wrongDefinitionIsToldWhileTyping()
{
    QFETCH(QByteArray, definition);
    QFETCH(QString, words);
    Fixture fixture;
    QVERIFY(fixture.started());
    const QUrl before = fixture.api.address()->http;
    fixture.editor()->setText(QString::fromUtf8(definition)); // as typing does: judged a little later
    QTRY_VERIFY2(fixture.message().startsWith(words), qPrintable(fixture.message()));
    QCOMPARE(fixture.find<MessageLabel>("definitionMessage")->severity(), MessageLabel::Severity::Error);
    QVERIFY(!fixture.isEnabled("builtInApplyButton"));
    QCOMPARE(fixture.api.address()->http, before);
    fixture.click("builtInStartButton"); // named Stop: that always goes
    QCOMPARE(fixture.api.state(), State::Stopped);
    QVERIFY(!fixture.isEnabled("builtInStartButton"));
    fixture.type(LocalApiDefinition::defaultText());
    QVERIFY(fixture.isEnabled("builtInStartButton"));
    QCOMPARE(fixture.find<MessageLabel>("definitionMessage")->severity(), MessageLabel::Severity::Hint);
}

void TestBuiltInApiDialog::applyRestartsWhatRuns()
{
    Fixture fixture;
    QVERIFY(fixture.started());
    QVERIFY(!fixture.isEnabled("builtInApplyButton"));
    const QSignalSpy states(&fixture.api, &BuiltInApi::stateChanged);
    fixture.type(allModes);
    fixture.find<QCheckBox>("builtInDemo")->setChecked(false);
    QCOMPARE(states.count(), 0); // nothing running is disturbed
    auto *apply = fixture.find<QPushButton>("builtInApplyButton");
    QVERIFY(apply->isEnabled());
    QCOMPARE(apply->accessibleName(), QStringLiteral("Apply and restart"));
    apply->click();
    QTRY_COMPARE(fixture.api.state(), State::Running);
    QCOMPARE(fixture.api.definition().iamKeys.size(), 1);
    QVERIFY(!fixture.api.configuration().demo);
    QVERIFY(!apply->isEnabled());
}

void TestBuiltInApiDialog::applyKeepsWhileStopped()
{
    Fixture fixture;
    fixture.find<QSpinBox>("builtInPort")->setValue(8123);
    fixture.click("builtInApplyButton");
    QCOMPARE(fixture.api.state(), State::Stopped);
    QCOMPARE(fixture.api.configuration().port, 8123);
    QVERIFY(!fixture.isEnabled("builtInApplyButton"));
}

void TestBuiltInApiDialog::takenPortIsToldWithTheNextStep()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Fixture fixture;
    fixture.find<QSpinBox>("builtInPort")->setValue(other.serverPort());
    fixture.click("builtInStartButton");
    QTRY_COMPARE(fixture.find<QLabel>("builtInState")->text(), QStringLiteral("Could not start"));
    const auto *failure = fixture.find<MessageLabel>("builtInFailure");
    QVERIFY2(failure->message().startsWith(QStringLiteral("Port %1 could not be used: ").arg(other.serverPort())),
             qPrintable(failure->message()));
    QVERIFY(failure->message().endsWith(QStringLiteral("Choose another one, or 0 for any that is free.")));
    QVERIFY(failure->isVisible());
    fixture.find<QSpinBox>("builtInPort")->setValue(0);
    QVERIFY(fixture.started());
    QVERIFY(!failure->isVisible());
}

void TestBuiltInApiDialog::tlsTellsTheCaFile()
{
    // A certificate is looked at with the real time.
    Fixture fixture;
    fixture.clock.advance(std::chrono::duration_cast<std::chrono::milliseconds>(SystemClock().utc() - fixture.clock.utc()));
    fixture.find<QCheckBox>("builtInTls")->setChecked(true);
    QVERIFY(fixture.started());
    QVERIFY(fixture.shown("builtInHttp").startsWith(QStringLiteral("https://")));
    QCOMPARE(fixture.shown("builtInCaFile"), fixture.folder.filePath(QStringLiteral("keys/ca.pem")));
    QVERIFY(fixture.find<QLineEdit>("builtInCaFile")->isVisible());
    fixture.click("builtInCaFileCopy");
    QVERIFY(QFileInfo::exists(QGuiApplication::clipboard()->text()));
}

void TestBuiltInApiDialog::loadIsShown()
{
    Fixture fixture;
    const auto *load = fixture.find<QLabel>("builtInLoad");
    QVERIFY(!load->isVisible());
    QVERIFY(fixture.started());
    QVERIFY(load->isVisible());
    QCOMPARE(load->text(), QStringLiteral("Connections: 0   Subscriptions: 0"));
}

void TestBuiltInApiDialog::fileIsOpenedAndSaved()
{
    Fixture fixture;
    QVERIFY(fixture.message().startsWith(QStringLiteral("The default definition.")));
    fixture.prompt.path = fixture.path(QStringLiteral("api.json"), allModes);
    fixture.click("definitionOpen");
    QCOMPARE(fixture.editor()->json(), allModes);
    QCOMPARE(fixture.message(), fixture.prompt.path);
    fixture.click("builtInApplyButton");
    QCOMPARE(fixture.api.configuration().definitionFile, fixture.prompt.path);
    QCOMPARE(fixture.api.configuration().definition, allModes);

    fixture.type(R"({"apiKeys": ["da2-mine"]})");
    QVERIFY(fixture.message().contains(QStringLiteral("kept until Eventscope closes")));
    fixture.prompt.path = fixture.folder.filePath(QStringLiteral("mine.json"));
    fixture.click("definitionSave");
    QCOMPARE(text(fixture.prompt.path), QStringLiteral(R"({"apiKeys": ["da2-mine"]})"));
    QCOMPARE(QFileInfo(fixture.prompt.path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(fixture.message(), fixture.prompt.path);

    fixture.click("definitionDefault");
    QCOMPARE(fixture.editor()->json(), LocalApiDefinition::defaultText());
    QVERIFY(fixture.prompt.questions.isEmpty());
    QVERIFY(!fixture.isEnabled("definitionDefault"));
}

void TestBuiltInApiDialog::badFileIsToldAndLosesNothing()
{
    Fixture fixture;
    fixture.type(allModes);
    fixture.prompt.path = fixture.folder.filePath(QStringLiteral("missing.json"));
    fixture.click("definitionOpen");
    QVERIFY2(fixture.message().contains(QStringLiteral("missing.json")), qPrintable(fixture.message()));
    QCOMPARE(fixture.editor()->json(), allModes);
    for (const QByteArray &noText : {QByteArray("{\"name\": \"\xff\"}"), QByteArray("{}\0", 3)}) {
        fixture.prompt.path = fixture.path(QStringLiteral("binary"), noText);
        fixture.click("definitionOpen");
        QVERIFY2(fixture.message().contains(QStringLiteral("not UTF-8 text")), qPrintable(fixture.message()));
        QCOMPARE(fixture.editor()->json(), allModes);
    }
    fixture.prompt.path = fixture.path(QStringLiteral("file"), "x") + QStringLiteral("/api.json");
    fixture.click("definitionSave");
    QVERIFY2(fixture.message().contains(QStringLiteral("could not be used")), qPrintable(fixture.message()));
    QCOMPARE(fixture.editor()->json(), allModes);
    fixture.prompt.path.clear(); // cancelled
    fixture.click("definitionOpen");
    fixture.click("definitionSave");
    QCOMPARE(fixture.editor()->json(), allModes);
}

void TestBuiltInApiDialog::replacingUnsavedTextAsksFirst()
{
    Fixture fixture;
    fixture.type(allModes);
    fixture.prompt.confirms = false;
    fixture.click("definitionDefault");
    QCOMPARE(fixture.prompt.questions.size(), 1);
    QCOMPARE(fixture.editor()->json(), allModes);
    fixture.prompt.confirms = true;
    fixture.click("definitionDefault");
    QCOMPARE(fixture.editor()->json(), LocalApiDefinition::defaultText());
}

void TestBuiltInApiDialog::draftSurvivesClosing()
{
    Fixture fixture;
    fixture.type(allModes);
    fixture.click("builtInCloseButton");
    QVERIFY(!fixture.dialog->isVisible());
    QCOMPARE(fixture.api.configuration(), BuiltInConfiguration());
    fixture.dialog->show();
    QCOMPARE(fixture.editor()->json(), allModes);
    QVERIFY(fixture.isEnabled("builtInApplyButton"));
}

void TestBuiltInApiDialog::everyInteractiveWidgetHasAName()
{
    Fixture fixture({allModes});
    QVERIFY(fixture.started());
    int found = 0;
    for (const QWidget *widget : fixture.dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        if (widget->inherits("QScrollArea") || widget->inherits("QLabel"))
            continue;
        ++found;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        const auto *button = qobject_cast<const QPushButton *>(widget);
        if (button)
            QCOMPARE(button->accessibleName(), QString(button->text()).remove(QLatin1Char('&')));
    }
    QVERIFY2(found > 25, qPrintable(QString::number(found)));
}

void TestBuiltInApiDialog::keyboardReachesEverything()
{
    Fixture fixture({allModes});
    QVERIFY(fixture.started());
    fixture.find<QSpinBox>("builtInPort")->setValue(1); // so that it can be applied
    fixture.find<QWidget>("builtInStartButton")->setFocus();
    QStringList order;
    do {
        order << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget()->objectName() != QLatin1String("builtInStartButton") && order.size() < 60);
    const QStringList wanted{
        QStringLiteral("builtInStartButton"), QStringLiteral("builtInConnectButton"), QStringLiteral("definitionDefault"),
        QStringLiteral("definitionOpen"),     QStringLiteral("definitionSave"),       QStringLiteral("definitionEditor"),
        QStringLiteral("builtInPort"),        QStringLiteral("builtInTls"),           QStringLiteral("builtInDemo"),
        QStringLiteral("builtInHttp"),        QStringLiteral("builtInHttpCopy"),      QStringLiteral("builtInApiKey1"),
        QStringLiteral("builtInApiKey1Show"), QStringLiteral("builtInApiKey1Copy"),   QStringLiteral("builtInSecretKey1"),
        QStringLiteral("tokenIssuer"),        QStringLiteral("mintTokenButton"),      QStringLiteral("builtInApplyButton")};
    qsizetype before = -1;
    for (const QString &name : wanted) {
        const qsizetype at = order.indexOf(name);
        QVERIFY2(at > before, qPrintable(name + QStringLiteral(" in ") + order.join(QLatin1Char(' '))));
        before = at;
    }
    QVERIFY(order.contains(QStringLiteral("builtInCloseButton")));
}

QTEST_MAIN(TestBuiltInApiDialog)
#include "tst_builtinapidialog.moc"
