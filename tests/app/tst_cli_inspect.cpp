// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"
#include "tests/support/fixtures.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>

using namespace eventscope::test;

class TestCliInspect final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void endpoints_data();
    void endpoints();
    void channels_data();
    void channels();
    void channelsNamedLikeCommands();
    void wildcards_data();
    void wildcards();
    void frames();
    void subprotocols_data();
    void subprotocols();
    void sigv4_data();
    void sigv4();
    void secretsAreMasked();
    void eventsStayAsWritten();
    void timeIsNowUnlessGiven();
};

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QStringList inspectAuthorization(const char *operation, const QString &endpoint)
{
    return {QStringLiteral("inspect"), QStringLiteral("authorization"), QStringLiteral("--operation"),
            QLatin1String(operation),  QStringLiteral("--endpoint"),    endpoint};
}

} // namespace

void TestCliInspect::endpoints_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QJsonObject>("expected");
    const QJsonArray all = vectors(QStringLiteral("endpoints"));
    for (const QJsonValue vector : all)
        QTest::newRow(qPrintable(text(vector.toObject(), "id")))
            << text(vector.toObject(), "input") << vector[QLatin1String("expected")].toObject();
}

void TestCliInspect::endpoints()
{
    QFETCH(QString, input);
    QFETCH(QJsonObject, expected);
    const CliRun run = runCli({QStringLiteral("inspect"), QStringLiteral("endpoint"), input});
    const QJsonObject answer = run.object();
    if (expected.contains(QLatin1String("error"))) {
        QCOMPARE(run.exitCode, 2);
        const QMap<QString, QString> types{{QStringLiteral("path"), QStringLiteral("InvalidPath")},
                                           {QStringLiteral("empty"), QStringLiteral("EmptyInput")},
                                           {QStringLiteral("scheme"), QStringLiteral("UnsupportedScheme")}};
        QCOMPARE(text(answer[QLatin1String("error")].toObject(), "type"), types.value(text(expected, "error")));
        QVERIFY(!run.err.isEmpty());
        return;
    }
    QCOMPARE(run.exitCode, 0);
    const QJsonObject wanted{{QStringLiteral("kind"), expected[QLatin1String("kind")]},
                             {QStringLiteral("http"), expected[QLatin1String("http_url")]},
                             {QStringLiteral("realtime"), expected[QLatin1String("realtime_url")]},
                             {QStringLiteral("host"), expected[QLatin1String("auth_host")]},
                             {QStringLiteral("region"), expected[QLatin1String("region")]}};
    QCOMPARE(answer, wanted);
}

void TestCliInspect::channels_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray all = vectors(QStringLiteral("channels"));
    for (const QJsonValue vector : all)
        QTest::newRow(text(vector.toObject(), "channel").left(60).toUtf8().toPercentEncoding("/*").constData()) << vector.toObject();
}

void TestCliInspect::channels()
{
    QFETCH(QJsonObject, vector);
    const CliRun run = runCli({QStringLiteral("inspect"), QStringLiteral("channel"), text(vector, "channel")});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject answer = run.object();
    QCOMPARE(answer[QLatin1String("literal")], vector[QLatin1String("literal_valid")]);
    QCOMPARE(answer[QLatin1String("publish")], vector[QLatin1String("publish_valid")]);
    QCOMPARE(answer[QLatin1String("subscribe")], vector[QLatin1String("subscribe_valid")]);
    const bool spotless = vector[QLatin1String("publish_valid")].toBool() && vector[QLatin1String("subscribe_valid")].toBool();
    QCOMPARE(answer[QLatin1String("reason")].isNull(), spotless);
}

void TestCliInspect::channelsNamedLikeCommands()
{
    for (const char *name : {"serve", "publish", "channel", "frame", "inspect"}) {
        const CliRun run = runCli({QStringLiteral("inspect"), QStringLiteral("channel"), QLatin1String(name)});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.object()[QLatin1String("publish")].toBool(), true);
    }
}

void TestCliInspect::wildcards_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray all = vectors(QStringLiteral("wildcards"));
    for (const QJsonValue vector : all)
        QTest::newRow(qPrintable(text(vector.toObject(), "pattern") + QLatin1Char(' ') + text(vector.toObject(), "channel")))
            << vector.toObject();
}

