// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signindialog.h"

#include "tests/support/cognitoserver.h"
#include "tests/support/testcase.h"
#include "ui/dialogs/secretfield.h"
#include "ui/views/messagelabel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace eventscope;

class TestSignInDialog final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsInByKeyboard();
    void emptyFieldsAskNobody();
    void aWrongPasswordIsExplained();
    void codesAreAskedFor();
    void methodsAreChosen();
    void newPasswordsAndAttributes();
    void anUnreachablePoolIsExplained();
    void signsOut();
    void cancelGivesUp();
    void browserSignInShowsThePage();

private:
    template<typename Widget = QLineEdit>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = m_dialog->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QString message() const { return find<MessageLabel>(QStringLiteral("signInMessage"))->message(); }
    void open(const EndpointSettings &endpoint);
    void signIn(const QString &password);
    [[nodiscard]] bool isSignedIn() const { return m_signIns->state(m_endpoint, QStringLiteral("pool")).isSignedIn; }

    SystemClock m_clock;
    Theme m_theme;
    EndpointSettings m_endpoint;
    std::unique_ptr<test::CognitoServer> m_server;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<SignIns> m_signIns;
    std::unique_ptr<SignInDialog> m_dialog;
};

void TestSignInDialog::init()
{
    failOnWarnings();
    m_dialog.reset();
    m_signIns.reset();
    m_server = std::make_unique<test::CognitoServer>();
    m_secrets = std::make_unique<MemorySecretStore>();
    m_signIns = std::make_unique<SignIns>(*m_secrets, m_clock);
    AuthorizerSettings pool;
    pool.id = QStringLiteral("pool");
    pool.name = QStringLiteral("User pool");
    pool.kind = AuthorizerSettings::Kind::UserPool;
    pool.userPool = m_server->settings();
    m_endpoint.id = QStringLiteral("orders");
    m_endpoint.authorizers = {pool};
    open(m_endpoint);
}

void TestSignInDialog::open(const EndpointSettings &endpoint)
{
    m_dialog = std::make_unique<SignInDialog>(endpoint, QStringLiteral("pool"), *m_signIns, m_theme);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestSignInDialog::signIn(const QString &password)
{
    find(QStringLiteral("signInPassword"))->setText(password);
    find<QPushButton>(QStringLiteral("signInButton"))->click();
}

void TestSignInDialog::signsInByKeyboard()
{
    QCOMPARE(find(QStringLiteral("signInUserName"))->text(), QStringLiteral("ana"));
    QTRY_VERIFY(find(QStringLiteral("signInPassword"))->hasFocus());
    QTest::keyClicks(find(QStringLiteral("signInPassword")), m_server->script.password);
    QTest::keyClick(find(QStringLiteral("signInPassword")), Qt::Key_Return);
    QVERIFY(!find<QPushButton>(QStringLiteral("signInButton"))->isEnabled());
    QTRY_VERIFY(find<QLabel>(QStringLiteral("signedInText"))->isVisible());
    QTRY_VERIFY(find<QLabel>(QStringLiteral("signedInText"))->text().contains(QStringLiteral("ana")));
    QVERIFY(find<QWidget>(QStringLiteral("tokenView"))->isVisible());
    QVERIFY(find<QPushButton>(QStringLiteral("signOutButton"))->isVisible());
    QVERIFY(find(QStringLiteral("signInPassword"))->text().isEmpty());
    QVERIFY(isSignedIn());
}

void TestSignInDialog::emptyFieldsAskNobody()
{
    signIn({});
    QVERIFY(message().contains(QStringLiteral("password")));
    QVERIFY(m_server->calls().isEmpty());
}

void TestSignInDialog::aWrongPasswordIsExplained()
{
    signIn(QStringLiteral("wrong-password"));
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("signInButton"))->isEnabled());
    QCOMPARE(find<MessageLabel>(QStringLiteral("signInMessage"))->severity(), MessageLabel::Severity::Error);
    QVERIFY(message().contains(QStringLiteral("Incorrect username or password")));
    QVERIFY(!message().contains(QStringLiteral("wrong-password")));
    QVERIFY(!isSignedIn());
    signIn(m_server->script.password);
    QTRY_VERIFY(isSignedIn());
}

void TestSignInDialog::codesAreAskedFor()
{
    m_server->script.challenges = {QStringLiteral("SMS_MFA")};
    signIn(m_server->script.password);
    QTRY_VERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("challengeText")));
    QVERIFY(find<QLabel>(QStringLiteral("challengeText"))->text().contains(QStringLiteral("+*******7890")));
    QLineEdit *code = find(QStringLiteral("SMS_MFA_CODE"));
    QCOMPARE(code->accessibleName(), QStringLiteral("Code"));
    QTRY_VERIFY(code->hasFocus());
    QTest::keyClicks(code, QStringLiteral("000000"));
    QTest::keyClick(code, Qt::Key_Return);
    QTRY_VERIFY(message().contains(QStringLiteral("Invalid code")));
    code->setText(m_server->script.code);
    QTest::keyClick(code, Qt::Key_Return);
    QTRY_VERIFY(isSignedIn());
}

