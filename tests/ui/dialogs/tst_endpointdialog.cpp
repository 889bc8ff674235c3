// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/endpointdialog.h"

#include "tests/core/workspace/endpoints.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/testcase.h"
#include "ui/dialogs/authorizereditor.h"
#include "ui/dialogs/headerstable.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/messagelabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>

using namespace eventscope;
using Kind = AuthorizerSettings::Kind;

namespace {

const QString awsUrl = QStringLiteral("https://abcdefghijklmnopqrstuvwxyz.appsync-api.eu-west-1.amazonaws.com/event");

/// A keychain that refuses to write.
class LockedStore final : public SecretStore
{
    Q_OBJECT

public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString & /*name*/) override
    {
        return QtFuture::makeReadyFuture(Result<Secret>(Error{ErrorCode::SecretLocked, {}}));
    }
    QFuture<Result<void>> write(const QString & /*name*/, const Secret & /*secret*/) override
    {
        return QtFuture::makeReadyFuture(Result<void>(Error{ErrorCode::SecretLocked, {}}));
    }
    QFuture<Result<void>> remove(const QString & /*name*/) override { return QtFuture::makeReadyFuture(Result<void>()); }
    void hold(const QString &name, const Secret & /*secret*/) override { held << name; }
    [[nodiscard]] Persistence persistence() const override { return Persistence::Keychain; }

    QStringList held;
};

EndpointSettings fresh()
{
    EndpointSettings endpoint;
    endpoint.id = QStringLiteral("orders");
    endpoint.authorizers << newAuthorizer(Kind::ApiKey, {});
    return endpoint;
}

struct Fixture
{
    explicit Fixture(const EndpointSettings &endpoint = fresh())
        : dialog(endpoint, true, secrets, theme, prompt)
        , saved(&dialog, &EndpointDialog::saved)
    {
    }
    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return dialog.findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] QLineEdit *edit(const char *name) const { return find<QLineEdit>(name); }
    [[nodiscard]] QString message(const char *name) const { return find<MessageLabel>(name)->message(); }
    [[nodiscard]] QPushButton *save() const { return find<QDialogButtonBox>("buttons")->button(QDialogButtonBox::Save); }
    [[nodiscard]] EndpointSettings result() const { return saved.last().first().value<EndpointSettings>(); }
    [[nodiscard]] QList<AuthorizerEditor *> editors() const
    {
        QList<AuthorizerEditor *> shown;
        for (AuthorizerEditor *editor : dialog.findChildren<AuthorizerEditor *>()) {
            if (!editor->isHidden())
                shown << editor;
        }
        return shown;
    }
    [[nodiscard]] Result<Secret> secret(const QString &authorizerId, const char *field)
    {
        const auto reading = secrets.read(SecretStore::name(QStringLiteral("orders"), authorizerId, QLatin1String(field)));
        return QTest::qWaitFor([&] { return reading.isFinished(); }) ? reading.result() : Error{ErrorCode::Timeout, {}};
    }

    MemorySecretStore secrets;
    Theme theme;
    test::FakePrompt prompt;
    EndpointDialog dialog;
    QSignalSpy saved;
};

void setKind(const AuthorizerEditor *editor, Kind kind)
{
    auto *combo = editor->findChild<QComboBox *>(QStringLiteral("authorizerKind"));
    combo->setCurrentIndex(combo->findData(static_cast<int>(kind)));
}

using Change = std::function<void(AuthorizerEditor &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestEndpointDialog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void urlAndKeyAreAllThatIsNeeded();
    void urlsAreDerivedWhileTyping();
    void wrongUrlsAreExplained_data();
    void wrongUrlsAreExplained();
    void saveSaysWhatIsMissing();
    void untouchedEndpointStaysAsItWas();
    void storedSecretIsKeptWhenLeftEmpty();
    void storedSecretsThatNoLongerFitAreRemoved_data();
    void storedSecretsThatNoLongerFitAreRemoved();
    void secretsAreMaskedAndShownWhilePressed();
    void typedSecretsAreTrimmed();
    void severalAuthorizersAreChosenByOperation();
    void removedAuthorizerLeavesItsSecretToUndo();
    void kindsHaveTheirFields_data();
    void kindsHaveTheirFields();
    void everySettingSurvives();
    void keysComeFromElsewhere();
    void wrongFormsAreExplained_data();
    void wrongFormsAreExplained();
    void identityPoolsFindTheirUser();
    void aTypedTokenIsDecoded();
    void nameComesFromTheUrl_data();
    void nameComesFromTheUrl();
    void iamNeedsARegion();
    void advancedOptionsAreTaken();
    void badHeadersAreRefused();
    void caFileIsPicked();
    void lockedKeychainIsToldAndSessionOffered();
    void whereSecretsLiveIsTold();
};

