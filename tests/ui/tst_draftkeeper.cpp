// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draftkeeper.h"

#include "tests/support/testcase.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

PublishDraft draftWith(const QByteArray &event)
{
    PublishDraft draft;
    draft.events = {event};
    return draft;
}

} // namespace

class TestDraftKeeper : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestIsOnDiskSoon();
    void theEndWritesWhatWaits();
    void whatIsNotOnDiskYetIsLoaded();
    void aForgottenDraftStaysGone();
    void aDiskThatRefusesIsTold();

private:
    [[nodiscard]] static QString id() { return QStringLiteral("one"); }

    QTemporaryDir m_folder;
    DraftStore m_store{m_folder.path()};
};

void TestDraftKeeper::theNewestIsOnDiskSoon()
{
    DraftKeeper keeper(m_store);
    QSignalSpy kept(&keeper, &DraftKeeper::kept);
    keeper.keep(id(), draftWith("1"));
    keeper.keep(id(), draftWith("12"));
    QTRY_COMPARE(kept.size(), 1);
    QCOMPARE(*m_store.load(id()), draftWith("12"));
}

void TestDraftKeeper::theEndWritesWhatWaits()
{
    {
        DraftKeeper keeper(m_store);
        keeper.keep(id(), draftWith("last words"));
    }
    QCOMPARE(*m_store.load(id()), draftWith("last words"));
}

void TestDraftKeeper::whatIsNotOnDiskYetIsLoaded()
{
    QVERIFY(m_store.save(id(), draftWith("old")));
    DraftKeeper keeper(m_store);
    QCOMPARE(keeper.load(id()), draftWith("old"));
    keeper.keep(id(), draftWith("new"));
    QCOMPARE(keeper.load(id()), draftWith("new"));
}

void TestDraftKeeper::aForgottenDraftStaysGone()
{
    QVERIFY(m_store.remove(id()));
    {
        DraftKeeper keeper(m_store);
        keeper.keep(id(), draftWith("1"));
        keeper.forget(id());
        QCOMPARE(keeper.load(id()), PublishDraft());
    }
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("drafts/one.json"))));
}

void TestDraftKeeper::aDiskThatRefusesIsTold()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("drafts")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    DraftKeeper keeper{DraftStore(folder.path())};
    QSignalSpy failed(&keeper, &DraftKeeper::failed);
    keeper.keep(id(), draftWith("1"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileFailed);
    QCOMPARE(keeper.load(id()), draftWith("1")); // not lost while the program runs
}

QTEST_MAIN(TestDraftKeeper)
#include "tst_draftkeeper.moc"
