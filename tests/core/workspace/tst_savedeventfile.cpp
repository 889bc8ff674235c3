// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/savedeventfile.h"

#include "tests/support/testcase.h"

using namespace eventscope;

class TestSavedEventFile : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isReadable();
    void defaultsAreNotWritten();
    void eventsComeBackByteForByte_data();
    void eventsComeBackByteForByte();
    void filesByHand_data();
    void filesByHand();
    void unknownKeysAreKept();
    void tellsWhereItIsWrong_data();
    void tellsWhereItIsWrong();
};

void TestSavedEventFile::isReadable()
{
    SavedEvent event;
    event.name = QStringLiteral("Order paid");
    event.channel = QStringLiteral("/orders/eu");
    event.events = {"{\n  \"n\": {{ seq }}\n}", "2"};
    event.usesHttp = true;
    event.isTemplate = true;
    QCOMPARE(savedeventfile::toText(event), QByteArray(R"({
    "channel": "/orders/eu",
    "name": "Order paid",
    "template": true,
    "transport": "http",
    "version": 1
}
--- event ---
{
  "n": {{ seq }}
}
--- event ---
2
)"));
    QVERIFY(*savedeventfile::fromText(savedeventfile::toText(event)) == event);
}

void TestSavedEventFile::defaultsAreNotWritten()
{
    SavedEvent event;
    event.name = QStringLiteral("a");
    QCOMPARE(savedeventfile::toText(event), QByteArray("{\n    \"name\": \"a\",\n    \"version\": 1\n}\n"));
}

void TestSavedEventFile::eventsComeBackByteForByte_data()
{
    QTest::addColumn<QList<QByteArray>>("events");
    using List = QList<QByteArray>;
    QTest::newRow("none") << List{};
    QTest::newRow("empty") << List{""};
    QTest::newRow("two empty ones") << List{"", ""};
    QTest::newRow("line breaks at the ends") << List{"\n1\n", "\n\n", "\r\n", "1\r\n"};
    QTest::newRow("no JSON") << List{"{\"a\": NaN, }", "not JSON", "\xff\xfe", QByteArray("\0a", 2)};
    QTest::newRow("lone surrogates and duplicates") << List{R"({"a":"\ud800","a":1.50E+2})"};
    QTest::newRow("line of the file itself") << List{"--- event ---", "a\n--- event ---\nb", "---- event ----\r\n", "--- event ---x"};
    QTest::newRow("another line of dashes") << List{"---", "--- other ---\n{}"};
    QTest::newRow("a head") << List{"{\n    \"version\": 1\n}"};
    QTest::newRow("300 KB") << List{'"' + QByteArray(300 * 1024, 'x') + '"'};
}

void TestSavedEventFile::eventsComeBackByteForByte()
{
    QFETCH(QList<QByteArray>, events);
    SavedEvent event;
    event.name = QStringLiteral("--- event ---");
    event.events = events;
    const auto read = savedeventfile::fromText(savedeventfile::toText(event));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->events, events);
    QVERIFY(*read == event);
}

void TestSavedEventFile::filesByHand_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QByteArray>>("events");
    using List = QList<QByteArray>;
    QTest::newRow("no line break at the end") << QByteArray("{\"version\": 1}\n--- event ---\n{}") << List{"{}"};
    QTest::newRow("two at the end") << QByteArray("{\"version\": 1}\n--- event ---\n{}\n\n") << List{"{}\n"};
    QTest::newRow("an own line") << QByteArray("{\"version\": 1}\n---\n1\n---\n2\n") << List{"1", "2"};
    QTest::newRow("CR LF") << QByteArray("{\"version\": 1}\r\n--- event ---\r\n1\r\n--- event ---\r\n2\r\n") << List{"1", "2"};
    QTest::newRow("nothing behind the line") << QByteArray("{\"version\": 1}\n--- event ---") << List{""};
}

void TestSavedEventFile::filesByHand()
{
    QFETCH(QByteArray, text);
    const auto read = savedeventfile::fromText(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QTEST(read->events, "events");
}

void TestSavedEventFile::unknownKeysAreKept()
{
    auto read = savedeventfile::fromText("{\"version\": 1, \"name\": \"a\", \"colour\": {\"r\": 1}}\n--- event ---\n1\n");
    QVERIFY(read);
    read->name = QStringLiteral("b");
    const QByteArray text = savedeventfile::toText(*read);
    QVERIFY2(text.contains("\"colour\": {\n        \"r\": 1\n    }"), text.constData());
    QVERIFY(*savedeventfile::fromText(text) == *read);
}

void TestSavedEventFile::tellsWhereItIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const char *text, const char *where, ErrorCode code = ErrorCode::InvalidJson) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(where) << code;
    };
    row("empty", "", "line 1, column 1");
    row("a conflict", "{\n<<<<<<< HEAD\n}\n--- event ---\n1\n", "line 2, column 1");
    row("cut off", "{\n  \"version\": 1,\n--- event ---\n1\n", "line 3, column 1");
    row("no version", "{\"name\": \"a\"}", "line 1, column 1: \"version\"");
    row("no name", "{\"version\": 1,\n \"name\": 5}", "line 2, column 10: \"name\"");
    row("no flag", "{\"version\": 1,\n \"template\": \"yes\"}", "line 2, column 14: \"template\"");
    row("no transport", "{\"version\": 1,\n \"transport\": \"post\"}", "line 2, column 15: \"transport\"");
    row("a newer one", "{\"version\": 2}\n--- event ---\n1\n", "version 2", ErrorCode::UnsupportedVersion);
}

void TestSavedEventFile::tellsWhereItIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    const auto read = savedeventfile::fromText(text);
    QVERIFY(!read);
    QTEST(read.error().code, "code");
    QVERIFY2(read.error().detail.startsWith(where), qPrintable(read.error().detail));
}

QTEST_GUILESS_MAIN(TestSavedEventFile)
#include "tst_savedeventfile.moc"
