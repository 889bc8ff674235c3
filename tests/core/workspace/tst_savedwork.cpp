// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/savedwork.h"

#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;
using Id = SavedWork::Id;

class TestSavedWork : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void beginsEmpty();
    void comesBackAsItWas();
    void namesBecomeFileNames();
    void anEventIsChanged();
    void renamesKeepTheOrder();
    void movesWithinAFolder();
    void movesIntoAnother();
    void aFolderCannotGoIntoItself();
    void duplicates();
    void removes();
    void removesNothingOfOthers();
    void whatWasRemovedComesBack();
    void comesBackToTheRootWithoutItsFolder();
    void searches_data();
    void searches();
    void filesOfColleaguesComeLast();
    void brokenFilesAreToldAndLeftAlone();
    void aBrokenOrderIsLeftAlone();
    void aFileThatBrokeMeanwhileIsLeftAlone();
    void whatChangedMeanwhileIsLeftAlone();
    void aFileBeyondTheLimitIsRefused();
    void unknownKeysAreKept();
    void refuses();
    void failuresChangeNothing();
    void signalsComeInPairs();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(QStringLiteral("saved/") + name); }
    [[nodiscard]] QByteArray textOf(const QString &name) const
    {
        QFile read(file(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    void put(const QString &name, const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(file(name)).path()));
        QFile written(file(name));
        QVERIFY(written.open(QIODevice::WriteOnly));
        QCOMPARE(written.write(text), text.size());
    }
    [[nodiscard]] static SavedEvent event(const QString &name, const QByteArray &payload = "1")
    {
        SavedEvent made;
        made.name = name;
        made.channel = QStringLiteral("/orders/eu");
        made.events = {payload};
        return made;
    }
    /// The names below a folder, those in folders in brackets.
    [[nodiscard]] static QString outline(const SavedWork &work, Id folder = SavedWork::root)
    {
        QStringList names;
        for (const Id child : work.children(folder)) {
            const bool isFolder = work.kind(child) == SavedWork::Kind::Folder;
            names << work.name(child) + (isFolder ? QStringLiteral("[%1]").arg(outline(work, child)) : QString());
        }
        return names.join(u' ');
    }
    /// As a new start of the program finds it.
    [[nodiscard]] QString outlineOnDisk() const { return outline(SavedWork(m_folder->path())); }
    /// a b F[c d]
    void fill(SavedWork &work)
    {
        m_a = *work.addEvent(SavedWork::root, event(QStringLiteral("a")));
        m_b = *work.addEvent(SavedWork::root, event(QStringLiteral("b")));
        m_f = *work.addFolder(SavedWork::root, QStringLiteral("F"));
        m_c = *work.addEvent(m_f, event(QStringLiteral("c")));
        m_d = *work.addSubscriptions(m_f, {QStringLiteral("d"), {{QStringLiteral("/orders/*"), QStringLiteral("key")}}, {}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Id m_a = 0, m_b = 0, m_f = 0, m_c = 0, m_d = 0;
};

void TestSavedWork::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSavedWork::beginsEmpty()
{
    const SavedWork work(m_folder->path());
    QVERIFY(work.children(SavedWork::root).isEmpty());
    QVERIFY(work.problems().isEmpty());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestSavedWork::comesBackAsItWas()
{
    SavedWork work(m_folder->path());
    fill(work);
    const SavedWork again(m_folder->path());
    QVERIFY(again.problems().isEmpty());
    QCOMPARE(outline(again), QStringLiteral("a b F[c d]"));
    const Id folder = again.children(SavedWork::root).at(2);
    const Id set = again.children(folder).at(1);
    QCOMPARE(again.kind(set), SavedWork::Kind::Subscriptions);
    QVERIFY(*again.savedSubscriptions(set) == *work.savedSubscriptions(m_d));
    QVERIFY(*again.savedEvent(again.children(folder).at(0)) == event(QStringLiteral("c")));
    QCOMPARE(again.parentOf(set), folder);
    QCOMPARE(again.position(set), 1);
    QVERIFY(!again.savedEvent(set) && !again.savedEvent(12345) && !again.savedSubscriptions(folder));
}

void TestSavedWork::namesBecomeFileNames()
{
    SavedWork work(m_folder->path());
    QVERIFY(work.addEvent(SavedWork::root, event(QStringLiteral("Order paid!"))));
    QVERIFY(work.addEvent(SavedWork::root, event(QStringLiteral("order PAID"))));
    QVERIFY(work.addEvent(SavedWork::root, event(QStringLiteral("../../etc/passwd"))));
    QVERIFY(work.addEvent(SavedWork::root, event(QStringLiteral("\u6ce8\u6587"))));
    QCOMPARE(QDir(file({})).entryList(QDir::Files, QDir::Name),
             QStringList({QStringLiteral("etc-passwd.event"), QStringLiteral("folder.json"), QStringLiteral("order-paid-2.event"),
                          QStringLiteral("order-paid.event"), QStringLiteral("unnamed.event")}));
    QCOMPARE(outlineOnDisk(), QStringLiteral("Order paid! order PAID ../../etc/passwd \u6ce8\u6587"));
}

void TestSavedWork::anEventIsChanged()
{
    SavedWork work(m_folder->path());
    fill(work);
    SavedEvent changed = *work.savedEvent(m_a);
    changed.events = {"{not JSON", "\n"};
    changed.isTemplate = true;
    const QString before = work.path(m_a);
    QVERIFY(work.setEvent(m_a, changed));
    QCOMPARE(work.path(m_a), before);
    SavedWork again(m_folder->path());
    QVERIFY(*again.savedEvent(again.children(SavedWork::root).first()) == changed);
    QVERIFY(!work.setEvent(m_f, changed));
    QVERIFY(!work.setSubscriptions(m_a, {}));
    QVERIFY(work.setSubscriptions(m_d, {QStringLiteral("d"), {}, {}}));
    QVERIFY(work.savedSubscriptions(m_d)->subscriptions.isEmpty());
}

void TestSavedWork::renamesKeepTheOrder()
{
    SavedWork work(m_folder->path());
    fill(work);
    QVERIFY(work.rename(m_a, QStringLiteral("Zebra")));
    QVERIFY(work.rename(m_f, QStringLiteral("A folder")));
    QVERIFY(work.rename(m_c, QStringLiteral("C")));
    QCOMPARE(outline(work), QStringLiteral("Zebra b A folder[C d]"));
    QCOMPARE(outlineOnDisk(), outline(work));
    QVERIFY(QFile::exists(file(QStringLiteral("zebra.event"))) && !QFile::exists(file(QStringLiteral("a.event"))));
    QCOMPARE(work.path(m_c), file(QStringLiteral("a-folder/c.event"))); // the letter's case alone needs no other file
}

void TestSavedWork::movesWithinAFolder()
{
    SavedWork work(m_folder->path());
    fill(work);
    QVERIFY(work.move(m_f, SavedWork::root, 0));
    QCOMPARE(outline(work), QStringLiteral("F[c d] a b"));
    QVERIFY(work.move(m_a, SavedWork::root, 2));
    QCOMPARE(outline(work), QStringLiteral("F[c d] b a"));
    QVERIFY(work.move(m_b, SavedWork::root, 99));
    QCOMPARE(outline(work), QStringLiteral("F[c d] a b"));
    QCOMPARE(outlineOnDisk(), outline(work));
}

void TestSavedWork::movesIntoAnother()
{
    SavedWork work(m_folder->path());
    fill(work);
    const Id inner = *work.addFolder(m_f, QStringLiteral("b"));
    QVERIFY(work.addEvent(inner, event(QStringLiteral("deep"))));
    QVERIFY(work.move(m_b, m_f, 1));
    QCOMPARE(outline(work), QStringLiteral("a F[c b d b[deep]]"));
    QVERIFY(work.move(inner, SavedWork::root, 0));
    QCOMPARE(outline(work), QStringLiteral("b[deep] a F[c b d]"));
    QVERIFY(work.move(m_c, SavedWork::root, 1));
    QCOMPARE(outline(work), QStringLiteral("b[deep] c a F[b d]"));
    QCOMPARE(outlineOnDisk(), outline(work));
    QVERIFY(work.savedEvent(m_b)->events == event({}).events);
}

void TestSavedWork::aFolderCannotGoIntoItself()
{
    SavedWork work(m_folder->path());
    fill(work);
    const Id inner = *work.addFolder(m_f, QStringLiteral("inner"));
    for (const Id target : {m_f, inner}) {
        const auto moved = work.move(m_f, target, 0);
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, ErrorCode::InvalidArgument);
    }
    QVERIFY(!work.move(m_a, m_b, 0));
    QVERIFY(!work.move(SavedWork::root, m_f, 0));
    QCOMPARE(outlineOnDisk(), QStringLiteral("a b F[c d inner[]]"));
}

void TestSavedWork::duplicates()
{
    SavedWork work(m_folder->path());
    fill(work);
    const Id copy = *work.duplicate(m_a);
    QVERIFY(work.savedEvent(copy)->events == work.savedEvent(m_a)->events);
    QVERIFY(work.duplicate(m_a));
    QVERIFY(work.duplicate(m_f));
    QCOMPARE(outline(work), QStringLiteral("a a 3 a 2 b F[c d] F 2[c d]"));
    QCOMPARE(outlineOnDisk(), outline(work));
    QVERIFY(!work.duplicate(SavedWork::root));
}

void TestSavedWork::removes()
{
    SavedWork work(m_folder->path());
    fill(work);
    QVERIFY(work.remove(m_a));
    QVERIFY(!QFile::exists(file(QStringLiteral("a.event"))));
    QVERIFY(work.remove(m_f));
    QVERIFY(!QFile::exists(file(QStringLiteral("f"))));
    QVERIFY(!work.contains(m_f) && !work.contains(m_c));
    QCOMPARE(outlineOnDisk(), QStringLiteral("b"));
    QVERIFY(!work.remove(m_f));
    QVERIFY(!work.remove(SavedWork::root));
    QVERIFY(QFile::remove(file(QStringLiteral("b.event")))); // by somebody else
    QVERIFY(work.remove(m_b));
    QCOMPARE(outlineOnDisk(), QString());
}

void TestSavedWork::whatWasRemovedComesBack()
{
    SavedWork work(m_folder->path());
    SavedEvent event;
    event.name = QStringLiteral("one");
    event.channel = QStringLiteral("/a");
    event.events = {QByteArray("{\"a\": 1.50}"), QByteArray("no JSON {{ now }}")};
    event.isTemplate = true;
    event.unknownKeys.insert(QStringLiteral("later"), 7);
    QVERIFY(work.addFolder(SavedWork::root, QStringLiteral("before")));
    const Id folder = *work.addFolder(SavedWork::root, QStringLiteral("f"));
    QVERIFY(work.addFolder(SavedWork::root, QStringLiteral("behind")));
    const Id inner = *work.addFolder(folder, QStringLiteral("inner"));
    QVERIFY(work.addEvent(inner, event));
    SavedSubscriptions set;
    set.name = QStringLiteral("set");
    set.subscriptions = {SubscriptionSettings{QStringLiteral("/a/*"), {}}};
    QVERIFY(work.addSubscriptions(folder, set));
    const SavedSnapshot snapshot = work.snapshot(folder);
    QVERIFY(work.remove(folder));
    QVERIFY(!QFile::exists(file(QStringLiteral("f"))));
    const auto restored = work.restore(snapshot);
    QVERIFY(restored);
    QCOMPARE(work.position(*restored), 1);
    const SavedWork later(m_folder->path()); // and on disk
    for (const SavedWork *now : {static_cast<const SavedWork *>(&work), &later}) {
        const Id again = now->children(SavedWork::root).at(1);
        QCOMPARE(now->name(again), QStringLiteral("f"));
        QCOMPARE(now->children(again).size(), 2);
        QVERIFY(*now->savedEvent(now->children(now->children(again).at(0)).at(0)) == event);
        QVERIFY(*now->savedSubscriptions(now->children(again).at(1)) == set);
    }
}

void TestSavedWork::comesBackToTheRootWithoutItsFolder()
{
    SavedWork work(m_folder->path());
    const Id folder = *work.addFolder(SavedWork::root, QStringLiteral("f"));
    const Id inner = *work.addFolder(folder, QStringLiteral("inner"));
    const SavedSnapshot snapshot = work.snapshot(inner);
    QVERIFY(work.remove(inner));
    QVERIFY(work.remove(folder));
    const auto restored = work.restore(snapshot);
    QVERIFY(restored);
    QCOMPARE(work.parentOf(*restored), SavedWork::root);
}

void TestSavedWork::removesNothingOfOthers()
{
    SavedWork work(m_folder->path());
    fill(work);
    put(QStringLiteral("f/notes.txt"), "mine");
    const auto removed = work.remove(m_f);
    QVERIFY(!removed);
    QVERIFY2(removed.error().detail.contains(QLatin1String("notes.txt")), qPrintable(removed.error().detail));
    QCOMPARE(textOf(QStringLiteral("f/notes.txt")), QByteArray("mine"));
    QCOMPARE(outlineOnDisk(), QStringLiteral("a b F[c d]"));
}

void TestSavedWork::searches_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");
    QTest::newRow("nothing finds all") << QString() << QStringLiteral("Order paid,Order new,Sets,All orders");
    QTest::newRow("name") << QStringLiteral("ORDER") << QStringLiteral("Order paid,Order new,All orders");
    QTest::newRow("payload") << QStringLiteral("\"total\":") << QStringLiteral("Order paid");
    QTest::newRow("channel") << QStringLiteral("/orders/eu") << QStringLiteral("Order paid,Order new");
    QTest::newRow("pattern") << QStringLiteral("/demo/*") << QStringLiteral("All orders");
    QTest::newRow("several words, each anywhere") << QStringLiteral("  eu  new ") << QStringLiteral("Order new");
    QTest::newRow("none") << QStringLiteral("nowhere") << QString();
}

void TestSavedWork::searches()
{
    QFETCH(QString, words);
    SavedWork work(m_folder->path());
    QVERIFY(work.addEvent(SavedWork::root, event(QStringLiteral("Order paid"), "{\"total\":\n1}")));
    QVERIFY(work.addEvent(SavedWork::root, event(QStringLiteral("Order new"))));
    const Id folder = *work.addFolder(SavedWork::root, QStringLiteral("Sets"));
    QVERIFY(work.addSubscriptions(folder, {QStringLiteral("All orders"), {{QStringLiteral("/demo/*"), {}}}, {}}));
    QStringList names;
    for (const Id item : work.matching(words))
        names << work.name(item);
    QTEST(names.join(u','), "found");
}

void TestSavedWork::filesOfColleaguesComeLast()
{
    {
        SavedWork work(m_folder->path());
        fill(work);
    }
    put(QStringLiteral("Zoo.event"), "{\"version\": 1}\n---\n1\n");
    put(QStringLiteral("apple.event"), "{\"version\": 1, \"name\": \"An apple\"}\n");
    put(QStringLiteral("new/inner.subscriptions"), "{\"version\": 1, \"subscriptions\": [\"/a\"]}");
    put(QStringLiteral("README.md"), "hello");
    SavedWork work(m_folder->path());
    QVERIFY(work.problems().isEmpty());
    QCOMPARE(outline(work), QStringLiteral("a b F[c d] An apple new[inner] Zoo"));
    QVERIFY(QFile::remove(file(QStringLiteral("b.event"))));
    QCOMPARE(outlineOnDisk(), QStringLiteral("a F[c d] An apple new[inner] Zoo"));
}

void TestSavedWork::brokenFilesAreToldAndLeftAlone()
{
    put(QStringLiteral("a.event"), "{\n  \"version\": 1,\n<<<<<<< HEAD\n}\n--- event ---\n1\n");
    put(QStringLiteral("set.subscriptions"), "{\"version\": 1, \"subscriptions\": [5]}");
    put(QStringLiteral("new.event"), "{\"version\": 9}");
    put(QStringLiteral("b.event"), "{\"version\": 1, \"name\": \"b\"}");
    const QByteArray before = textOf(QStringLiteral("a.event"));
    SavedWork work(m_folder->path());
    QCOMPARE(outline(work), QStringLiteral("b"));
    QCOMPARE(work.problems().size(), 3);
    const QString first = work.problems().first().detail;
    QVERIFY2(first.contains(QLatin1String("a.event: line 3, column 1")), qPrintable(first));
    QCOMPARE(work.problems().at(1).code, ErrorCode::UnsupportedVersion);
    QVERIFY(work.problems().at(2).detail.contains(QLatin1String("\"subscriptions\"")));
    QVERIFY(work.addEvent(SavedWork::root, event(QStringLiteral("a"))));
    QVERIFY(work.rename(work.children(SavedWork::root).first(), QStringLiteral("A")));
    QCOMPARE(textOf(QStringLiteral("a.event")), before);
}

void TestSavedWork::aBrokenOrderIsLeftAlone()
{
    {
        SavedWork work(m_folder->path());
        fill(work);
    }
    const QByteArray broken("{ \"order\": [<<<");
    put(QStringLiteral("f/folder.json"), broken);
    SavedWork work(m_folder->path());
    QCOMPARE(outline(work), QStringLiteral("a b f[c d]"));
    QCOMPARE(work.problems().size(), 1);
    QVERIFY(work.problems().first().detail.contains(QLatin1String("f/folder.json: line 1, column 13")));
    const Id folder = work.children(SavedWork::root).at(2);
    const Id first = work.children(folder).first();
    const auto added = work.addEvent(folder, event(QStringLiteral("e")));
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::InvalidJson);
    QVERIFY(!work.move(first, folder, 1) && !work.move(first, SavedWork::root, 0) && !work.rename(folder, QStringLiteral("G"))
            && !work.remove(folder) && !work.rename(first, QStringLiteral("e")));
    SavedEvent changed = *work.savedEvent(first);
    changed.channel = QStringLiteral("/orders/us");
    QVERIFY(work.setEvent(first, changed)); // which needs no other order
    QCOMPARE(textOf(QStringLiteral("f/folder.json")), broken);
    QCOMPARE(outlineOnDisk(), outline(work));
}

void TestSavedWork::aFileThatBrokeMeanwhileIsLeftAlone()
{
    SavedWork work(m_folder->path());
    fill(work);
    put(QStringLiteral("a.event"), "<<<<<<< HEAD");
    SavedEvent changed = *work.savedEvent(m_a);
    changed.channel = QStringLiteral("/orders/us");
    for (const auto &done : {work.setEvent(m_a, changed), work.rename(m_a, QStringLiteral("z")), work.remove(m_a)}) {
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::InvalidJson);
    }
    QCOMPARE(textOf(QStringLiteral("a.event")), QByteArray("<<<<<<< HEAD"));
    QCOMPARE(work.savedEvent(m_a)->channel, QStringLiteral("/orders/eu"));
}