void TestEndpointDialog::urlAndKeyAreAllThatIsNeeded()
{
    Fixture fixture;
    QVERIFY(!fixture.save()->isEnabled());
    fixture.edit("urlEdit")->setText(awsUrl);
    QVERIFY(fixture.save()->isEnabled());
    QVERIFY(fixture.message("footMessage").contains(QStringLiteral("API key is still missing")));
    fixture.edit("apiKey")->setText(QStringLiteral("da2-fixture"));
    QVERIFY(fixture.message("footMessage").isEmpty());
    fixture.save()->click();
    QTRY_COMPARE(fixture.saved.count(), 1);
    const EndpointSettings saved = fixture.result();
    QCOMPARE(saved.id, QStringLiteral("orders"));
    QCOMPARE(saved.url, awsUrl);
    QCOMPARE(saved.name, QStringLiteral("abcdefghijklmnopqrstuvwxyz"));
    QCOMPARE(saved.authorizers.size(), 1);
    QCOMPARE(saved.authorizers.first().kind, Kind::ApiKey);
    QCOMPARE(*fixture.secret(saved.authorizers.first().id, "apiKey"), Secret(QByteArray("da2-fixture")));
    QCOMPARE(fixture.dialog.result(), int(QDialog::Accepted));
}

void TestEndpointDialog::urlsAreDerivedWhileTyping()
{
    Fixture fixture;
    fixture.edit("urlEdit")->setText(QStringLiteral("api.example.com"));
    QCOMPARE(fixture.find<ElidedLabel>("httpUrl")->text(), QStringLiteral("https://api.example.com/event"));
    QCOMPARE(fixture.find<ElidedLabel>("realtimeUrl")->text(), QStringLiteral("wss://api.example.com/event/realtime"));
    fixture.edit("realtimeEdit")->setText(QStringLiteral("wss://other.example.com/event/realtime"));
    QCOMPARE(fixture.find<ElidedLabel>("realtimeUrl")->text(), QStringLiteral("wss://other.example.com/event/realtime"));
    fixture.edit("urlEdit")->setText(QStringLiteral("ftp://api.example.com"));
    QVERIFY(fixture.find<ElidedLabel>("httpUrl")->isHidden());
}

void TestEndpointDialog::wrongUrlsAreExplained_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("says");
    QTest::newRow("GraphQL") << "https://abcdefghijklmnopqrstuvwxyz.appsync-api.us-east-1.amazonaws.com/graphql"
                             << "GraphQL";
    QTest::newRow("API id") << "abcdefghijklmnopqrstuvwxyz"
                            << "API id";
    QTest::newRow("scheme") << "ftp://api.example.com/event"
                            << "https";
}

void TestEndpointDialog::wrongUrlsAreExplained()
{
    QFETCH(QString, url);
    QFETCH(QString, says);
    Fixture fixture;
    QCOMPARE(fixture.find<MessageLabel>("urlMessage")->severity(), MessageLabel::Severity::Hint);
    fixture.edit("urlEdit")->setText(url);
    QCOMPARE(fixture.find<MessageLabel>("urlMessage")->severity(), MessageLabel::Severity::Error);
    QVERIFY2(fixture.message("urlMessage").contains(says), qPrintable(fixture.message("urlMessage")));
    QVERIFY(!fixture.save()->isEnabled());
    QVERIFY(!fixture.message("footMessage").isEmpty());
    fixture.dialog.accept();
    QCOMPARE(fixture.saved.count(), 0);
    fixture.edit("urlEdit")->setText(awsUrl);
    QVERIFY(fixture.message("urlMessage").isEmpty());
}

