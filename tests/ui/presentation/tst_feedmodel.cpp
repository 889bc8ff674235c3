// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/feedmodel.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"
#include "ui/models/eventlogmodel.h"

using namespace eventscope;

namespace {

struct Fixture
{
    void show()
    {
        file.commit();
        if (!log.open(file.path(), file.lastId()))
            qFatal("no log");
        feed.setLog(&log);
        feed.refresh();
    }
    void grow()
    {
        file.commit();
        log.extendTo(file.lastId(), file.lastId());
        log.refresh();
        feed.refresh();
    }
    [[nodiscard]] QString line(int row) const { return feed.index(row, FeedModel::EventColumn).data().toString(); }
    [[nodiscard]] QStringList fields(int row) const { return feed.index(row, 0).data(FeedModel::FieldsRole).toStringList(); }
    [[nodiscard]] qint64 skipped(int row) const { return feed.index(row, 0).data(FeedModel::SkippedRole).toLongLong(); }

    test::CaptureFile file;
    EventLogModel log;
    FeedModel feed;
};

} // namespace

class TestFeedModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestComesFirst();
    void onlyWhatIsForAnAudience();
    void payloadsBecomeFields_data();
    void payloadsBecomeFields();
    void aFloodIsCounted();
    void itHoldsNoMoreThanItsCards();
    void pausedItStands();
    void itFollowsTheFilter();
    void hiddenFieldsAreInNoRole();
    void aLogThatGoesLeavesItEmpty();
};

void TestFeedModel::theNewestComesFirst()
{
    Fixture f;
    f.file.appendEvents(2);
    f.show();
    QCOMPARE(f.feed.rowCount(), 2);
    QCOMPARE(f.line(0), QStringLiteral("order: 2"));
    f.file.appendEvents(1);
    f.grow();
    QCOMPARE(f.line(0), QStringLiteral("order: 3"));
    QCOMPARE(f.feed.index(0, FeedModel::ChannelColumn).data().toString(), QStringLiteral("/demo/*"));
    QVERIFY(f.feed.index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("/demo/*, order: 3")));
}

void TestFeedModel::onlyWhatIsForAnAudience()
{
    Fixture f;
    f.file.appendText(CaptureRow::Kind::Connection, QStringLiteral("Connected to wss://secret.example"));
    f.file.appendText(CaptureRow::Kind::Error, QStringLiteral("refused by secret.example"));
    f.file.appendPublished("{\"order\":1}", QStringLiteral("ok"));
    f.file.appendText(CaptureRow::Kind::Gap, QStringLiteral("disconnected from secret.example"));
    f.file.appendEvents(1);
    f.show();
    QCOMPARE(f.feed.rowCount(), 2);
    QVERIFY(!f.line(1).contains(QStringLiteral("secret")));
    QCOMPARE(f.feed.index(1, 0).data(FeedModel::KindRole).toInt(), int(CaptureRow::Kind::Gap));
}

void TestFeedModel::payloadsBecomeFields_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QStringList>("fields");
    const auto list = [](std::initializer_list<const char *> words) {
        QStringList made;
        for (const char *word : words)
            made << QString::fromUtf8(word);
        return made;
    };
    QTest::newRow("an object") << QByteArray(R"({"state":"paid","total":12.50,"items":[1, 2]})")
                               << list({"state", "paid", "total", "12.50", "items", "1, 2"});
    QTest::newRow("within") << QByteArray(R"({"who":{"name":"Zoe\nB","at":["x",{"y":null}]}})")
                            << list({"who", "name Zoe B, at x, y null"});
    QTest::newRow("a text") << QByteArray(R"("hello")") << list({"", "hello"});
    QTest::newRow("a number as it is written") << QByteArray("1e400") << list({"", "1e400"});
    QTest::newRow("no JSON") << QByteArray("plain text") << list({"", "plain text"});
    QTest::newRow("what has a secret's name") << QByteArray(R"({"password":12345678,"apiKey":["sk_live_1"],"id":{"clientSecret":"x y"}})")
                                              << list({"password", "\u2022\u2022\u2022", "apiKey", "\u2022\u2022\u2022", "id",
                                                       "clientSecret \u2022\u2022\u2022"});
    QTest::newRow("an account as a number") << QByteArray(R"({"account":123456789012,"n":1})")
                                            << list({"account", "\u2022\u2022\u2022", "n", "1"});
    QTest::newRow("a host behind escapes") << QByteArray(R"({"at":"https:\/\/a.example\/x"})") << list({"at", "\u2022\u2022\u2022"});
}