void TestSavedWork::whatChangedMeanwhileIsLeftAlone()
{
    SavedWork work(m_folder->path());
    const Id folder = *work.addFolder(SavedWork::root, QStringLiteral("f"));
    const Id item = *work.addEvent(folder, event(QStringLiteral("a")));
    QVERIFY(work.setEvent(item, event(QStringLiteral("a"), "2"))); // its own changes are none
    QVERIFY(work.rename(folder, QStringLiteral("F")));
    const QString name = QStringLiteral("f/a.event");
    const QByteArray theirs = textOf(name).replace("\n2\n", "\n\"of a colleague\"\n");
    put(name, theirs);
    QVERIFY(work.setEvent(item, event(QStringLiteral("a"), "3")).error().detail.contains(QStringLiteral("changed on disk")));
    QCOMPARE(work.rename(item, QStringLiteral("b")).error().code, ErrorCode::FileFailed);
    QCOMPARE(work.remove(item).error().code, ErrorCode::FileFailed);
    QCOMPARE(work.remove(folder).error().code, ErrorCode::FileFailed);
    QCOMPARE(textOf(name), theirs);
    QCOMPARE(work.savedEvent(item)->events, QList<QByteArray>{"2"});
    const QString folderFile = QStringLiteral("f/folder.json");
    put(folderFile, textOf(folderFile).replace("\"F\"", "\"Theirs\""));
    QCOMPARE(work.addEvent(folder, event(QStringLiteral("c"))).error().code, ErrorCode::FileFailed);
    QCOMPARE(outlineOnDisk(), QStringLiteral("Theirs[a]"));
}

