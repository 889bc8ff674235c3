// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationpage.h"

#include "tests/support/testcase.h"
#include "ui/presentation/maskedfieldstable.h"
#include "ui/views/messagelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

struct Fixture
{
    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return page.findChild<Widget *>(QString::fromLatin1(name));
    }

    QTemporaryDir folder;
    PresentationSettings settings{folder.filePath(QStringLiteral("window.ini"))};
    SavedWork work{folder.filePath(QStringLiteral("saved"))};
    SavedWork::Id demo = *work.addFolder(SavedWork::root, QStringLiteral("Demo"));
    SavedWork::Id inner = *work.addFolder(demo, QStringLiteral("Inner"));
    Theme theme;
    PresentationPage page{settings, work, theme};
};

} // namespace

class TestPresentationPage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenHolds();
    void everyFolderIsOffered();
    void hiddenFieldsAreAddedAndRemoved();
    void aFaultIsTold_data();
    void aFaultIsTold();
};

void TestPresentationPage::whatIsChosenHolds()
{
    Fixture f;
    QTest::keyClicks(f.find<QLineEdit>("presentationTitleField"), QStringLiteral("Live"));
    QCOMPARE(f.settings.title(), QStringLiteral("Live"));
    auto *log = f.find<QCheckBox>("presentationPart2");
    QCOMPARE(log->text(), QStringLiteral("Event log"));
    QVERIFY(!log->isChecked());
    log->click();
    QVERIFY(f.settings.parts().testFlag(PresentationSettings::Log));
    f.find<QCheckBox>("presentationPart1")->click();
    QVERIFY(!f.settings.parts().testFlag(PresentationSettings::Feed));
}

void TestPresentationPage::everyFolderIsOffered()
{
    Fixture f;
    auto *folders = f.find<QComboBox>("presentationFolder");
    QCOMPARE(folders->count(), 3);
    auto *buttons = f.find<QCheckBox>("presentationPart16");
    QVERIFY(!folders->isEnabled()); // there are no buttons
    buttons->click();
    QVERIFY(folders->isEnabled());
    folders->setCurrentIndex(2);
    Q_EMIT folders->activated(2);
    QCOMPARE(f.settings.buttonFolder(), QStringLiteral("Inner"));
}

void TestPresentationPage::hiddenFieldsAreAddedAndRemoved()
{
    Fixture f;
    auto *table = f.find<QTableWidget>("maskedFields");
    f.find<QPushButton>("addMaskedFields")->click();
    table->item(0, 0)->setText(QStringLiteral("/shop/*"));
    table->item(0, 1)->setText(QStringLiteral(".card"));
    QCOMPARE(f.settings.maskedFields(), (QList<MaskedFields>{{QStringLiteral("/shop/*"), QStringLiteral(".card")}}));
    table->setCurrentCell(0, 0);
    f.find<QPushButton>("removeMaskedFields")->click();
    QVERIFY(f.settings.maskedFields().isEmpty());
}

void TestPresentationPage::aFaultIsTold_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("places");
    QTest::addColumn<bool>("isFault");
    QTest::newRow("right") << QStringLiteral("/shop/*") << QStringLiteral(".a, .b") << false;
    QTest::newRow("no channel") << QStringLiteral("*") << QStringLiteral(".a") << true;
    QTest::newRow("no path") << QStringLiteral("/shop/*") << QStringLiteral("card") << true;
}

void TestPresentationPage::aFaultIsTold()
{
    QFETCH(QString, channel);
    QFETCH(QString, places);
    QFETCH(bool, isFault);
    Fixture f;
    auto *table = f.find<QTableWidget>("maskedFields");
    auto *message = f.find<MessageLabel>("maskedFieldsMessage");
    QCOMPARE(message->severity(), MessageLabel::Severity::Hint);
    f.find<QPushButton>("addMaskedFields")->click();
    table->item(0, 0)->setText(channel);
    table->item(0, 1)->setText(places);
    QCOMPARE(message->severity() == MessageLabel::Severity::Error, isFault);
    QVERIFY(!message->message().isEmpty());
    QCOMPARE(f.settings.maskedFields().size(), 1); // what cannot be read hides all, it is not forgotten
}

QTEST_MAIN(TestPresentationPage)
#include "tst_presentationpage.moc"
