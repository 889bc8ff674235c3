// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/saveitemdialog.h"

#include "tests/support/testcase.h"
#include "ui/views/messagelabel.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;
using Id = SavedWork::Id;

namespace {

SavedEvent eventOf(const QString &name, const QByteArray &text)
{
    SavedEvent event;
    event.name = name;
    event.events = {text};
    return event;
}

struct Fields
{
    explicit Fields(SaveItemDialog &dialog)
        : name(dialog.findChild<QLineEdit *>(QStringLiteral("saveItemName")))
        , folder(dialog.findChild<QComboBox *>(QStringLiteral("saveItemFolder")))
        , save(dialog.findChild<QPushButton *>(QStringLiteral("saveItemButton")))
        , message(dialog.findChild<MessageLabel *>(QStringLiteral("saveItemMessage")))
    {
    }
    QLineEdit *name;
    QComboBox *folder;
    QPushButton *save;
    MessageLabel *message;
};

} // namespace

class TestSaveItemDialog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void savesIntoAFolder();
    void replacesWhatHasTheName();
    void anotherKindMayHaveTheName();
    void staysWhenItFails();
    void wantsAName();

private:
    QTemporaryDir m_folder;
    Theme m_theme;
};

void TestSaveItemDialog::savesIntoAFolder()
{
    const QTemporaryDir folder;
    SavedWork work(folder.path());
    const Id outer = *work.addFolder(SavedWork::root, QStringLiteral("outer"));
    const Id inner = *work.addFolder(outer, QStringLiteral("inner"));
    SaveItemDialog dialog(work, eventOf(QStringLiteral("one"), "1"), outer, m_theme);
    const Fields fields(dialog);
    QCOMPARE(fields.name->text(), QStringLiteral("one"));
    QCOMPARE(fields.folder->currentData().toInt(), outer);
    fields.folder->setCurrentIndex(fields.folder->findData(inner));
    fields.name->setText(QStringLiteral(" two "));
    QSignalSpy saved(&dialog, &SaveItemDialog::saved);
    fields.save->click();
    QCOMPARE(saved.size(), 1);
    const Id item = saved.first().first().toInt();
    QCOMPARE(work.parentOf(item), inner);
    QVERIFY(*work.savedEvent(item) == eventOf(QStringLiteral("two"), "1"));
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestSaveItemDialog::replacesWhatHasTheName()
{
    const QTemporaryDir folder;
    SavedWork work(folder.path());
    const Id one = *work.addEvent(SavedWork::root, eventOf(QStringLiteral("one"), "1"));
    SaveItemDialog dialog(work, eventOf(QStringLiteral("one"), "2"), SavedWork::root, m_theme);
    const Fields fields(dialog);
    QCOMPARE(fields.save->text(), QStringLiteral("Replace"));
    QVERIFY(fields.message->message().contains(QStringLiteral("one")));
    fields.name->setText(QStringLiteral("two"));
    QCOMPARE(fields.save->text(), QStringLiteral("Save"));
    fields.name->setText(QStringLiteral("one"));
    fields.save->click();
    QCOMPARE(work.children(SavedWork::root), QList<Id>{one});
    QCOMPARE(work.savedEvent(one)->events, QList<QByteArray>{"2"});
}

void TestSaveItemDialog::anotherKindMayHaveTheName()
{
    const QTemporaryDir folder;
    SavedWork work(folder.path());
    QVERIFY(work.addEvent(SavedWork::root, eventOf(QStringLiteral("one"), "1")));
    const SavedSubscriptions set{QStringLiteral("one"), {{QStringLiteral("/default/*"), {}}}, {}};
    SaveItemDialog dialog(work, set, SavedWork::root, m_theme);
    const Fields fields(dialog);
    QCOMPARE(fields.save->text(), QStringLiteral("Save"));
    fields.save->click();
    QCOMPARE(work.children(SavedWork::root).size(), 2);
    QVERIFY(*work.savedSubscriptions(work.children(SavedWork::root).last()) == set);
}

void TestSaveItemDialog::staysWhenItFails()
{
    const QTemporaryDir folder;
    SavedWork work(folder.path());
    // In place of the folder for saved work stands a file.
    QFile file(folder.filePath(QStringLiteral("saved")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    SaveItemDialog dialog(work, eventOf(QStringLiteral("one"), "1"), SavedWork::root, m_theme);
    dialog.open();
    const Fields fields(dialog);
    QSignalSpy saved(&dialog, &SaveItemDialog::saved);
    fields.save->click();
    QVERIFY(saved.isEmpty());
    QVERIFY(dialog.isVisible());
    QCOMPARE(fields.message->severity(), MessageLabel::Severity::Error);
    QVERIFY(file.remove());
    fields.save->click();
    QCOMPARE(saved.size(), 1);
    QVERIFY(!dialog.isVisible());
}

void TestSaveItemDialog::wantsAName()
{
    SavedWork work(m_folder.path());
    SaveItemDialog dialog(work, eventOf({}, "1"), SavedWork::root, m_theme);
    const Fields fields(dialog);
    QVERIFY(!fields.save->isEnabled());
    fields.name->setText(QStringLiteral("  "));
    QVERIFY(!fields.save->isEnabled());
    fields.name->setText(QStringLiteral("a"));
    QVERIFY(fields.save->isEnabled());
}

QTEST_MAIN(TestSaveItemDialog)
#include "tst_saveitemdialog.moc"
