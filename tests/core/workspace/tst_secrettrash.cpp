// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/secrettrash.h"

#include "tests/support/testcase.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

const QString key = QStringLiteral("orders/key/apiKey");
const QString token = QStringLiteral("orders/token/token");

} // namespace

class TestSecretTrash : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsInItCanStillBeRead();
    void whatWasTakenBackStays();
    void emptyingRemovesOnlyItsNames();
    void theNextStartRemovesWhatWasLeft();
    void noSecretIsInTheFile();

private:
    [[nodiscard]] bool holds(const QString &name) { return m_secrets->read(name).result().ok(); }
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("window.ini")); }
    [[nodiscard]] QStringList written() const { return QSettings(file(), QSettings::IniFormat).allKeys(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemorySecretStore> m_secrets;
};

void TestSecretTrash::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<MemorySecretStore>();
    m_secrets->hold(key, Secret(QByteArray("da2-key")));
    m_secrets->hold(token, Secret(QByteArray("eyJ-token")));
}

void TestSecretTrash::whatIsInItCanStillBeRead()
{
    SecretTrash trash(*m_secrets, file());
    trash.put({key});
    QVERIFY(holds(key));
}

void TestSecretTrash::whatWasTakenBackStays()
{
    {
        SecretTrash trash(*m_secrets, file());
        trash.put({key, token});
        trash.takeBack({key});
        trash.empty({key, token}); // the offer that lapses knows nothing of it
        QTRY_VERIFY(!holds(token));
        QVERIFY(holds(key));
    }
    const SecretTrash later(*m_secrets, file());
    QTRY_VERIFY(written().isEmpty());
    QVERIFY(holds(key));
}

void TestSecretTrash::emptyingRemovesOnlyItsNames()
{
    SecretTrash trash(*m_secrets, file());
    trash.put({key});
    trash.put({token});
    trash.empty({key});
    QTRY_VERIFY(!holds(key));
    QVERIFY(holds(token));
    trash.empty({token});
    QTRY_VERIFY(written().isEmpty());
}

void TestSecretTrash::theNextStartRemovesWhatWasLeft()
{
    {
        SecretTrash trash(*m_secrets, file());
        trash.put({key});
    }
    QVERIFY(holds(key));
    const SecretTrash later(*m_secrets, file());
    QTRY_VERIFY(!holds(key));
    QTRY_VERIFY(written().isEmpty());
    QVERIFY(holds(token));
}

void TestSecretTrash::noSecretIsInTheFile()
{
    SecretTrash trash(*m_secrets, file());
    trash.put({key, token});
    QFile read(file());
    QVERIFY(read.open(QIODevice::ReadOnly));
    const QByteArray text = read.readAll();
    QVERIFY(text.contains("orders"));
    QVERIFY(!text.contains("da2-key") && !text.contains("eyJ-token"));
}

QTEST_GUILESS_MAIN(TestSecretTrash)
#include "tst_secrettrash.moc"