void TestEndpointDialog::saveSaysWhatIsMissing()
{
    Fixture fixture;
    QVERIFY(fixture.message("footMessage").contains(QStringLiteral("URL")));
    fixture.edit("urlEdit")->setText(awsUrl);
    fixture.find<QComboBox>("proxyKind")->setCurrentText(QStringLiteral("SOCKS5"));
    QVERIFY(!fixture.save()->isEnabled());
    QVERIFY(fixture.message("footMessage").contains(QStringLiteral("proxy")));
    fixture.edit("proxyHost")->setText(QStringLiteral("127.0.0.1"));
    QVERIFY(fixture.save()->isEnabled());
}

void TestEndpointDialog::untouchedEndpointStaysAsItWas()
{
    EndpointSettings endpoint = fresh();
    endpoint.name = QStringLiteral("Orders");
    endpoint.url = awsUrl;
    endpoint.realtimeUrl = QStringLiteral("wss://localhost:4510/event/realtime");
    endpoint.region = QStringLiteral("eu-west-1");
    endpoint.authorizers << newAuthorizer(Kind::Token, endpoint.authorizers);
    AuthorizerSettings iam = newAuthorizer(Kind::Iam, endpoint.authorizers);
    iam.accessKeyId = QStringLiteral("AKIAEXAMPLE");
    endpoint.authorizers << iam;
    endpoint.subscribeAuthorizer = iam.id;
    endpoint.options.proxy = ConnectionOptions::Proxy::Http;
    endpoint.options.proxyHost = QStringLiteral("proxy.example.com");
    endpoint.options.proxyPort = 3128;
    endpoint.options.extraCaFile = QStringLiteral("/etc/ca.pem");
    endpoint.options.extraHeaders = {{"x-tenant", "blue"}};
    endpoint.options.connectTimeout = std::chrono::milliseconds(2500);
    endpoint.subscriptions = {{QStringLiteral("/default/*"), {}}};
    endpoint.recentChannels = {QStringLiteral("/default/a")};
    endpoint.unknownKeys = {{QStringLiteral("later"), 1}};
    Fixture fixture(endpoint);
    QCOMPARE(fixture.dialog.settings(), endpoint);
    fixture.dialog.accept();
    QCOMPARE(fixture.result(), endpoint);
}

void TestEndpointDialog::storedSecretIsKeptWhenLeftEmpty()
{
    EndpointSettings endpoint = fresh();
    endpoint.url = awsUrl;
    MemorySecretStore secrets;
    const QString name = SecretStore::name(endpoint.id, endpoint.authorizers.first().id, QStringLiteral("apiKey"));
    secrets.hold(name, Secret(QByteArray("old")));
    Theme theme;
    test::FakePrompt prompt;
    EndpointDialog dialog(endpoint, false, secrets, theme, prompt);
    auto *key = dialog.findChild<QLineEdit *>(QStringLiteral("apiKey"));
    QTRY_VERIFY(key->placeholderText().contains(QStringLiteral("leave empty to keep")));
    QVERIFY(key->text().isEmpty());
    dialog.accept();
    const auto reading = secrets.read(name);
    QTRY_VERIFY(reading.isFinished());
    QCOMPARE(*reading.result(), Secret(QByteArray("old")));
}

