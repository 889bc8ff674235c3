// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/channeltreemodel.h"

#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace eventscope;
using namespace std::chrono_literals;
using Model = ChannelTreeModel;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

struct Fixture
{
    [[nodiscard]] QString cell(const char *channel, int column, int role = Qt::DisplayRole) const
    {
        return model.indexOf(text(channel)).siblingAtColumn(column).data(role).toString();
    }
    /// The names of what is directly below, in order.
    [[nodiscard]] QString below(const char *channel) const
    {
        const QModelIndex parent = model.indexOf(text(channel));
        QStringList names;
        for (int row = 0; row < model.rowCount(parent); ++row)
            names << model.index(row, 0, parent).data().toString();
        return names.join(QLatin1Char(' '));
    }

    Model model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestChannelTreeModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void channelsBecomeATree();
    void sameChannelInAnotherSpelling();
    void countsAreSummedUpwards();
    void wildcardSaysWhatItsCountMeans();
    void unknownChannelsComeWithTheirCounts();
    void theLastEventIsShown();
    void rates();
    void onlyWhatChangedIsTold();
    void nothingMovesWhileEventsStream();
    void clear();
    void heads();
};

void TestChannelTreeModel::channelsBecomeATree()
{
    Fixture fixture;
    fixture.model.addChannels({text("/orders/eu/new"), text("/chat"), text("/orders/*"), text("/orders/asia")});
    QCOMPARE(fixture.below(""), text("chat orders"));
    QCOMPARE(fixture.below("/orders"), text("* asia eu"));
    QCOMPARE(fixture.below("/orders/eu"), text("new"));
    QCOMPARE(fixture.cell("/orders/eu/new", 0, Model::PathRole), text("/orders/eu/new"));
    QVERIFY(!fixture.model.indexOf(text("/orders/eu")).data(Model::KnownRole).toBool());
    QVERIFY(fixture.model.indexOf(text("/orders/*")).data(Model::KnownRole).toBool());
    QVERIFY(!fixture.model.indexOf(text("/orders/nowhere")).isValid());
    fixture.model.addChannels({text("/orders/eu")});
    QVERIFY(fixture.model.indexOf(text("/orders/eu")).data(Model::KnownRole).toBool());
}

void TestChannelTreeModel::sameChannelInAnotherSpelling()
{
    Fixture fixture;
    fixture.model.addChannels({text("/orders/eu"), text("orders/eu/"), QString(), text("/")});
    QCOMPARE(fixture.below(""), text("orders"));
    QCOMPARE(fixture.below("/orders"), text("eu"));
    fixture.model.sample({{text("/orders/eu"), {2, 0, UtcTime(1s)}}, {text("orders/eu"), {3, 0, UtcTime(2s)}}}, 0ms);
    QCOMPARE(fixture.cell("/orders/eu", Model::Received), text("5"));
}

