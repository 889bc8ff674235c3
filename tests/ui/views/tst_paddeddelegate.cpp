// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/paddeddelegate.h"

#include "tests/support/testcase.h"

#include <QStandardItemModel>
#include <QTreeView>

using namespace eventscope;

class TestPaddedDelegate : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheCurrentRowHasARing();
};

void TestPaddedDelegate::onlyTheCurrentRowHasARing()
{
    const Theme theme;
    QStandardItemModel model;
    for (const char *name : {"a", "b"}) {
        auto *parent = new QStandardItem(QString::fromLatin1(name));
        parent->appendRow(new QStandardItem(QStringLiteral("below")));
        model.appendRow(parent);
    }
    QTreeView view;
    view.setModel(&model);
    view.setItemDelegate(new PaddedDelegate(theme, &view));
    view.expandAll();
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    const QModelIndex current = model.index(0, 0);
    view.setCurrentIndex(current);
    QTRY_VERIFY(view.hasFocus());
    const QImage picture = view.viewport()->grab().toImage();
    const auto isRinged = [&](const QModelIndex &index) {
        return picture.pixelColor(view.visualRect(index).center().x(), view.visualRect(index).top()) == theme.color(Theme::Role::Accent);
    };
    QVERIFY(isRinged(current));
    // Its row has the same number.
    QVERIFY(!isRinged(model.index(0, 0, current)));
    QVERIFY(!isRinged(model.index(0, 0, model.index(1, 0))));
}

QTEST_MAIN(TestPaddedDelegate)
#include "tst_paddeddelegate.moc"