void TestEndpointDialog::storedSecretsThatNoLongerFitAreRemoved_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("kept");
    const auto type = [](const char *field, const char *text) {
        return [=](AuthorizerEditor &editor) { editor.findChild<QLineEdit *>(QLatin1String(field))->setText(QLatin1String(text)); };
    };
    const auto forget = [](const char *field) {
        return [=](AuthorizerEditor &editor) {
            auto *edit = editor.findChild<QLineEdit *>(QLatin1String(field));
            edit->parentWidget()->findChild<QToolButton *>(QStringLiteral("forgetSecret"))->click();
        };
    };
    const QStringList ofUser{QStringLiteral("clientSecret"), QStringLiteral("refreshToken")};
    QTest::newRow("nothing changed") << Kind::UserPool << Change([](AuthorizerEditor &) {}) << ofUser;
    QTest::newRow("another user") << Kind::UserPool << Change(type("userName", "bob")) << ofUser;
    QTest::newRow("another client") << Kind::UserPool << Change(type("userPoolClientId", "2other")) << QStringList();
    QTest::newRow("another service") << Kind::UserPool << Change(type("userPoolEndpoint", "http://127.0.0.1:9")) << QStringList();
    QTest::newRow("another issuer") << Kind::Oidc << Change(type("issuer", "https://b.example")) << QStringList();
    QTest::newRow("another kind of user") << Kind::UserPool << Change([](AuthorizerEditor &editor) {
        setKind(&editor, Kind::Oidc);
        editor.findChild<QLineEdit *>(QStringLiteral("issuer"))->setText(QStringLiteral("https://b.example"));
        editor.findChild<QLineEdit *>(QStringLiteral("oidcClientId"))->setText(QStringLiteral("c"));
    }) << QStringList();
    QTest::newRow("client secret forgotten") << Kind::UserPool << Change(forget("clientSecret"))
                                             << QStringList(QStringLiteral("refreshToken"));
    QTest::newRow("session token forgotten") << Kind::Iam << Change(forget("sessionToken"))
                                             << QStringList(QStringLiteral("secretAccessKey"));
    QTest::newRow("another key") << Kind::Iam << Change(type("secretAccessKey", "new")) << QStringList(QStringLiteral("secretAccessKey"));
    QTest::newRow("from a file now") << Kind::ApiKey << Change([](AuthorizerEditor &editor) {
        editor.findChild<QComboBox *>(QStringLiteral("authorizerSource"))->setCurrentIndex(3);
        editor.findChild<QLineEdit *>(QStringLiteral("sourceValue"))->setText(QStringLiteral("/key"));
    }) << QStringList();
}

void TestEndpointDialog::storedSecretsThatNoLongerFitAreRemoved()
{
    QFETCH(Kind, kind);
    QFETCH(Change, change);
    QFETCH(QStringList, kept);
    EndpointSettings endpoint = fresh();
    endpoint.url = awsUrl;
    AuthorizerSettings &authorizer = endpoint.authorizers.first();
    authorizer.kind = kind;
    authorizer.accessKeyId = QStringLiteral("AKID");
    authorizer.userPool = {QStringLiteral("eu-west-1_Pool"), QStringLiteral("1client"), QStringLiteral("ana"), false, false, {}};
    authorizer.oidc = {QStringLiteral("https://a.example"), QStringLiteral("c"), {}, false, 0};
    MemorySecretStore secrets;
    for (const QString &field : secretFields(kind))
        secrets.hold(SecretStore::name(endpoint.id, authorizer.id, field), Secret(QByteArray("old")));
    Theme theme;
    test::FakePrompt prompt;
    EndpointDialog dialog(endpoint, false, secrets, theme, prompt);
    auto *editor = dialog.findChild<AuthorizerEditor *>();
    for (const QString &field : secretFields(kind)) {
        if (auto *edit = editor->findChild<QLineEdit *>(field))
            QTRY_VERIFY(edit->placeholderText().contains(QStringLiteral("leave empty to keep")));
    }
    change(*editor);
    dialog.accept();
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QStringList left;
    for (const QString &field : secretFields(kind)) {
        if (secrets.read(SecretStore::name(endpoint.id, authorizer.id, field)).result())
            left << field;
    }
    left.sort();
    QCOMPARE(left, kept);
}

void TestEndpointDialog::secretsAreMaskedAndShownWhilePressed()
{
    Fixture fixture;
    QLineEdit *key = fixture.edit("apiKey");
    auto *reveal = key->parentWidget()->findChild<QToolButton *>(QStringLiteral("revealSecret"));
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    QVERIFY(!reveal->isEnabled());
    key->setText(QStringLiteral("da2-fixture"));
    QTest::mousePress(reveal, Qt::LeftButton);
    QCOMPARE(key->echoMode(), QLineEdit::Normal);
    QTest::mouseRelease(reveal, Qt::LeftButton);
    QCOMPARE(key->echoMode(), QLineEdit::Password);
}

void TestEndpointDialog::typedSecretsAreTrimmed()
{
    Fixture fixture;
    fixture.edit("urlEdit")->setText(awsUrl);
    fixture.edit("apiKey")->setText(QStringLiteral("  da2-fixture "));
    fixture.dialog.accept();
    QTRY_COMPARE(fixture.saved.count(), 1);
    QCOMPARE(*fixture.secret(fixture.result().authorizers.first().id, "apiKey"), Secret(QByteArray("da2-fixture")));
}

