// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/protocol/conversation.h"
#include "tests/support/fixtures.h"
#include "tests/support/testcase.h"

#include <array>

using namespace eventscope;
using namespace eventscope::test;

namespace {

/// The scripts of a file of tests/fixtures/conversations by name, in order. `= name` starts one; `@ name` stands for a script of
/// common.txt; a line with `> ` goes in (see Conversation); the lines below it are the actions that must come out, all of them.
QList<QPair<QString, QStringList>> scripts(const QString &file)
{
    QList<QPair<QString, QStringList>> found;
    const QStringList lines
        = QString::fromUtf8(fixture(QStringLiteral("conversations/") + file)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("= ")))
            found.append({line.mid(2), {}});
        else
            found.last().second.append(line);
    }
    return found;
}

QStringList commonScript(const QString &name)
{
    QStringList lines;
    for (const auto &[title, script] : scripts(QStringLiteral("common.txt"))) {
        if (title == name)
            lines = script;
    }
    if (lines.isEmpty())
        qFatal("no common script %s", qPrintable(name));
    if (lines.constFirst().startsWith(QLatin1String("@ ")))
        lines = commonScript(lines.takeFirst().mid(2)) + lines;
    return lines;
}

void addRow(const QString &name, QStringList script)
{
    if (script.constFirst().startsWith(QLatin1String("@ ")))
        script = commonScript(script.takeFirst().mid(2)) + script;
    QTest::newRow(qPrintable(name)) << script;
}

void addRows(const char *file)
{
    QTest::addColumn<QStringList>("script");
    for (const auto &[name, script] : scripts(QString::fromLatin1(file)))
        addRow(name, script);
}

/// The same script for each way it can begin.
void addRowsFor(const QList<std::array<const char *, 3>> &causes, const QStringList &before, const QString &after)
{
    for (const auto &[name, input, code] : causes) {
        const QString script
            = QString(after).replace(QLatin1String("INPUT"), QLatin1String(input)).replace(QLatin1String("CODE"), QLatin1String(code));
        addRow(QString::fromLatin1(name), before + script.split(QLatin1Char('\n'), Qt::SkipEmptyParts));
    }
}

} // namespace

class TestConnection : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void connects_data() { addRows("connecting.txt"); }
    void connects() { play(); }
    void reconnects_data();
    void reconnects() { play(); }
    void gives_up_data();
    void gives_up() { play(); }
    void subscribes_data() { addRows("subscribing.txt"); }
    void subscribes() { play(); }
    void publishes_data() { addRows("publishing.txt"); }
    void publishes() { play(); }
    void listens_for_silence_data() { addRows("silence.txt"); }
    void listens_for_silence() { play(); }
    void disconnects_data() { addRows("disconnecting.txt"); }
    void disconnects() { play(); }

    void waits_longer_after_each_try();
    void starts_waiting_anew_after_a_lasting_connection();
    void keeps_waiting_longer_when_a_server_accepts_and_drops();
    void takes_events_the_short_way();
    void reports_lateness_the_short_way();
    void says_when_to_come_back();
    void keeps_the_service_errors();
    void remembers_the_latest_unanswered_publishes();
    void says_how_long_a_publish_waited_in_vain();

private:
    void play();
};

void TestConnection::play()
{
    QFETCH(QStringList, script);
    Conversation conversation;
    QStringList transcript;
    for (const QString &line : script) {
        if (line.startsWith(QLatin1String("> ")))
            transcript << line << conversation.say(line.mid(2));
    }
    QCOMPARE(transcript.join(QLatin1Char('\n')), script.join(QLatin1Char('\n')));
}

