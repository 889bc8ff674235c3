// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/savedworkfilter.h"

#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace eventscope;
using Id = SavedWork::Id;

namespace {

SavedEvent eventOf(const QString &name, const QByteArray &text = "1")
{
    SavedEvent event;
    event.name = name;
    event.channel = QStringLiteral("/default/%1").arg(name);
    event.events = {text};
    return event;
}

} // namespace

class TestSavedWorkModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsTheWork();
    void tellsKindAndContent();
    void isRenamedInPlace();
    void isDraggedToAPlace_data();
    void isDraggedToAPlace();
    void isDraggedIntoAFolder();
    void aFolderDoesNotGoIntoItself();
    void othersDataIsNotTaken();
    void isSearched_data();
    void isSearched();
    void searchFollowsChanges();

private:
    /// Names, a folder's with its children: "a,box(b,c),d".
    [[nodiscard]] static QString shape(const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        QStringList parts;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const QString inner = shape(model, index);
            parts << index.data().toString() + (inner.isEmpty() ? QString() : QLatin1Char('(') + inner + QLatin1Char(')'));
        }
        return parts.join(QLatin1Char(','));
    }
    /// As the tree does, whose model is the filter.
    bool drop(Id item, const QModelIndex &parent, int row)
    {
        const std::unique_ptr<QMimeData> data(m_filter->mimeData({m_filter->indexOf(item)}));
        return m_filter->dropMimeData(data.get(), Qt::MoveAction, row, row < 0 ? -1 : 0, m_filter->mapFromSource(parent));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SavedWork> m_work;
    Theme m_theme;
    std::unique_ptr<SavedWorkModel> m_model;
    std::unique_ptr<SavedWorkFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QAbstractItemModelTester> m_filterTester;
    Id m_a = 0;
    Id m_f = 0;
    Id m_b = 0;
    Id m_c = 0;
    Id m_d = 0;
};

void TestSavedWorkModel::init()
{
    m_filterTester.reset();
    m_tester.reset();
    m_filter.reset();
    m_model.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_work = std::make_unique<SavedWork>(m_folder->path());
    m_model = std::make_unique<SavedWorkModel>(*m_work, m_theme);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_filter = std::make_unique<SavedWorkFilter>(*m_work, *m_model);
    m_filterTester = std::make_unique<QAbstractItemModelTester>(m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_a = *m_work->addEvent(SavedWork::root, eventOf(QStringLiteral("a")));
    m_f = *m_work->addFolder(SavedWork::root, QStringLiteral("box"));
    m_b = *m_work->addEvent(m_f, eventOf(QStringLiteral("b"), "{\"word\": \"needle\"}"));
    m_c = *m_work->addSubscriptions(m_f, {QStringLiteral("c"), {{QStringLiteral("/default/*"), {}}}, {}});
    m_d = *m_work->addEvent(SavedWork::root, eventOf(QStringLiteral("d")));
}

void TestSavedWorkModel::followsTheWork()
{
    QCOMPARE(shape(*m_model), QStringLiteral("a,box(b,c),d"));
    QCOMPARE(shape(*m_filter), QStringLiteral("a,box(b,c),d"));
    const QPersistentModelIndex d = m_model->indexOf(m_d);
    QVERIFY(m_work->duplicate(m_f));
    QCOMPARE(shape(*m_model), QStringLiteral("a,box(b,c),box 2(b,c),d"));
    QVERIFY(m_work->move(m_a, m_f, 1));
    QCOMPARE(shape(*m_model), QStringLiteral("box(b,a,c),box 2(b,c),d"));
    QVERIFY(m_work->remove(m_f));
    QCOMPARE(shape(*m_model), QStringLiteral("box 2(b,c),d"));
    QCOMPARE(shape(*m_filter), QStringLiteral("box 2(b,c),d"));
    QCOMPARE(m_model->idAt(d), m_d);
    QCOMPARE(d.row(), 1);
}

void TestSavedWorkModel::tellsKindAndContent()
{
    const auto spoken = [this](Id item) { return m_model->indexOf(item).data(Qt::AccessibleTextRole).toString(); };
    QVERIFY(spoken(m_a).contains(QStringLiteral("/default/a")));
    QVERIFY(spoken(m_f).contains(QStringLiteral("folder")));
    QVERIFY(spoken(m_c).contains(QStringLiteral("subscription")));
    QVERIFY(m_model->indexOf(m_c).data(Qt::ToolTipRole).toString().contains(QStringLiteral("/default/*")));
    QVERIFY(m_model->indexOf(m_b).data(Qt::ToolTipRole).toString().contains(QStringLiteral("b.event")));
}

void TestSavedWorkModel::isRenamedInPlace()
{
    QSignalSpy failures(m_model.get(), &SavedWorkModel::failed);
    QVERIFY(m_model->setData(m_model->indexOf(m_a), QStringLiteral(" new "), Qt::EditRole));
    QCOMPARE(m_work->name(m_a), QStringLiteral("new"));
    QVERIFY(failures.isEmpty());
    QVERIFY(!m_model->setData(m_model->indexOf(m_a), QStringLiteral("  "), Qt::EditRole));
    QCOMPARE(failures.size(), 1);
    QCOMPARE(m_work->name(m_a), QStringLiteral("new"));
}

void TestSavedWorkModel::isDraggedToAPlace_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("shape");
    QTest::newRow("where it is") << 0 << "a,box(b,c),d";
    QTest::newRow("behind itself") << 1 << "a,box(b,c),d";
    QTest::newRow("one further") << 2 << "box(b,c),a,d";
    QTest::newRow("to the end") << 3 << "box(b,c),d,a";
    QTest::newRow("on the empty ground") << -1 << "box(b,c),d,a";
}

