// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/nestedtext.h"

#include "core/json/document.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using json::NestedText;
using Encoding = NestedText::Encoding;

class tst_NestedText : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opens_data();
    void opens();
    void justAString_data();
    void justAString();
    void longTextsAreLeftAlone();
};

void tst_NestedText::opens_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<NestedText>("expected");
    QTest::newRow("object") << QByteArray(R"("{\"a\":1.0,\"a\":\"\u00e4\"}")")
                            << NestedText{Encoding::Plain, true, "{\"a\":1.0,\"a\":\"ä\"}"};
    QTest::newRow("array in space") << QByteArray(R"(" [1]\n")") << NestedText{Encoding::Plain, true, " [1]\n"};
    QTest::newRow("base64 of JSON") << QByteArray(R"("eyJvcmRlciI6NywiYSI6MX0=")")
                                    << NestedText{Encoding::Base64, true, R"({"order":7,"a":1})"};
    QTest::newRow("without padding") << QByteArray(R"("eyJvcmRlciI6NywiYSI6MX0")")
                                     << NestedText{Encoding::Base64, true, R"({"order":7,"a":1})"};
    QTest::newRow("base64 of text") << QByteArray(R"("SGVsbG8sIGfDvG5zdGlnZSBXZWx0IQ==")")
                                    << NestedText{Encoding::Base64, false, "Hello, günstige Welt!"};
    const QByteArray odd = "<<?>>~?~~ and more?>";
    QTest::newRow("url alphabet") << '"' + odd.toBase64(QByteArray::Base64UrlEncoding) + '"' << NestedText{Encoding::Base64Url, false, odd};
    QTest::newRow("std alphabet") << '"' + odd.toBase64() + '"' << NestedText{Encoding::Base64, false, odd};
}

void tst_NestedText::opens()
{
    QFETCH(QByteArray, token);
    QFETCH(NestedText, expected);
    const auto found = json::nestedText(token);
    QVERIFY(found);
    QCOMPARE(found->text, expected.text);
    QCOMPARE(int(found->encoding), int(expected.encoding));
    QCOMPARE(found->isJson, expected.isJson);
}

void tst_NestedText::justAString_data()
{
    QTest::addColumn<QByteArray>("token");
    for (const char *token :
         {R"("")", R"("text")", R"("{no json}")", R"("[1,]")", R"("{\"a\":1")", R"("12345678901234567890")", R"("true")", R"("7")",
          R"("550e8400e29b41d4a716446655440000")", R"("550e8400-e29b-41d4-a716-446655440000")", R"("internationalisation")",
          R"("AAAAAAAAAAAAAAAAAAAAAAAA")", R"("SGVsbG8=")", R"("SGVsbG8gV29ybGQ hISE=")", R"("abcd+efgh_ijklmnop")", "12", "{}"})
        QTest::newRow(token) << QByteArray(token);
    QTest::newRow("binary in base64") << '"' + QByteArray("\xff\xfe\x00\x01 some bytes", 15).toBase64() + '"';
}

void tst_NestedText::justAString()
{
    QFETCH(QByteArray, token);
    QVERIFY(!json::nestedText(token));
}

void tst_NestedText::longTextsAreLeftAlone()
{
    const QByteArray array = '[' + QByteArray("1,").repeated(100) + "1]";
    QVERIFY(json::nestedText(json::quoted(array)));
    QVERIFY(!json::nestedText(json::quoted(array + QByteArray(NestedText::maxLength, ' '))));
}

QTEST_GUILESS_MAIN(tst_NestedText)
#include "tst_nestedtext.moc"