void TestFeedModel::payloadsBecomeFields()
{
    QFETCH(QByteArray, payload);
    QFETCH(QStringList, fields);
    Fixture f;
    f.file.appendEvent(payload);
    f.show();
    QCOMPARE(f.fields(0), fields);
}

void TestFeedModel::aFloodIsCounted()
{
    Fixture f;
    f.file.appendEvents(1);
    f.show();
    f.file.appendEvents(1'000);
    f.grow();
    QCOMPARE(f.feed.rowCount(), 1 + FeedModel::maxAtOnce);
    QCOMPARE(f.line(0), QStringLiteral("order: 1001"));
    QCOMPARE(f.skipped(0), 0);
    QCOMPARE(f.skipped(FeedModel::maxAtOnce - 1), 1'000 - FeedModel::maxAtOnce);
}

void TestFeedModel::itHoldsNoMoreThanItsCards()
{
    Fixture f;
    f.file.appendEvents(500);
    f.show();
    QCOMPARE(f.feed.rowCount(), FeedModel::maxCards);
    f.file.appendEvents(5);
    f.grow();
    QCOMPARE(f.feed.rowCount(), FeedModel::maxCards);
    QCOMPARE(f.line(0), QStringLiteral("order: 505"));
}

void TestFeedModel::pausedItStands()
{
    Fixture f;
    f.file.appendEvents(3);
    f.show();
    f.feed.setPaused(true);
    f.file.appendEvents(30);
    f.grow();
    QCOMPARE(f.feed.rowCount(), 3);
    f.feed.setPaused(false);
    f.feed.refresh();
    QCOMPARE(f.line(0), QStringLiteral("order: 33"));
    QCOMPARE(f.skipped(FeedModel::maxAtOnce - 1), 30 - FeedModel::maxAtOnce);
}

void TestFeedModel::itFollowsTheFilter()
{
    Fixture f;
    f.file.appendEvents(40);
    f.show();
    f.log.setFilter(QStringLiteral(".order % 10 == 0"));
    QTRY_VERIFY(f.log.isScanned());
    f.log.refresh();
    QTRY_COMPARE(f.feed.rowCount(), 4); // by its own timer
    QCOMPARE(f.line(0), QStringLiteral("order: 40"));
}

void TestFeedModel::hiddenFieldsAreInNoRole()
{
    Fixture f;
    f.feed.setDiscretion(Discretion({QStringLiteral("zoe")}, {{QStringLiteral("/demo/*"), QStringLiteral(".card")}}));
    f.file.appendEvent(R"({"card":"4111-1111","buyer":"Zoe","id":7})");
    f.show();
    QString all;
    for (int column = 0; column < f.feed.columnCount(); ++column) {
        for (int role = 0; role <= FeedModel::SkippedRole; ++role) {
            const QVariant value = f.feed.index(0, column).data(role);
            all += value.toString() + value.toStringList().join(QLatin1Char(' '));
        }
    }
    QVERIFY(all.contains(QStringLiteral("id: 7")));
    QVERIFY(!all.contains(QStringLiteral("4111")));
    QVERIFY(!all.contains(QStringLiteral("Zoe")));
}

void TestFeedModel::aLogThatGoesLeavesItEmpty()
{
    test::CaptureFile file;
    file.appendEvents(3);
    file.commit();
    FeedModel feed;
    {
        EventLogModel log;
        QVERIFY(log.open(file.path(), 3).ok());
        feed.setLog(&log);
        feed.refresh();
        QCOMPARE(feed.rowCount(), 3);
    }
    feed.refresh();
    feed.setLog(nullptr);
    QCOMPARE(feed.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestFeedModel)
#include "tst_feedmodel.moc"