void TestSignInDialog::methodsAreChosen()
{
    m_server->script.challenges = {QStringLiteral("SELECT_MFA_TYPE")};
    signIn(m_server->script.password);
    QTRY_VERIFY(m_dialog->findChild<QComboBox *>(QStringLiteral("challengeChoice")));
    auto *choice = find<QComboBox>(QStringLiteral("challengeChoice"));
    QCOMPARE(choice->count(), 2);
    choice->setCurrentIndex(1);
    m_dialog->accept();
    QTRY_VERIFY(m_dialog->findChild<QLineEdit *>(QStringLiteral("SOFTWARE_TOKEN_MFA_CODE")));
    find(QStringLiteral("SOFTWARE_TOKEN_MFA_CODE"))->setText(m_server->script.code);
    m_dialog->accept();
    QTRY_VERIFY(isSignedIn());
}

void TestSignInDialog::newPasswordsAndAttributes()
{
    m_server->script.challenges = {QStringLiteral("NEW_PASSWORD_REQUIRED")};
    signIn(m_server->script.password);
    QTRY_VERIFY(m_dialog->findChild<QLineEdit *>(QStringLiteral("NEW_PASSWORD")));
    QCOMPARE(find(QStringLiteral("NEW_PASSWORD"))->echoMode(), QLineEdit::Password);
    QCOMPARE(find(QStringLiteral("userAttributes.email"))->accessibleName(), QStringLiteral("email"));
    find(QStringLiteral("NEW_PASSWORD"))->setText(QStringLiteral("long enough"));
    find(QStringLiteral("userAttributes.email"))->setText(QStringLiteral("ana@example.com"));
    m_dialog->accept();
    QTRY_VERIFY(isSignedIn());
}

void TestSignInDialog::anUnreachablePoolIsExplained()
{
    m_endpoint.authorizers.first().userPool.endpointUrl = QStringLiteral("http://127.0.0.1:1/");
    open(m_endpoint);
    signIn(m_server->script.password);
    QTRY_VERIFY(message().contains(QStringLiteral("refused")));
    QVERIFY(find<QPushButton>(QStringLiteral("signInButton"))->isEnabled());
}

void TestSignInDialog::signsOut()
{
    signIn(m_server->script.password);
    QTRY_VERIFY(isSignedIn());
    open(m_endpoint); // who is signed in is seen at once
    QVERIFY(find<QLabel>(QStringLiteral("signedInText"))->isVisible());
    find<QPushButton>(QStringLiteral("signOutButton"))->click();
    QTRY_VERIFY(!isSignedIn());
    QTRY_VERIFY(find(QStringLiteral("signInPassword"))->isVisible());
    QTRY_VERIFY(m_server->refreshTokens().isEmpty()); // revoked
}

void TestSignInDialog::cancelGivesUp()
{
    m_server->script.challenges = {QStringLiteral("SMS_MFA")};
    signIn(m_server->script.password);
    QTRY_VERIFY(m_dialog->findChild<QLineEdit *>(QStringLiteral("SMS_MFA_CODE")));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(!isSignedIn());
}

void TestSignInDialog::browserSignInShowsThePage()
{
    test::HttpServer provider([](QTcpSocket &socket, const test::HttpServer::Request &request) {
        const QByteArray base = "http://" + request.headers.value("host");
        socket.write(test::HttpServer::response(200,
                                                R"({"issuer":")" + base + R"(","authorization_endpoint":")" + base
                                                    + R"(/authorize","token_endpoint":")" + base + R"(/token"})"));
    });
    m_endpoint.authorizers.first().kind = AuthorizerSettings::Kind::Oidc;
    m_endpoint.authorizers.first().oidc.issuer = QStringLiteral("http://127.0.0.1:%1").arg(provider.port());
    m_endpoint.authorizers.first().oidc.clientId = QStringLiteral("app");
    open(m_endpoint);
    QSignalSpy wanted(m_dialog.get(), &SignInDialog::browserWanted);
    find<QPushButton>(QStringLiteral("signInButton"))->click();
    QTRY_COMPARE(wanted.size(), 1);
    QVERIFY(wanted.first().first().toUrl().toString().contains(QStringLiteral("/authorize?")));
    QVERIFY(find(QStringLiteral("signInUrl"))->isVisible());
    QCOMPARE(find(QStringLiteral("signInUrl"))->text(), wanted.first().first().toUrl().toString(QUrl::FullyEncoded));
    QVERIFY(message().contains(QStringLiteral("Waiting")));
}

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
