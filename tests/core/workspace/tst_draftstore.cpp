// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/draftstore.h"

#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

PublishDraft fullDraft()
{
    PublishDraft draft;
    draft.channel = QStringLiteral("/demo/*");
    draft.usesHttp = true;
    draft.waitsForConnection = false;
    draft.authorizerId = QStringLiteral("key");
    // A text with a fault, an escape, and digits that no number type keeps.
    draft.events = {"{\"a\": 1.50, \"a\": }", "\"caf\\u00e9 \xf0\x9f\x90\xb1\"\n", "12345678901234567890.0"};
    draft.waiting = {"1", "2"};
    draft.isTemplate = true;
    draft.current = 2;
    return draft;
}

} // namespace

class TestDraftStore : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSavedComesBack();
    void anEmptyDraftLeavesNoFile();
    void aFileOfSomebodyElseStays_data();
    void aFileOfSomebodyElseStays();
    void idsAreNoPaths();

private:
    [[nodiscard]] QString file(const char *id) const { return m_folder.filePath(QStringLiteral("drafts/%1.json").arg(QLatin1String(id))); }

    QTemporaryDir m_folder;
    DraftStore m_store{m_folder.path()};
};

void TestDraftStore::whatWasSavedComesBack()
{
    QVERIFY(m_store.save(QStringLiteral("one"), fullDraft()));
    PublishDraft other;
    other.channel = QStringLiteral("/demo/b");
    QVERIFY(m_store.save(QStringLiteral("two"), other));
    QCOMPARE(*m_store.load(QStringLiteral("one")), fullDraft());
    QCOMPARE(*m_store.load(QStringLiteral("two")), other);
    QCOMPARE(*m_store.load(QStringLiteral("three")), PublishDraft());
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(file("one")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
}

void TestDraftStore::anEmptyDraftLeavesNoFile()
{
    QVERIFY(m_store.save(QStringLiteral("gone"), fullDraft()));
    QVERIFY(QFile::exists(file("gone")));
    QVERIFY(m_store.save(QStringLiteral("gone"), {}));
    QVERIFY(!QFile::exists(file("gone")));
    QVERIFY(m_store.remove(QStringLiteral("gone")));
}

void TestDraftStore::aFileOfSomebodyElseStays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no JSON") << QByteArray("{\"events\": [") << ErrorCode::InvalidJson;
    QTest::newRow("a newer version") << QByteArray("{\"version\": 2}") << ErrorCode::UnsupportedVersion;
}

void TestDraftStore::aFileOfSomebodyElseStays()
{
    QFETCH(QByteArray, text);
    QVERIFY(QDir().mkpath(m_folder.filePath(QStringLiteral("drafts"))));
    QFile written(file("theirs"));
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(text);
    written.close();
    QTEST(m_store.load(QStringLiteral("theirs")).error().code, "code");
    QTEST(m_store.save(QStringLiteral("theirs"), fullDraft()).error().code, "code");
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), text);
}

void TestDraftStore::idsAreNoPaths()
{
    QCOMPARE(m_store.save(QStringLiteral("../x"), fullDraft()).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(*m_store.load(QStringLiteral("../x")), PublishDraft());
    QVERIFY(m_store.remove(QStringLiteral("../x")));
}

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