void TestSavedWork::aFileBeyondTheLimitIsRefused()
{
    const qint64 limit = qint64(64) * 1024 * 1024;
    put(QStringLiteral("large.event"), "{\"version\": 1}\n--- event ---\n1\n");
    QVERIFY(QFile::resize(file(QStringLiteral("large.event")), limit + 1)); // sparse
    const SavedWork work(m_folder->path());
    QCOMPARE(work.problems().size(), 1);
    QCOMPARE(work.problems().first().code, ErrorCode::FileFailed);
    QVERIFY(work.children(SavedWork::root).isEmpty());
}

void TestSavedWork::unknownKeysAreKept()
{
    put(QStringLiteral("a.event"), "{\"version\": 1, \"name\": \"a\", \"note\": \"mine\"}");
    put(QStringLiteral("folder.json"), "{\"version\": 1, \"colour\": \"red\"}");
    SavedWork work(m_folder->path());
    QVERIFY(work.setEvent(work.children(SavedWork::root).first(), event(QStringLiteral("a"), "2"))); // made anew by an editor
    QVERIFY(work.addEvent(SavedWork::root, event(QStringLiteral("b"))));
    QVERIFY(textOf(QStringLiteral("a.event")).contains("\"note\": \"mine\""));
    QVERIFY(textOf(QStringLiteral("a.event")).endsWith("\n2\n"));
    const QJsonObject folder = QJsonDocument::fromJson(textOf(QStringLiteral("folder.json"))).object();
    QCOMPARE(folder.value(QLatin1String("colour")).toString(), QStringLiteral("red"));
    QCOMPARE(folder.value(QLatin1String("order")).toArray().size(), 2);
    QVERIFY(!folder.contains(QLatin1String("name")));
}

