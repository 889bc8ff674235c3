// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/savedpanel.h"

#include "tests/support/testcase.h"
#include "ui/views/messagelabel.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

using namespace eventscope;
using Id = SavedWork::Id;

namespace {

SavedEvent eventOf(const QString &name)
{
    SavedEvent event;
    event.name = name;
    event.channel = QStringLiteral("/default/orders");
    event.events = {"{\"n\": 1}"};
    return event;
}

struct Fixture
{
    void show()
    {
        panel.resize(280, 400);
        panel.show();
        if (!QTest::qWaitForWindowExposed(&panel))
            qFatal("the panel did not show");
        panel.activateWindow();
        tree->setFocus();
    }
    void click(const char *button) { panel.findChild<QToolButton *>(QLatin1String(button))->click(); }
    /// Types a name into the editor that is open in the tree.
    void type(const QString &name)
    {
        auto *editor = tree->viewport()->findChild<QLineEdit *>();
        if (!editor)
            return qWarning("no editor");
        editor->setText(name);
        QTest::keyClick(editor, Qt::Key_Return);
    }

    QTemporaryDir folder;
    SavedWork work{folder.path()};
    Theme theme;
    SavedPanel panel{work, theme};
    QTreeView *tree = panel.findChild<QTreeView *>(QStringLiteral("savedTree"));
    QLineEdit *search = panel.findChild<QLineEdit *>(QStringLiteral("savedSearch"));
    MessageLabel *message = panel.findChild<MessageLabel *>(QStringLiteral("savedMessage"));
};

} // namespace

class TestSavedPanel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyOneOffersToSave();
    void aFolderIsMadeAndNamed();
    void isRenamedByF2();
    void isUsedByEnterOrDoubleClick();
    void isDuplicated();
    void deletingTellsWhatBringsItBack();
    void whatCannotBeDeletedIsTold();
    void isSearched();
    void newThingsGoWhereOneIs();
};

void TestSavedPanel::anEmptyOneOffersToSave()
{
    Fixture fixture;
    fixture.show();
    auto *save = fixture.panel.findChild<QPushButton *>(QStringLiteral("emptySaveEventsButton"));
    QVERIFY(save->isVisible());
    QVERIFY(!fixture.tree->isVisible());
    QSignalSpy wanted(&fixture.panel, &SavedPanel::saveRequested);
    save->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(fixture.work.addEvent(SavedWork::root, eventOf(QStringLiteral("one"))));
    QVERIFY(!save->isVisible());
    QVERIFY(fixture.tree->isVisible());
}

void TestSavedPanel::aFolderIsMadeAndNamed()
{
    Fixture fixture;
    fixture.show();
    fixture.click("addFolderButton");
    fixture.type(QStringLiteral("Orders"));
    const Id made = fixture.work.children(SavedWork::root).value(0);
    QTRY_COMPARE(fixture.work.name(made), QStringLiteral("Orders"));
    QCOMPARE(fixture.panel.current(), made);
    QVERIFY(QDir(fixture.folder.filePath(QStringLiteral("saved/orders"))).exists());
}

void TestSavedPanel::isRenamedByF2()
{
    Fixture fixture;
    const Id one = *fixture.work.addEvent(SavedWork::root, eventOf(QStringLiteral("one")));
    fixture.show();
    fixture.panel.select(one);
    QTest::keyClick(fixture.tree, Qt::Key_F2);
    fixture.type(QStringLiteral("two"));
    QTRY_COMPARE(fixture.work.name(one), QStringLiteral("two"));
    QVERIFY(QFile::exists(fixture.folder.filePath(QStringLiteral("saved/two.event"))));
}

