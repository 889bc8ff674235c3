// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/jwk.h"
#include "core/auth/jwt.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

constexpr QByteArray::Base64Options base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// Keys and tokens that OpenSSL's own programs made, one token per algorithm.
QJsonObject fixture()
{
    QFile file(QStringLiteral(EVENTSCOPE_FIXTURES "/jwk.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QByteArray fixtureKeys()
{
    return QJsonDocument(fixture()).toJson();
}

/// A token with this header, signed as HS256 with the bytes of `secret`.
QByteArray hsSigned(const QByteArray &header, const QByteArray &secret)
{
    const QByteArray text = header.toBase64(base64Url) + '.' + QByteArray(R"({"sub":"ada"})").toBase64(base64Url);
    return text + '.' + QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256).toBase64(base64Url);
}

} // namespace

class TestJwk final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void verifies_data();
    void verifies();
    void aKeyServesForWhatItIsMadeFor();
    void choosesTheKeyByItsName();
    void refuses_data();
    void refuses();
    void signsWithAKeyOfItsOwn();
    void refusesAFileThatIsNoKey();
};

void TestJwk::verifies_data()
{
    QTest::addColumn<QByteArray>("token");
    const QJsonObject tokens = fixture().value(QStringLiteral("tokens")).toObject();
    QCOMPARE(tokens.size(), 12);
    for (auto token = tokens.begin(); token != tokens.end(); ++token)
        QTest::newRow(qPrintable(token.key())) << token.value().toString().toLatin1();
}

void TestJwk::verifies()
{
    QFETCH(QByteArray, token);
    const Result<JwkSet> set = JwkSet::parse(fixtureKeys());
    QVERIFY2(set.ok(), set.ok() ? "" : qPrintable(set.error().detail));
    const Result<void> verified = set->verify(token);
    QVERIFY2(verified.ok(), verified.ok() ? "" : qPrintable(verified.error().detail));

    QByteArray changed = token;
    const qsizetype claims = changed.indexOf('.') + 5;
    changed[claims] = changed.at(claims) == 'A' ? 'B' : 'A';
    QVERIFY(!set->verify(changed));
    for (const QByteArray &shorter : {token.chopped(2), token.left(token.lastIndexOf('.') + 1)}) {
        const Result<void> refused = set->verify(shorter);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unauthorized);
    }
}

void TestJwk::aKeyServesForWhatItIsMadeFor()
{
    // The classic mix-up: a public RSA or EC key taken for a shared secret.
    const JwkSet set = JwkSet::parse(fixtureKeys()).value();
    const QJsonArray keys = fixture().value(QStringLiteral("keys")).toArray();
    for (const QJsonValue value : keys) {
        const QJsonObject key = value.toObject();
        const QString kind = key.value(QStringLiteral("kty")).toString();
        if (kind == QLatin1String("oct"))
            continue;
        const QString part = kind == QLatin1String("RSA") ? QStringLiteral("n") : QStringLiteral("x");
        const QByteArray header
            = QStringLiteral(R"({"alg":"HS256","kid":"%1"})").arg(key.value(QStringLiteral("kid")).toString()).toLatin1();
        QVERIFY(!set.verify(hsSigned(header, QByteArray::fromBase64(key.value(part).toString().toLatin1(), base64Url))));
    }
    QVERIFY(!set.verify(hsSigned(R"({"alg":"none"})", {})));
    const JwkSet only512 = JwkSet::parse(R"({"keys": [{"kty": "oct", "alg": "HS512", "k": "c2VjcmV0"}]})").value();
    QVERIFY(!only512.verify(hsSigned(R"({"alg":"HS256"})", "secret")));
}

void TestJwk::choosesTheKeyByItsName()
{
    const JwkSet set = JwkSet::parse(R"({"keys": [{"kty": "oct", "kid": "one", "k": "b25l"}, {"kty": "oct", "kid": "two", "k": "dHdv"},
                                        {"kty": "OKP", "kid": "other", "x": "AAAA"}]})")
                           .value();
    QVERIFY(set.verify(hsSigned(R"({"alg":"HS256","kid":"two"})", "two")).ok());
    QVERIFY(set.verify(hsSigned(R"({"alg":"HS256"})", "two")).ok());
    const Result<void> wrong = set.verify(hsSigned(R"({"alg":"HS256","kid":"one"})", "two"));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().detail, QStringLiteral("the signature of the token is wrong"));
    const Result<void> unknown = set.verify(hsSigned(R"({"alg":"HS256","kid":"three"})", "two"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().detail, QStringLiteral("the issuer has no key \"three\""));
}

void TestJwk::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no JSON") << QByteArray("keys") << ErrorCode::InvalidJson;
    QTest::newRow("no keys") << QByteArray("{}") << ErrorCode::InvalidJson;
    QTest::newRow("a list") << QByteArray("[]") << ErrorCode::InvalidJson;
    QTest::newRow("empty") << QByteArray(R"({"keys": []})") << ErrorCode::InvalidInput;
    QTest::newRow("other kinds only") << QByteArray(R"({"keys": [{"kty": "OKP"}]})") << ErrorCode::InvalidInput;
    QTest::newRow("RSA without n") << QByteArray(R"({"keys": [{"kty": "RSA", "e": "AQAB"}]})") << ErrorCode::InvalidInput;
    QTest::newRow("a point that is on no curve")
        << QByteArray(R"({"keys": [{"kty": "EC", "crv": "P-256", "x": "AAAA", "y": "AAAA"}]})") << ErrorCode::InvalidInput;
    QTest::newRow("an unknown curve") << QByteArray(R"({"keys": [{"kty": "EC", "crv": "P-1", "x": "AAAA", "y": "AAAA"}]})")
                                      << ErrorCode::InvalidInput;
    QTest::newRow("an empty secret") << QByteArray(R"({"keys": [{"kty": "oct", "k": ""}]})") << ErrorCode::InvalidInput;
}

void TestJwk::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    const Result<JwkSet> set = JwkSet::parse(json);
    QVERIFY(!set);
    QCOMPARE(set.error().code, code);
}

void TestJwk::signsWithAKeyOfItsOwn()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sub/key.pem"));
    const Result<SigningKey> made = SigningKey::loadOrMake(path);
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().detail));
    const Result<SigningKey> loaded = SigningKey::loadOrMake(path);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->publicJwks(), made->publicJwks());
    QVERIFY(!made->publicJwks().contains("\"d\""));
    const QByteArray token = made->sign(R"({"iss":"https://i","sub":"ada"})");
    QVERIFY(JwkSet::parse(loaded->publicJwks())->verify(token).ok());
    const auto decoded = Jwt::decode(token);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->subject, QStringLiteral("ada"));
    QCOMPARE(decoded->algorithm, QStringLiteral("ES256"));
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
#endif
    const Result<SigningKey> other = SigningKey::loadOrMake(folder.filePath(QStringLiteral("other.pem")));
    QVERIFY(!JwkSet::parse(other->publicJwks())->verify(token));
}

void TestJwk::refusesAFileThatIsNoKey()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("key.pem"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no key");
    file.close();
    const Result<SigningKey> key = SigningKey::loadOrMake(path);
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::FileFailed);
    QVERIFY(key.error().detail.contains(path));
}

QTEST_GUILESS_MAIN(TestJwk)
#include "tst_jwk.moc"