void TestConnection::reconnects_data()
{
    addRows("reconnecting.txt");
    addRowsFor({{"host not found", "lost HostNotFound", "HostNotFound"},
                {"connection refused", "lost ConnectionRefused", "ConnectionRefused"},
                {"TLS failed", "lost TlsFailed", "TlsFailed"},
                {"proxy failed", "lost ProxyFailed", "ProxyFailed"},
                {"upgrade refused, status unknown (400)", "lost UpgradeRefused", "UpgradeRefused"},
                {"upgrade refused with 404", "lost UpgradeRefused 404", "UpgradeRefused"},
                {"upgrade refused with 503", "lost UpgradeRefused 503", "UpgradeRefused"},
                {"closed before the ack", "closed 1000", "ConnectionClosed"},
                {"the token source has no network", "openfailed NetworkFailed", "NetworkFailed"}},
               {QStringLiteral("> open"), QStringLiteral("Connecting"), QStringLiteral("open socket")},
               QStringLiteral("> INPUT\nReconnecting 1 in 500 CODE\n> wait 499\n> wait 1\nReconnecting 1 in 0 CODE\nopen socket\n"
                              "> opened\nsend connection_init\n> ack\nConnected"));
    addRowsFor({{"token expired", "connection_error UnauthorizedException Token expired.", "Unauthorized"},
                {"connect rate", "connection_error LimitExceededError", "RateLimitExceeded"},
                {"unknown connection_error", "connection_error Whatever", "ServiceError"}},
               commonScript(QStringLiteral("connecting")), QStringLiteral("> INPUT\nabort socket\nReconnecting 1 in 500 CODE"));
    addRowsFor({{"dropped", "lost ConnectionClosed", "ConnectionClosed"},
                {"closed with 1000 without our wish", "closed 1000", "ConnectionClosed"},
                {"closed with 1001", "closed 1001", "ConnectionClosed"},
                {"closed with 1008", "closed 1008", "ConnectionClosed"},
                {"a frame too large", "lost FrameTooLarge", "FrameTooLarge"},
                {"invalid UTF-8", "lost InvalidFrame", "InvalidFrame"},
                {"stalled inside a frame", "lost Timeout", "Timeout"}},
               commonScript(QStringLiteral("subscribed")),
               QStringLiteral("> INPUT\nsubscription a Pending\nReconnecting 1 in 500 CODE\n> wait 500\nReconnecting 1 in 0 CODE\n"
                              "open socket\n> opened\nsend connection_init\n> wait 100\n> ack\nConnected\ngap 600\n"
                              "authorize Subscribe a /chat\n> granted a\nsend subscribe a\n> subscribe_success a\n"
                              "subscription a Active"));
}

void TestConnection::gives_up_data()
{
    addRows("giving-up.txt");
    addRowsFor({{"401", "lost UpgradeRefused 401", "UpgradeRefused"},
                {"403", "lost UpgradeRefused 403", "UpgradeRefused"},
                {"431", "lost UpgradeRefused 431", "UpgradeRefused"}},
               commonScript(QStringLiteral("connecting")), QStringLiteral("> INPUT\nFailed CODE\n> wait 3600000"));
    addRowsFor({{"Unauthorized", "connection_error UnauthorizedException", "Unauthorized"},
                {"BadRequest", "connection_error BadRequestException not the signature expected", "BadRequest"}},
               commonScript(QStringLiteral("connecting")), QStringLiteral("> INPUT\nabort socket\nFailed CODE\n> wait 3600000"));
}

void TestConnection::waits_longer_after_each_try()
{
    Conversation conversation(0.5);
    QStringList waits;
    (void)conversation.say(QStringLiteral("open"));
    for (int attempt = 1; attempt <= 8; ++attempt) {
        waits += conversation.say(QStringLiteral("lost ConnectionRefused"));
        (void)conversation.say(QStringLiteral("open"));
    }
    QCOMPARE(waits.filter(QStringLiteral("Reconnecting")).size(), 8);
    QCOMPARE(waits.first(), QStringLiteral("Reconnecting 1 in 750 ConnectionRefused"));
    QCOMPARE(waits.at(1), QStringLiteral("Reconnecting 2 in 1250 ConnectionRefused"));
    QCOMPARE(waits.last(), QStringLiteral("Reconnecting 8 in 15250 ConnectionRefused"));
}

void TestConnection::starts_waiting_anew_after_a_lasting_connection()
{
    Conversation conversation;
    for (const char *input : {"open", "lost ConnectionRefused", "open", "opened", "ack", "wait 30000"})
        (void)conversation.say(QString::fromLatin1(input));
    QCOMPARE(conversation.say(QStringLiteral("closed 1000")), QStringList{QStringLiteral("Reconnecting 1 in 500 ConnectionClosed")});
}

void TestConnection::keeps_waiting_longer_when_a_server_accepts_and_drops()
{
    Conversation conversation;
    for (const char *input : {"open", "opened", "ack", "closed 1000", "open", "opened", "ack"})
        (void)conversation.say(QString::fromLatin1(input));
    QCOMPARE(conversation.say(QStringLiteral("closed 1000")), QStringList{QStringLiteral("Reconnecting 2 in 500 ConnectionClosed")});
}