void TestSavedWork::refuses()
{
    SavedWork work(m_folder->path());
    fill(work);
    QVERIFY(!work.addEvent(SavedWork::root, event(QStringLiteral(" "))));
    QVERIFY(!work.addFolder(SavedWork::root, {}));
    QVERIFY(!work.addEvent(m_a, event(QStringLiteral("x")))); // no folder
    QVERIFY(!work.addEvent(999, event(QStringLiteral("x"))));
    QVERIFY(!work.rename(m_a, {}));
    QVERIFY(!work.rename(SavedWork::root, QStringLiteral("x")));
    QVERIFY(!work.rename(999, QStringLiteral("x")));
    QVERIFY(!work.duplicate(999));
    QVERIFY(!work.remove(999));
    QVERIFY(!work.move(999, SavedWork::root, 0));
    QVERIFY(!work.move(m_a, 999, 0));
    QCOMPARE(outlineOnDisk(), QStringLiteral("a b F[c d]"));
}

void TestSavedWork::failuresChangeNothing()
{
    QFile inTheWay(file({}).chopped(1));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    SavedWork work(m_folder->path());
    QSignalSpy added(&work, &SavedWork::itemAboutToBeAdded);
    const auto failed = work.addEvent(SavedWork::root, event(QStringLiteral("a")));
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::FileFailed);
    QVERIFY(work.children(SavedWork::root).isEmpty());
    QVERIFY(added.isEmpty());
}