void TestCliInspect::wildcards()
{
    QFETCH(QJsonObject, vector);
    const CliRun run = runCli({QStringLiteral("inspect"), QStringLiteral("channel"), text(vector, "pattern"), QStringLiteral("--matches"),
                               text(vector, "channel")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object()[QLatin1String("matches")], vector[QLatin1String("matches")]);
}

void TestCliInspect::frames()
{
    const QJsonArray all = vectors(QStringLiteral("server_frames"));
    QByteArray input;
    for (const QJsonValue vector : all)
        input += text(vector.toObject(), "text").toUtf8() + '\n';
    const CliRun run = runCli({QStringLiteral("inspect"), QStringLiteral("frame")}, {}, input);
    QCOMPARE(run.exitCode, 0);
    const QByteArrayList lines = run.out.trimmed().split('\n');
    QCOMPARE(lines.size(), all.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject meant = all.at(i)[QLatin1String("means")].toObject();
        QJsonObject told = toObject(lines.at(i));
        // A malformed frame may tell its reason besides.
        if (meant.size() == 1)
            told = QJsonObject{{QStringLiteral("kind"), told[QLatin1String("kind")]}};
        QVERIFY2(told == meant, lines.at(i).constData());
    }
}

void TestCliInspect::subprotocols_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray all = vectors(QStringLiteral("subprotocols"));
    for (const QJsonValue vector : all) {
        const QJsonObject fields = vector[QLatin1String("header_object")].toObject();
        // Those with a host that no URL has or another order are for the encoder alone, and IAM stands under sigv4.
        const bool inOrder = text(vector.toObject(), "header_json").startsWith(QStringLiteral("{\"host\""));
        if (fields.size() == 2 && inOrder && !text(fields, "host").contains(QLatin1Char('/')))
            QTest::newRow(qPrintable(text(vector.toObject(), "id"))) << vector.toObject();
    }
}

void TestCliInspect::subprotocols()
{
    QFETCH(QJsonObject, vector);
    const QJsonObject fields = vector[QLatin1String("header_object")].toObject();
    const bool isKey = fields.contains(QLatin1String("x-api-key"));
    const std::pair secret{isKey ? QStringLiteral("EVENTSCOPE_API_KEY") : QStringLiteral("EVENTSCOPE_AUTH_TOKEN"),
                           isKey ? text(fields, "x-api-key") : text(fields, "Authorization")};
    const CliRun run = runCli(inspectAuthorization("connect", QStringLiteral("https://%1/event").arg(text(fields, "host")))
                                  + QStringList(QStringLiteral("--reveal")),
                              {secret});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object()[QLatin1String("authorization")].toObject(), fields);
    QCOMPARE(text(run.object(), "subprotocol"), text(vector, "subprotocol"));
}

void TestCliInspect::sigv4_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray all = vectors(QStringLiteral("sigv4"));
    for (const QJsonValue vector : all) {
        // The documented header set; the others are signed by other clients.
        if (vector[QLatin1String("request")][QLatin1String("headers")].toObject().size() == 4)
            QTest::newRow(qPrintable(text(vector.toObject(), "id"))) << vector.toObject();
    }
}

