// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importtext.h"

#include "core/workspace/importer.h"
#include "tests/support/testcase.h"

#include <QSet>

using namespace eventscope;

class TestImportText final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void errorsSayWhyAndWhatToDo_data();
    void errorsSayWhyAndWhatToDo();
    void everyMissingWordHasAPhrase();
};

void TestImportText::errorsSayWhyAndWhatToDo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("prose") << QByteArray("Dear Ana, all is well") << QStringLiteral("amplify_outputs.json");
    QTest::newRow("Gen 1") << QByteArray("{\"aws_project_region\":\"eu-west-1\"}") << QStringLiteral("Gen 1");
    QTest::newRow("newer export") << QByteArray("{\"eventscopeExport\":9}") << QStringLiteral("newer version");
}

void TestImportText::errorsSayWhyAndWhatToDo()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto imported = importEndpoints(text);
    QVERIFY(!imported.ok());
    const QString words = importErrorText(imported.error());
    QVERIFY2(words.contains(says), qPrintable(words));
    QVERIFY2(words.endsWith(QLatin1Char('.')) && !words.contains(QLatin1String("The service")), qPrintable(words));
}

void TestImportText::everyMissingWordHasAPhrase()
{
    QSet<QString> phrases;
    const QStringList words
        = QStringLiteral("authorizer apiKey token signIn userPoolId clientId issuer accessKeyId secretAccessKey credentials "
                         "region realtimeUrl environment command file profile")
              .split(QLatin1Char(' '));
    for (const QString &word : words) {
        const QString phrase = importMissingText(word);
        QVERIFY2(!phrase.contains(QLatin1Char('"')), qPrintable(phrase));
        phrases << phrase;
    }
    QCOMPARE(phrases.size(), words.size());
    QCOMPARE(importMissingText(QStringLiteral("header X-Tenant")), QStringLiteral("the header X-Tenant"));
    QCOMPARE(importMissingText(QStringLiteral("vault")), QStringLiteral("the setting \"vault\""));
}

QTEST_GUILESS_MAIN(TestImportText)
#include "tst_importtext.moc"