void TestEndpointDialog::severalAuthorizersAreChosenByOperation()
{
    Fixture fixture;
    fixture.edit("urlEdit")->setText(awsUrl);
    auto *publish = fixture.find<QComboBox>("publishAuthorizer");
    QVERIFY(publish->isHidden());
    fixture.find<QPushButton>("addAuthorizerButton")->click();
    QCOMPARE(fixture.editors().size(), 2);
    setKind(fixture.editors().last(), Kind::Token);
    QVERIFY(!publish->isHidden());
    QCOMPARE(publish->count(), 3);
    publish->setCurrentText(QStringLiteral("Token"));
    const EndpointSettings now = fixture.dialog.settings();
    QCOMPARE(now.connectAuthorizer, QString());
    QCOMPARE(now.publishAuthorizer, now.authorizers.at(1).id);
    QVERIFY(now.authorizers.at(0).id != now.authorizers.at(1).id);
    // A choice outlives a new name, and not the authorizer.
    fixture.editors().last()->findChild<QLineEdit *>(QStringLiteral("authorizerName"))->setText(QStringLiteral("Guest"));
    QCOMPARE(publish->currentText(), QStringLiteral("Guest"));
    fixture.editors().last()->findChild<QToolButton *>(QStringLiteral("removeAuthorizer"))->click();
    QCOMPARE(fixture.dialog.settings().publishAuthorizer, QString());
    QVERIFY(publish->isHidden());
}

void TestEndpointDialog::removedAuthorizerLeavesItsSecretToUndo()
{
    EndpointSettings endpoint = fresh();
    endpoint.url = awsUrl;
    endpoint.authorizers << newAuthorizer(Kind::Token, endpoint.authorizers);
    Fixture fixture(endpoint);
    const QString removed = endpoint.authorizers.last().id;
    fixture.secrets.hold(SecretStore::name(endpoint.id, removed, QStringLiteral("token")), Secret(QByteArray("t")));
    fixture.secrets.hold(SecretStore::name(endpoint.id, endpoint.authorizers.first().id, QStringLiteral("apiKey")),
                         Secret(QByteArray("k")));
    fixture.editors().last()->findChild<QToolButton *>(QStringLiteral("removeAuthorizer"))->click();
    fixture.dialog.accept();
    QCOMPARE(fixture.result().authorizers.size(), 1);
    QVERIFY(fixture.secret(removed, "token").ok()); // until that lapses
    QVERIFY(fixture.secret(endpoint.authorizers.first().id, "apiKey").ok());
}

void TestEndpointDialog::kindsHaveTheirFields_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](Kind kind, const QString &fields) {
        QTest::newRow(qPrintable(authorizerKindText(kind))) << kind << fields.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    row(Kind::ApiKey, QStringLiteral("apiKey"));
    row(Kind::Token, QStringLiteral("token"));
    row(Kind::UserPool, QStringLiteral("clientSecret userName userPoolClientId userPoolEndpoint userPoolId"));
    row(Kind::Oidc, QStringLiteral("clientSecret issuer oidcClientId scopes"));
    row(Kind::Iam, QStringLiteral("accessKeyId secretAccessKey sessionToken"));
    row(Kind::IamEnvironment, {});
    row(Kind::IamProfile, {}); // an editable combo box
    row(Kind::IamCommand, QStringLiteral("credentialCommand"));
    row(Kind::IamIdentityPool, QStringLiteral("identityPoolEndpoint identityPoolId"));
}

void TestEndpointDialog::kindsHaveTheirFields()
{
    QFETCH(Kind, kind);
    Fixture fixture;
    fixture.dialog.show();
    const AuthorizerEditor *editor = fixture.editors().first();
    setKind(editor, kind);
    QStringList names;
    for (const QLineEdit *edit : editor->findChildren<QLineEdit *>()) {
        const bool isPart = qobject_cast<QComboBox *>(edit->parentWidget()) || qobject_cast<QSpinBox *>(edit->parentWidget());
        if (edit->objectName() != QStringLiteral("authorizerName") && !isPart && edit->isVisible())
            names << edit->objectName();
    }
    names.sort();
    QTEST(names, "fields");
    QCOMPARE(editor->findChild<QComboBox *>(QStringLiteral("profile"))->isVisible(), kind == Kind::IamProfile);
    QCOMPARE(editor->findChild<QComboBox *>(QStringLiteral("authorizerSource"))->isVisible(), kind == Kind::ApiKey || kind == Kind::Token);
    QCOMPARE(fixture.dialog.settings().authorizers.first().name, authorizerKindName(kind));
    QVERIFY(!authorizerKindHint(kind).isEmpty());
}

