// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/maskedfieldsundo.h"

#include "tests/support/testcase.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/panels/noticebar.h"
#include "ui/presentation/presentationpage.h"
#include "ui/undooffers.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

const MaskedFields shop{QStringLiteral("/shop/*"), QStringLiteral(".card")};
const MaskedFields users{QStringLiteral("/users/*"), QStringLiteral(".name, .phone")};

struct Fixture
{
    Fixture()
    {
        settings.setMaskedFields({shop, users});
        undo = new MaskedFieldsUndo(settings, offers);
    }
    [[nodiscard]] QString notice() const
    {
        const auto *label = notices.findChild<QLabel *>(QStringLiteral("noticeText"));
        return label ? label->text() : QString();
    }

    QTemporaryDir folder;
    Theme theme;
    PresentationSettings settings{folder.filePath(QStringLiteral("window.ini"))};
    SavedWork work{folder.filePath(QStringLiteral("saved"))};
    NoticeBar notices{theme};
    UndoOffers offers{notices};
    MaskedFieldsUndo *undo = nullptr;
};

} // namespace

class TestMaskedFieldsUndo : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRemovedComesBack();
    void anEditIsNoRemoval();
    void theDialogHasTheKey();
};

void TestMaskedFieldsUndo::whatIsRemovedComesBack()
{
    Fixture f;
    f.settings.setMaskedFields({users});
    QCOMPARE(f.notice(), QStringLiteral("Removed the hidden fields of \u201C/shop/*\u201D."));
    f.offers.undo();
    QCOMPARE(f.settings.maskedFields(), (QList<MaskedFields>{users, shop}));
    QVERIFY(!f.offers.action()->isEnabled());
}

void TestMaskedFieldsUndo::anEditIsNoRemoval()
{
    Fixture f;
    f.settings.setMaskedFields({shop, {users.channel, QStringLiteral(".name")}});
    f.settings.setMaskedFields({shop, users, {QStringLiteral("/a"), QStringLiteral(".b")}});
    QVERIFY(!f.offers.action()->isEnabled());
}

void TestMaskedFieldsUndo::theDialogHasTheKey()
{
    Fixture f;
    PreferencesDialog dialog;
    dialog.addPage(QStringLiteral("Presentation"), new PresentationPage(f.settings, f.work, f.theme, &dialog));
    f.undo->serve(dialog);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *table = dialog.findChild<QTableWidget *>(QStringLiteral("maskedFields"));
    table->setCurrentCell(0, 0);
    auto *remove = dialog.findChild<QPushButton *>(QStringLiteral("removeMaskedFields"));
    remove->setFocus();
    remove->click();
    QCOMPARE(table->rowCount(), 1);
    QTest::keyClick(remove, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(1, 0)->text(), shop.channel);
    QCOMPARE(f.settings.maskedFields(), (QList<MaskedFields>{users, shop}));
}

QTEST_MAIN(TestMaskedFieldsUndo)
#include "tst_maskedfieldsundo.moc"
