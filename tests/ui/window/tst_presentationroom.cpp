// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/support/audience.h"
#include "tests/ui/support/program.h"
#include "ui/panels/endpointspanel.h"
#include "ui/panels/logpanel.h"
#include "ui/presentation/presentationchart.h"
#include "ui/presentation/publishbuttons.h"
#include "ui/presentationdesk.h"
#include "ui/sessionviews.h"
#include "ui/views/liveregion.h"
#include "ui/views/messagelabel.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

using namespace eventscope;

namespace {

const QString token = QStringLiteral("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtYWxsb3J5In0.c2lnbmF0dXJlc2lnbmF0dXJlc2lnbmF0dXJl");
const QString account = QStringLiteral("418293756012");
const QString userName = QStringLiteral("Mallory");
const QString mail = QStringLiteral("wallace@postbox.example");
const QString card = QStringLiteral("Visa Platinum");
const QString lambdaToken = QStringLiteral("dragonfly umbrella"); ///< looks like nothing
const QString accessKey = QStringLiteral("AKIAIOSFODNN7EXAMPLE");
const QString endpointName = QStringLiteral("Gadget of a customer");

/// As few letters as tell a secret: a picture may be read with faults.
constexpr std::array traces{"127.0.0.1", "da2-",  "eyJh",    "418293", "293756",  "mallory",  "wallace", "postbox",
                            "platinum",  "AKIAI", "OSFODNN", "776655", "dragonf", "umbrella", "gadget"};

/// The whole program in front of an audience, over the built-in API, with secrets wherever they can be.
struct Room : test::Program
{
    Room()
        : Program({{QStringLiteral("/default/*"), {}}})
    {
        setUpEndpoint();
        setUpPresentation();
        window.show();
        window.findChild<EndpointsPanel *>()->select(endpointId);
        session = sessions.session(endpointId);
    }
    [[nodiscard]] bool receive()
    {
        session->connectEndpoint();
        if (!QTest::qWaitFor([this] { return session->subscriptions().value(0).state == SubscriptionState::Active; }))
            return false;
        fixture.api.publish(QStringLiteral("/default/%1").arg(account), {payload(), echo(), "\"Lychee " + token.toUtf8() + "\""});
        const auto *log = window.findChild<SessionViews *>()->log(endpointId);
        return QTest::qWaitFor([log] { return log->shownEvents() == 3; });
    }
    /// With F11, as somebody does.
    [[nodiscard]] bool present()
    {
        if (!QTest::qWaitForWindowActive(&window))
            return false;
        QTest::keyClick(&window, Qt::Key_F11);
        for (QWidget *one : QApplication::topLevelWidgets()) {
            if (one->isVisible() && qobject_cast<PresentationWindow *>(one))
                presentation = one;
        }
        if (!presentation)
            return false;
        presentation->showNormal();
        presentation->resize(2000, 1300); // all fields have room
        for (const LiveRegion *live : {window.findChild<LiveRegion *>(), presentation->findChild<LiveRegion *>()})
            QObject::connect(live, &LiveRegion::told, &window, [this](const QString &text) { heard << text; });
        return true;
    }
    /// The key is refused from now on: of a publish by a button, and of a connection.
    [[nodiscard]] bool fail()
    {
        useKey(Secret(QByteArray("da2-wrongwrongwrongwrongwrong1")));
        auto *message = presentation->findChild<MessageLabel *>(QStringLiteral("publishButtonsMessage"));
        presentation->findChild<PublishButtons *>()->findChild<QPushButton *>()->click();
        const bool hasFailed = QTest::qWaitFor([message] { return message->severity() == MessageLabel::Severity::Error; });
        session->disconnectEndpoint();
        session->connectEndpoint();
        return hasFailed && QTest::qWaitFor([this] { return session->status().state == ConnectionState::Failed; });
    }
    void useKey(const Secret &key)
    {
        fixture.secrets.hold(SecretStore::name(endpointId, QStringLiteral("key"), QStringLiteral("apiKey")), key);
    }