void TestEndpointDialog::everySettingSurvives()
{
    const EndpointSettings endpoint = [] {
        EndpointSettings full = test::fullEndpoint();
        full.id = QStringLiteral("orders");
        return full;
    }();
    Fixture fixture(endpoint);
    const QList<AuthorizerSettings> now = fixture.dialog.settings().authorizers;
    QCOMPARE(now.size(), endpoint.authorizers.size());
    for (qsizetype i = 0; i < now.size(); ++i)
        QVERIFY2(now.at(i) == endpoint.authorizers.at(i), qPrintable(endpoint.authorizers.at(i).name));
    QCOMPARE(fixture.dialog.settings(), endpoint);
}

void TestEndpointDialog::keysComeFromElsewhere()
{
    Fixture fixture;
    fixture.dialog.show();
    fixture.edit("urlEdit")->setText(awsUrl);
    auto *source = fixture.find<QComboBox>("authorizerSource");
    source->setCurrentText(QStringLiteral("Environment variable"));
    QVERIFY(!fixture.edit("apiKey")->isVisible());
    QVERIFY(fixture.edit("sourceValue")->isVisible());
    QCOMPARE(fixture.edit("sourceValue")->accessibleName(), QStringLiteral("Environment variable"));
    QVERIFY(!fixture.find<QSpinBox>("keepSeconds")->isVisible());
    QVERIFY(fixture.message("footMessage").contains(QStringLiteral("Environment variable is still missing")));
    fixture.edit("sourceValue")->setText(QStringLiteral("MY_KEY"));
    QVERIFY(!fixture.message("footMessage").contains(QStringLiteral("missing")));
    QCOMPARE(fixture.dialog.settings().authorizers.first().source,
             (SourceSettings{SourceSettings::Kind::Environment, QStringLiteral("MY_KEY")}));
    source->setCurrentText(QStringLiteral("Command"));
    QVERIFY(fixture.find<QSpinBox>("keepSeconds")->isVisible());
    fixture.find<QSpinBox>("keepSeconds")->setValue(60);
    QCOMPARE(fixture.dialog.settings().authorizers.first().source.keepSeconds, 60);
    source->setCurrentText(QStringLiteral("Entered here"));
    QCOMPARE(fixture.dialog.settings().authorizers.first().source, SourceSettings());
}

void TestEndpointDialog::wrongFormsAreExplained_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    QTest::newRow("user pool") << Kind::UserPool << QStringLiteral("userPoolId") << QStringLiteral("Ab12Cd34E")
                               << QStringLiteral("eu-west-1_Ab12Cd34E");
    QTest::newRow("identity pool") << Kind::IamIdentityPool << QStringLiteral("identityPoolId") << QStringLiteral("eu-west-1_Ab")
                                   << QStringLiteral("eu-west-1:0b0c4a7e-7d0e");
    QTest::newRow("issuer") << Kind::Oidc << QStringLiteral("issuer") << QStringLiteral("login.example.com")
                            << QStringLiteral("https://login.example.com");
}

void TestEndpointDialog::wrongFormsAreExplained()
{
    QFETCH(Kind, kind);
    QFETCH(QString, field);
    QFETCH(QString, wrong);
    QFETCH(QString, right);
    Fixture fixture;
    setKind(fixture.editors().first(), kind);
    fixture.edit("urlEdit")->setText(awsUrl);
    QLineEdit *edit = fixture.edit(qPrintable(field));
    edit->setText(wrong);
    const QString fault = authorizerFieldFault(field, wrong);
    QVERIFY(!fault.isEmpty());
    QCOMPARE(fixture.message("footMessage"), fault);
    edit->setText(right);
    QVERIFY(fixture.message("footMessage") != fault);
}