void TestSavedWork::signalsComeInPairs()
{
    SavedWork work(m_folder->path());
    QStringList told;
    connect(&work, &SavedWork::itemAboutToBeAdded, this, [&](int parent, int position) {
        QVERIFY(position == work.children(parent).size() || position == 1);
        told << QStringLiteral("adding %1").arg(position);
    });
    connect(&work, &SavedWork::itemAdded, this, [&](int item) { told << QStringLiteral("added ") + work.name(item); });
    connect(&work, &SavedWork::itemAboutToBeMoved, this, [&](int item, int folder, int position) {
        told << QStringLiteral("moving %1 %2 %3").arg(work.name(item)).arg(folder).arg(position);
        QCOMPARE(work.parentOf(item), SavedWork::root);
    });
    connect(&work, &SavedWork::itemMoved, this, [&](int item) {
        told << QStringLiteral("moved");
        QVERIFY(work.parentOf(item) != SavedWork::root);
    });
    connect(&work, &SavedWork::itemAboutToBeRemoved, this, [&](int item) { told << QStringLiteral("removing ") + work.name(item); });
    connect(&work, &SavedWork::itemRemoved, this, [&] { told << QStringLiteral("removed"); });
    connect(&work, &SavedWork::itemChanged, this, [&](int item) { told << QStringLiteral("changed ") + work.name(item); });
    const Id folder = *work.addFolder(SavedWork::root, QStringLiteral("F"));
    const Id item = *work.addEvent(SavedWork::root, event(QStringLiteral("a")));
    QVERIFY(work.duplicate(folder));
    QVERIFY(work.rename(item, QStringLiteral("b")));
    QVERIFY(work.rename(item, QStringLiteral("b"))); // nothing to tell
    QVERIFY(work.move(item, folder, 0));
    QVERIFY(work.remove(folder));
    QCOMPARE(told,
             QStringList({QStringLiteral("adding 0"), QStringLiteral("added F"), QStringLiteral("adding 1"), QStringLiteral("added a"),
                          QStringLiteral("adding 1"), QStringLiteral("added F 2"), QStringLiteral("changed b"),
                          QStringLiteral("moving b %1 0").arg(folder), QStringLiteral("moved"), QStringLiteral("removing F"),
                          QStringLiteral("removed")}));
}

QTEST_GUILESS_MAIN(TestSavedWork)
#include "tst_savedwork.moc"
