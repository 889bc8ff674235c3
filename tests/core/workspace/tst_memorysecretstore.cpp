// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/secretstore.h"

#include "tests/support/testcase.h"

#include <QThread>

using namespace eventscope;

class TestMemorySecretStore : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void names();
    void keepsSecrets();
    void servesManyThreads();
};

void TestMemorySecretStore::names()
{
    QCOMPARE(SecretStore::name(QStringLiteral("orders"), QStringLiteral("key"), QStringLiteral("apiKey")),
             QStringLiteral("orders/key/apiKey"));
}

void TestMemorySecretStore::keepsSecrets()
{
    MemorySecretStore store;
    QCOMPARE(store.persistence(), SecretStore::Persistence::SessionOnly);
    const QString name = QStringLiteral("a/b/c");
    const auto missing = store.read(name).result();
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::SecretNotFound);
    QVERIFY(store.write(name, Secret(QStringLiteral("first"))).result());
    QCOMPARE(store.read(name).result()->reveal(), QByteArray("first"));
    store.hold(name, Secret(QStringLiteral("second")));
    QCOMPARE(store.read(name).result()->reveal(), QByteArray("second"));
    QVERIFY(store.remove(name).result());
    QVERIFY(!store.read(name).result());
    QVERIFY(store.remove(name).result());
}

void TestMemorySecretStore::servesManyThreads()
{
    MemorySecretStore store;
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic_int right = 0;
    for (int number = 0; number < 4; ++number) {
        threads.emplace_back(QThread::create([&store, &right, number] {
            for (int round = 0; round < 500; ++round) {
                const QString name = QStringLiteral("%1/%2").arg(number).arg(round);
                const Secret secret(name);
                store.write(name, secret);
                right += store.read(name).result()->reveal() == secret.reveal() ? 1 : 0;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(right.load(), 2000);
}

QTEST_GUILESS_MAIN(TestMemorySecretStore)
#include "tst_memorysecretstore.moc"