void TestEndpointDialog::identityPoolsFindTheirUser()
{
    Fixture fixture;
    fixture.find<QPushButton>("addAuthorizerButton")->click();
    setKind(fixture.editors().first(), Kind::UserPool);
    setKind(fixture.editors().last(), Kind::IamIdentityPool);
    auto *user = fixture.editors().last()->findChild<QComboBox *>(QStringLiteral("identityPoolUser"));
    QCOMPARE(user->count(), 2);
    QCOMPARE(user->itemText(0), QStringLiteral("Guests"));
    user->setCurrentIndex(1);
    QCOMPARE(fixture.dialog.settings().authorizers.last().identityPool.loginAuthorizer, fixture.dialog.settings().authorizers.first().id);
    fixture.editors().first()->findChild<QToolButton *>(QStringLiteral("removeAuthorizer"))->click();
    QCOMPARE(user->count(), 1);
}

void TestEndpointDialog::aTypedTokenIsDecoded()
{
    Fixture fixture;
    fixture.dialog.show();
    setKind(fixture.editors().first(), Kind::Token);
    const auto *view = fixture.find<QWidget>("tokenView");
    QVERIFY(!view->isVisible());
    const QByteArray claims = R"({"iss":"https://issuer.example","username":"ana","exp":1000,"token_use":"access"})";
    const QString signature = QStringLiteral("c2VjcmV0LXNpZ25hdHVyZQ");
    fixture.edit("token")->setText(
        QStringLiteral("e30.%1.%2")
            .arg(QString::fromLatin1(claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)), signature));
    QVERIFY(view->isVisible());
    QCOMPARE(fixture.find<QLabel>("tokenUser")->text(), QStringLiteral("ana"));
    QCOMPARE(fixture.find<QLabel>("tokenIssuer")->text(), QStringLiteral("https://issuer.example"));
    QVERIFY(fixture.message("tokenWarnings").contains(QStringLiteral("expired")));
    for (const QLabel *label : view->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(signature));
    QVERIFY(fixture.message("lambdaHint").contains(QStringLiteral("bare JWT")));
    fixture.edit("token")->setText(QStringLiteral("let-me-in"));
    QVERIFY(!view->isVisible());
    QVERIFY(fixture.message("lambdaHint").isEmpty());
}

void TestEndpointDialog::nameComesFromTheUrl_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("name");
    QTest::newRow("AWS") << awsUrl << awsUrl.section(QStringLiteral("//"), 1).section(QLatin1Char('.'), 0, 0);
    QTest::newRow("address") << QStringLiteral("http://127.0.0.1:4000/event") << QStringLiteral("127.0.0.1:4000");
    QTest::newRow("address without a port") << QStringLiteral("https://10.0.0.7/event") << QStringLiteral("10.0.0.7");
    QTest::newRow("loopback by name") << QStringLiteral("http://localhost:4000/event") << QStringLiteral("localhost:4000");
    QTest::newRow("domain of one's own") << QStringLiteral("https://events.example.com/event") << QStringLiteral("events");
}

void TestEndpointDialog::nameComesFromTheUrl()
{
    QFETCH(QString, url);
    QFETCH(QString, name);
    const Fixture fixture;
    fixture.edit("urlEdit")->setText(url);
    QCOMPARE(fixture.edit("nameEdit")->placeholderText(), name);
}

void TestEndpointDialog::iamNeedsARegion()
{
    Fixture fixture;
    fixture.edit("urlEdit")->setText(QStringLiteral("https://api.example.com/event"));
    QVERIFY(fixture.edit("regionEdit")->isHidden());
    setKind(fixture.editors().first(), Kind::IamEnvironment);
    QVERIFY(!fixture.edit("regionEdit")->isHidden());
    QVERIFY(!fixture.save()->isEnabled());
    QVERIFY(fixture.message("footMessage").contains(QStringLiteral("region")));
    fixture.edit("regionEdit")->setText(QStringLiteral("eu-west-1"));
    QVERIFY(fixture.save()->isEnabled());
    fixture.edit("regionEdit")->clear();
    fixture.edit("urlEdit")->setText(awsUrl);
    QVERIFY(fixture.save()->isEnabled());
    QCOMPARE(fixture.edit("regionEdit")->placeholderText(), QStringLiteral("eu-west-1"));
}

