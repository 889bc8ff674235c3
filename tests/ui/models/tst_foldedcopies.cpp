// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/foldedcopies.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"

using namespace eventscope;

namespace {

const QString all = QStringLiteral("/demo/*");
const QString orders = QStringLiteral("/demo/orders");

/// Ids of the rows of one event.
QList<qint64> ids(FoldedCopies &copies, const test::CaptureFile &file, qint64 id)
{
    const auto reader = CaptureReader::open(file.path());
    const auto row = (*reader)->row(id);
    if (!row)
        qFatal("no row");
    QList<qint64> found;
    for (const CaptureRow &copy : copies.of(*row))
        found << copy.id;
    return found;
}

} // namespace

class TestFoldedCopies : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRowsOfAnEvent();
    void laterCopiesAreSeen();
    void onlyEvents();
    void withoutACapture();
};

void TestFoldedCopies::findsTheRowsOfAnEvent()
{
    test::CaptureFile file;
    file.appendEvent("1", all, "s1");
    file.appendEvent("1", all, "s1"); // published once more
    file.appendEvent("22", orders, "s2");
    file.appendEvent("1", orders, "s2");
    file.appendEvent("1", orders, "s2");
    file.commit();
    FoldedCopies copies;
    copies.setCapture(file.path());
    copies.extendTo(file.lastId());
    QCOMPARE(ids(copies, file, 1), (QList<qint64>{1, 4}));
    QCOMPARE(ids(copies, file, 2), (QList<qint64>{2, 5}));
    QCOMPARE(ids(copies, file, 3), QList<qint64>{3});
    QCOMPARE(ids(copies, file, 5), (QList<qint64>{2, 5})); // asked for by a copy, as where a filter hides the first
    CaptureRow first;
    first.id = 1;
    first.payloadSize = 1;
    QCOMPARE(copies.channels(first), QStringLiteral("/demo/*, /demo/orders"));
}

void TestFoldedCopies::laterCopiesAreSeen()
{
    test::CaptureFile file;
    file.appendEvent("1", all, "s1");
    file.commit();
    FoldedCopies copies;
    copies.setCapture(file.path());
    copies.extendTo(1);
    QCOMPARE(ids(copies, file, 1), QList<qint64>{1});
    file.appendEvent("1", orders, "s2");
    file.commit();
    copies.extendTo(2);
    QCOMPARE(ids(copies, file, 1), (QList<qint64>{1, 2}));
}

void TestFoldedCopies::onlyEvents()
{
    test::CaptureFile file;
    file.appendText(CaptureRow::Kind::Gap, QStringLiteral("gap"));
    file.commit();
    FoldedCopies copies;
    copies.setCapture(file.path());
    QVERIFY(ids(copies, file, 1).isEmpty());
}

void TestFoldedCopies::withoutACapture()
{
    FoldedCopies copies;
    CaptureRow row;
    row.id = 1;
    QVERIFY(copies.of(row).isEmpty());
}

QTEST_GUILESS_MAIN(TestFoldedCopies)
#include "tst_foldedcopies.moc"