void TestSavedWorkModel::isDraggedToAPlace()
{
    QFETCH(int, row);
    QFETCH(QString, shape);
    QVERIFY(drop(m_a, {}, row));
    QCOMPARE(this->shape(*m_model), shape);
    QCOMPARE(this->shape(*m_filter), shape);
}

void TestSavedWorkModel::isDraggedIntoAFolder()
{
    QVERIFY(m_model->flags(m_model->indexOf(m_f)).testFlag(Qt::ItemIsDropEnabled));
    QVERIFY(!m_model->flags(m_model->indexOf(m_a)).testFlag(Qt::ItemIsDropEnabled));
    QVERIFY(drop(m_d, m_model->indexOf(m_f), 0));
    QCOMPARE(shape(*m_model), QStringLiteral("a,box(d,b,c)"));
    QVERIFY(drop(m_b, {}, 0));
    QCOMPARE(shape(*m_model), QStringLiteral("b,a,box(d,c)"));
    // As the next start finds it.
    const SavedWork next(m_folder->path());
    QCOMPARE(next.name(next.children(SavedWork::root).first()), QStringLiteral("b"));
}

void TestSavedWorkModel::aFolderDoesNotGoIntoItself()
{
    QSignalSpy failures(m_model.get(), &SavedWorkModel::failed);
    QVERIFY(!drop(m_f, m_model->indexOf(m_f), 0));
    QCOMPARE(failures.size(), 1);
    QCOMPARE(shape(*m_model), QStringLiteral("a,box(b,c),d"));
}

void TestSavedWorkModel::othersDataIsNotTaken()
{
    QMimeData data;
    data.setText(QStringLiteral("a"));
    QVERIFY(!m_model->dropMimeData(&data, Qt::MoveAction, 0, 0, {}));
    QCOMPARE(shape(*m_model), QStringLiteral("a,box(b,c),d"));
}

void TestSavedWorkModel::isSearched_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("shape");
    QTest::newRow("none") << ""
                          << "a,box(b,c),d";
    QTest::newRow("of a payload") << "NEEDLE"
                                  << "box(b)";
    QTest::newRow("of a channel") << "default/d"
                                  << "d";
    QTest::newRow("of a folder: all in it") << "BOX"
                                            << "box(b,c)";
    QTest::newRow("of a pattern") << "/*"
                                  << "box(c)";
    QTest::newRow("nowhere") << "nowhere"
                             << "";
}

void TestSavedWorkModel::isSearched()
{
    QFETCH(QString, words);
    QFETCH(QString, shape);
    m_filter->setWords(words);
    QCOMPARE(this->shape(*m_filter), shape);
    m_filter->setWords({});
    QCOMPARE(this->shape(*m_filter), QStringLiteral("a,box(b,c),d"));
}

void TestSavedWorkModel::searchFollowsChanges()
{
    m_filter->setWords(QStringLiteral("needle"));
    QCOMPARE(shape(*m_filter), QStringLiteral("box(b)"));
    QVERIFY(m_work->setEvent(m_d, eventOf(QStringLiteral("d"), "\"needle\"")));
    QCOMPARE(shape(*m_filter), QStringLiteral("box(b),d"));
    QVERIFY(m_work->addEvent(SavedWork::root, eventOf(QStringLiteral("needle"))));
    QCOMPARE(shape(*m_filter), QStringLiteral("box(b),d,needle"));
    QVERIFY(m_work->setEvent(m_b, eventOf(QStringLiteral("b"))));
    QCOMPARE(shape(*m_filter), QStringLiteral("d,needle"));
}

QTEST_MAIN(TestSavedWorkModel)
#include "tst_savedworkmodel.moc"
