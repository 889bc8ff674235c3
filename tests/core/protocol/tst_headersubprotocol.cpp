// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/document.h"
#include "core/protocol/headersubprotocol.h"
#include "tests/support/fixtures.h"
#include "tests/support/testcase.h"

using namespace eventscope;

namespace {

/// The fields of a JSON text in their order, which QJsonObject would lose.
AuthorizationFields fieldsOf(const QByteArray &jsonText)
{
    const auto parsed = json::Document::parse(jsonText);
    const auto &document = std::get<json::Document>(parsed);
    AuthorizationFields fields;
    for (const int child : document.children(0))
        fields.append({document.key(child).toUtf8(), document.displayText(child).toUtf8()});
    return fields;
}

QByteArray base64Url(const QByteArray &text)
{
    return "header-" + text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

class tst_HeaderSubprotocol : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void encodesTheVectors_data();
    void encodesTheVectors();
    void decodesTheVectors_data();
    void decodesTheVectors();
    void everyCharacterIsATokenCharacter();
    void refuses_data();
    void refuses();
};

void tst_HeaderSubprotocol::encodesTheVectors_data()
{
    QTest::addColumn<QByteArray>("headerJson");
    QTest::addColumn<QByteArray>("subprotocol");
    for (const QJsonValue &value : test::vectors(QStringLiteral("subprotocols"))) {
        const QJsonObject vector = value.toObject();
        QTest::newRow(qPrintable(vector[QStringLiteral("id")].toString()))
            << vector[QStringLiteral("header_json")].toString().toUtf8() << vector[QStringLiteral("subprotocol")].toString().toUtf8();
    }
    for (const QJsonValue &value : test::vectors(QStringLiteral("sigv4"))) {
        const QJsonObject vector = value.toObject();
        if (vector.contains(QStringLiteral("subprotocol"))) {
            QTest::newRow(qPrintable(vector[QStringLiteral("id")].toString()))
                << vector[QStringLiteral("subprotocol_header_json")].toString().toUtf8()
                << vector[QStringLiteral("subprotocol")].toString().toUtf8();
        }
    }
}

void tst_HeaderSubprotocol::encodesTheVectors()
{
    QFETCH(QByteArray, headerJson);
    QFETCH(QByteArray, subprotocol);
    const AuthorizationFields fields = fieldsOf(headerJson);
    QVERIFY(!fields.isEmpty());
    QCOMPARE(encodeHeaderSubprotocol(fields), subprotocol);
    const auto decoded = decodeHeaderSubprotocol(subprotocol);
    QVERIFY(decoded.ok());
    QCOMPARE(*decoded, fields);
}

void tst_HeaderSubprotocol::decodesTheVectors_data()
{
    QTest::addColumn<QByteArray>("subprotocol");
    QTest::addColumn<QJsonValue>("decoded");
    for (const QJsonValue &value : test::vectors(QStringLiteral("subprotocol_decode"))) {
        const QJsonObject vector = value.toObject();
        QTest::newRow(qPrintable(vector[QStringLiteral("id")].toString()))
            << vector[QStringLiteral("subprotocol")].toString().toUtf8() << vector[QStringLiteral("decoded")];
    }
}

void tst_HeaderSubprotocol::decodesTheVectors()
{
    QFETCH(QByteArray, subprotocol);
    QFETCH(QJsonValue, decoded);
    const auto fields = decodeHeaderSubprotocol(subprotocol);
    QCOMPARE(fields.ok(), !decoded.isNull());
    if (!fields.ok()) {
        QCOMPARE(fields.error().code, ErrorCode::InvalidArgument);
        return;
    }
    QJsonObject object;
    for (const auto &[name, value] : *fields)
        object.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    QCOMPARE(object, decoded.toObject());
}

/// RFC 7230; QWebSocket leaves anything else out with a warning, and the socket connects without authorization.
void tst_HeaderSubprotocol::everyCharacterIsATokenCharacter()
{
    static const QByteArray allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (int size = 0; size < 12; ++size) {
        const QByteArray subprotocol = encodeHeaderSubprotocol({{"Authorization", QByteArray("ÿ?>~\"\\\n").repeated(size)}});
        for (const char c : subprotocol)
            QVERIFY2(allowed.contains(c), subprotocol.constData());
        QCOMPARE(decodeHeaderSubprotocol(subprotocol)->first().second, QByteArray("ÿ?>~\"\\\n").repeated(size));
    }
}

void tst_HeaderSubprotocol::refuses_data()
{
    QTest::addColumn<QByteArray>("subprotocol");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("the other one") << QByteArray(eventSubprotocol);
    QTest::newRow("nothing after the prefix") << QByteArray("header-");
    QTest::newRow("prefix in upper case") << "HEADER-" + QByteArray("{}").toBase64();
    QTest::newRow("array") << base64Url("[]");
    QTest::newRow("number as value") << base64Url(R"({"a":1})");
    QTest::newRow("cut off") << base64Url(R"({"a":"b"})").chopped(1);
    QTest::newRow("one character too many") << base64Url(R"({"a":"bcd"})") + "e";
    QTest::newRow("padding in the middle") << QByteArray("header-eyJh=IjoiYmMifQ");
    QTest::newRow("invalid UTF-8") << base64Url("{\"a\":\"\xff\"}");
}

void tst_HeaderSubprotocol::refuses()
{
    QFETCH(QByteArray, subprotocol);
    const auto fields = decodeHeaderSubprotocol(subprotocol);
    QVERIFY(!fields.ok());
    QCOMPARE(fields.error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(tst_HeaderSubprotocol)
#include "tst_headersubprotocol.moc"
