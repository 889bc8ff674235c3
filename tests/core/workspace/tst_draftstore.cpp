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
    void whatCannotBeReadIsPutAside();
    void aByteOrderMarkStays();
    void unknownKeysStay();
    void defaultsAreNotWritten();
    void idsAreNoPaths();

private:
    [[nodiscard]] QString file(const char *id) const { return m_folder.filePath(QStringLiteral("drafts/%1.json").arg(QLatin1String(id))); }

    [[nodiscard]] QByteArray textOf(const char *id) const
    {
        QFile read(file(id));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    void put(const char *id, const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(m_folder.filePath(QStringLiteral("drafts"))));
        QFile written(file(id));
        QVERIFY(written.open(QIODevice::WriteOnly));
        QCOMPARE(written.write(text), text.size());
    }

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
    QTest::newRow("a wrong type") << QByteArray("{\"version\": 1, \"events\": \"one\"}") << ErrorCode::InvalidJson;
    QTest::newRow("no version") << QByteArray("{\"events\": [\"1\"]}") << ErrorCode::InvalidJson;
    QTest::newRow("a newer version") << QByteArray("{\"version\": 2}") << ErrorCode::UnsupportedVersion;
}

void TestDraftStore::aFileOfSomebodyElseStays()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    put("theirs", text);
    QCOMPARE(m_store.load(QStringLiteral("theirs")).error().code, code);
    QCOMPARE(m_store.save(QStringLiteral("theirs"), fullDraft()).error().code, code);
    if (code == ErrorCode::InvalidJson)
        QVERIFY(m_store.load(QStringLiteral("theirs")).error().detail.contains(QStringLiteral("line 1, column ")));
    QCOMPARE(textOf("theirs"), text);
}

void TestDraftStore::whatCannotBeReadIsPutAside()
{
    const QString id = QStringLiteral("broken");
    put("broken", "{");
    const auto first = m_store.putAside(id);
    QVERIFY(first);
    put("broken", "[");
    const auto second = m_store.putAside(id);
    QVERIFY(second);
    QVERIFY(*first != *second);
    QCOMPARE(*m_store.load(id), PublishDraft());
    QVERIFY(m_store.save(id, fullDraft()));
    QCOMPARE(*m_store.load(id), fullDraft());
    for (const auto &[path, text] : {std::pair(*first, QByteArray("{")), std::pair(*second, QByteArray("["))}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), text);
    }
    QCOMPARE(m_store.putAside(QStringLiteral("none")).error().code, ErrorCode::FileFailed);
}

void TestDraftStore::aByteOrderMarkStays()
{
    PublishDraft draft;
    draft.events = {"\xef\xbb\xbf{}"};
    QVERIFY(m_store.save(QStringLiteral("marked"), draft));
    QCOMPARE(*m_store.load(QStringLiteral("marked")), draft);
}

void TestDraftStore::unknownKeysStay()
{
    put("newer", "{\"version\": 1, \"channel\": \"/a\", \"colour\": {\"hue\": 7}}");
    QVERIFY(m_store.save(QStringLiteral("newer"), fullDraft()));
    QCOMPARE(*m_store.load(QStringLiteral("newer")), fullDraft());
    QVERIFY(textOf("newer").contains("\"hue\": 7"));
    QVERIFY(m_store.save(QStringLiteral("newer"), {}));
    QVERIFY(textOf("newer").contains("\"hue\": 7"));
    QCOMPARE(*m_store.load(QStringLiteral("newer")), PublishDraft());
}

void TestDraftStore::defaultsAreNotWritten()
{
    PublishDraft draft;
    draft.channel = QStringLiteral("/demo/b");
    QVERIFY(m_store.save(QStringLiteral("plain"), draft));
    QCOMPARE(textOf("plain").simplified(), QByteArray("{ \"channel\": \"/demo/b\", \"version\": 1 }"));
    put("older", "{\"version\": 1, \"channel\": \"/demo/b\", \"transport\": \"websocket\", \"events\": [\"\"]}");
    QCOMPARE(*m_store.load(QStringLiteral("older")), draft);
}

void TestDraftStore::idsAreNoPaths()
{
    QCOMPARE(m_store.save(QStringLiteral("../x"), fullDraft()).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(*m_store.load(QStringLiteral("../x")), PublishDraft());
    QVERIFY(m_store.remove(QStringLiteral("../x")));
}

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