void TestChannelTreeModel::countsAreSummedUpwards()
{
    Fixture fixture;
    fixture.model.addChannels({text("/orders/eu"), text("/quiet")});
    const QHash<QString, ChannelCount> counts{{text("/orders/*"), {1'200, 0, UtcTime(9s)}}, {text("/orders/eu"), {5, 3, UtcTime(12s)}}};
    fixture.model.sample(counts, 0ms);
    QCOMPARE(fixture.cell("/orders/*", Model::Received), QLocale().toString(1'200));
    QCOMPARE(fixture.cell("/orders/eu", Model::Received), text("5"));
    QCOMPARE(fixture.cell("/orders/eu", Model::Published), text("3"));
    QCOMPARE(fixture.cell("/orders", Model::Received), QLocale().toString(1'205));
    QCOMPARE(fixture.cell("/orders", Model::Published), text("3"));
    QVERIFY(fixture.cell("/orders", Model::Last).endsWith(text("00:12")));
    QVERIFY(fixture.cell("/orders/*", Model::Last).endsWith(text("00:09")));
    for (int column = Model::Received; column < Model::ColumnCount; ++column)
        QVERIFY(fixture.cell("/quiet", column).isEmpty());
    fixture.model.sample(counts, 1000ms);
    QCOMPARE(fixture.cell("/orders", Model::Received), QLocale().toString(1'205)); // counts are totals, not additions
}

void TestChannelTreeModel::wildcardSaysWhatItsCountMeans()
{
    Fixture fixture;
    fixture.model.addChannels({text("/orders/*"), text("/orders/eu")});
    QVERIFY(fixture.cell("/orders/*", 0, Model::NoteRole).contains(text("does not tell")));
    QVERIFY(fixture.cell("/orders/*", 0, Qt::ToolTipRole).contains(text("does not tell")));
    QCOMPARE(fixture.cell("/orders/*", 0, Qt::AccessibleTextRole), text("/orders/*, everything below"));
    QVERIFY(fixture.cell("/orders/eu", 0, Model::NoteRole).isEmpty());
    QVERIFY(fixture.cell("/orders", 0, Qt::ToolTipRole).contains(text("twice")));
}

void TestChannelTreeModel::unknownChannelsComeWithTheirCounts()
{
    Fixture fixture;
    fixture.model.sample({{text("/orders/eu"), {0, 1, UtcTime(1s)}}}, 0ms);
    QVERIFY(fixture.model.indexOf(text("/orders/eu")).data(Model::KnownRole).toBool());
    QCOMPARE(fixture.cell("/orders/eu", Model::Published), text("1"));
    QVERIFY(fixture.cell("/orders/eu", Model::Rate).isEmpty()); // nothing was received
}

void TestChannelTreeModel::theLastEventIsShown()
{
    Fixture fixture;
    const QByteArray euro = QByteArray("\"") + QByteArray("\u20ac").repeated(100) + "\"";
    const QByteArray tricky("{\"a\":\n \"<b>\u202e\"}");
    fixture.model.sample({{text("/a/old"), {1, 0, UtcTime(1s), tricky}}, {text("/a/new"), {1, 0, UtcTime(12s), euro}}}, 0ms);
    const QString old = fixture.cell("/a/old", Model::Last);
    QVERIFY2(old.endsWith(text("00:01  {\"a\":  \"<b>\\u202e\"}")), qPrintable(old)); // on one line, nothing obeyed
    QVERIFY(fixture.cell("/a/old", 0, Qt::ToolTipRole).contains(text("{&quot;a&quot;:  &quot;&lt;b&gt;\\u202e&quot;}")));
    // The newest of what is below; never half a character.
    const QString above = fixture.cell("/a", Model::Last);
    QVERIFY(above.contains(text("00:12  \"") + QChar(0x20ac)));
    QVERIFY(above.endsWith(QChar(0x20ac) + text("") + QChar(0x2026)));
    QCOMPARE(fixture.cell("/a/new", 0, Qt::ToolTipRole).count(QChar(0x20ac)), 100); // there it is whole
    QVERIFY(fixture.cell("/a/new", Model::Last, Qt::AccessibleTextRole).startsWith(text("Last event: ")));
}

void TestChannelTreeModel::rates()
{
    Fixture fixture;
    const auto sample = [&fixture](qint64 received, std::chrono::milliseconds now) {
        fixture.model.sample({{text("/a/b"), {received, 0, UtcTime(1s)}}}, now);
    };
    sample(10, 0ms);
    QCOMPARE(fixture.cell("/a/b", Model::Rate), text("0"));
    sample(40, 1000ms);
    QCOMPARE(fixture.cell("/a/b", Model::Rate), text("30"));
    QCOMPARE(fixture.cell("/a", Model::Rate), text("30"));
    sample(40, 2000ms);
    QCOMPARE(fixture.cell("/a/b", Model::Rate), text("15"));
    sample(41, 4000ms);
    QCOMPARE(fixture.cell("/a/b", Model::Rate), text("0.5"));
    sample(41, 6000ms);
    QCOMPARE(fixture.cell("/a/b", Model::Rate), text("0"));
}

void TestChannelTreeModel::onlyWhatChangedIsTold()
{
    Fixture fixture;
    QHash<QString, ChannelCount> counts{{text("/a/b"), {1, 0, UtcTime(1s)}}, {text("/c"), {1, 0, UtcTime(1s)}}};
    fixture.model.sample(counts, 0ms);
    const QSignalSpy changed(&fixture.model, &QAbstractItemModel::dataChanged);
    fixture.model.sample(counts, 1000ms);
    QCOMPARE(changed.count(), 0);
    counts[text("/a/b")].received = 2;
    fixture.model.sample(counts, 2000ms);
    QCOMPARE(changed.count(), 2); // it and its parent
    QCOMPARE(changed.first().first().toModelIndex().column(), int(Model::Received));
}

void TestChannelTreeModel::nothingMovesWhileEventsStream()
{
    Fixture fixture;
    fixture.model.addChannels({text("/b"), text("/a")});
    const QPersistentModelIndex a = fixture.model.indexOf(text("/a"));
    const QSignalSpy inserted(&fixture.model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy moved(&fixture.model, &QAbstractItemModel::layoutChanged);
    const QSignalSpy reset(&fixture.model, &QAbstractItemModel::modelReset);
    for (int second = 1; second < 5; ++second)
        fixture.model.sample({{text("/b"), {1'000 * second, 0, UtcTime(1s)}}, {text("/a"), {second, 0, UtcTime(1s)}}}, second * 1000ms);
    QCOMPARE(inserted.count() + moved.count() + reset.count(), 0);
    QCOMPARE(a.row(), 0);
    fixture.model.addChannels({text("/a/new")});
    QCOMPARE(a.row(), 0);
}

void TestChannelTreeModel::clear()
{
    Fixture fixture;
    fixture.model.addChannels({text("/a/b")});
    fixture.model.clear();
    QCOMPARE(fixture.model.rowCount(), 0);
    fixture.model.sample({}, 0ms);
    QCOMPARE(fixture.model.rowCount(), 0);
}

void TestChannelTreeModel::heads()
{
    const Fixture fixture;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        QVERIFY(!fixture.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!fixture.model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
    }
    QVERIFY(!fixture.model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

QTEST_GUILESS_MAIN(TestChannelTreeModel)
#include "tst_channeltreemodel.moc"
