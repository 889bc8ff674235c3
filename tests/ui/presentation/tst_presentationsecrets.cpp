// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/audience.h"
#include "tests/ui/support/capturefile.h"
#include "ui/models/eventlogmodel.h"
#include "ui/presentation/presentationwindow.h"

#include <QStandardPaths>

#include <array>

using namespace eventscope;
using test::accessibleTexts;

namespace {

/// Words that a reader of pictures reads well, one for each kind of secret.
const QString host = QStringLiteral("warehouse.appsync-api.eu-west-1.amazonaws.com");
const QString realtimeHost = QStringLiteral("hidden.internal");
const QString apiKey = QStringLiteral("da2-abcdefghijklmnopqrstuvwxyz");
const QString token = QStringLiteral("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtYWxsb3J5In0.c2lnbmF0dXJlc2lnbmF0dXJlc2lnbmF0dXJl");
const QString account = QStringLiteral("418293756012");
const QString userName = QStringLiteral("Mallory");
const QString mail = QStringLiteral("wallace@postbox.example");
const QString card = QStringLiteral("Visa Platinum");
const QString lambdaToken = QStringLiteral("dragonfly umbrella");
const QString accessKey = QStringLiteral("AKIAIOSFODNN7EXAMPLE");

/// What must not be found, as few letters as tell it: a picture may be read with faults.
constexpr std::array traces{"warehouse", "amazonaws", "hidden.internal", "da2-abc",   "abcdefghijkl", "eyJh",
                            "418293",    "293756",    "mallory",         "wallace",   "postbox",      "platinum",
                            "AKIAI",     "OSFODNN",   "776655",          "dragonfly", "umbrella"};

QByteArray payload()
{
    return R"({"order":"Pineapple","at":"https:\/\/)" + host.toUtf8() + R"(\/event","key":")" + apiKey.toUtf8() + R"(","by":")"
        + userName.toUtf8() + R"(","mail":")" + mail.toUtf8() + R"(","card":")" + card.toUtf8() + R"(","role":"arn:aws:iam::)"
        + account.toUtf8() + R"(:role/x","account":)" + account.toUtf8() + R"(,"password":77665544})";
}

struct Fixture
{
    Fixture()
    {
        file.appendEvent(payload(), QStringLiteral("/orders/%1").arg(account), "one");
        file.appendEvent("Bearer " + token.toUtf8() + " of " + userName.toUtf8(), QStringLiteral("/chat/*"), "two");
        file.appendEvent("\"banana " + accessKey.toUtf8() + " on " + realtimeHost.toUtf8() + "\"", QStringLiteral("/chat/*"), "two");
        file.appendEvent("{\"message\":\"Lychee\",\"context\":\"let in with " + lambdaToken.toUtf8() + "\"}",
                         QStringLiteral("/chat/") + lambdaToken, "two");
        file.appendText(CaptureRow::Kind::Gap, QStringLiteral("disconnected from ") + host);
        file.appendText(CaptureRow::Kind::Error, QStringLiteral("refused by ") + host);
        file.appendText(CaptureRow::Kind::Connection, QStringLiteral("Failed: ") + apiKey);
        file.commit();
        if (!log.open(file.path(), file.lastId()))
            qFatal("no log");
        for (const auto part : {PresentationSettings::Feed, PresentationSettings::Log, PresentationSettings::Charts,
                                PresentationSettings::Counters, PresentationSettings::Buttons})
            settings.setPart(part, true);
        secrets->note(Secret(lambdaToken));
        settings.setTitle(QStringLiteral("Coconut of %1 at %2").arg(userName, host));
        settings.setMaskedFields({{QStringLiteral("/orders/*"), QStringLiteral(".card")}});
        server.endpoint.name = host;
        session = server.session();
        (void)workspace.savedWork().addEvent(SavedWork::root,
                                             {QStringLiteral("Papaya for %1").arg(mail), QStringLiteral("/a/b"), false, {"1"}, false, {}});
    }
    [[nodiscard]] std::unique_ptr<PresentationWindow> window()
    {
        auto made = std::make_unique<PresentationWindow>(workspace, theme, settings);
        made->present({&log,
                       session.get(),
                       {{SeriesRequest::Kind::EventsByChannel},
                        {SeriesRequest::Kind::Number, QStringLiteral(".card")},
                        {SeriesRequest::Kind::Number, QStringLiteral(".account")},
                        {SeriesRequest::Kind::Number, QStringLiteral(".password")}},
                       {{QStringLiteral("Mango"), {}, Counter::Kind::Latest, QStringLiteral(".order")},
                        {QStringLiteral("Of %1").arg(userName), {}, Counter::Kind::Latest, QStringLiteral(".account")},
                        {QStringLiteral("Cards"), {}, Counter::Kind::Latest, QStringLiteral(".")}}},
                      Discretion({userName, realtimeHost}, settings.maskedFields(), secrets));
        made->resize(1600, 1000);
        made->show();
        return made;
    }