void TestCliInspect::sigv4()
{
    QFETCH(QJsonObject, vector);
    const QJsonObject credentials = vector[QLatin1String("credentials")].toObject();
    const QJsonObject request = vector[QLatin1String("request")].toObject();
    const QJsonObject body = toObject(text(request, "body").toUtf8());
    const QByteArray operation = text(vector, "operation") == QLatin1String("http_publish") ? "http" : text(vector, "operation").toUtf8();
    QStringList arguments = inspectAuthorization(operation.constData(), text(request, "url"));
    arguments << QStringLiteral("--at") << text(vector, "amz_date") << QStringLiteral("--region") << text(vector, "region")
              << QStringLiteral("--reveal");
    if (operation != "connect")
        arguments << QStringLiteral("--channel") << text(body, "channel");
    const QJsonArray events = body[QLatin1String("events")].toArray();
    if (!events.isEmpty())
        arguments << QStringLiteral("--event");
    for (const QJsonValue event : events)
        arguments << event.toString();
    const CliRun run = runCli(arguments,
                              {{QStringLiteral("AWS_ACCESS_KEY_ID"), text(credentials, "accessKeyId")},
                               {QStringLiteral("AWS_SECRET_ACCESS_KEY"), text(credentials, "secretAccessKey")},
                               {QStringLiteral("AWS_SESSION_TOKEN"), text(credentials, "sessionToken")}});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QJsonObject answer = run.object();
    QCOMPARE(text(answer, "body"), text(request, "body"));
    QCOMPARE(text(answer, "canonicalRequest"), text(vector, "canonical_request"));
    QCOMPARE(text(answer, "stringToSign"), text(vector, "string_to_sign"));
    QCOMPARE(text(answer, "signature"), text(vector, "signature"));
    QCOMPARE(answer[QLatin1String("authorization")].toObject(), vector[QLatin1String("authorization_object")].toObject());
    if (vector.contains(QLatin1String("subprotocol")))
        QCOMPARE(text(answer, "subprotocol"), text(vector, "subprotocol"));
}

void TestCliInspect::secretsAreMasked()
{
    const QString endpoint = QStringLiteral("https://x.appsync-api.us-east-1.amazonaws.com/event");
    const CliRun iam = runCli(inspectAuthorization("connect", endpoint),
                              {{QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("AKIDEXAMPLE")},
                               {QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("hush-key")},
                               {QStringLiteral("AWS_SESSION_TOKEN"), QStringLiteral("hush-token")}});
    QCOMPARE(iam.exitCode, 0);
    QVERIFY(!iam.out.contains("hush"));
    QCOMPARE(text(iam.object(), "signature"), QStringLiteral("***"));
    QCOMPARE(text(iam.object(), "subprotocol"), QStringLiteral("header-***"));
    QVERIFY(text(iam.object()[QLatin1String("authorization")].toObject(), "Authorization").endsWith(QStringLiteral(", Signature=***")));
    QVERIFY(text(iam.object(), "canonicalRequest").contains(QStringLiteral("x-amz-security-token:***\n")));

    for (const char *option : {"--api-key", "--auth-token"}) {
        const CliRun run
            = runCli(inspectAuthorization("connect", endpoint) + QStringList{QLatin1String(option), QStringLiteral("hush-secret")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(!run.out.contains("hush"));
        QVERIFY(run.out.contains("\"***\""));
        QVERIFY(!run.object().contains(QLatin1String("signature")));
    }
}

void TestCliInspect::eventsStayAsWritten()
{
    const QStringList events{QStringLiteral("[1,2]"), QStringLiteral("-5"), QStringLiteral("\"a,b\""),
                             QStringLiteral("{\"b\":1.0, \"a\":1e400}"), QStringLiteral("\"\\u00e9\\\\\"")};
    const CliRun run = runCli(inspectAuthorization("publish", QStringLiteral("x.example"))
                              + QStringList{QStringLiteral("--api-key"), QStringLiteral("k"), QStringLiteral("--channel"),
                                            QStringLiteral("a/b"), QStringLiteral("--event")}
                              + events);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QJsonArray sent = toObject(text(run.object(), "body").toUtf8())[QLatin1String("events")].toArray();
    QCOMPARE(sent, QJsonArray::fromStringList(events));
}

void TestCliInspect::timeIsNowUnlessGiven()
{
    const Variables credentials{{QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("AKID")},
                                {QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("s")}};
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    const CliRun run = runCli(inspectAuthorization("connect", QStringLiteral("x.example"))
                                  + QStringList{QStringLiteral("--region"), QStringLiteral("r")},
                              credentials);
    QDateTime at = QDateTime::fromString(text(run.object()[QLatin1String("authorization")].toObject(), "x-amz-date"),
                                         QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    at.setTimeSpec(Qt::UTC);
    QVERIFY(at >= before && at <= QDateTime::currentDateTimeUtc());
}

QTEST_GUILESS_MAIN(TestCliInspect)
#include "tst_cli_inspect.moc"