void TestEndpointDialog::advancedOptionsAreTaken()
{
    Fixture fixture;
    QVERIFY(fixture.find<QWidget>("advanced")->isHidden());
    fixture.find<QToolButton>("advancedButton")->click();
    QVERIFY(!fixture.find<QWidget>("advanced")->isHidden());
    fixture.edit("urlEdit")->setText(awsUrl);
    QCOMPARE(fixture.dialog.settings().options, ConnectionOptions{});
    fixture.find<QComboBox>("proxyKind")->setCurrentText(QStringLiteral("HTTP"));
    fixture.edit("proxyHost")->setText(QStringLiteral("proxy.example.com"));
    fixture.find<QSpinBox>("proxyPort")->setValue(3128);
    fixture.find<QSpinBox>("connectTimeout")->setValue(5);
    fixture.find<HeadersTable>("headers")->setHeaders({{"x-tenant", "blue"}});
    const ConnectionOptions options = fixture.dialog.settings().options;
    QCOMPARE(options.proxy, ConnectionOptions::Proxy::Http);
    QCOMPARE(options.proxyHost, QStringLiteral("proxy.example.com"));
    QCOMPARE(options.proxyPort, quint16(3128));
    QCOMPARE(options.connectTimeout, std::chrono::milliseconds(5000));
    QCOMPARE(options.answerTimeout, limits::answerTimeout);
    QCOMPARE(options.extraHeaders, (HeadersTable::Headers{{"x-tenant", "blue"}}));
}

void TestEndpointDialog::badHeadersAreRefused()
{
    Fixture fixture;
    fixture.edit("urlEdit")->setText(awsUrl);
    auto *headers = fixture.find<HeadersTable>("headers");
    headers->setHeaders({{"x tenant", "blue"}});
    QVERIFY(!fixture.save()->isEnabled());
    QVERIFY(fixture.message("footMessage").contains(QStringLiteral("x tenant")));
    fixture.find<QTableWidget>("extraHeaders")->item(0, 0)->setText(QString());
    QVERIFY(fixture.message("footMessage").contains(QStringLiteral("no name")));
    fixture.find<QTableWidget>("extraHeaders")->item(0, 0)->setText(QStringLiteral("x-tenant"));
    QVERIFY(fixture.save()->isEnabled());
}

void TestEndpointDialog::caFileIsPicked()
{
    Fixture fixture;
    fixture.prompt.path = QStringLiteral("/etc/ssl/company.pem");
    fixture.find<QPushButton>("browseCa")->click();
    QCOMPARE(fixture.dialog.settings().options.extraCaFile, QStringLiteral("/etc/ssl/company.pem"));
    fixture.prompt.path.clear();
    fixture.find<QPushButton>("browseCa")->click();
    QCOMPARE(fixture.dialog.settings().options.extraCaFile, QStringLiteral("/etc/ssl/company.pem"));
}

void TestEndpointDialog::lockedKeychainIsToldAndSessionOffered()
{
    LockedStore secrets;
    Theme theme;
    test::FakePrompt prompt;
    EndpointDialog dialog(fresh(), true, secrets, theme, prompt);
    QSignalSpy saved(&dialog, &EndpointDialog::saved);
    dialog.findChild<QLineEdit *>(QStringLiteral("urlEdit"))->setText(awsUrl);
    dialog.findChild<QLineEdit *>(QStringLiteral("apiKey"))->setText(QStringLiteral("da2-fixture"));
    auto *save = dialog.findChild<QDialogButtonBox *>(QStringLiteral("buttons"))->button(QDialogButtonBox::Save);
    save->click();
    const auto *message = dialog.findChild<MessageLabel *>(QStringLiteral("footMessage"));
    QTRY_VERIFY(message->message().contains(QStringLiteral("keychain is locked")));
    QCOMPARE(saved.count(), 0);
    QVERIFY(secrets.held.isEmpty());
    QVERIFY(save->isEnabled());
    QVERIFY(save->text().contains(QStringLiteral("session")));
    save->click();
    QCOMPARE(saved.count(), 1);
    QCOMPARE(secrets.held.size(), 1);
}

void TestEndpointDialog::whereSecretsLiveIsTold()
{
    Fixture fixture;
    QVERIFY(fixture.message("persistenceMessage").contains(QStringLiteral("until Eventscope closes")));
    LockedStore keychain;
    EndpointDialog dialog(fresh(), true, keychain, fixture.theme, fixture.prompt);
    QVERIFY(
        dialog.findChild<MessageLabel *>(QStringLiteral("persistenceMessage"))->message().contains(QStringLiteral("system's keychain")));
}

QTEST_MAIN(TestEndpointDialog)
#include "tst_endpointdialog.moc"