    test::CaptureFile file;
    std::shared_ptr<SecretTraces> secrets = std::make_shared<SecretTraces>();
    test::SessionFixture server;
    QTemporaryDir folder;
    Theme theme;
    Workspace workspace{WorkspaceStore(folder.path())};
    PresentationSettings settings{folder.filePath(QStringLiteral("window.ini"))};
    EventLogModel log;
    std::unique_ptr<Session> session;
};

} // namespace

/// The presentation mode with secrets in every place they can be: what a person in the audience sees, and what a screen reader says.
class TestPresentationSecrets : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nobodySeesThem();
    void nobodyHearsThem();
};

void TestPresentationSecrets::nobodySeesThem()
{
    if (QStandardPaths::findExecutable(QStringLiteral("tesseract")).isEmpty())
        QFAIL("tesseract reads the picture: install tesseract-ocr");
    Fixture f;
    const auto window = f.window();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    QTRY_VERIFY(accessibleTexts(QAccessible::queryAccessibleInterface(window->findChild<QWidget *>(QStringLiteral("presentationChart"))))
                    .contains(QStringLiteral("/chat/*"))); // the legend
    const QString seen = test::wordsOf(window->grab().toImage(), f.folder.path());
    const QString words = test::compact(seen);
    for (const char *shown : {"coconut", "pineapple", "banana", "papaya", "mango", "lychee", "chat"})
        QVERIFY2(words.contains(QLatin1String(shown)), qPrintable(QStringLiteral("%1 is not read in: %2").arg(QLatin1String(shown), seen)));
    const QString plain = QString(words).remove(QLatin1Char(',')).remove(QLatin1Char('.')); // numbers on an axis are grouped
    for (const char *trace : traces)
        QVERIFY2(!words.contains(QString::fromLatin1(trace).toLower()) && !plain.contains(QString::fromLatin1(trace).toLower()),
                 qPrintable(QStringLiteral("%1 is read in: %2").arg(QLatin1String(trace), seen)));
}

void TestPresentationSecrets::nobodyHearsThem()
{
    Fixture f;
    const auto window = f.window();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    QTRY_VERIFY(
        accessibleTexts(QAccessible::queryAccessibleInterface(window.get())).join(QLatin1Char(' ')).contains(QStringLiteral("/chat/*")));
    const QString heard = accessibleTexts(QAccessible::queryAccessibleInterface(window.get())).join(QLatin1Char('\n'));
    for (const char *said : {"Coconut", "Pineapple", "banana", "Papaya", "Mango", "Lychee"})
        QVERIFY2(heard.contains(QLatin1String(said)), qPrintable(QStringLiteral("%1 is not said in: %2").arg(QLatin1String(said), heard)));
    for (const char *trace : traces)
        QVERIFY2(!heard.contains(QLatin1String(trace), Qt::CaseInsensitive),
                 qPrintable(QStringLiteral("%1 is said in: %2").arg(QLatin1String(trace), heard)));
}

QTEST_MAIN(TestPresentationSecrets)
#include "tst_presentationsecrets.moc"