    MainWindow window{parts()};
    Session *session = nullptr;
    QWidget *presentation = nullptr;
    QStringList heard; ///< what a screen reader is told

private:
    [[nodiscard]] QByteArray payload() const
    {
        return R"({"order":"Pineapple","at":")" + fixture.address.http.toString().toUtf8() + R"(","key":")"
            + fixture.api.definition().apiKey().reveal() + R"(","by":")" + userName.toUtf8() + R"(","mail":")" + mail.toUtf8()
            + R"(","card":")" + card.toUtf8() + R"(","role":"arn:aws:iam::)" + account.toUtf8() + R"(:role/x","account":)"
            + account.toUtf8() + R"(,"password":77665544,"signer":")" + accessKey.toUtf8() + R"("})";
    }
    /// As a Lambda authorizer's context comes back.
    [[nodiscard]] static QByteArray echo() { return "{\"fruit\":\"Mango\",\"context\":\"let in with " + lambdaToken.toUtf8() + "\"}"; }

    void setUpEndpoint()
    {
        EndpointSettings endpoint = *workspace.endpoint(endpointId);
        endpoint.name = endpointName;
        AuthorizerSettings lambda;
        lambda.kind = AuthorizerSettings::Kind::Token;
        lambda.id = QStringLiteral("lambda"); // no operation uses it
        AuthorizerSettings pool;
        pool.kind = AuthorizerSettings::Kind::UserPool;
        pool.id = QStringLiteral("pool");
        pool.userPool.userName = userName;
        endpoint.authorizers << lambda << pool;
        workspace.update(endpoint);
        useKey(fixture.api.definition().apiKey());
        fixture.secrets.hold(SecretStore::name(endpointId, lambda.id, QStringLiteral("token")), Secret(lambdaToken));
        const SavedEvent saved{QStringLiteral("Papaya for %1").arg(mail), QStringLiteral("/default/x"), true, {"1"}, false, {}};
        (void)workspace.savedWork().addEvent(SavedWork::root, saved);
        logSettings.watch().setCounters({{QStringLiteral("Events")},
                                         {QStringLiteral("Of %1").arg(userName), {}, Counter::Kind::Latest, QStringLiteral(".account")},
                                         {QStringLiteral("Word"), {}, Counter::Kind::Latest, QStringLiteral(".password")}});
    }
    void setUpPresentation()
    {
        PresentationSettings &settings = window.findChild<PresentationDesk *>()->settings();
        for (const auto part : {PresentationSettings::Feed, PresentationSettings::Log, PresentationSettings::Charts,
                                PresentationSettings::Counters, PresentationSettings::Buttons})
            settings.setPart(part, true);
        settings.setTitle(QStringLiteral("Coconut of %1").arg(userName));
        settings.setMaskedFields({{QStringLiteral("/default/*"), QStringLiteral(".card")}});
    }
};

QString traceIn(const QString &text)
{
    for (const char *trace : traces) {
        if (text.contains(QLatin1String(trace), Qt::CaseInsensitive))
            return QString::fromLatin1(trace);
    }
    return {};
}

} // namespace

/// What an audience sees and hears of the whole program, with secrets in its workspace, its keychain and its events, while things fail.
class TestPresentationRoom : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSecretIsSeenOrHeard();
};

void TestPresentationRoom::nothingSecretIsSeenOrHeard()
{
    if (QStandardPaths::findExecutable(QStringLiteral("tesseract")).isEmpty())
        QFAIL("tesseract reads the picture: install tesseract-ocr");
    Room room;
    QVERIFY(room.receive());
    QVERIFY(room.present());
    QVERIFY(room.fail());
    QTRY_VERIFY(!room.heard.filter(QStringLiteral("Failed")).isEmpty());
    QVERIFY(!room.heard.filter(QStringLiteral("Papaya")).isEmpty());
    const auto spoken
        = [&room] { return test::accessibleTexts(QAccessible::queryAccessibleInterface(room.presentation)).join(QLatin1Char('\n')); };
    QTRY_VERIFY(spoken().contains(QStringLiteral("Lychee")) && spoken().contains(QStringLiteral("Failed")));
    QTRY_VERIFY(test::accessibleTexts(QAccessible::queryAccessibleInterface(room.presentation->findChild<PresentationChart *>()))
                    .contains(QStringLiteral("/default/*"))); // the legend
    const QString said = spoken() + room.heard.join(QLatin1Char('\n'));
    for (const char *shown : {"Coconut", "Pineapple", "Mango", "Papaya"})
        QVERIFY2(said.contains(QLatin1String(shown)), shown);
    QVERIFY2(traceIn(said).isEmpty(), qPrintable(traceIn(said) + QStringLiteral(" is said in: ") + said));
    const QString seen = test::wordsOf(room.presentation->grab().toImage(), room.fixture.folder.path());
    const QString words = test::compact(seen);
    for (const char *shown : {"coconut", "pineapple", "mango", "papaya", "lychee", "failed"})
        QVERIFY2(words.contains(QLatin1String(shown)), qPrintable(QStringLiteral("%1 is not read in: %2").arg(QLatin1String(shown), seen)));
    for (const QString &read : {words, QString(words).remove(QLatin1Char(',')).remove(QLatin1Char('.'))}) // numbers are grouped
        QVERIFY2(traceIn(read).isEmpty(), qPrintable(traceIn(read) + QStringLiteral(" is read in: ") + seen));
}

QTEST_MAIN(TestPresentationRoom)
#include "tst_presentationroom.moc"