void TestConnection::takes_events_the_short_way()
{
    Conversation conversation;
    for (const char *input : {"open", "opened", "ack", "subscribe a /chat", "granted a", "subscribe_success a"})
        (void)conversation.say(QString::fromLatin1(input));
    Connection &connection = conversation.connection();
    const MonotonicTime later = conversation.now() + std::chrono::seconds(7);
    QVERIFY(connection.dataReceived("a", later));
    QVERIFY(!connection.hasActions());
    QCOMPARE(connection.lastHeard(), later);
    QCOMPARE(connection.ignoredFrames(), 0);
    QVERIFY(!connection.dataReceived("unknown", later));
    QCOMPARE(connection.ignoredFrames(), 1);
}

void TestConnection::reports_lateness_the_short_way()
{
    Conversation conversation;
    for (const char *input : {"open", "opened", "ack", "subscribe a /chat", "granted a", "subscribe_success a", "wait 65000"})
        (void)conversation.say(QString::fromLatin1(input));
    QVERIFY(conversation.connection().status().keepAliveLate);
    QVERIFY(conversation.connection().dataReceived("a", conversation.now()));
    QVERIFY(conversation.connection().hasActions());
    QVERIFY(!conversation.connection().status().keepAliveLate);
}

void TestConnection::says_when_to_come_back()
{
    Conversation conversation;
    Connection &connection = conversation.connection();
    QVERIFY(!connection.nextDeadline());
    (void)conversation.say(QStringLiteral("open"));
    QCOMPARE(*connection.nextDeadline() - conversation.now(), limits::connectTimeout);
    (void)conversation.say(QStringLiteral("closed 1000"));
    QCOMPARE(*connection.nextDeadline() - conversation.now(), Backoff::floor);
    (void)conversation.say(QStringLiteral("drop"));
    QVERIFY(!connection.nextDeadline());
}

void TestConnection::keeps_the_service_errors()
{
    Conversation conversation;
    for (const char *input : {"open", "opened", "ack", "subscribe a /chat", "granted a"})
        (void)conversation.say(QString::fromLatin1(input));
    Frame frame;
    frame.kind = Frame::Kind::SubscribeError;
    frame.id = "a";
    frame.errors = {{QStringLiteral("BadRequestException"), 400, QStringLiteral("first")}, {QStringLiteral("Other"), {}, {}}};
    conversation.connection().frameReceived(frame, {}, conversation.now());
    const auto actions = conversation.connection().take();
    QCOMPARE(actions.size(), size_t{1});
    const auto &changed = std::get<action::SubscriptionChanged>(actions.front());
    QCOMPARE(changed.errors, frame.errors);
    QCOMPARE(*changed.error, frame.errors.first().toError());
}

void TestConnection::remembers_the_latest_unanswered_publishes()
{
    Conversation conversation;
    for (const char *input : {"open", "opened", "ack"})
        (void)conversation.say(QString::fromLatin1(input));
    for (std::size_t number = 0; number <= PublishTable::maxOverdue; ++number) {
        (void)conversation.say(QStringLiteral("publish p%1 /chat").arg(number));
        (void)conversation.say(QStringLiteral("granted p%1").arg(number));
        (void)conversation.say(QStringLiteral("wait 1"));
    }
    (void)conversation.say(QStringLiteral("wait 15000"));
    QCOMPARE(conversation.say(QStringLiteral("publish_success p0")), QStringList(QStringLiteral("noticed")));
    QCOMPARE(conversation.say(QStringLiteral("publish_success p1")), QStringList(QStringLiteral("publish p1 answered late <text>")));
}

void TestConnection::says_how_long_a_publish_waited_in_vain()
{
    ConnectionTimeouts timeouts;
    timeouts.answer = std::chrono::milliseconds(2'500);
    Connection connection(timeouts, Backoff([] { return 0.0; }));
    const MonotonicTime now{std::chrono::hours(1)};
    connection.publish("p", ChannelPath::parse(QStringLiteral("/chat")).value(), {"1"}, now);
    (void)connection.take();
    connection.timePassed(now + timeouts.answer);
    const auto actions = connection.take();
    const auto &finished = std::get<action::PublishFinished>(actions.front());
    QCOMPARE(std::get<Error>(finished.outcome), (Error{ErrorCode::NotConnected, QStringLiteral("there was no connection within 2.5 s")}));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