void TestSavedPanel::isUsedByEnterOrDoubleClick()
{
    Fixture fixture;
    const Id folder = *fixture.work.addFolder(SavedWork::root, QStringLiteral("f"));
    const Id one = *fixture.work.addEvent(folder, eventOf(QStringLiteral("one")));
    fixture.show();
    QSignalSpy chosen(&fixture.panel, &SavedPanel::chosen);
    fixture.panel.select(folder);
    QTest::keyClick(fixture.tree, Qt::Key_Return);
    QVERIFY(chosen.isEmpty());
    fixture.panel.select(one);
    QTest::keyClick(fixture.tree, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), one);
    const QPoint place = fixture.tree->visualRect(fixture.tree->currentIndex()).center();
    QTest::mouseClick(fixture.tree->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(fixture.tree->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(chosen.size(), 2);
}

void TestSavedPanel::isDuplicated()
{
    Fixture fixture;
    const Id one = *fixture.work.addEvent(SavedWork::root, eventOf(QStringLiteral("one")));
    fixture.panel.select(one);
    fixture.click("duplicateSavedButton");
    const Id copy = fixture.work.children(SavedWork::root).value(1);
    QCOMPARE(fixture.work.name(copy), QStringLiteral("one 2"));
    QCOMPARE(fixture.panel.current(), copy);
}

void TestSavedPanel::deletingTellsWhatBringsItBack()
{
    Fixture fixture;
    const Id one = *fixture.work.addEvent(SavedWork::root, eventOf(QStringLiteral("one")));
    auto *button = fixture.panel.findChild<QToolButton *>(QStringLiteral("deleteSavedButton"));
    QVERIFY(!button->isEnabled());
    fixture.panel.select(one);
    QVERIFY(button->isEnabled());
    QString name;
    std::optional<SavedSnapshot> snapshot;
    connect(&fixture.panel, &SavedPanel::deleted, this, [&](const QString &told, const SavedSnapshot &taken) {
        name = told;
        snapshot = taken;
    });
    button->click();
    QCOMPARE(name, QStringLiteral("one"));
    QVERIFY(!fixture.work.contains(one));
    QVERIFY(!button->isEnabled());
    QVERIFY(!QFile::exists(fixture.folder.filePath(QStringLiteral("saved/one.event"))));
    QVERIFY(snapshot);
    const auto restored = fixture.work.restore(*snapshot);
    QVERIFY(restored);
    QVERIFY(*fixture.work.savedEvent(*restored) == eventOf(QStringLiteral("one")));
}

void TestSavedPanel::whatCannotBeDeletedIsTold()
{
    Fixture fixture;
    const Id folder = *fixture.work.addFolder(SavedWork::root, QStringLiteral("f"));
    QFile notes(fixture.folder.filePath(QStringLiteral("saved/f/notes.txt")));
    QVERIFY(notes.open(QIODevice::WriteOnly));
    notes.close();
    fixture.panel.select(folder);
    fixture.click("deleteSavedButton");
    QVERIFY(fixture.work.contains(folder));
    QVERIFY2(fixture.message->message().contains(QStringLiteral("notes.txt")), qPrintable(fixture.message->message()));
    QVERIFY(notes.exists());
}

void TestSavedPanel::isSearched()
{
    Fixture fixture;
    const Id one = *fixture.work.addEvent(SavedWork::root, eventOf(QStringLiteral("one")));
    QVERIFY(fixture.work.addEvent(SavedWork::root, eventOf(QStringLiteral("two"))));
    fixture.search->setText(QStringLiteral("TWO"));
    QCOMPARE(fixture.tree->model()->rowCount(), 1);
    QVERIFY(fixture.message->message().isEmpty());
    fixture.search->setText(QStringLiteral("three"));
    QCOMPARE(fixture.tree->model()->rowCount(), 0);
    QVERIFY(!fixture.message->message().isEmpty());
    // What was just saved shows, whatever was searched for.
    fixture.panel.select(one);
    QVERIFY(fixture.search->text().isEmpty());
    QCOMPARE(fixture.panel.current(), one);
}

void TestSavedPanel::newThingsGoWhereOneIs()
{
    Fixture fixture;
    const Id folder = *fixture.work.addFolder(SavedWork::root, QStringLiteral("f"));
    const Id inner = *fixture.work.addEvent(folder, eventOf(QStringLiteral("one")));
    QCOMPARE(fixture.panel.currentFolder(), SavedWork::root);
    fixture.panel.select(folder);
    QCOMPARE(fixture.panel.currentFolder(), folder);
    fixture.panel.select(inner);
    QCOMPARE(fixture.panel.currentFolder(), folder);
}

QTEST_MAIN(TestSavedPanel)
#include "tst_savedpanel.moc"
