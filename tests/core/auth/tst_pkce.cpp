// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/pkce.h"
#include "tests/support/testcase.h"

using namespace eventscope;

class TestPkce final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheStandard();
    void eachIsNew();
};

/// RFC 7636, appendix B.
void TestPkce::theExampleOfTheStandard()
{
    const Pkce pkce = Pkce::fromVerifier(Secret(QByteArray("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")));
    QCOMPARE(pkce.challenge, QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void TestPkce::eachIsNew()
{
    const Pkce pkce = Pkce::make();
    QCOMPARE(pkce.verifier.reveal().size(), 43); // the least that section 4.1 allows: 256 bits
    QVERIFY(QRegularExpression(QStringLiteral("^[A-Za-z0-9_-]+$")).match(QString::fromLatin1(pkce.verifier.reveal())).hasMatch());
    QCOMPARE(pkce.challenge, Pkce::fromVerifier(pkce.verifier).challenge);
    QVERIFY(pkce.verifier != Pkce::make().verifier);
    QVERIFY(randomToken() != randomToken());
}

QTEST_GUILESS_MAIN(TestPkce)
#include "tst_pkce.moc"
